import type { CardReader } from '#utils/page/cards.ts';
import { showAll } from '#utils/page/hide-rows.ts';
import { SEVERITY, unmark } from '#utils/page/marks.ts';
import { isAlive } from '#utils/platform/runtime.ts';
import { localArea } from '#utils/platform/storage.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { RuleSet } from '#utils/rules/sets.ts';
import { readLessons, watchLessons } from '#utils/settings/taught-read.ts';
import { readUsable, watchUsable } from '#utils/settings/watch.ts';
import { openPage } from './open-page.tsx';

/** Whether this is the page's own document; a frame of it is looked after from there. */
const isTop = (): boolean => window.top === window;

/** What an earlier release left behind when it was updated, or what the page says in our name. */
function clearAway(): void {
  document.querySelector('truatthan-panel')?.remove();
  for (const marked of document.querySelectorAll(`[${SEVERITY}]`)) unmark(marked);
  showAll(document);
}

/** The work of one portal's content script. */
export async function beside(portal: Portal, rules: RuleSet, cards?: CardReader) {
  if (!isTop()) return;
  const [settings, lessons] = await Promise.all([
    readUsable(localArea),
    readLessons(localArea, portal.id),
  ]);
  if (!isAlive()) return;
  clearAway();
  const { signal } = new AbortController();
  const page = openPage({ portal, rules, cards, settings, lessons, signal });
  watchUsable(localArea, page.follow, signal);
  watchLessons(localArea, portal.id, page.learn, signal);
}
