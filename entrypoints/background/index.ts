import { roundsWords } from '#components/words/rounds.ts';
import { createSessionStore } from '#utils/desk/session-store.ts';
import { onStarted, onWake, wakeIn } from '#utils/platform/alarms.ts';
import { showBadge, showDue } from '#utils/platform/badge.ts';
import { BACKGROUND_CHECKS, FROM_SITES } from '#utils/platform/checks.ts';
import { onManagedChanged, readManaged } from '#utils/platform/managed.ts';
import { listenInBackground } from '#utils/platform/messages.ts';
import {
  mayNotify,
  notified,
  notify,
  onMayNotify,
  onNotificationClicked,
} from '#utils/platform/notifications.ts';
import { onFirstRun, openOptions } from '#utils/platform/runtime.ts';
import { showPage } from '#utils/platform/show-page.ts';
import { localArea, sessionArea } from '#utils/platform/storage.ts';
import { onTabClosed } from '#utils/platform/tabs.ts';
import { runTool } from '#utils/platform/tools.ts';
import { PORTAL_MATCHES } from '#utils/portals/hosts.ts';
import { NEWS_MATCHES } from '#utils/portals/news.ts';
import {
  createGivenDates,
  type GivenDatesStore,
  OWN_DATES_KEY,
} from '#utils/rounds/given-dates-store.ts';
import { knownSteps } from '#utils/rounds/known-steps.ts';
import { withDate } from '#utils/rounds/own-dates.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import { createSharedLock } from '#utils/settings/lock.ts';
import { createSettings, type SettingsStore } from '#utils/settings/store.ts';
import { createTaught } from '#utils/settings/taught.ts';
import { deadlineKeeper, REMINDERS_KEY } from './deadlines.ts';
import { districtHandlers } from './district.ts';
import { takePolicy } from './policy.ts';
import { progressHandlers } from './progress.ts';
import { HIDDEN_KEY, roundHandlers } from './rounds.ts';

/** By then the browser has read its policies, ms. */
const POLICIES_LOAD = 10_000;

export default defineBackground({
  type: 'module',
  main() {
    const settings = createSettings(localArea);
    const taught = createTaught(localArea);
    const session = createSessionStore(sessionArea);
    const dates = createGivenDates(localArea, createSharedLock(OWN_DATES_KEY));
    const known = knownSteps(dates, (language) => roundsWords(language).ownSource);
    const look = deadlineKeeper({
      settings,
      known,
      area: localArea,
      lock: createSharedLock(REMINDERS_KEY),
      clock: () => new Date(),
      mayNotify,
      notify,
      notified,
      showDue,
      wakeIn,
    });
    followDeadlines(look, settings, dates);
    onFirstRun(() => void showPage('welcome.html'));
    const wait = () => new Promise<void>((done) => setTimeout(done, POLICIES_LOAD));
    const followPolicy = () => void takePolicy({ settings, area: localArea, readManaged, wait });
    onManagedChanged(followPolicy);
    followPolicy();
    onTabClosed(session.forget);
    listenInBackground([...PORTAL_MATCHES, ...NEWS_MATCHES], FROM_SITES, BACKGROUND_CHECKS, {
      'page-status': async ({ page, counts }, { tabId }) => {
        if (tabId === undefined) return null;
        await Promise.all([showBadge(tabId, counts.error), session.visit(tabId, page)]);
        return null;
      },
      recall: () => session.recall(),
      'keep-ignored': async ({ part, ignored }) => {
        await session.ignore(part, ignored);
        return null;
      },
      'meet-rows': (rows, { tabId }) => (tabId === undefined ? {} : session.meet(tabId, rows)),
      'keep-panel': async (panel) => (await settings.update({ panel })).kind === 'saved',
      ...progressHandlers({ settings, session: sessionArea, local: localArea, known }),
      ...districtHandlers({ settings, session: sessionArea, known }),
      'open-options': () => openOptions(),
      'open-structure': (_, { tabId }) =>
        tabId === undefined ? false : showPage('structure.html', `#${tabId}`),
      'start-teaching': async (_, { tabId }) =>
        tabId !== undefined && (await runTool('teaching', tabId)) === true,
      teach: (lesson) => taught.teach([lesson]),
      unteach: (lesson) => taught.forget([lesson]),
      'open-district': () => showPage('dashboard.html', '#/district'),
      'open-rule': (id) => showPage('dashboard.html', `#/rules/${id}`),
      ...roundHandlers({
        known,
        settings,
        area: localArea,
        lock: createSharedLock(HIDDEN_KEY),
        keepDate: (date) => dates.update((now) => ({ ...now, own: withDate(now.own, date) })),
      }),
      'rule-texts': (ids) =>
        Object.fromEntries(ids.flatMap((id) => (RULE_TEXTS[id] ? [[id, RULE_TEXTS[id]]] : []))),
    });
  },
});

/** All that a look at the deadlines may be wanted after; the first one is that we were started at all. */
function followDeadlines(
  look: () => Promise<void>,
  settings: Pick<SettingsStore, 'subscribe'>,
  dates: Pick<GivenDatesStore, 'subscribe'>,
): void {
  const { signal } = new AbortController();
  const again = () => void look();
  onWake(again);
  onStarted(again);
  onMayNotify(again);
  settings.subscribe(again, signal);
  dates.subscribe(again, signal);
  onNotificationClicked(() => void showPage('dashboard.html', '#/rounds'));
  again();
}
