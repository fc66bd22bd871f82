import { type CivilDate, compareDates, toChristianYear } from '#utils/thai/dates.ts';
import { type RoundId, STEPS, type StepId, type SystemId } from './model.ts';
import { beginningOf, compareInstants, endOf, readMoment } from './moments.ts';
import { isSameStep, type OwnDate } from './own-dates.ts';

/** Of each system, in time's order. */
export const ROUNDS_OF: Readonly<Record<SystemId, readonly RoundId[]>> = {
  dmc: ['1', '2', 'year-end'],
  bobec: ['annual'],
  emis: ['annual'],
};

/**
 * The first and last month in which a step of a round was ever seen, and some more; `[year, month]`,
 * years counted from the one that the academic year is named by. COVID moved round 1 to July.
 */
const MONTHS: Readonly<
  Record<RoundId, readonly [readonly [number, number], readonly [number, number]]>
> = {
  '1': [
    [0, 3],
    [0, 10],
  ],
  '2': [
    [0, 6],
    [1, 2],
  ],
  'year-end': [
    [1, 1],
    [1, 7],
  ],
  annual: [
    [0, 3],
    [1, 7],
  ],
};

/** Whether a day (CE) can belong to a round of an academic year (BE). */
export function isInRound(day: CivilDate, round: RoundId, academicYear: number): boolean {
  const ce = toChristianYear(academicYear);
  const [[fromYear, fromMonth], [toYear, toMonth]] = MONTHS[round];
  return (
    compareDates(day, { year: ce + fromYear, month: fromMonth, day: 1 }) >= 0 &&
    compareDates(day, { year: ce + toYear, month: toMonth, day: 31 }) <= 0
  );
}

type Step = Pick<OwnDate, 'system' | 'academicYear' | 'round' | 'step' | 'starts' | 'ends'>;

const isSameRound = (a: Step, b: Step): boolean => isSameStep({ ...a, step: b.step }, b);

/** Whether `later`, a step that follows on `earlier`, is over before that has begun. */
function isBefore(later: Step, earlier: Step): boolean {
  const ends = readMoment(later.ends);
  const starts = readMoment(earlier.starts);
  return !!ends && !!starts && compareInstants(endOf(ends), beginningOf(starts)) < 0;
}

/**
 * A step of the same round with which a step's days cannot go together: what follows is over before it
 * has begun, such as certifying before confirming. Checking runs beside all of them.
 */
export function clashOf(step: Step, others: readonly Step[]): StepId | undefined {
  if (step.step === 'verify') return undefined;
  const at = STEPS.indexOf(step.step);
  return others.find((other) => {
    if (other.step === 'verify' || other.step === step.step || !isSameRound(step, other))
      return false;
    return STEPS.indexOf(other.step) < at ? isBefore(step, other) : isBefore(other, step);
  })?.step;
}
