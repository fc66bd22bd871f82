import { readDistrictDates } from '#utils/rounds/district-dates.ts';
import { asideOf, DISTRICT_DATES_KEY, OWN_DATES_KEY } from '#utils/rounds/given-dates-store.ts';
import { readOwnDates } from '#utils/rounds/own-dates.ts';
import type { KeptShape } from '#utils/settings/kept-aside.ts';

/** The dates that the user gave. */
export const DATE_SHAPES: readonly KeptShape[] = [
  {
    kind: 'ownDates',
    key: OWN_DATES_KEY,
    asideKey: asideOf(OWN_DATES_KEY),
    version: 1,
    isUsable: (stored) => readOwnDates(stored) !== undefined,
  },
  {
    kind: 'districtDates',
    key: DISTRICT_DATES_KEY,
    asideKey: asideOf(DISTRICT_DATES_KEY),
    version: 1,
    isUsable: (stored) => readDistrictDates(stored) !== undefined,
  },
];
