import { LISTS_OF_PEOPLE, OF_HOUSES, OF_NAMES, OF_PEOPLE } from '#utils/rules/groups/people.ts';
import { OF_ADMISSIONS, OF_REQUESTS } from '#utils/rules/groups/requests.ts';
import { OF_ADDRESSES, OF_TEXTS } from '#utils/rules/groups/texts.ts';
import { setOf } from './set.ts';

/** G-code: requests for a number, which hold what DMC holds of the child. */
export const REQUEST_RULES = setOf(
  [OF_PEOPLE, OF_ADMISSIONS, OF_NAMES, OF_TEXTS, OF_HOUSES, OF_ADDRESSES, OF_REQUESTS],
  LISTS_OF_PEOPLE,
);
