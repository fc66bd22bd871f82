import type { CivilDate } from '#utils/thai/dates.ts';
import { bangkokTime } from '#utils/thai/dates.ts';
import { describeRound, type RoundTexts } from './describe.ts';
import type { DatedStep, StepId } from './model.ts';
import { roundsAt } from './running.ts';
import { systemOfPortal } from './system.ts';
import type { Language } from './words.ts';

/** What a portal's page has to know of the round: plain data that a message can carry. */
export interface PageRound {
  /** BE; absent between rounds. */
  readonly academicYear?: number;
  /** Whole days, CE; absent between rounds. */
  readonly span?: { readonly start: CivilDate; readonly end: CivilDate };
  /** The last days of the running round's steps, CE; empty between rounds. */
  readonly deadlines: { readonly confirm?: CivilDate; readonly certify?: CivilDate };
  readonly texts: RoundTexts;
  /** The user hid it for today. */
  readonly hidden?: boolean;
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
  const round = roundsAt(bangkokTime(clock), systemOfPortal(portal), known, pageYear);
  const texts = describeRound(round, language);
  if (!round.span) return { deadlines: {}, texts };
  const lastDay = (wanted: StepId) =>
    round.plan.steps.find(({ step }) => step === wanted)?.ends.date;
  const confirm = lastDay('confirm');
  const certify = lastDay('certify');
  return {
    academicYear: round.academicYear,
    span: round.span,
    deadlines: { ...(confirm && { confirm }), ...(certify && { certify }) },
    texts,
  };
}
