import * as z from 'zod/mini';
import { isRealDay, toBuddhistYear, toChristianYear } from '#utils/thai/dates.ts';
import { plainName } from '#utils/thai/plain-name.ts';
import { brokenLine } from './broken-line.ts';
import type { DistrictDate } from './district-dates.ts';
import { clashOf, isInRound, ROUNDS_OF } from './in-round.ts';
import { STEPS, type StepId } from './model.ts';
import { beginningOf, compareInstants, endOf, readMoment } from './moments.ts';
import { isSameStep, MOST_DATES, type OwnDate } from './own-dates.ts';

// Extension pages forbid `new Function`, which the schemas would otherwise be compiled with.
z.config({ jitless: true });

export const CALENDAR_FILE = 'truatthan-calendar';
export const CALENDAR_VERSION = 1;

/** `2026-06-10` or `2026-06-10T16:30`; whether there is such a day is asked later, to say it better. */
const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/));

const dateSchema = z.strictObject({
  system: z.enum(['dmc', 'bobec', 'emis']),
  academicYear: z.int(),
  round: z.enum(['1', '2', 'year-end', 'annual']),
  step: z.enum(STEPS),
  starts: moment,
  ends: moment,
});

/** What stands beside the kind and version; the dates are checked one by one. */
const contentSchema = z.object({ name: z.string(), dates: z.array(z.unknown()) });

/** What is wrong with a file, by place. `entry` and `line` count from 1. */
export type CalendarProblem =
  | { readonly kind: 'not-json'; readonly line?: number | undefined }
  | { readonly kind: 'other-file' | 'newer' | 'too-many' | 'empty' | 'no-name' }
  | { readonly kind: 'wrong-part'; readonly entry: number; readonly part: string }
  /** The academic year is of the Christian era; `corrected` is the same in BE. */
  | { readonly kind: 'christian-year'; readonly entry: number; readonly corrected: string }
  /** A day is of the Buddhist era; `corrected` is the same day in CE, as it should stand there. */
  | {
      readonly kind: 'buddhist-day';
      readonly entry: number;
      readonly part: string;
      readonly corrected: string;
    }
  | { readonly kind: 'no-such-day'; readonly entry: number; readonly part: string }
  | { readonly kind: 'outside-round'; readonly entry: number; readonly part: string }
  | { readonly kind: 'ends-first' | 'wrong-round' | 'twice'; readonly entry: number }
  | { readonly kind: 'out-of-order'; readonly entry: number; readonly against: StepId };

export type CalendarReading =
  | { readonly ok: true; readonly name: string; readonly dates: readonly DistrictDate[] }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

/** A file for other schools. `name` says who issued it; dates are ISO days in CE, Asia/Bangkok. */
export function calendarFile(name: string, dates: readonly OwnDate[]): string {
  const plain = dates.map(({ system, academicYear, round, step, starts, ends }) => ({
    system,
    academicYear,
    round,
    step,
    starts,
    ends,
  }));
  const file = {
    file: CALENDAR_FILE,
    version: CALENDAR_VERSION,
    name: plainName(name),
    dates: plain,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const isBuddhist = (year: number): boolean => year >= 2400 && year < 3000;
const isChristian = (year: number): boolean => year >= 1900 && year < 2400;

function eraProblem(date: OwnDate, part: 'starts' | 'ends', entry: number): CalendarProblem[] {
  const text = date[part];
  const year = Number(text.slice(0, 4));
  if (isBuddhist(year)) {
    const corrected = `${toChristianYear(year)}${text.slice(4)}`;
    return [{ kind: 'buddhist-day', entry, part, corrected }];
  }
  const day = readMoment(text)?.date;
  if (!day || !isRealDay(day.year, day.month, day.day))
    return [{ kind: 'no-such-day', entry, part }];
  if (!isInRound(day, date.round, date.academicYear))
    return [{ kind: 'outside-round', entry, part }];
  return [];
}

function problemsOf(date: OwnDate, entry: number): CalendarProblem[] {
  const { system, academicYear, round } = date;
  if (isChristian(academicYear)) {
    const corrected = String(toBuddhistYear(academicYear));
    return [{ kind: 'christian-year', entry, corrected }];
  }
  if (academicYear < 2500 || academicYear > 2700)
    return [{ kind: 'wrong-part', entry, part: 'academicYear' }];
  if (!ROUNDS_OF[system].includes(round)) return [{ kind: 'wrong-round', entry }];
  const problems = (['starts', 'ends'] as const).flatMap((part) => eraProblem(date, part, entry));
  if (problems.length > 0) return problems;
  const starts = readMoment(date.starts);
  const ends = readMoment(date.ends);
  if (starts && ends && compareInstants(beginningOf(starts), endOf(ends)) > 0)
    return [{ kind: 'ends-first', entry }];
  return [];
}

/** Dates one by one, and all of them together; for files and for a district's policy. */
export function checkDates(values: readonly unknown[]): {
  readonly dates: readonly OwnDate[];
  readonly problems: readonly CalendarProblem[];
} {
  const problems: CalendarProblem[] = [];
  const dates: OwnDate[] = [];
  for (const [at, value] of values.entries()) {
    const entry = at + 1;
    const parsed = dateSchema.safeParse(value);
    if (!parsed.success) {
      const parts = parsed.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.') || '?'],
      );
      for (const part of new Set(parts))
        problems.push({ kind: 'wrong-part', entry, part: plainName(part) });
      continue;
    }
    const date: OwnDate = parsed.data;
    const own = problemsOf(date, entry);
    if (own.length === 0 && dates.some((other) => isSameStep(other, date)))
      own.push({ kind: 'twice', entry });
    const against = own.length === 0 ? clashOf(date, dates) : undefined;
    if (against) own.push({ kind: 'out-of-order', entry, against });
    if (own.length === 0) dates.push(date);
    problems.push(...own);
  }
  return { dates, problems };
}

const refuse = (...problems: CalendarProblem[]): CalendarReading => ({ ok: false, problems });

/** Reads such a file as a whole: one wrong part, and none of it is taken. */
export function readCalendarFile(text: string): CalendarReading {
  const plain = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    return refuse({ kind: 'not-json', line: brokenLine(plain) });
  }
  const { file, version, ...parts } = (value ?? {}) as Record<string, unknown>;
  if (file !== CALENDAR_FILE || typeof version !== 'number') return refuse({ kind: 'other-file' });
  if (version > CALENDAR_VERSION) return refuse({ kind: 'newer' });
  const content = contentSchema.safeParse(parts);
  if (version !== CALENDAR_VERSION || !content.success) return refuse({ kind: 'other-file' });
  const name = plainName(content.data.name);
  if (name === '') return refuse({ kind: 'no-name' });
  if (content.data.dates.length === 0) return refuse({ kind: 'empty' });
  if (content.data.dates.length > MOST_DATES) return refuse({ kind: 'too-many' });
  const { dates, problems } = checkDates(content.data.dates);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, name, dates: dates.map((date) => ({ ...date, source: name })) };
}
