import { plainName } from '#utils/thai/plain-name.ts';
import type { DatedStep } from './model.ts';
import { givenStep, isOwnDate, MOST_DATES, type OwnDate } from './own-dates.ts';

/** The days of one step of one round as a calendar of the district gave them. */
export interface DistrictDate extends OwnDate {
  /** What the calendar calls itself: who issued it. */
  readonly source: string;
}

const isDistrictDate = (value: unknown): value is DistrictDate => {
  const { source } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof source === 'string' && source !== '' && source === plainName(source) && isOwnDate(value)
  );
};

/** Reads what is stored; `undefined` where it is damaged or of a newer version, empty where nothing is. */
export function readDistrictDates(stored: unknown): readonly DistrictDate[] | undefined {
  if (stored === undefined || stored === null) return [];
  const { version, dates } = stored as Record<string, unknown>;
  if (version !== 1 || !Array.isArray(dates) || dates.length > MOST_DATES) return undefined;
  return dates.every(isDistrictDate) ? dates : undefined;
}

/** As rows that are trusted next to the user's own. */
export const districtSteps = (dates: readonly DistrictDate[]): DatedStep[] =>
  dates.map((date) => givenStep(date, 'district', date.source));
