import { isRealDay } from '#utils/thai/dates.ts';
import {
  type DatedStep,
  type RoundId,
  STEPS,
  type StepId,
  type SystemId,
  type Trust,
} from './model.ts';
import { beginningOf, compareInstants, endOf, readMoment } from './moments.ts';
import { USUAL_ACTORS } from './usual-pattern.ts';
import { ANNOUNCED_SOURCE, type Language } from './words.ts';

/** The days of one step of one round as the user gave them. */
export interface OwnDate {
  readonly system: SystemId;
  /** BE. */
  readonly academicYear: number;
  readonly round: RoundId;
  readonly step: StepId;
  /** `yyyy-mm-dd` or `yyyy-mm-ddThh:mm`, CE, Asia/Bangkok. */
  readonly starts: string;
  /** The same; not before `starts`. */
  readonly ends: string;
  /** Absent where the user typed it; else taken over from what a portal announced. */
  readonly from?: 'announcement';
}

/** What is stored. */
export interface StoredOwnDates {
  readonly version: 1;
  readonly dates: readonly OwnDate[];
}

export type OwnDateKey = Pick<OwnDate, 'system' | 'academicYear' | 'round' | 'step'>;

/** More than all steps of twenty years; keeps a damaged value from filling the storage. */
export const MOST_DATES = 1000;
const SYSTEMS: readonly unknown[] = ['dmc', 'bobec', 'emis'];
const ROUNDS: readonly unknown[] = ['1', '2', 'year-end', 'annual'];

const momentOf = (text: unknown) => {
  const moment = typeof text === 'string' && text.length >= 10 ? readMoment(text) : undefined;
  if (!moment) return undefined;
  const { year, month, day } = moment.date;
  return isRealDay(year, month, day) && (moment.minutes ?? 0) < 24 * 60 ? moment : undefined;
};

/** Whether it is a step of a round with days that exist, in their order. */
export function isOwnDate(value: unknown): value is OwnDate {
  if (typeof value !== 'object' || value === null) return false;
  const { system, academicYear, round, step, starts, ends, from } = value as Record<
    string,
    unknown
  >;
  const first = momentOf(starts);
  const last = momentOf(ends);
  return (
    SYSTEMS.includes(system) &&
    Number.isInteger(academicYear) &&
    (academicYear as number) >= 2500 &&
    (academicYear as number) <= 2700 &&
    ROUNDS.includes(round) &&
    (STEPS as readonly unknown[]).includes(step) &&
    first !== undefined &&
    last !== undefined &&
    (from === undefined || from === 'announcement') &&
    compareInstants(beginningOf(first), endOf(last)) <= 0
  );
}

/** Reads what is stored; `undefined` where it is damaged or of a newer version, empty where nothing is. */
export function readOwnDates(stored: unknown): readonly OwnDate[] | undefined {
  if (stored === undefined || stored === null) return [];
  const { version, dates } = stored as Record<string, unknown>;
  if (version !== 1 || !Array.isArray(dates) || dates.length > MOST_DATES) return undefined;
  return dates.every(isOwnDate) ? dates : undefined;
}

/** Whether both are about the same step of the same round. */
export const isSameStep = (a: OwnDateKey, b: OwnDateKey): boolean =>
  a.system === b.system &&
  a.academicYear === b.academicYear &&
  a.round === b.round &&
  a.step === b.step;

/** The dates without the one of that step. */
export const withoutDate = <D extends OwnDate>(dates: readonly D[], key: OwnDateKey): D[] =>
  dates.filter((date) => !isSameStep(date, key));

/** The dates with this one in place of any other of its step. */
export const withDate = <D extends OwnDate>(dates: readonly D[], date: D): D[] => [
  ...withoutDate(dates, date),
  date,
];

/** As a row of the calendar; `source` says in words who gave the days. */
export function givenStep(date: OwnDate, trust: Trust, source: string): DatedStep {
  const { system, academicYear, round, step } = date;
  const starts = readMoment(date.starts);
  const ends = readMoment(date.ends);
  return {
    system,
    academicYear,
    round,
    step,
    ...(starts && { starts }),
    ...(ends && { ends }),
    who: USUAL_ACTORS[step],
    trust,
    attestation: 'single source',
    source,
  };
}

/** As rows that are trusted most; `source` says in words that the user gave them. */
export const ownSteps = (
  dates: readonly OwnDate[],
  source: string,
  language: Language = 'th',
): DatedStep[] =>
  dates.map((date) => givenStep(date, 'own', date.from ? ANNOUNCED_SOURCE[language] : source));
