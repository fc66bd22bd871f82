import { LISTS_OF_BUILDINGS, OF_BUILDINGS } from '#utils/rules/groups/buildings.ts';
import { OF_TOTALS } from '#utils/rules/groups/counts.ts';
import { OF_SCHOOLS } from '#utils/rules/groups/schools.ts';
import { OF_ADDRESSES, OF_TEXTS } from '#utils/rules/groups/texts.ts';
import { setOf } from './set.ts';

/** B-OBEC: buildings, schools. */
export const BUILDING_RULES = setOf(
  [OF_TEXTS, OF_ADDRESSES, OF_TOTALS, OF_SCHOOLS, OF_BUILDINGS],
  LISTS_OF_BUILDINGS,
);
