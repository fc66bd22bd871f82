import '#utils/page/marks.css';
import { localArea } from '#utils/platform/storage.ts';
import { PORTAL_MATCHES, portalOf } from '#utils/portals/index.ts';
import { readLessons, watchLessons } from '#utils/settings/taught-read.ts';
import { readUsable, watchUsable } from '#utils/settings/watch.ts';
import { openPage } from './open-page.tsx';

/** Whether this is the page's own document; a frame of it is looked after from there. */
const isTop = (): boolean => window.top === window;

/** Whether another copy of the extension looks after the page already. */
const isTaken = (): boolean => document.querySelector('truatthan-panel') !== null;

export default defineContentScript({
  matches: PORTAL_MATCHES,
  allFrames: true,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,

  async main(ctx) {
    const portal = portalOf(location.hostname);
    if (!portal || !isTop()) return;
    const [settings, lessons] = await Promise.all([
      readUsable(localArea),
      readLessons(localArea, portal.id),
    ]);
    if (ctx.isInvalid || isTaken()) return;
    const page = openPage({ portal, settings, lessons, signal: ctx.signal });
    watchUsable(localArea, page.follow, ctx.signal);
    watchLessons(localArea, portal.id, page.learn, ctx.signal);
  },
});
