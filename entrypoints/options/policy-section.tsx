import '#components/options/policy.css';
import { useEffect, useState } from 'preact/hooks';
import { type PolicyItem, PolicyView } from '#components/options/policy.tsx';
import { type PolicyWords, policyWords } from '#components/words/policy.ts';
import { roleWords } from '#components/words/role.ts';
import type { Language } from '#components/words.ts';
import { showPage } from '#utils/platform/show-page.ts';
import { localArea } from '#utils/platform/storage.ts';
import { PORTALS } from '#utils/portals/index.ts';
import { createGivenDates, OWN_DATES_KEY } from '#utils/rounds/given-dates-store.ts';
import { isEqual, type Leaf, leafIn, leavesOf } from '#utils/settings/leaves.ts';
import { createSharedLock } from '#utils/settings/lock.ts';
import type { Policy, PolicySettings } from '#utils/settings/policy-shape.ts';
import { DEFAULTS, ROLES, type Settings } from '#utils/settings/shape.ts';

const dates = createGivenDates(localArea, createSharedLock(OWN_DATES_KEY));

function titleOf({ path, part, name }: Leaf, words: PolicyWords, language: Language): string {
  if (part === 'portals')
    return words.portal(PORTALS.find(({ id }) => id === name)?.title[language] ?? path);
  const places: Readonly<Record<string, string>> = words.places;
  return places[path] ?? path;
}

function valueText({ path, value }: Leaf, words: PolicyWords, language: Language): string {
  if (typeof value === 'boolean') return value ? words.on : words.off;
  if (path === 'disabledRules') return words.rules((value as readonly string[]).length);
  if (path === 'reminders.days') return words.days((value as readonly number[]).join(', '));
  if (path === 'log.keepDays') return words.keepDays(value as number);
  if (path === 'language') return value === 'en' ? 'English' : 'ไทย';
  const role = ROLES.find((one) => one === value);
  return role ? roleWords(language)[role] : String(value);
}

/** Browsers hand a policy out in an order of their own. */
const ORDER = leavesOf(DEFAULTS).map(({ path }) => path);
const inOrder = (parts: PolicySettings): Leaf[] =>
  leavesOf(parts).toSorted((a, b) => ORDER.indexOf(a.path) - ORDER.indexOf(b.path));

/** The policy's settings in words: what is enforced first. */
export function policyItems(policy: Policy, now: Settings, language: Language): PolicyItem[] {
  const words = policyWords(language);
  const enforced = inOrder(policy.enforced);
  const places = new Set(enforced.map(({ path }) => path));
  const open = inOrder(policy.defaults).filter(({ path }) => !places.has(path));
  const item = (leaf: Leaf, how: PolicyItem['how']): PolicyItem => ({
    place: leaf.path,
    title: titleOf(leaf, words, language),
    value: valueText(leaf, words, language),
    how,
  });
  return [
    ...enforced.map((leaf) => item(leaf, 'enforced')),
    ...open.map((leaf) =>
      item(leaf, isEqual(leafIn(now, leaf), leaf.value) ? 'default' : 'overruled'),
    ),
  ];
}

/** What the district set; nothing where it set nothing. */
export function PolicySection({ settings, policy }: { settings: Settings; policy: Policy }) {
  const [count, setCount] = useState(0);
  const { language } = settings;
  useEffect(() => {
    const leaving = new AbortController();
    void dates.read().then((known) => setCount(known.policy.length));
    dates.subscribe((known) => setCount(known.policy.length), leaving.signal);
    return () => leaving.abort();
  }, []);
  const items = policyItems(policy, settings, language);
  const { name, calendar, problems } = policy;
  if (items.length + problems.length === 0 && name === '' && calendar === '') return null;
  return (
    <PolicyView
      language={language}
      name={name}
      items={items}
      calendar={calendar === '' ? undefined : { name: calendar, count }}
      problems={problems}
      onCalendar={() => void showPage('dashboard.html', '#/rounds')}
    />
  );
}
