import { LISTS_OF_COUNTS, OF_COUNTS } from '#utils/rules/groups/counts.ts';
import { OF_SCHOOLS } from '#utils/rules/groups/schools.ts';
import { OF_ADDRESSES, OF_TEXTS } from '#utils/rules/groups/texts.ts';
import { setOf } from './set.ts';

/** EMIS: schools, classes, staff, computers, equipment. */
export const SCHOOL_RULES = setOf([OF_TEXTS, OF_ADDRESSES, OF_COUNTS, OF_SCHOOLS], LISTS_OF_COUNTS);
