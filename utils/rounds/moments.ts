import { addDays, type CivilDate, compareDates, daysBetween } from '#utils/thai/dates.ts';
import type { Instant, Moment } from './model.ts';

const MINUTES_A_DAY = 24 * 60;
const LAST_MINUTE = MINUTES_A_DAY - 1;
const SHAPE = /^(?:(\d{4})-)?(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;

/**
 * Reads the data's own notation, `yyyy-mm-dd`, `yyyy-mm-ddThh:mm`, or the same without the year (CE),
 * which is then `year`. `''` and anything else: `undefined`.
 */
export function readMoment(text: string, year = 0): Moment | undefined {
  const found = SHAPE.exec(text);
  if (!found) return undefined;
  const date = {
    year: found[1] === undefined ? year : Number(found[1]),
    month: Number(found[2]),
    day: Number(found[3]),
  };
  return found[4] === undefined
    ? { date }
    : { date, minutes: Number(found[4]) * 60 + Number(found[5]) };
}

/** The first minute that belongs to it: midnight of a whole day. */
export const beginningOf = (moment: Moment): Instant => ({
  date: moment.date,
  minutes: moment.minutes ?? 0,
});

/** The last minute that belongs to it: 23:59 of a whole day. */
export const endOf = (moment: Moment): Instant => ({
  date: moment.date,
  minutes: moment.minutes ?? LAST_MINUTE,
});

/** Negative where `a` is earlier. */
export const compareInstants = (a: Instant, b: Instant): number =>
  compareDates(a.date, b.date) || a.minutes - b.minutes;

/** Whole minutes from `a` to `b`; negative where `b` is earlier. */
export const minutesBetween = (a: Instant, b: Instant): number =>
  daysBetween(a.date, b.date) * MINUTES_A_DAY + b.minutes - a.minutes;

/** The instant that many minutes later; earlier where negative. */
export function addMinutes({ date, minutes }: Instant, more: number): Instant {
  const total = minutes + more;
  const days = Math.floor(total / MINUTES_A_DAY);
  return { date: addDays(date, days), minutes: total - days * MINUTES_A_DAY };
}

/** Whether both name the same day and the same time or none. */
export const sameMoment = (a: Moment, b: Moment): boolean =>
  compareDates(a.date, b.date) === 0 && a.minutes === b.minutes;

/** The later of two days. */
export const laterDay = (a: CivilDate, b: CivilDate): CivilDate =>
  compareDates(a, b) >= 0 ? a : b;

const two = (number: number): string => String(number).padStart(2, '0');

/** The data's own notation, `yyyy-mm-dd` or `yyyy-mm-ddThh:mm`, CE. */
export function writeMoment({ date, minutes }: Moment): string {
  const day = `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
  return minutes === undefined
    ? day
    : `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
