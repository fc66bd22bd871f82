import '#components/dashboard/dashboard.css';
import '#components/rules/rules.css';
import { render } from 'preact';
import { Dashboard, type DashboardProps } from '#components/dashboard/dashboard.tsx';
import { type Route, routeOf } from '#components/dashboard/route.ts';
import { Locked, locksOf } from '#components/locked.tsx';
import { ready } from '#components/ready.ts';
import { dashboardWords } from '#components/words/dashboard.ts';
import { openOptions } from '#utils/platform/runtime.ts';
import { localArea } from '#utils/platform/storage.ts';
import { NO_POLICY } from '#utils/settings/policy-shape.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { createSettings, type SettingsChange } from '#utils/settings/store.ts';
import { DISTRICT_SECTION } from './district-section.tsx';
import { FILES_SECTION } from './files-section.tsx';
import { PROGRESS_SECTION } from './progress-section.tsx';
import { ROUNDS_SECTION } from './rounds-section.tsx';
import { RULES_SECTION } from './rules-section.tsx';
import type { Section } from './section.ts';

/** The first is where a hash leads that names none of them. */
const SECTIONS: readonly [Section, ...Section[]] = [
  PROGRESS_SECTION,
  FILES_SECTION,
  DISTRICT_SECTION,
  ROUNDS_SECTION,
  RULES_SECTION,
];

/** Who works for a district has its schools first. */
const sectionsFor = ({ role }: Settings): readonly [Section, ...Section[]] =>
  role === 'district' || role === 'both'
    ? [DISTRICT_SECTION, ...SECTIONS.filter((section) => section !== DISTRICT_SECTION)]
    : SECTIONS;

/** How long the word that something was saved stays, ms. */
const NOTICE = 5000;

const settings = createSettings(localArea);
let now: Settings | undefined;
let policy = NO_POLICY;
let route: Route = routeOf(location.hash);
let notice: DashboardProps['notice'];
let clearing: ReturnType<typeof setTimeout> | undefined;

function say(outcome: NonNullable<DashboardProps['notice']>): void {
  notice = outcome;
  clearTimeout(clearing);
  if (outcome !== 'failed') {
    clearing = setTimeout(() => {
      notice = undefined;
      show();
    }, NOTICE);
  }
  show();
}

/** Of what a section stored by itself; open pages learn of it when they next ask. */
const told = (saved: boolean): void => say(saved ? 'stored' : 'failed');

async function change(made: (before: Settings) => SettingsChange): Promise<void> {
  const updated = await settings.update(made);
  if (updated.kind === 'saved') now = updated.settings;
  say(updated.kind === 'saved' || updated.kind === 'locked' ? updated.kind : 'failed');
}

function show(): void {
  if (!now) return;
  const { language } = now;
  const sections = sectionsFor(now);
  const section = sections.find(({ id }) => id === route.section) ?? sections[0];
  const title = section.title(language);
  document.documentElement.lang = language;
  document.title = `${title} – ${dashboardWords(language).name}`;
  render(
    <Locked value={locksOf(policy, language)}>
      <Dashboard
        language={language}
        sections={sections.map(({ id, title }) => ({ id, title: title(language) }))}
        current={section.id}
        notice={notice}
        onSettings={() => void openOptions()}
      >
        {section.show({ settings: now, route, told, change })}
      </Dashboard>
    </Locked>,
    document.getElementById('app') ?? document.body,
  );
  if (!section.waits) ready();
}

const follow = async (next: Settings) => {
  policy = await settings.policy();
  now = next;
  show();
};

addEventListener('hashchange', () => {
  route = routeOf(location.hash);
  show();
});
void Promise.all(SECTIONS.map(({ prepare }) => prepare?.(show)))
  .then(() => settings.read())
  .then(follow);
settings.subscribe((next) => void follow(next), new AbortController().signal);
