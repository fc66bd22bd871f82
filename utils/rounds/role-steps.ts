import { isOver } from './deadline.ts';
import { type Actor, type Instant, type PlannedStep, STEPS } from './model.ts';
import type { RunningRound } from './running.ts';

/** Whose tasks come first: a school's (its director's too), a district's, or all alike. */
export type Side = 'school' | 'district' | 'both';

const ACTORS: Readonly<Record<Side, readonly Actor[]>> = {
  school: ['school', 'director'],
  district: ['district'],
  both: ['school', 'director', 'district'],
};

/** Whether a step waits for that side. */
export const isTurnOf = (step: PlannedStep, side: Side): boolean =>
  step.who.some((actor) => ACTORS[side].includes(actor));

/** The steps of a round that are not over, that side's own first, each group in the round's order. */
export function stepsAhead(running: RunningRound, now: Instant, side: Side): PlannedStep[] {
  return running.plan.steps
    .filter((step) => !isOver(step, now))
    .toSorted(
      (a, b) =>
        Number(isTurnOf(b, side)) - Number(isTurnOf(a, side)) ||
        STEPS.indexOf(a.step) - STEPS.indexOf(b.step),
    );
}
