import { LISTS_OF_COUNTS, OF_COUNTS } from '#utils/rules/groups/counts.ts';
import { LISTS_OF_PEOPLE, OF_HOUSES, OF_NAMES, OF_PEOPLE } from '#utils/rules/groups/people.ts';
import { OF_AGES, OF_BODIES, OF_PUPILS } from '#utils/rules/groups/pupils.ts';
import { OF_SCHOOLS } from '#utils/rules/groups/schools.ts';
import { OF_ADDRESSES, OF_TEXTS } from '#utils/rules/groups/texts.ts';
import { setOf } from './set.ts';

/** DMC: pupils, classes, schools. */
export const PUPIL_RULES = setOf(
  [
    OF_PEOPLE,
    OF_AGES,
    OF_NAMES,
    OF_TEXTS,
    OF_BODIES,
    OF_HOUSES,
    OF_ADDRESSES,
    OF_PUPILS,
    OF_COUNTS,
    OF_SCHOOLS,
  ],
  [...LISTS_OF_PEOPLE, ...LISTS_OF_COUNTS],
);
