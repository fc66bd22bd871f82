import type { PopupRounds } from '#components/popup/model.ts';
import { describeRound } from '#utils/rounds/describe.ts';
import type { DatedStep, SystemId } from '#utils/rounds/model.ts';
import { type Side, stepsAhead } from '#utils/rounds/role-steps.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { type Language, STEP_TITLES, spanText } from '#utils/rounds/words.ts';
import { bangkokTime } from '#utils/thai/dates.ts';

const SYSTEMS: readonly SystemId[] = ['dmc', 'bobec', 'emis'];

/**
 * What the popup says of all rounds.
 *
 * @param pageYear BE, where the tab's page names it; of the first system alone
 */
export function popupRounds(
  first: SystemId,
  pageYear: number | undefined,
  side: Side | null,
  language: Language,
  clock: Date,
  known: readonly DatedStep[],
): PopupRounds {
  const now = bangkokTime(clock);
  const running = roundsAt(now, first, known, pageYear);
  const texts = describeRound(running, language);
  // A school's own next step is the deadline above; a district waits for another.
  const own = side === 'district' ? stepsAhead(running, now, side)[0] : undefined;
  const mine = own?.who.includes('district')
    ? `${STEP_TITLES[own.step][language]} ${spanText(own.starts, own.ends, language)}`
    : '';
  return {
    deadline: texts,
    now: texts.now,
    next: texts.next,
    mine,
    weekend: texts.weekend,
    overdue: texts.overdue,
    others: SYSTEMS.filter((system) => system !== first).map((system) => {
      const other = describeRound(roundsAt(now, system, known), language);
      return {
        system: other.system,
        text: `${other.stepTitle} ${other.dateText}`,
        leftText: other.leftText,
        urgency: other.urgency,
        unconfirmed: other.unconfirmed,
        roundTitle: other.roundTitle,
        whoText: other.whoText,
        now: other.now,
        next: other.next,
        sourceText: other.sourceText,
        notes: [other.overdue || other.weekend, other.earlier].filter((note) => note !== ''),
      };
    }),
  };
}
