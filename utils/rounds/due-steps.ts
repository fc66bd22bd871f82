import { academicYearAt, compareDates } from '#utils/thai/dates.ts';
import { isOver } from './deadline.ts';
import type { KnownSteps } from './known-steps.ts';
import type { DatedStep, Instant, Moment, PlannedStep, RoundPlan, SystemId } from './model.ts';
import { compareInstants, endOf, writeMoment } from './moments.ts';
import { plansOf } from './plan.ts';
import { isTurnOf, type Side } from './role-steps.ts';
import type { Language } from './words.ts';

/** Steps of one round that are due on the same day, for one side. */
export interface DueSteps {
  readonly plan: RoundPlan;
  /** At least one, in the round's order. */
  readonly steps: readonly PlannedStep[];
  /** The first of their last minutes. */
  readonly ends: Moment;
  /** The dates are only what is usual. */
  readonly unconfirmed: boolean;
  /** Earlier days that other sources name, where the date is unconfirmed; the first first. */
  readonly earlier: readonly Moment[];
}

/** Steps with a last day that somebody has to keep; recording is over when its data are confirmed. */
const KEPT = ['confirm', 'certify', 'acknowledge'];

/** The steps that a side has to keep: its own; a district without any, its schools' day. */
function stepsFor(plan: RoundPlan, side: Side): readonly PlannedStep[] {
  const own = plan.steps.filter(({ step }) => KEPT.includes(step)).filter((s) => isTurnOf(s, side));
  return own.length > 0 ? own : [plan.confirm];
}

const dayOf = ({ ends }: PlannedStep): string => writeMoment({ date: ends.date });

function earlierDays(steps: readonly PlannedStep[]): readonly Moment[] {
  const confirm = steps.find(({ step }) => step === 'confirm');
  if (confirm?.basis.trust !== 'usual') return [];
  return confirm.variants
    .flatMap((row) => row.ends ?? row.starts ?? [])
    .filter(({ date }) => compareDates(date, confirm.ends.date) < 0)
    .toSorted((a, b) => compareDates(a.date, b.date));
}

function groupsOf(plan: RoundPlan, side: Side, now: Instant): DueSteps[] {
  const ahead = stepsFor(plan, side).filter((step) => !isOver(step, now));
  return [...new Set(ahead.map(dayOf))].map((day) => {
    const steps = ahead.filter((step) => dayOf(step) === day);
    const [ends] = steps
      .map((step) => step.ends)
      .toSorted((a, b) => compareInstants(endOf(a), endOf(b)));
    return {
      plan,
      steps,
      ends: ends ?? plan.confirm.ends,
      unconfirmed: steps.some(({ basis }) => basis.trust === 'usual'),
      earlier: earlierDays(steps),
    };
  });
}

/**
 * What waits for a side in the systems named and is not over, the soonest first: steps of the same
 * round and day together.
 *
 * @param known dates that are trusted more than the usual pattern
 */
export function dueSteps(
  now: Instant,
  systems: readonly SystemId[],
  side: Side,
  known: readonly DatedStep[],
): DueSteps[] {
  const year = academicYearAt(now.date);
  return systems
    .flatMap((system) => [year - 1, year, year + 1].flatMap((y) => plansOf(system, y, known)))
    .flatMap((plan) => groupsOf(plan, side, now))
    .toSorted((a, b) => compareInstants(endOf(a.ends), endOf(b.ends)));
}

const SYSTEMS: readonly SystemId[] = ['dmc', 'bobec', 'emis'];

/** What the settings say of a user, as far as deadlines hang on it. */
export interface DeadlineUser {
  /** The systems that are used. */
  readonly portals: Readonly<Record<SystemId, boolean>>;
  /** `null`, before it was asked: a school's. */
  readonly role: Side | null;
  readonly language: Language;
}

/** What waits for a user, the soonest first. */
export async function dueForUser(
  { portals, role, language }: DeadlineUser,
  known: KnownSteps,
  now: Instant,
): Promise<DueSteps[]> {
  const systems = SYSTEMS.filter((id) => portals[id]);
  return dueSteps(now, systems, role ?? 'school', await known(language));
}
