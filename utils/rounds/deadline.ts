import { compareDates, daysBetween, weekdayOf } from '#utils/thai/dates.ts';
import type { DatedStep, Instant, Moment, PlannedStep, RoundPlan } from './model.ts';
import { compareInstants, endOf, minutesBetween } from './moments.ts';

/** `calm`: more than seven days left; `week`: two to seven; `day`: one; `today`; `past`. */
export type Urgency = 'calm' | 'week' | 'day' | 'today' | 'past';

/** Until a deadline; never negative. */
export interface TimeLeft {
  /** Calendar days: 0 on the day itself and afterwards. */
  readonly days: number;
  /** All the minutes that are left, to the last one that counts; 0 afterwards. */
  readonly minutes: number;
}

export interface Deadline {
  readonly step: 'confirm';
  /** The first minute that counts, where it is known; confirming takes one day, often certain hours. */
  readonly opens: Moment;
  readonly at: Moment;
  readonly left: TimeLeft;
  readonly urgency: Urgency;
  /** Deadlines are not moved when they fall on a weekend. */
  readonly weekend: 'saturday' | 'sunday' | undefined;
  /** The date is only what is usual: to be shown with the advice to look at the district's letter. */
  readonly unconfirmed: boolean;
  readonly basis: DatedStep;
  /** What other sources say; some name no day. */
  readonly variants: readonly DatedStep[];
  /** Where another source names an earlier day that has not passed yet. */
  readonly earlier: Moment | undefined;
}

/** Whether its last minute has passed. */
export const isOver = (step: PlannedStep, now: Instant): boolean =>
  compareInstants(endOf(step.ends), now) < 0;

function urgencyOf(days: number, over: boolean): Urgency {
  if (over) return 'past';
  if (days === 0) return 'today';
  if (days === 1) return 'day';
  return days <= 7 ? 'week' : 'calm';
}

/** How long it is until a day or hour. */
export function timeUntil(at: Moment, now: Instant): Pick<Deadline, 'at' | 'left' | 'urgency'> {
  const days = Math.max(0, daysBetween(now.date, at.date));
  return {
    at,
    left: { days, minutes: Math.max(0, minutesBetween(now, endOf(at))) },
    urgency: urgencyOf(days, compareInstants(endOf(at), now) < 0),
  };
}

/** The deadline of a round's confirm step, as seen from a minute. */
export function deadlineOf(plan: RoundPlan, now: Instant): Deadline {
  const { starts, ends, basis, variants } = plan.confirm;
  const earlier = variants
    .flatMap((row) => row.ends ?? row.starts ?? [])
    .filter((moment) => compareDates(moment.date, ends.date) < 0)
    .filter((moment) => compareInstants(now, endOf(moment)) <= 0)
    .toSorted((a, b) => compareDates(a.date, b.date))[0];
  const weekday = weekdayOf(ends.date);
  return {
    step: 'confirm',
    opens: starts,
    ...timeUntil(ends, now),
    weekend: weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : undefined,
    unconfirmed: basis.trust === 'usual',
    basis,
    variants,
    earlier,
  };
}
