import '#components/page.css';
import '#components/options/options.css';
import { render } from 'preact';
import { DEFAULT_KEYS } from '#components/keys.ts';
import { Locked, locksOf } from '#components/locked.tsx';
import { Options, type OptionsChange, type OptionsTrouble } from '#components/options/options.tsx';
import { ready } from '#components/ready.ts';
import type { SiteAccess } from '#components/site-access.tsx';
import { saveJson } from '#utils/platform/files.ts';
import { showPage } from '#utils/platform/show-page.ts';
import { siteAccess } from '#utils/platform/site-access.ts';
import { localArea } from '#utils/platform/storage.ts';
import { PORTAL_MATCHES } from '#utils/portals/hosts.ts';
import { PORTALS } from '#utils/portals/index.ts';
import { RULES } from '#utils/rules/index.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import { NO_POLICY } from '#utils/settings/policy-shape.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { createSettings, type SettingsChange } from '#utils/settings/store.ts';
import { BackupSection } from './backup-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { TaughtSection } from './taught-section.tsx';

const settings = createSettings(localArea);
const RULE_IDS = [...new Set([...RULES, ...LIST_RULES].map(({ id }) => id))];
const { signal } = new AbortController();
const sites = siteAccess(PORTAL_MATCHES, () => void look(), signal);
let access: SiteAccess = 'granted';
let policy = NO_POLICY;
let saved = false;
let trouble: OptionsTrouble | undefined;

function changeOf(event: OptionsChange): SettingsChange {
  switch (event.type) {
    case 'language':
      return { language: event.language };
    case 'role':
      return { role: event.role };
    case 'saveReminder':
      return { saveReminder: event.on };
    case 'key':
      return { keys: { [event.name]: event.combo } };
    case 'resetKeys':
      return { keys: DEFAULT_KEYS };
    case 'resetPanel':
      return { panel: { position: null } };
    case 'portal':
      return { portals: { [event.id]: event.on } };
  }
}

async function change(wanted: SettingsChange): Promise<void> {
  const updated = await settings.update(wanted);
  saved = updated.kind === 'saved';
  if (!saved) trouble = updated.kind === 'locked' ? 'locked' : 'failed';
  else if (trouble === 'failed' || trouble === 'locked') trouble = undefined;
  show(updated.kind === 'saved' ? updated.settings : await settings.read());
}

function show(now: Settings): void {
  const { language } = now;
  document.documentElement.lang = language;
  render(
    <Locked value={locksOf(policy, language)}>
      <Options
        language={language}
        works={now.role}
        saveReminder={now.saveReminder}
        keys={now.keys}
        portals={PORTALS.map(({ id, title }) => ({
          id,
          title: title[language],
          on: now.portals[id],
        }))}
        access={access}
        rules={{
          on: RULE_IDS.filter((id) => !now.disabledRules.includes(id)).length,
          all: RULE_IDS.length,
        }}
        log={now.log}
        panelMoved={now.panel.position !== null}
        saved={saved}
        trouble={trouble}
        onEvent={async (event) => {
          if (event.type === 'openRules') return void showPage('dashboard.html', '#/rules');
          if (event.type === 'openPrivacy') return void showPage('welcome.html', '#privacy');
          if (event.type === 'allow') {
            access = await sites.ask();
            return show(await settings.read());
          }
          if (event.type === 'openLog') return void showPage('dashboard.html', '#/progress');
          if (event.type === 'saveAside') {
            const former = (await settings.setAside())?.value;
            return saveJson('truatthan-kept-settings.json', JSON.stringify(former, null, 2));
          }
          if (event.type === 'dismiss') {
            trouble = undefined;
            await settings.dismissSetAside();
            return show(await settings.read());
          }
          await change(changeOf(event));
        }}
      >
        <RemindersSection settings={now} onChange={(reminders) => void change({ reminders })} />
        <TaughtSection language={language} />
        <BackupSection settings={now} store={settings} />
        <PolicySection settings={now} policy={policy} />
      </Options>
    </Locked>,
    document.getElementById('app') ?? document.body,
  );
  ready();
}

async function look(): Promise<void> {
  access = await sites.look();
  trouble ??= (await settings.setAside())?.why;
  policy = await settings.policy();
  show(await settings.read());
}

void look();
settings.subscribe(() => void look(), signal);
