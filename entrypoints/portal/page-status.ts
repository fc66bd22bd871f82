import { countsOf, type DocumentResult } from '#utils/desk/model.ts';
import type { PageState } from '#utils/page/page-state.ts';
import { listenInPage, sendToBackground } from '#utils/platform/messages.ts';
import type { PageStatus } from '#utils/platform/protocol.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { LateView } from './late-view.ts';

/** The document that the page is about: the first that is recognised. */
const mainOf = (results: readonly DocumentResult[]): DocumentResult | undefined =>
  results.find(({ found }) => found.page !== 'unrecognised') ?? results[0];

/** BE; `undefined` where the page does not name it. */
export const academicYearOf = (results: readonly DocumentResult[]): number | undefined =>
  mainOf(results)?.found.academicYear;

/** Counts and ids of ours; nothing of what the page holds. */
export function statusOf(
  portal: Portal,
  state: PageState,
  results: readonly DocumentResult[],
): PageStatus {
  const known = mainOf(results);
  const academicYear = academicYearOf(results);
  const first = results.find(({ found }) => found.records.length > 0)?.found.records[0];
  const total = results.reduce((sum, { found }) => sum + found.candidates, 0);
  return {
    portal: portal.id,
    page: known?.found.page ?? 'unrecognised',
    state,
    counts: countsOf(results.flatMap(({ issues }) => issues)),
    fields: { known: Math.min(first?.fields.size ?? 0, total), total },
    ...(academicYear !== undefined && { academicYear }),
  };
}

let last = '';

/** Tells the background, for the badge, when the status is another than before. */
export function tellStatus(
  portal: Portal,
  state: PageState,
  results: readonly DocumentResult[],
): void {
  const status = statusOf(portal, state, results);
  const text = JSON.stringify(status);
  if (text === last) return;
  last = text;
  void sendToBackground('page-status', status);
}

/** Answers what our own pages ask. */
export function answerOwnPages(
  portal: Portal,
  view: () => LateView | undefined,
  isOn: () => boolean,
  signal: AbortSignal,
): void {
  listenInPage(
    {
      'get-status': () => statusOf(portal, isOn() ? 'checked' : 'off', view()?.results() ?? []),
      'go-to-first-issue': () => view()?.goToFirst() ?? false,
      'go-to-pupil': ({ studentNo, go }) => view()?.goToPupil(studentNo, go) ?? false,
    },
    signal,
  );
}
