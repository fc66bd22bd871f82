import { compareDates, formatThaiDate, readThaiDate, toChristianYear } from '#utils/thai/dates.ts';
import { toArabicDigits } from '#utils/thai/digits.ts';
import { clashOf, isInRound } from './in-round.ts';
import type { Moment, StepId } from './model.ts';
import { beginningOf, compareInstants, endOf, writeMoment } from './moments.ts';
import type { OwnDate, OwnDateKey } from './own-dates.ts';

/** As typed: days `dd/mm/yyyy` in BE, hours `hh:mm`; empty where not given. */
export interface TypedDate {
  readonly first: string;
  readonly last: string;
  readonly opens: string;
  readonly closes: string;
}

export type TypedField = keyof TypedDate;

export type TypedProblem =
  | 'missing'
  | 'unreadable'
  | 'no-such-day'
  | 'christian'
  | 'outside-year'
  | 'outside-round'
  | 'before-first'
  | 'hour'
  | 'before-opening'
  | 'out-of-order';

export type TypedReading =
  | { readonly ok: true; readonly starts: string; readonly ends: string }
  | {
      readonly ok: false;
      readonly problems: Readonly<Partial<Record<TypedField, TypedProblem>>>;
      /** The same day in BE, where a Christian year was typed. */
      readonly corrected?: string | undefined;
      /** The step of the same round that the days cannot go together with. */
      readonly against?: StepId | undefined;
    };

const HOUR = /^(\d{1,2})[.:](\d{2})(?: ?น\.?)?$/;

function minutesOf(text: string): number | undefined | 'wrong' {
  const plain = toArabicDigits(text).trim();
  if (plain === '') return undefined;
  const [, hours, minutes] = HOUR.exec(plain) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return 'wrong';
  return Number(hours) * 60 + Number(minutes);
}

/** Rounds of a year lie between the March before it and the July after it. */
function isInYear({ date }: Moment, academicYear: number): boolean {
  const ce = toChristianYear(academicYear);
  return (
    compareDates(date, { year: ce, month: 3, day: 1 }) >= 0 &&
    compareDates(date, { year: ce + 1, month: 7, day: 31 }) <= 0
  );
}

/**
 * Reads the days of a step of a round as a user typed them.
 *
 * @param given the days that are given for the round's other steps; usual ones are none
 */
export function readTypedDate(
  typed: TypedDate,
  of: OwnDateKey,
  given: readonly OwnDate[] = [],
): TypedReading {
  const { academicYear, round } = of;
  const problems: Partial<Record<TypedField, TypedProblem>> = {};
  let corrected: string | undefined;
  const dayOf = (field: 'first' | 'last'): Moment | undefined => {
    const read = readThaiDate(typed[field]);
    if (read.kind === 'date') {
      const day = { date: read.date };
      if (isInRound(day.date, round, academicYear)) return day;
      problems[field] = isInYear(day, academicYear) ? 'outside-round' : 'outside-year';
      return undefined;
    }
    if (read.kind === 'christian') corrected = read.corrected;
    if (read.kind !== 'empty') problems[field] = read.kind;
    else if (field === 'last') problems.last = 'missing';
    return undefined;
  };
  const first = dayOf('first');
  const last = dayOf('last');
  const opens = minutesOf(typed.opens);
  const closes = minutesOf(typed.closes);
  if (opens === 'wrong') problems.opens = 'hour';
  if (closes === 'wrong') problems.closes = 'hour';
  if (first && last && compareDates(first.date, last.date) > 0) problems.last = 'before-first';
  if (Object.keys(problems).length > 0 || !last || opens === 'wrong' || closes === 'wrong')
    return { ok: false, problems, corrected };

  const starts = { ...(first ?? last), ...(opens !== undefined && { minutes: opens }) };
  const ends = { ...last, ...(closes !== undefined && { minutes: closes }) };
  if (compareInstants(beginningOf(starts), endOf(ends)) > 0)
    return { ok: false, problems: { closes: 'before-opening' } };
  const days = { starts: writeMoment(starts), ends: writeMoment(ends) };
  const against = clashOf({ ...of, ...days }, given);
  if (against) return { ok: false, problems: { last: 'out-of-order' }, against };
  return { ok: true, ...days };
}

const hourText = (minutes: number | undefined): string =>
  minutes === undefined
    ? ''
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The other way round: what stands in the form before anything is typed. */
export const typedOf = (starts: Moment | undefined, ends: Moment | undefined): TypedDate => ({
  first: starts ? formatThaiDate(starts.date) : '',
  last: ends ? formatThaiDate(ends.date) : '',
  opens: hourText(starts?.minutes),
  closes: hourText(ends?.minutes),
});
