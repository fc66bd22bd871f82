import '#components/page.css';
import '#components/options/options.css';
import { render } from 'preact';
import { DEFAULT_KEYS } from '#components/keys.ts';
import { Options, type OptionsEvent } from '#components/options/options.tsx';
import { ready } from '#components/ready.ts';
import { localArea } from '#utils/platform/storage.ts';
import { PORTALS } from '#utils/portals/index.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { createSettings, type SettingsChange } from '#utils/settings/store.ts';

const settings = createSettings(localArea);
let saved = false;

function changeOf(event: OptionsEvent): SettingsChange {
  switch (event.type) {
    case 'language':
      return { language: event.language };
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

function show(now: Settings): void {
  const { language } = now;
  document.documentElement.lang = language;
  render(
    <Options
      language={language}
      saveReminder={now.saveReminder}
      keys={now.keys}
      portals={PORTALS.map(({ id, title }) => ({
        id,
        title: title[language],
        on: now.portals[id],
      }))}
      panelMoved={now.panel.position !== null}
      saved={saved}
      onEvent={async (event) => {
        const updated = await settings.update(changeOf(event));
        saved = updated.kind === 'saved';
        show(updated.kind === 'saved' ? updated.settings : await settings.read());
      }}
    />,
    document.getElementById('app') ?? document.body,
  );
  ready();
}

void settings.read().then(show);
settings.subscribe(show, new AbortController().signal);
