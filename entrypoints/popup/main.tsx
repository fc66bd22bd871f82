import '#components/page.css';
import '#components/popup/popup.css';
import { render } from 'preact';
import { Locked, locksOf } from '#components/locked.tsx';
import type { PopupEvent } from '#components/popup/model.ts';
import { Popup } from '#components/popup/popup.tsx';
import { ready } from '#components/ready.ts';
import { roundsWords } from '#components/words/rounds.ts';
import { goToFirstIssue } from '#utils/platform/page-status.ts';
import { openOptions } from '#utils/platform/runtime.ts';
import { showPage } from '#utils/platform/show-page.ts';
import { siteAccess } from '#utils/platform/site-access.ts';
import { localArea } from '#utils/platform/storage.ts';
import { activeTab, reloadTab } from '#utils/platform/tabs.ts';
import { runTool } from '#utils/platform/tools.ts';
import { PORTAL_MATCHES } from '#utils/portals/hosts.ts';
import { createGivenDates, OWN_DATES_KEY } from '#utils/rounds/given-dates-store.ts';
import { knownSteps } from '#utils/rounds/known-steps.ts';
import { systemOfPortal } from '#utils/rounds/system.ts';
import { createSharedLock } from '#utils/settings/lock.ts';
import { createSettings } from '#utils/settings/store.ts';
import { districtNow } from './district.ts';
import { popupRounds } from './rounds.ts';
import { standingOf } from './standing.ts';
import { checkedToday, gcodeToday } from './today.ts';

const settings = createSettings(localArea);
const dates = createGivenDates(localArea, createSharedLock(OWN_DATES_KEY));
const known = knownSteps(dates, (language) => roundsWords(language).ownSource);
const { signal } = new AbortController();
const access = siteAccess(PORTAL_MATCHES, () => void show(), signal);

async function show(): Promise<void> {
  const [tab, now, policy, today, reads] = await Promise.all([
    activeTab(),
    settings.read(),
    settings.policy(),
    checkedToday(new Date()),
    access.look(),
  ]);
  const { portal, page, academicYear } = await standingOf(tab, now);
  const gcode = portal?.id === 'gcode' ? await gcodeToday() : undefined;
  const district = await districtNow(now.role);
  const onEvent = async (event: PopupEvent) => {
    if (event.type === 'options') await openOptions();
    if (event.type === 'rounds') await showPage('dashboard.html', '#/rounds');
    if (event.type === 'progress') await showPage('dashboard.html', '#/progress');
    if (event.type === 'district') await showPage('dashboard.html', '#/district');
    if (event.type === 'role') {
      await settings.update({ role: event.role });
      return show();
    }
    if (event.type === 'reload' && tab) await reloadTab(tab.id);
    if (event.type === 'structure' && tab) await showPage('structure.html', `#${tab.id}`);
    if (event.type === 'teach' && tab) await runTool('teaching', tab.id);
    if (event.type === 'openFirst' && tab) await goToFirstIssue(tab.id);
    if (event.type === 'allow') {
      await access.ask();
      return show();
    }
    if (event.type === 'setPortal' && portal) {
      await settings.update({ portals: { [portal.id]: event.on } });
      return show();
    }
    window.close();
  };

  const { language } = now;
  document.documentElement.lang = language;
  render(
    <Locked value={locksOf(policy, language)}>
      <Popup
        language={language}
        page={page}
        portal={
          portal && { id: portal.id, title: portal.title[language], on: now.portals[portal.id] }
        }
        rounds={popupRounds(
          systemOfPortal(portal?.id ?? 'dmc'),
          academicYear,
          now.role,
          language,
          new Date(),
          await known(language),
        )}
        gcode={gcode}
        district={district}
        today={now.log.on ? today : undefined}
        askRole={now.role === null}
        access={reads}
        onEvent={onEvent}
      />
    </Locked>,
    document.getElementById('app') ?? document.body,
  );
  ready();
}

void show();
settings.subscribe(() => void show(), signal);
