import type { ProgressRound, ScopeChoice, Unit } from '#components/progress/model.ts';
import type { Language } from '#components/words.ts';
import { PORTALS } from '#utils/portals/index.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import { paceOf, summarise } from '#utils/progress/summary.ts';
import { describeRound } from '#utils/rounds/describe.ts';
import type { RoundId } from '#utils/rounds/model.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { systemOfPortal } from '#utils/rounds/system.ts';
import { momentText, roundYearTitle } from '#utils/rounds/words.ts';
import { bangkokTime } from '#utils/thai/dates.ts';

/** What a portal's records are counted in; other kinds are beside the point. */
const COUNTED: Readonly<
  Record<string, { readonly unit: Unit; readonly kinds: readonly string[] }>
> = {
  dmc: { unit: 'pupil', kinds: ['pupil'] },
  bobec: { unit: 'building', kinds: ['building'] },
  emis: { unit: 'item', kinds: ['school', 'class', 'item'] },
  gcode: { unit: 'request', kinds: ['request'] },
};

const countedIn = (scope: string) => COUNTED[scope.split('/')[0] ?? ''];

/** Those that are counted, by scope; the latest scope first. */
export function byScope(records: readonly LoggedRecord[]): ReadonlyMap<string, LoggedRecord[]> {
  const scopes = new Map<string, LoggedRecord[]>();
  const lasts = new Map<string, number>();
  for (const record of records) {
    const { scope, kind, last, page } = record;
    // A district's schools are not what a school has to check.
    if (!countedIn(scope)?.kinds.includes(kind) || page.endsWith('/school-list')) continue;
    const own = scopes.get(scope) ?? [];
    own.push(record);
    scopes.set(scope, own);
    lasts.set(scope, Math.max(last, lasts.get(scope) ?? 0));
  }
  return new Map([...scopes].sort(([a], [b]) => (lasts.get(b) ?? 0) - (lasts.get(a) ?? 0)));
}

export function titleOf(scope: string, language: Language): string {
  const [portal, year, round] = scope.split('/');
  const title = PORTALS.find(({ id }) => id === portal)?.title[language].split(/[ ,]/)[0] ?? '';
  const names = { academicYear: Number(year), round: round as RoundId };
  return `${title} ${roundYearTitle(names, language)}`;
}

export const choicesOf = (
  scopes: ReadonlyMap<string, readonly LoggedRecord[]>,
  language: Language,
): readonly ScopeChoice[] =>
  [...scopes].map(([scope, records]) => ({
    scope,
    title: titleOf(scope, language),
    checked: records.length,
    open: records.filter(({ counts }) => counts.error > 0).length,
  }));

/** A scope as the page shows it; its deadline and pace only while its round runs. */
export function roundOf(
  scope: string,
  records: readonly LoggedRecord[],
  target: number,
  language: Language,
  clock: Date,
): ProgressRound {
  const [portal = '', year, round] = scope.split('/');
  const now = bangkokTime(clock);
  const running = roundsAt(now, systemOfPortal(portal));
  const isRunning = String(running.academicYear) === year && running.round === round;
  const summary = summarise(records);
  const lastDay = running.deadline.at.date;
  return {
    scope,
    title: titleOf(scope, language),
    unit: countedIn(scope)?.unit ?? 'item',
    summary,
    target,
    records,
    ...(isRunning && {
      pace: paceOf(summary, target, now.date, lastDay),
      deadline: momentText({ date: lastDay }, language),
      next: describeRound(running, language).line,
    }),
  };
}
