import type { ProgressRound, ScopeChoice } from '#components/progress/model.ts';
import type { Language } from '#components/words.ts';
import { PORTALS } from '#utils/portals/index.ts';
import { type RoundSums, roundScope, roundsOf } from '#utils/progress/computers.ts';
import { unitOf } from '#utils/progress/counted.ts';
import { paceOf, summaryOf } from '#utils/progress/summary.ts';
import type { ScopeSums } from '#utils/progress/sums.ts';
import { describeRound } from '#utils/rounds/describe.ts';
import type { DatedStep, RoundId } from '#utils/rounds/model.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { systemOfPortal } from '#utils/rounds/system.ts';
import { momentText, roundYearTitle } from '#utils/rounds/words.ts';
import { bangkokTime } from '#utils/thai/dates.ts';

/** Those of which something is counted; the latest first. */
export const shownScopes = (sums: readonly ScopeSums[]): readonly RoundSums[] =>
  roundsOf(sums).toSorted((a, b) => b.last - a.last);

export function titleOf(scope: string, language: Language): string {
  const [portal, year, round] = roundScope(scope).split('/');
  const title = PORTALS.find(({ id }) => id === portal)?.title[language].split(/[ ,]/)[0] ?? '';
  const names = { academicYear: Number(year), round: round as RoundId };
  return `${title} ${roundYearTitle(names, language)}`;
}

export const choicesOf = (
  scopes: readonly ScopeSums[],
  language: Language,
): readonly ScopeChoice[] =>
  scopes.map(({ scope, checked, open }) => ({
    scope,
    title: titleOf(scope, language),
    checked,
    open,
  }));

/** A scope as the page shows it; its deadline and pace only while its round runs. */
export function roundOf(
  sums: RoundSums,
  target: number,
  language: Language,
  clock: Date,
  known: readonly DatedStep[],
): ProgressRound {
  const { scope } = sums;
  const [portal = '', year, round] = scope.split('/');
  const now = bangkokTime(clock);
  const running = roundsAt(now, systemOfPortal(portal), known);
  const isRunning = String(running.academicYear) === year && running.round === round;
  const summary = summaryOf(sums);
  const lastDay = running.deadline.at.date;
  return {
    scope,
    title: titleOf(scope, language),
    unit: unitOf(scope),
    summary,
    computers: sums.computers,
    target,
    ...(isRunning && {
      pace: paceOf(summary, target, now.date, lastDay),
      deadline: momentText({ date: lastDay }, language),
      next: describeRound(running, language).line,
    }),
  };
}
