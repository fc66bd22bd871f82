import { bangkokTime, type CivilDate, compareDates, daysBetween } from '#utils/thai/dates.ts';
import type { LoggedRecord } from './model.ts';
import { type ScopeSums, type Standing, tallyOf } from './sums.ts';

export interface ClassStanding extends Standing {
  /** Canonical code; `''` where it is not known. */
  readonly grade: string;
  readonly room: string;
}

export interface DayStanding {
  /** CE. */
  readonly date: CivilDate;
  /** Records that were checked for the first time on that day. */
  readonly checked: number;
}

export interface RuleStanding {
  readonly rule: string;
  readonly records: number;
}

export interface Pace {
  /** Records that are still to be checked; 0 when the target is reached. */
  readonly left: number;
  /** Whole days that are left, the last one and today included; 0 when it is over. */
  readonly days: number;
  /** Records a day from today on; `undefined` when it is over. */
  readonly perDay: number | undefined;
}

export interface Summary extends Standing {
  readonly classes: readonly ClassStanding[];
  /** Those with records only, the earliest first. */
  readonly days: readonly DayStanding[];
  /** All that flag a record, the most frequent first. */
  readonly rules: readonly RuleStanding[];
}

const DAY = 86_400_000;

/** The sums of a scope in the order in which people read them. */
export function summaryOf({
  checked,
  fine,
  open,
  saved,
  classes,
  days,
  rules,
}: ScopeSums): Summary {
  return {
    checked,
    fine,
    open,
    saved,
    classes: Object.entries(classes)
      .map(([key, standing]) => {
        const [grade = '', room = ''] = key.split('/');
        return { grade, room, ...standing };
      })
      .sort(
        (a, b) => compareGrades(a.grade, b.grade) || a.room.localeCompare(b.room, 'en', NUMERIC),
      ),
    days: Object.entries(days)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([day, count]) => ({
        date: bangkokTime(new Date(Number(day) * DAY)).date,
        checked: count,
      })),
    rules: Object.entries(rules)
      .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
      .map(([rule, count]) => ({ rule, records: count })),
  };
}

/** Counts the records of one scope, all of them, in one pass. */
export function summarise(records: readonly LoggedRecord[]): Summary {
  const tally = tallyOf('');
  for (const record of records) tally.add(record);
  return summaryOf(tally.sums());
}

const NUMERIC = { numeric: true };

/** Codes of grades go up with the grade; what has none comes last. */
const compareGrades = (a: string, b: string): number =>
  Number(a === '') - Number(b === '') || a.localeCompare(b, 'en', NUMERIC);

/** How fast it has to go on until the last day (CE), which counts. */
export function paceOf(
  { checked }: Standing,
  target: number,
  today: CivilDate,
  lastDay: CivilDate,
): Pace {
  const left = Math.max(0, target - checked);
  const over = compareDates(today, lastDay) > 0;
  const days = over ? 0 : daysBetween(today, lastDay) + 1;
  return { left, days, perDay: days > 0 ? Math.ceil(left / days) : undefined };
}
