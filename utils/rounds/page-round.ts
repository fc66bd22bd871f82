import type { CivilDate } from '#utils/thai/dates.ts';
import { bangkokTime } from '#utils/thai/dates.ts';
import { describeRound, type RoundTexts } from './describe.ts';
import type { DatedStep, PlannedStep, RoundId, StepId } from './model.ts';
import { plansOf } from './plan.ts';
import { roundsAt } from './running.ts';
import { systemOfPortal } from './system.ts';
import type { Language } from './words.ts';

/** Last days of a round's steps, CE. */
export interface LastDays {
  readonly confirm?: CivilDate;
  readonly certify?: CivilDate;
}

/** What a portal's page has to know of the round: plain data that a message can carry. */
export interface PageRound {
  /** BE; absent between rounds. */
  readonly academicYear?: number;
  /** Whole days, CE; absent between rounds. */
  readonly span?: { readonly start: CivilDate; readonly end: CivilDate };
  /**
   * The last days of the running round's steps, CE; on a page of an earlier year that year's last ones,
   * which are over; empty between rounds.
   */
  readonly deadlines: LastDays;
  /**
   * Of each round of the year, between rounds: the page may name the one that it means. Of this year only
   * days that somebody gave, since what is usual does not prove that a round is over.
   */
  readonly named?: Readonly<Partial<Record<RoundId, LastDays>>>;
  readonly texts: RoundTexts;
  /** The user hid it for today. */
  readonly hidden?: boolean;
}

const isGiven = ({ basis }: PlannedStep): boolean => basis.trust !== 'usual';

function lastDaysOf(steps: readonly PlannedStep[] = []): LastDays {
  const lastDay = (wanted: StepId) => steps.find(({ step }) => step === wanted)?.ends.date;
  const confirm = lastDay('confirm');
  const certify = lastDay('certify');
  return { ...(confirm && { confirm }), ...(certify && { certify }) };
}

/**
 * The round that the users of a portal wait for, by the clock.
 *
 * @param pageYear BE, where the page names it
 * @param known dates that are trusted more than the usual pattern
 */
export function pageRound(
  portal: string,
  pageYear: number | undefined,
  language: Language,
  clock: Date,
  known: readonly DatedStep[] = [],
): PageRound {
  const system = systemOfPortal(portal);
  const round = roundsAt(bangkokTime(clock), system, known, pageYear);
  const texts = describeRound(round, language);
  const isEarlier = pageYear !== undefined && pageYear < round.academicYear;
  const plans = plansOf(system, pageYear ?? round.academicYear, known);
  const deadlines = lastDaysOf((isEarlier ? plans.at(-1) : round.span && round.plan)?.steps);
  if (!round.span) {
    const named = Object.fromEntries(
      plans.map(({ round: its, steps }) => [
        its,
        lastDaysOf(isEarlier ? steps : steps.filter(isGiven)),
      ]),
    );
    return { deadlines, named, texts };
  }
  return {
    academicYear: round.academicYear,
    span: round.span,
    deadlines,
    texts,
  };
}
