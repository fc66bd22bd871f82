import type { KeptSchool, SchoolCounts, SchoolNews, SeenStep } from './model.ts';
import { nameKey, schoolNameIn } from './school-name.ts';
import { SCHOOL_STEPS, type SchoolStep } from './stage.ts';

/**
 * What became of a piece of news. `ambiguous`: several schools have its name and it tells no code;
 * `nameless`: it does not say of which school it is.
 */
export type Outcome = 'new' | 'replaced' | 'same' | 'older' | 'ambiguous' | 'nameless';

export interface TakenIn {
  /** As they are now, those that changed. */
  readonly changed: readonly KeptSchool[];
  /** Ids of those that turned out to be another one of the same school. */
  readonly gone: readonly string[];
  /** Beside the news. */
  readonly outcomes: readonly Outcome[];
}

const CODE = /^(?:\d{6}|\d{8}|\d{10})$/;

const tidy = (news: SchoolNews): SchoolNews => ({
  ...news,
  codes: [...new Set(news.codes.filter((code) => CODE.test(code)))],
  name: schoolNameIn(news.name),
});

/** Codes of one length that differ are two schools, whatever their names. */
const contradict = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => other.length === one.length && other !== one));

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

type Found = KeptSchool | 'ambiguous' | undefined;

/** @param alike how many of the news have the same name and no code */
function placeOf(all: readonly KeptSchool[], news: SchoolNews, id: string, alike: number): Found {
  const byCode = all.find(({ codes }) => shares(codes, news.codes));
  if (byCode) return byCode;
  const key = nameKey(news.name);
  if (key === '') return undefined;
  const named = all.filter(
    ({ name, codes }) => nameKey(name) === key && !contradict(codes, news.codes),
  );
  if (news.codes.length === 0 && (alike > 1 || named.length > 1))
    return named.find((one) => one.id === id) ?? (news.steps ? undefined : 'ambiguous');
  return named.length === 1 ? named[0] : undefined;
}

const laterStep = (a: SeenStep | undefined, b: SeenStep | undefined): SeenStep | undefined => {
  if (!a || !b) return a ?? b;
  return b.at >= a.at ? b : a;
};

const laterCounts = (a?: SchoolCounts, b?: SchoolCounts): SchoolCounts | undefined => {
  if (!a || !b) return a ?? b;
  return isNewer(a, b) ? b : a;
};

/** By what it says of itself, unless that lies ahead of when it became known. */
const madeAt = ({ written, at }: SchoolCounts): number => Math.min(Date.parse(written), at);
const isNewer = (before: SchoolCounts, now: SchoolCounts): boolean => madeAt(now) > madeAt(before);
const isSame = ({ at: _, ...before }: SchoolCounts, { at: __, ...now }: SchoolCounts): boolean =>
  JSON.stringify(before) === JSON.stringify(now);

/** Two that are one school. */
function joined(one: KeptSchool, other: KeptSchool): KeptSchool {
  const steps: Partial<Record<SchoolStep, SeenStep>> = {};
  for (const step of SCHOOL_STEPS) {
    const later = laterStep(one.steps[step], other.steps[step]);
    if (later) steps[step] = later;
  }
  const sent = laterCounts(one.sent, other.sent);
  const counted = laterCounts(one.counted, other.counted);
  return {
    id: one.id,
    scope: one.scope,
    codes: [...new Set([...one.codes, ...other.codes])],
    name: one.name || other.name,
    steps,
    ...(sent && { sent }),
    ...(counted && { counted }),
    last: Math.max(one.last, other.last),
  };
}

const withNews = (scope: string, id: string, news: SchoolNews): KeptSchool => ({
  id,
  scope,
  codes: news.codes,
  name: news.name,
  steps: Object.fromEntries(
    Object.entries(news.steps ?? {}).map(([step, done]) => [step, { done, at: news.at }]),
  ),
  ...(news.sent && { sent: news.sent }),
  ...(news.counted && { counted: news.counted }),
  last: news.at,
});

function outcomeOf(before: KeptSchool | undefined, news: SchoolNews): Outcome {
  if (!before) return 'new';
  for (const part of ['sent', 'counted'] as const) {
    const [old, now] = [before[part], news[part]];
    if (!now) continue;
    if (!old) return 'new';
    if (isSame(old, now)) return 'same';
    return isNewer(old, now) ? 'replaced' : 'older';
  }
  return 'replaced';
}

/**
 * Brings news together with what is known of a scope's schools: a school is known by its codes, else
 * by its name where only one has it. Later news of the same kind takes the place of earlier ones.
 *
 * @param all every school of the scope
 */
export function takeIn(
  all: readonly KeptSchool[],
  scope: string,
  given: readonly SchoolNews[],
): TakenIn {
  const schools = new Map(all.map((one) => [one.id, one]));
  const changed = new Map<string, KeptSchool>();
  const gone = new Set<string>();
  const news = given.map(tidy);
  const namesakes = new Map<string, number>();
  for (const { codes, name } of news)
    if (codes.length === 0) namesakes.set(nameKey(name), (namesakes.get(nameKey(name)) ?? 0) + 1);
  const met = new Map<string, number>();

  const outcomes = news.map((one): Outcome => {
    const key = nameKey(one.name);
    const [code] = one.codes;
    if (code === undefined && key === '') return 'nameless';
    const turn = (met.get(key) ?? 0) + 1;
    if (code === undefined) met.set(key, turn);
    const id = `${scope}/${code ?? `=${key}${turn > 1 ? `=${turn}` : ''}`}`;
    const alike = code === undefined ? (namesakes.get(key) ?? 1) : 1;
    const before = placeOf([...schools.values()], one, id, one.steps ? alike : 1);
    if (before === 'ambiguous') return 'ambiguous';
    const outcome = outcomeOf(before, one);
    if (outcome === 'same' || outcome === 'older') return outcome;
    const fresh = withNews(scope, before?.id ?? id, one);
    let next = before ? joined(before, fresh) : fresh;
    if (one.name !== '' && one.steps) next = { ...next, name: one.name };
    // A page that shows two codes tells that what was kept under each is one school.
    for (const other of schools.values()) {
      if (other.id === next.id || !shares(other.codes, next.codes)) continue;
      next = joined(next, other);
      schools.delete(other.id);
      changed.delete(other.id);
      gone.add(other.id);
    }
    gone.delete(next.id);
    schools.set(next.id, next);
    changed.set(next.id, next);
    return outcome;
  });
  return { changed: [...changed.values()], gone: [...gone], outcomes };
}
