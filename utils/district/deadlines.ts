import { deadlineOf } from '#utils/rounds/deadline.ts';
import { timeLeftText } from '#utils/rounds/describe.ts';
import type { DatedStep, Instant, Moment, PlannedStep } from '#utils/rounds/model.ts';
import { compareInstants, endOf } from '#utils/rounds/moments.ts';
import { plansOf } from '#utils/rounds/plan.ts';
import { systemOfPortal } from '#utils/rounds/system.ts';
import { type Language, momentText } from '#utils/rounds/words.ts';
import { bangkokTime } from '#utils/thai/dates.ts';
import { partsOfScope } from './model.ts';
import type { Stage } from './stage.ts';

/** Until when the school's own steps are to be done. */
export interface Deadline {
  readonly at: Moment;
  /** The day is only the usual one, and nobody has confirmed it. */
  readonly unconfirmed: boolean;
  /** `เหลือ 3 วัน`, `เลยกำหนดแล้ว`. */
  readonly leftText: string;
  readonly dateText: string;
  readonly isOver: boolean;
}

/** `undefined` for a step that the round does not have, or where it is not the school's turn. */
export type DeadlineOf = (stage: Stage) => Deadline | undefined;

/** The deadlines of a round, as seen from a moment (ms). */
export function deadlinesOf(
  scope: string,
  known: readonly DatedStep[],
  now: number,
  language: Language,
): DeadlineOf {
  const { portal, year, round } = partsOfScope(scope);
  const plan = plansOf(systemOfPortal(portal), year, known).find((one) => one.round === round);
  const instant: Instant = bangkokTime(new Date(now));
  const made = (step: PlannedStep): Deadline | undefined => {
    if (!plan) return undefined;
    const deadline = deadlineOf({ ...plan, confirm: step }, instant);
    return {
      at: deadline.at,
      unconfirmed: deadline.unconfirmed,
      leftText: timeLeftText(deadline, language),
      dateText: momentText(deadline.at, language),
      isOver: deadline.urgency === 'past',
    };
  };
  const confirm = plan && made(plan.confirm);
  const certifying = plan?.steps.find(({ step }) => step === 'certify');
  const certify = (certifying && made(certifying)) ?? confirm;
  return (stage) => (stage === 'confirm' ? confirm : stage === 'certify' ? certify : undefined);
}

/** Whether something that was seen at a moment (ms) was seen after a deadline. */
export const wasAfter = (seen: number, { at }: Deadline): boolean =>
  compareInstants(endOf(at), bangkokTime(new Date(seen))) < 0;
