import { type FoundPage, tablesOf } from '#utils/page/model.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { checkKeys, checkRows, type SeenByRule } from '#utils/rules/list-engine.ts';
import type { Issue, Keyed, ListRule, Outcome, RowKey, RuleContext } from '#utils/rules/model.ts';
import { isOn, type RuleSettings } from '#utils/rules/plan.ts';
import { type CheckedRecord, valuesOf } from './checked-record.ts';
import { fingerprint } from './fingerprint.ts';

interface ListCheck {
  readonly settings: RuleSettings;
  readonly context: RuleContext;
  readonly seen: SeenByPrint | undefined;
  /** A rule failed, which says nothing about the data. */
  onFault(rule: string): void;
  onChanged(one: CheckedRecord): void;
}

/** What rows of the list's other pages hold, by rule: a key's fingerprint to whose it is. */
export type SeenByPrint = ReadonlyMap<string, ReadonlyMap<number, string>>;

export const printed = (seen: SeenByRule): SeenByPrint =>
  new Map(
    [...seen].map(([rule, rows]) => [
      rule,
      new Map([...rows].map(([key, who]) => [fingerprint(key), who])),
    ]),
  );

const NO_ISSUES: readonly Issue[] = Object.freeze([]);

/** A list of the page, and the rules over all its records. */
export interface PageList {
  readonly kind: RecordKind;
  readonly records: readonly CheckedRecord[];
  readonly rules: readonly ListRule[];
  /** What the rules that compare records compare, in the order of the records' `keys`. */
  readonly keyed: readonly Keyed[];
  /** Whether a rule looks at all records' texts together. */
  readonly keepsTexts: boolean;
}

/** Rows of a list, or cards beside each other; a form stands alone, and no rule compares it. */
const rulesFor = (rules: readonly ListRule[], [first, second]: readonly CheckedRecord[]) => {
  const kind = first && (first.found.row || second) ? first.found.kind : undefined;
  return kind ? rules.filter((rule) => rule.records.includes(kind)) : [];
};

/** A page's own records stand first, and those of another kind beside them last. */
export function listsOf(
  all: readonly ListRule[],
  records: readonly CheckedRecord[],
): readonly PageList[] {
  const kindOf = (one: CheckedRecord | undefined) => one?.found.kind;
  const from =
    kindOf(records[0]) === kindOf(records.at(-1))
      ? records.length
      : records.findIndex((one) => kindOf(one) !== kindOf(records[0]));
  const parts = from === records.length ? [records] : [records.slice(0, from), records.slice(from)];
  return parts.flatMap((its): PageList[] => {
    const kind = kindOf(its[0]);
    if (kind === undefined) return [];
    const rules = rulesFor(all, its);
    const keyed = rules.flatMap((rule) => rule.keyed ?? []);
    const keepsTexts = rules.some((rule) => !rule.keyed);
    return [{ kind, records: its, rules, keyed, keepsTexts }];
  });
}

/** Runs the rules over all records of a list, in steps. */
export function* checkList(
  { kind, records, rules }: PageList,
  { settings, context, seen, onFault, onChanged }: ListCheck,
): Generator<void, void> {
  const all = new Map<CheckedRecord, Issue[]>();
  const add = (row: number, found: readonly Issue[]) => {
    const one = records[row];
    if (one && found.length > 0) all.set(one, [...(all.get(one) ?? []), ...found]);
  };
  let column = -1;
  for (const rule of rules) {
    if (rule.keyed) column += 1;
    if (!isOn(rule, kind, settings)) continue;
    const { outcome, found } = rule.keyed
      ? byKeys(rule, column, records, seen)
      : byTexts(rule, kind, records, context, settings);
    for (const [row, issues] of found) add(row, issues);
    if (outcome === 'fault') onFault(rule.id);
    yield;
  }
  for (const one of records) {
    const listed = all.get(one) ?? NO_ISSUES;
    if (listed.length === 0 && one.listed.length === 0) continue;
    one.listed = listed;
    onChanged(one);
  }
}

interface Said {
  readonly outcome: Outcome | undefined;
  readonly found: Iterable<readonly [row: number, issues: readonly Issue[]]>;
}

/** Most lists hold no key twice, which sorting numbers tells sooner than a table of them; `NaN` is none. */
const holdsTwice = (keys: Float64Array): boolean =>
  keys.sort().some((key, at) => key === keys[at - 1]);

function byKeys(
  rule: ListRule,
  column: number,
  records: readonly CheckedRecord[],
  seen: SeenByPrint | undefined,
): Said {
  const keyAt = (row: number) => {
    const key = records[row]?.keys[column] ?? Number.NaN;
    return Number.isNaN(key) ? undefined : key;
  };
  const others = seen?.get(rule.id);
  if (!others?.size && !holdsTwice(Float64Array.from(records, ({ keys }) => keys[column] ?? NaN)))
    return { outcome: undefined, found: [] };
  const valuesAt = (row: number) => (records[row] ? valuesOf(records[row]) : {});
  const rows = { count: records.length, keyAt, seen: others };
  const { outcome, issues } = checkKeys(rule, rows, valuesAt);
  return { outcome, found: [...issues].map(([row, issue]) => [row, [issue]]) };
}

function byTexts(
  rule: ListRule,
  kind: RecordKind,
  records: readonly CheckedRecord[],
  context: RuleContext,
  settings: RuleSettings,
): Said {
  const list = {
    kind,
    rows: records.map(valuesOf),
    tables: tablesOf(records.map(({ found }) => found)),
  };
  const { outcomes, issues } = checkRows([rule], list, context, settings);
  return { outcome: outcomes.get(rule.id), found: issues.entries() };
}

/** What of the rows may clash with rows of the list's other pages, by rule; gathered row by row. */
export function* gatherKeys(
  { records, rules }: PageList,
  into: Map<string, RowKey[]>,
): Generator<void, void> {
  for (const one of records) {
    const values = valuesOf(one);
    for (const rule of rules) {
      const key = keyIn(rule, values);
      if (!key) continue;
      const its = into.get(rule.id);
      if (its) its.push(key);
      else into.set(rule.id, [key]);
    }
    yield;
  }
}

const keyIn = (rule: ListRule, values: Values): RowKey | undefined => {
  try {
    return rule.keyOf?.(values);
  } catch {
    return undefined;
  }
};

const PAGING = /(?:^|[._-])(?:p|pg|page(?:no|num|number|index|size)?|start|offset|sort|order)$/i;

/** The same on all pages of one list, as far as can be told, and on no other list. */
export function listNameOf(
  { page, academicYear }: FoundPage,
  { URL: url, title }: Document,
): string {
  const { host, pathname, searchParams } = new URL(url);
  // Another search is another list; which of its pages is open is said by these alone.
  const asked = [...searchParams].filter(([name]) => !PAGING.test(name)).join('&');
  const path = pathname.replace(/(\bpage\W?)\d+/gi, '$1');
  return [page, academicYear, host, path, asked, title.replace(/\d+/g, '')].join('\n');
}
