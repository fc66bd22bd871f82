import '#components/page.css';
import '#components/welcome/welcome.css';
import { render } from 'preact';
import { Locked, locksOf } from '#components/locked.tsx';
import { ready } from '#components/ready.ts';
import type { SiteAccess } from '#components/site-access.tsx';
import { Welcome, type WelcomeEvent, type WelcomePlace } from '#components/welcome/welcome.tsx';
import { openOptions } from '#utils/platform/runtime.ts';
import { showPage } from '#utils/platform/show-page.ts';
import { siteAccess } from '#utils/platform/site-access.ts';
import { localArea } from '#utils/platform/storage.ts';
import { PORTAL_MATCHES } from '#utils/portals/hosts.ts';
import { PORTALS } from '#utils/portals/index.ts';
import { NO_POLICY } from '#utils/settings/policy-shape.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { createSettings, type SettingsChange } from '#utils/settings/store.ts';

const settings = createSettings(localArea);
const { signal } = new AbortController();
const sites = siteAccess(PORTAL_MATCHES, () => void look(), signal);
let access: SiteAccess = 'granted';
let failed = false;
let policy = NO_POLICY;

const open = (place: WelcomePlace) =>
  place === 'options' ? openOptions() : showPage('dashboard.html', `#/${place}`);

function changeOf(event: WelcomeEvent): SettingsChange | undefined {
  if (event.type === 'language') return { language: event.language };
  if (event.type === 'role') return { role: event.role };
  if (event.type === 'log') return { log: { on: event.on } };
  return undefined;
}

async function act(event: WelcomeEvent): Promise<void> {
  if (event.type === 'open') return void open(event.place);
  if (event.type === 'allow') {
    access = await sites.ask();
  } else {
    failed = (await settings.update(changeOf(event) ?? {})).kind !== 'saved';
  }
  show(await settings.read());
}

function show(now: Settings): void {
  const { language } = now;
  document.documentElement.lang = language;
  render(
    <Locked value={locksOf(policy, language)}>
      <Welcome
        language={language}
        works={now.role}
        log={now.log.on}
        access={access}
        portals={PORTALS.map(({ title, hosts }) => ({
          title: title[language],
          href: `https://${hosts[0]}/`,
        }))}
        failed={failed}
        onEvent={(event) => void act(event)}
      />
    </Locked>,
    document.getElementById('app') ?? document.body,
  );
  ready();
}

async function look(): Promise<void> {
  access = await sites.look();
  policy = await settings.policy();
  show(await settings.read());
}

void look();
settings.subscribe(() => void look(), signal);
