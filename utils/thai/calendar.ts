/** A day of the civil calendar in the Christian Era; month 1–12. Always a day that exists. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const BUDDHIST_OFFSET = 543;
const BANGKOK_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** CE to BE; right for every day since 1 January 2484 BE, when the year's beginning moved. */
export const toBuddhistYear = (ce: number): number => ce + BUDDHIST_OFFSET;

/** BE to CE; right for every day since 1 January 2484 BE, when the year's beginning moved. */
export const toChristianYear = (be: number): number => be - BUDDHIST_OFFSET;

// Leap years follow the Christian year: 2567 BE has a 29 February although 2567 is odd.
const isLeapYear = (ce: number): boolean => ce % 4 === 0 && (ce % 100 !== 0 || ce % 400 === 0);

/** Whether the day exists; the year in CE, month 1–12. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined || !Number.isInteger(day) || day < 1) return false;
  return day <= length + (month === 2 && isLeapYear(year) ? 1 : 0);
}

const toEpochDay = (date: CivilDate): number => {
  const utc = new Date(0);
  utc.setUTCFullYear(date.year, date.month - 1, date.day);
  return utc.getTime() / DAY_MS;
};

const fromInstant = (ms: number): CivilDate => {
  const utc = new Date(ms);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
};

/** Negative where `a` is earlier, 0 for the same day, positive where it is later. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The day `days` later; earlier where negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromInstant((toEpochDay(date) + days) * DAY_MS);
}

/** The same day `years` later; 29 February becomes 1 March in a year that has none. */
export function addYears(date: CivilDate, years: number): CivilDate {
  const year = date.year + years;
  return isRealDay(year, date.month, date.day)
    ? { year, month: date.month, day: date.day }
    : { year, month: 3, day: 1 };
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return toEpochDay(b) - toEpochDay(a);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: CivilDate): number {
  // 1 January 1970 was a Thursday.
  return (((toEpochDay(date) + 4) % 7) + 7) % 7;
}

/**
 * Age in completed years on a day; negative before birth. A birthday on 29 February completes on
 * 1 March in a year that has none.
 */
export function completedYears(birth: CivilDate, on: CivilDate): number {
  const reached = on.month - birth.month || on.day - birth.day;
  return on.year - birth.year - (reached < 0 ? 1 : 0);
}

/** The day in Thailand at an instant: always UTC+7, there is no summer time. */
export function bangkokDate(instant: Date): CivilDate {
  return fromInstant(instant.getTime() + BANGKOK_OFFSET_MS);
}

/** The day in Thailand at an instant, and the whole minutes since its midnight. */
export function bangkokTime(instant: Date): { date: CivilDate; minutes: number } {
  const local = instant.getTime() + BANGKOK_OFFSET_MS;
  const sinceMidnight = ((local % DAY_MS) + DAY_MS) % DAY_MS;
  return { date: fromInstant(local), minutes: Math.floor(sinceMidnight / 60_000) };
}

/** The instant at which a minute (since midnight, may lie outside the day) of a day begins in Thailand. */
export const bangkokInstant = (date: CivilDate, minutes: number): Date =>
  new Date(toEpochDay(date) * DAY_MS + minutes * 60_000 - BANGKOK_OFFSET_MS);

/**
 * The academic year (BE) that a day belongs to: year Y runs from 16 May Y to 15 May Y + 1
 * (Ministry of Education regulation on the opening and closing of schools B.E. 2549, item 7).
 */
export function academicYearAt(date: CivilDate): number {
  const begun = date.month > 5 || (date.month === 5 && date.day >= 16);
  return toBuddhistYear(begun ? date.year : date.year - 1);
}
