import type { PopupPage } from '#components/popup/model.ts';
import { askStatus } from '#utils/platform/page-status.ts';
import type { ActiveTab } from '#utils/platform/tabs.ts';
import { PORTALS, portalOf } from '#utils/portals/index.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { Settings } from '#utils/settings/shape.ts';

interface Standing {
  readonly portal: Portal | undefined;
  readonly page: PopupPage;
  /** BE, where the page names it. */
  readonly academicYear?: number | undefined;
}

/** How the page in a tab stands, as far as anyone there answers. */
export async function standingOf(tab: ActiveTab | undefined, now: Settings): Promise<Standing> {
  const host = portalOf(tab?.hostname ?? '');
  if (!tab) return { portal: undefined, page: { state: 'unsupported' } };
  const answer = await askStatus(tab.id);
  if (!answer.ok) return { portal: host, page: { state: host ? 'missing' : 'unsupported' } };
  const { portal: id, page, state, counts, fields, academicYear } = answer.reply;
  const portal = host ?? PORTALS.find((one) => one.id === id);
  if (!portal) return { portal, page: { state: 'unsupported' } };
  if (state === 'off' || !now.portals[portal.id]) return { portal, page: { state: 'off' } };
  if (state === 'checking') return { portal, page: { state } };
  const known = portal.pages.find((one) => one.id === page);
  if (!known) return { portal, page: { state: 'unrecognised' }, academicYear };
  return {
    portal,
    page: { state: 'checked', title: known.title[now.language], counts, ...fields },
    academicYear,
  };
}
