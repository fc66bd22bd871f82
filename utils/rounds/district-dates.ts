import type { DatedStep } from './model.ts';
import { givenStep, isOwnDate, MOST_DATES, type OwnDate } from './own-dates.ts';

/** The days of one step of one round as a calendar of the district gave them. */
export interface DistrictDate extends OwnDate {
  /** What the calendar calls itself: who issued it. */
  readonly source: string;
}

/** Longer than any office's name and year. */
export const LONGEST_SOURCE = 120;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a name.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** A name from outside as one line of plain text, without signs that cannot be seen; `''` where nothing is left. */
export const plainName = (text: string): string =>
  text
    .slice(0, 4 * LONGEST_SOURCE)
    .replace(UNPRINTABLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_SOURCE);

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
