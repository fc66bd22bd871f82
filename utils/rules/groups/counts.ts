import { rule as classWithoutPupils } from '#utils/rules/class-without-pupils.ts';
import type { ListRule } from '#utils/rules/model.ts';
import {
  rule as totalMismatch,
  listRule as totalMismatchList,
} from '#utils/rules/total-mismatch.ts';

export const OF_TOTALS = {
  'total-mismatch': totalMismatch,
};

export const OF_COUNTS = {
  'class-without-pupils': classWithoutPupils,
  ...OF_TOTALS,
};

/** `total-mismatch` is also a rule about one row. */
export const LISTS_OF_COUNTS: readonly ListRule[] = [totalMismatchList];
