import { readDistrictDates } from '#utils/rounds/district-dates.ts';
import type { GivenDates } from '#utils/rounds/given-dates-store.ts';
import { readOwnDates } from '#utils/rounds/own-dates.ts';

/** Dates from a file of all settings; `undefined` where they are none. */
export function datesIn(value: unknown): GivenDates | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = value as Record<string, unknown>;
  if (!Array.isArray(parts.own) || !Array.isArray(parts.district)) return undefined;
  const own = readOwnDates({ version: 1, dates: parts.own });
  const district = readDistrictDates({ version: 1, dates: parts.district });
  return own && district && { own, district };
}
