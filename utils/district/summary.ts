import { type DeadlineOf, wasAfter } from './deadlines.ts';
import { type KeptSchool, partsOfScope, type RuleCount, type SchoolCounts } from './model.ts';
import { nameKey } from './school-name.ts';
import {
  countStages,
  isOpen,
  SCHOOL_STEPS,
  type SchoolStep,
  type Stage,
  type StageCounts,
  stageOf,
} from './stage.ts';

/** `perhaps`: it was open when it was last looked at, which was before the deadline that is over now. */
export type Lateness = 'no' | 'perhaps' | 'late';

/** One school as the desk shows it. */
export interface SchoolLine {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly stage: Stage;
  readonly late: Lateness;
  /** When its status was last seen, ms; 0 where it was not. */
  readonly seen: number;
  /** What it sent, or what its download came to: the later of them. */
  readonly counts?: SchoolCounts | undefined;
  /** Where it stood in the round before, when that was last looked at. */
  readonly before?: Stage | undefined;
}

/** A rule that flags records of several schools. */
export interface RuleOverSchools extends RuleCount {
  readonly schools: number;
}

/** The round before of the same portal. */
export interface RoundBefore {
  readonly scope: string;
  readonly stages: StageCounts;
  readonly total: number;
  /** Open in both rounds, of those that are known in both. */
  readonly openTwice: number;
  /** How many are known in both. */
  readonly both: number;
}

export interface DistrictSummary {
  readonly scope: string;
  readonly total: number;
  readonly stages: StageCounts;
  /** With something left to do themselves. */
  readonly open: number;
  readonly late: number;
  readonly perhapsLate: number;
  /** Of how many there are counts, and what they come to. */
  readonly counted: number;
  readonly records: number;
  readonly openRecords: number;
  /** When a status was last seen, ms; 0 where none was. */
  readonly seen: number;
  readonly lines: readonly SchoolLine[];
  /** The most frequent first. */
  readonly rules: readonly RuleOverSchools[];
  readonly before?: RoundBefore | undefined;
}

/** How far a school is: of two steps that contradict each other, what was seen later counts. */
export function stageOfSchool({ steps }: KeptSchool): Stage {
  const done: Partial<Record<SchoolStep, boolean>> = {};
  let after = 0;
  for (const step of SCHOOL_STEPS.toReversed()) {
    const seen = steps[step];
    if (!seen) continue;
    const later = SCHOOL_STEPS.slice(SCHOOL_STEPS.indexOf(step) + 1);
    // Taken back after a later step was seen done: that one no longer holds.
    if (!seen.done && seen.at > after)
      for (const other of later) if (done[other]) delete done[other];
    done[step] = seen.done;
    if (seen.done) after = Math.max(after, seen.at);
  }
  return stageOf(done);
}

export const countsOf = ({ sent, counted }: KeptSchool): SchoolCounts | undefined =>
  sent && counted ? (counted.at >= sent.at ? counted : sent) : (sent ?? counted);

const ROUND_ORDER = ['1', '2', 'year-end', 'annual'];

/** The later a round, the greater. */
const orderOf = (scope: string): number => {
  const { year, round } = partsOfScope(scope);
  return year * 10 + ROUND_ORDER.indexOf(round);
};

/** The scope of the same portal that came before; `undefined` where nothing is kept of one. */
export const scopeBefore = (scope: string, scopes: readonly string[]): string | undefined =>
  scopes
    .filter((one) => partsOfScope(one).portal === partsOfScope(scope).portal)
    .filter((one) => orderOf(one) < orderOf(scope))
    .sort((a, b) => orderOf(b) - orderOf(a))[0];

/** The rounds of which something is known: the portal with the latest news first, its last round first. */
export function scopesInOrder(schools: readonly KeptSchool[]): readonly string[] {
  const news = new Map<string, number>();
  const portalOf = (scope: string) => partsOfScope(scope).portal;
  for (const { scope, last } of schools)
    news.set(portalOf(scope), Math.max(last, news.get(portalOf(scope)) ?? 0));
  const newsOf = (scope: string) => news.get(portalOf(scope)) ?? 0;
  return [...new Set(schools.map(({ scope }) => scope))].sort(
    (a, b) => newsOf(b) - newsOf(a) || orderOf(b) - orderOf(a),
  );
}

/** Finds a school of another round, by its code, else by its name where only one has it. */
function finder(schools: readonly KeptSchool[]) {
  const byCode = new Map(schools.flatMap((one) => one.codes.map((code) => [code, one] as const)));
  const byName = Map.groupBy(schools, ({ name }) => nameKey(name));
  return ({ codes, name }: KeptSchool): KeptSchool | undefined => {
    for (const code of codes) {
      const found = byCode.get(code);
      if (found) return found;
    }
    const named = byName.get(nameKey(name)) ?? [];
    const [only] = named;
    if (named.length !== 1 || nameKey(name) === '' || !only) return undefined;
    const contradicts = only.codes.some((one) => codes.some((code) => code.length === one.length));
    return contradicts ? undefined : only;
  };
}

const latenessOf = (stage: Stage, seen: number, deadlineOf: DeadlineOf): Lateness => {
  const deadline = deadlineOf(stage);
  if (!deadline?.isOver) return 'no';
  return wasAfter(seen, deadline) ? 'late' : 'perhaps';
};

const seenOf = ({ steps }: KeptSchool): number =>
  Math.max(0, ...Object.values(steps).map(({ at }) => at));

function rulesOf(lines: readonly SchoolLine[]): readonly RuleOverSchools[] {
  const all = new Map<string, { records: number; schools: number }>();
  for (const { counts } of lines)
    for (const { rule, records } of counts?.rules ?? []) {
      if (records === 0) continue;
      const known = all.get(rule) ?? { records: 0, schools: 0 };
      all.set(rule, { records: known.records + records, schools: known.schools + 1 });
    }
  return [...all]
    .map(([rule, sums]) => ({ rule, ...sums }))
    .sort((a, b) => b.records - a.records || a.rule.localeCompare(b.rule));
}

/**
 * What a district knows of one round.
 *
 * @param all schools of every round
 */
export function summariseDistrict(
  scope: string,
  all: readonly KeptSchool[],
  deadlineOf: DeadlineOf,
): DistrictSummary {
  const scopes = [...new Set(all.map((one) => one.scope))];
  const own = all.filter((one) => one.scope === scope);
  const last = scopeBefore(scope, scopes);
  const earlier = all.filter((one) => one.scope === last);
  const find = finder(earlier);
  const lines = own.map((school): SchoolLine => {
    const stage = stageOfSchool(school);
    const seen = seenOf(school);
    const found = find(school);
    return {
      id: school.id,
      name: school.name,
      codes: school.codes,
      stage,
      late: latenessOf(stage, seen, deadlineOf),
      seen,
      counts: countsOf(school),
      before: found && stageOfSchool(found),
    };
  });
  const stages = countStages(lines.map(({ stage }) => stage));
  const withCounts = lines.flatMap(({ counts }) => counts ?? []);
  const inBoth = lines.filter(({ before, stage }) => before !== undefined && stage !== 'unknown');
  return {
    scope,
    total: lines.length,
    stages,
    open: stages.confirm + stages.certify,
    late: lines.filter(({ late }) => late === 'late').length,
    perhapsLate: lines.filter(({ late }) => late === 'perhaps').length,
    counted: withCounts.length,
    records: withCounts.reduce((sum, { checked }) => sum + checked, 0),
    openRecords: withCounts.reduce((sum, { open }) => sum + open, 0),
    seen: Math.max(0, ...lines.map(({ seen }) => seen)),
    lines,
    rules: rulesOf(lines),
    before:
      last === undefined
        ? undefined
        : {
            scope: last,
            stages: countStages(earlier.map(stageOfSchool)),
            total: earlier.length,
            both: inBoth.length,
            openTwice: inBoth.filter(
              ({ before, stage }) => isOpen(stage) && before !== undefined && isOpen(before),
            ).length,
          },
  };
}
