import { bangkokTime, type CivilDate, compareDates, daysBetween } from '#utils/thai/dates.ts';
import type { LoggedRecord } from './model.ts';

/** How a group of records stands. Each record is in one of `fine`, `open`, and counted once. */
export interface Standing {
  readonly checked: number;
  /** Without an error. */
  readonly fine: number;
  /** With errors left. */
  readonly open: number;
  /** The portal was seen to save them after a check. */
  readonly saved: number;
}

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

interface Sum {
  checked: number;
  fine: number;
  open: number;
  saved: number;
}

const nothing = (): Sum => ({ checked: 0, fine: 0, open: 0, saved: 0 });

function add(sum: Sum, { counts, saved }: LoggedRecord): void {
  sum.checked += 1;
  if (counts.error > 0) sum.open += 1;
  else sum.fine += 1;
  if (saved > 0) sum.saved += 1;
}

const DAY = 86_400_000;
/** Asia/Bangkok is seven hours ahead all year. */
const AHEAD = 7 * 3_600_000;

/** Counts the records of one scope, in one pass. */
export function summarise(records: readonly LoggedRecord[]): Summary {
  const all = nothing();
  const classes = new Map<string, ClassStanding & Sum>();
  const days = new Map<number, number>();
  const rules = new Map<string, number>();
  for (const record of records) {
    add(all, record);
    const { grade, room } = record;
    const key = `${grade}/${room}`;
    const own = classes.get(key) ?? { grade, room, ...nothing() };
    classes.set(key, own);
    add(own, record);
    const day = Math.floor((record.first + AHEAD) / DAY);
    days.set(day, (days.get(day) ?? 0) + 1);
    for (const rule of record.rules) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  return {
    ...all,
    classes: [...classes.values()].sort(
      (a, b) => compareGrades(a.grade, b.grade) || a.room.localeCompare(b.room, 'en', NUMERIC),
    ),
    days: [...days]
      .sort(([a], [b]) => a - b)
      .map(([day, checked]) => ({ date: bangkokTime(new Date(day * DAY)).date, checked })),
    rules: [...rules]
      .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
      .map(([rule, count]) => ({ rule, records: count })),
  };
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
