import { LISTS_OF_BUILDINGS } from './groups/buildings.ts';
import { LISTS_OF_COUNTS } from './groups/counts.ts';
import { LISTS_OF_PEOPLE } from './groups/people.ts';
import type { ListRule } from './model.ts';

/** Every rule over the rows of a list. */
export const LIST_RULES: readonly ListRule[] = [
  ...LISTS_OF_PEOPLE,
  ...LISTS_OF_COUNTS,
  ...LISTS_OF_BUILDINGS,
];
