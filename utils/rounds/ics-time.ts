import {
  addDays,
  bangkokTime,
  type CivilDate,
  compareDates,
  isRealDay,
  toChristianYear,
} from '#utils/thai/dates.ts';
import type { IcsLine } from './ics-lines.ts';
import type { Instant, Moment } from './model.ts';
import { compareInstants } from './moments.ts';

/** Why the days of an event cannot be used. */
export type IcsTimeProblem =
  | { readonly why: 'no-such-day' | 'ends-first' | 'no-days' | 'zone' }
  /** A year of the Buddhist era; `corrected` is the day in CE. */
  | { readonly why: 'buddhist-day'; readonly corrected: string };

export type IcsSpan = { readonly starts: Moment; readonly ends: Moment } | IcsTimeProblem;

/** Minutes east of UTC of zones that a file describes itself, where they have one for good. */
export type OwnZones = ReadonlyMap<string, number>;

const DATE = /^(\d{4})(\d{2})(\d{2})$/;
const DATE_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$/;
const DURATION =
  /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,6}S)?)?$/;
const BANGKOK = /(?:^|\/)Asia\/Bangkok$|^SE Asia Standard Time$/i;
const MINUTE = 60_000;

type Read =
  | { readonly kind: 'day'; readonly date: CivilDate }
  | { readonly kind: 'minute'; readonly at: Instant }
  | { readonly kind: 'wrong'; readonly problem: IcsTimeProblem };

const wrong = (problem: IcsTimeProblem): Read => ({ kind: 'wrong', problem });

function dayProblem(year: number, month: number, day: number): IcsTimeProblem | undefined {
  if (year >= 2400 && year < 3000) {
    const two = (number: number) => String(number).padStart(2, '0');
    return { why: 'buddhist-day', corrected: `${toChristianYear(year)}${two(month)}${two(day)}` };
  }
  return isRealDay(year, month, day) ? undefined : { why: 'no-such-day' };
}

/** Minutes east of UTC in a zone of the world at a time; `undefined` where the browser knows no such zone. */
function offsetAt(zone: string, time: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(time);
    const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
    return (local - Math.floor(time / MINUTE) * MINUTE) / MINUTE;
  } catch {
    return undefined;
  }
}

function inBangkok(local: number, zone: string, own: OwnZones): Instant | undefined {
  const described = own.get(zone);
  if (described !== undefined) return bangkokTime(new Date(local - described * MINUTE));
  const guess = offsetAt(zone, local);
  if (guess === undefined) return undefined;
  const offset = offsetAt(zone, local - guess * MINUTE) ?? guess;
  return bangkokTime(new Date(local - offset * MINUTE));
}

function readTime({ value, params }: IcsLine, own: OwnZones): Read {
  const [, ...parts] = DATE.exec(value) ?? DATE_TIME.exec(value) ?? [];
  const [year, month, day, hours, minutes] = parts.slice(0, 5).map(Number);
  if (year === undefined || month === undefined || day === undefined)
    return wrong({ why: 'no-such-day' });
  const problem = dayProblem(year, month, day);
  if (problem) return wrong(problem);
  const date = { year, month, day };
  if (hours === undefined || minutes === undefined) return { kind: 'day', date };
  if (hours > 23 || minutes > 59) return wrong({ why: 'no-such-day' });
  const local = Date.UTC(year, month - 1, day, hours, minutes);
  if (parts[6] === 'Z') return { kind: 'minute', at: bangkokTime(new Date(local)) };
  const zone = params.TZID ?? '';
  // A time without a zone is meant where people read it, which is in Thailand.
  if (zone === '' || BANGKOK.test(zone))
    return { kind: 'minute', at: { date, minutes: hours * 60 + minutes } };
  const at = inBangkok(local, zone, own);
  return at ? { kind: 'minute', at } : wrong({ why: 'zone' });
}

const later = ({ date, minutes }: Instant, more: number): Instant => {
  const total = minutes + more;
  const days = Math.floor(total / (24 * 60));
  return { date: addDays(date, days), minutes: total - days * 24 * 60 };
};

function minutesOf(duration: IcsLine | undefined): number | undefined {
  const [, weeks, days, hours, minutes] = DURATION.exec(duration?.value ?? '') ?? [];
  if (!weeks && !days && !hours && !minutes) return undefined;
  const of = (part: string | undefined) => Number(part ?? 0);
  return ((of(weeks) * 7 + of(days)) * 24 + of(hours)) * 60 + of(minutes);
}

/** Midnight at a start is the whole day's beginning; an end at midnight is the end of the day before. */
const startOf = ({ date, minutes }: Instant): Moment =>
  minutes === 0 ? { date } : { date, minutes };
const endOf = ({ date, minutes }: Instant): Moment =>
  minutes === 0 ? { date: addDays(date, -1) } : { date, minutes };

/** The days or minutes of an event, in Bangkok; ends are the last day or minute that counts. */
export function spanOf(
  start: IcsLine | undefined,
  end: IcsLine | undefined,
  duration: IcsLine | undefined,
  own: OwnZones,
): IcsSpan {
  if (!start) return { why: 'no-days' };
  const from = readTime(start, own);
  const to = end && readTime(end, own);
  if (from.kind === 'wrong') return from.problem;
  if (to?.kind === 'wrong') return to.problem;
  const long = minutesOf(duration);
  if (from.kind === 'day') {
    const starts = { date: from.date };
    const after = to?.kind === 'day' ? to.date : to?.at.date;
    const days = Math.max(1, Math.ceil((long ?? 0) / (24 * 60)));
    if (!after) return { starts, ends: { date: addDays(from.date, days - 1) } };
    if (compareDates(after, from.date) < 0) return { why: 'ends-first' };
    // Some programs name the last day itself.
    return {
      starts,
      ends: { date: compareDates(after, from.date) === 0 ? after : addDays(after, -1) },
    };
  }
  const starts = startOf(from.at);
  const at =
    to?.kind === 'day'
      ? { date: addDays(to.date, 1), minutes: 0 }
      : (to?.at ?? later(from.at, long ?? 0));
  const order = compareInstants(at, from.at);
  if (order < 0) return { why: 'ends-first' };
  return { starts, ends: order === 0 ? { ...at } : endOf(at) };
}
