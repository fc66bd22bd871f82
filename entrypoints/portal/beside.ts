import { showAll } from '#utils/page/hide-rows.ts';
import { SEVERITY, unmark } from '#utils/page/marks.ts';
import { isAlive } from '#utils/platform/runtime.ts';
import { localArea } from '#utils/platform/storage.ts';
import { readLessons, watchLessons } from '#utils/settings/taught-read.ts';
import { readUsable, watchUsable } from '#utils/settings/watch.ts';
import { openPage, type PortalPart } from './open-page.ts';

/** What an earlier release left behind when it was updated, or what the page says in our name. */
function clearAway(): void {
  document.querySelector('truatthan-panel')?.remove();
  for (const marked of document.querySelectorAll(`[${SEVERITY}]`)) unmark(marked);
  showAll(document);
}

/** The work beside the open page of a portal. Never rejects: where the extension was taken away, nothing runs. */
export const beside = (part: PortalPart): Promise<void> => start(part).catch(() => undefined);

async function start(part: PortalPart): Promise<void> {
  const { id } = part.portal;
  const [settings, lessons] = await Promise.all([
    readUsable(localArea),
    readLessons(localArea, id),
  ]);
  if (!isAlive()) return;
  clearAway();
  const { signal } = new AbortController();
  const page = openPage({ ...part, settings, lessons, signal });
  watchUsable(localArea, page.follow, signal);
  watchLessons(localArea, id, page.learn, signal);
}
