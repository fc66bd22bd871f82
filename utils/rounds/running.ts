import { academicYearAt, addDays, type CivilDate, compareDates } from '#utils/thai/dates.ts';
import { type Deadline, deadlineOf, isOver } from './deadline.ts';
import {
  type DatedStep,
  type Instant,
  type PlannedStep,
  type RoundId,
  type RoundPlan,
  STEPS,
  type SystemId,
} from './model.ts';
import { beginningOf, compareInstants } from './moments.ts';
import { plansOf } from './plan.ts';

/** A step with the round that it belongs to. */
export interface NextStep extends PlannedStep {
  readonly system: SystemId;
  /** BE. */
  readonly academicYear: number;
  readonly round: RoundId;
}

export interface RunningRound {
  readonly system: SystemId;
  /** BE, of the round: in April the ending year's, in May before the 16th perhaps the coming one's. */
  readonly academicYear: number;
  readonly round: RoundId;
  /** `upcoming`: between rounds, this is the next one; `overdue`: its confirm day is over. */
  readonly phase: 'running' | 'upcoming' | 'overdue';
  readonly plan: RoundPlan;
  /** What is to be done now; `undefined` between steps. */
  readonly present: PlannedStep | undefined;
  readonly next: NextStep;
  readonly deadline: Deadline;
  /** Whole days, CE; `undefined` while it is upcoming. */
  readonly span: { readonly start: CivilDate; readonly end: CivilDate } | undefined;
  /** Other rounds of the system that run at the same time. */
  readonly alongside: readonly RoundPlan[];
}

// A round without a known closing day stays in sight, as overdue, for this many days.
const LINGER_DAYS = 7;

const lastDayOf = (plan: RoundPlan): CivilDate =>
  plan.steps.some((step) => step.step === 'close') ? plan.end : addDays(plan.end, LINGER_DAYS);

const hasBegun = (step: PlannedStep, now: Instant): boolean =>
  compareInstants(beginningOf(step.starts), now) <= 0;

/** The steps one after another; checking by the district and OBEC goes on beside them. */
const sequenceOf = (plan: RoundPlan): readonly PlannedStep[] =>
  plan.steps
    .filter((step) => step.step !== 'verify')
    .toSorted((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));

/** The position of what is to be done now, and of what follows. */
function positions(sequence: readonly PlannedStep[], now: Instant): { now: number; next: number } {
  const lastOver = sequence.findLastIndex((step) => isOver(step, now));
  const present = sequence.findIndex(
    (step, at) => at > lastOver && step.step !== 'open' && hasBegun(step, now),
  );
  const open = sequence.findIndex((step, at) => at > lastOver && hasBegun(step, now));
  const at = present === -1 ? open : present;
  return { now: at, next: (at === -1 ? lastOver : at) + 1 };
}

const inRound = (plan: RoundPlan, step: PlannedStep): NextStep => ({
  ...step,
  system: plan.system,
  academicYear: plan.academicYear,
  round: plan.round,
});

/** Open rounds first, those whose confirm day is over after them; then the coming ones in order. */
function candidatesAt(plans: readonly RoundPlan[], now: Instant) {
  const begun = (plan: RoundPlan): boolean => compareDates(plan.start, now.date) <= 0;
  const alive = plans.filter((plan) => compareDates(now.date, lastDayOf(plan)) <= 0);
  const running = alive
    .filter(begun)
    .toSorted((a, b) => Number(isOver(a.confirm, now)) - Number(isOver(b.confirm, now)));
  const coming = alive
    .filter((plan) => !begun(plan))
    .toSorted((a, b) => compareDates(a.start, b.start));
  return { running, coming };
}

/**
 * The round of a system that runs, or the next one between rounds, seen from one minute in
 * Asia/Bangkok; there is always one, and always one next step.
 *
 * @param known dates that are trusted more than the usual pattern, of any system and year
 * @param pageYear BE, where a page names it: from April to May one year ends while the next is already
 *   prepared, and the page decides which of the two is meant; other years do not matter
 */
export function roundsAt(
  now: Instant,
  system: SystemId,
  known: readonly DatedStep[] = [],
  pageYear?: number,
): RunningRound {
  const year = academicYearAt(now.date);
  const plans = [year - 1, year, year + 1, year + 2].flatMap((y) => plansOf(system, y, known));
  const { running, coming } = candidatesAt(plans, now);
  const inOrder = [...running, ...coming];
  const soonest = inOrder[0];
  if (!soonest) throw new RangeError('no round is planned');
  const prepared =
    pageYear === soonest.academicYear + 1
      ? inOrder.find((plan) => plan.academicYear === pageYear)
      : undefined;
  const plan = prepared ?? soonest;

  const sequence = sequenceOf(plan);
  const at = positions(sequence, now);
  const following = coming.find((other) => other !== plan);
  const ownNext = sequence[at.next];
  const next = ownNext ? inRound(plan, ownNext) : following && firstStepOf(following);
  if (!next) throw new RangeError('no step is planned');
  const deadline = deadlineOf(plan, now);
  const begun = running.includes(plan);
  return {
    system,
    academicYear: plan.academicYear,
    round: plan.round,
    phase: !begun ? 'upcoming' : deadline.urgency === 'past' ? 'overdue' : 'running',
    plan,
    present: sequence[at.now],
    next,
    deadline,
    span: begun ? { start: plan.start, end: plan.end } : undefined,
    alongside: running.filter((other) => other !== plan),
  };
}

const firstStepOf = (plan: RoundPlan): NextStep =>
  inRound(plan, sequenceOf(plan)[0] ?? plan.confirm);
