import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { CardReader } from '#utils/page/cards.ts';
import { localArea } from '#utils/platform/storage.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { RuleSet } from '#utils/rules/sets.ts';
import { readLessons, watchLessons } from '#utils/settings/taught-read.ts';
import { readUsable, watchUsable } from '#utils/settings/watch.ts';
import { openPage } from './open-page.tsx';

/** Whether this is the page's own document; a frame of it is looked after from there. */
const isTop = (): boolean => window.top === window;

/** Whether another copy of the extension looks after the page already. */
const isTaken = (): boolean => document.querySelector('truatthan-panel') !== null;

/** The work of one portal's content script. */
export async function beside(
  ctx: ContentScriptContext,
  portal: Portal,
  rules: RuleSet,
  cards?: CardReader,
) {
  if (!isTop()) return;
  const [settings, lessons] = await Promise.all([
    readUsable(localArea),
    readLessons(localArea, portal.id),
  ]);
  if (ctx.isInvalid || isTaken()) return;
  const page = openPage({ portal, rules, cards, settings, lessons, signal: ctx.signal });
  watchUsable(localArea, page.follow, ctx.signal);
  watchLessons(localArea, portal.id, page.learn, ctx.signal);
}
