import { showBadge } from '#utils/platform/badge.ts';
import { BACKGROUND_CHECKS } from '#utils/platform/checks.ts';
import { listenInBackground } from '#utils/platform/messages.ts';
import { openOptions } from '#utils/platform/runtime.ts';
import { showPage } from '#utils/platform/show-page.ts';
import { localArea } from '#utils/platform/storage.ts';
import { pageRound } from '#utils/rounds/page-round.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import { createSettings } from '#utils/settings/store.ts';

export default defineBackground({
  type: 'module',
  main() {
    const settings = createSettings(localArea);
    listenInBackground(BACKGROUND_CHECKS, {
      'page-status': async ({ counts }, { tabId }) => {
        if (tabId !== undefined) await showBadge(tabId, counts.error);
        return null;
      },
      'keep-panel': async (panel) => (await settings.update({ panel })).kind === 'saved',
      'open-options': () => openOptions(),
      'open-rule': (id) => showPage('dashboard.html', `#/rules/${id}`),
      'page-round': ({ portal, academicYear, language }) =>
        pageRound(portal, academicYear, language, new Date()),
      'rule-texts': (ids) =>
        Object.fromEntries(ids.flatMap((id) => (RULE_TEXTS[id] ? [[id, RULE_TEXTS[id]]] : []))),
    });
  },
});
