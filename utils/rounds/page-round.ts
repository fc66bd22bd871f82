import type { CivilDate } from '#utils/thai/dates.ts';
import { bangkokTime } from '#utils/thai/dates.ts';
import { describeRound, type RoundTexts } from './describe.ts';
import type { DatedStep, StepId } from './model.ts';
import { plansOf } from './plan.ts';
import { roundsAt } from './running.ts';
import { systemOfPortal } from './system.ts';
import type { Language } from './words.ts';

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
  const system = systemOfPortal(portal);
  const round = roundsAt(bangkokTime(clock), system, known, pageYear);
  const texts = describeRound(round, language);
  const isEarlier = pageYear !== undefined && pageYear < round.academicYear;
  const before = isEarlier ? plansOf(system, pageYear, known).at(-1) : undefined;
  const plan = before ?? (round.span && round.plan);
  const lastDay = (wanted: StepId) => plan?.steps.find(({ step }) => step === wanted)?.ends.date;
  const confirm = lastDay('confirm');
  const certify = lastDay('certify');
  const deadlines = { ...(confirm && { confirm }), ...(certify && { certify }) };
  if (!round.span) return { deadlines, texts };
  return {
    academicYear: round.academicYear,
    span: round.span,
    deadlines,
    texts,
  };
}
