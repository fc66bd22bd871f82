import type { FoundPage } from '#utils/page/model.ts';
import { checkRows, type SeenByRule } from '#utils/rules/list-engine.ts';
import type { Issue, ListRule, RowKey, RuleContext } from '#utils/rules/model.ts';
import type { RuleSettings } from '#utils/rules/plan.ts';
import type { CheckedRecord } from './checked-record.ts';
import type { RowsByRule } from './memory.ts';

interface ListCheck {
  readonly rules: readonly ListRule[];
  readonly settings: RuleSettings;
  readonly context: RuleContext;
  readonly seen: SeenByRule | undefined;
  /** A rule failed, which says nothing about the data. */
  onFault(rule: string): void;
  onChanged(one: CheckedRecord): void;
}

const NO_ISSUES: readonly Issue[] = Object.freeze([]);

const rulesFor = (rules: readonly ListRule[], records: readonly CheckedRecord[]) => {
  const [first, second] = records;
  // Rows of a list, or cards beside each other; a form stands alone.
  const kind = first && (first.found.row || second) ? first.found.kind : undefined;
  return kind ? rules.filter((rule) => rule.records.includes(kind)) : [];
};

/** A page's own records stand first, and those of another kind beside them last. */
function listsIn(records: readonly CheckedRecord[]): readonly (readonly CheckedRecord[])[] {
  const kindOf = (one: CheckedRecord | undefined) => one?.found.kind;
  if (kindOf(records[0]) === kindOf(records.at(-1))) return [records];
  const from = records.findIndex((one) => kindOf(one) !== kindOf(records[0]));
  return [records.slice(0, from), records.slice(from)];
}

/**
 * Runs the rules over all rows, in steps. The rows' keys are made one by one first, since the rules
 * keep them: what is left of each rule is then short.
 */
export function* checkList(
  records: readonly CheckedRecord[],
  check: ListCheck,
): Generator<void, void> {
  for (const list of listsIn(records)) yield* checkOne(list, check);
}

function* checkOne(
  records: readonly CheckedRecord[],
  { rules, settings, context, seen, onFault, onChanged }: ListCheck,
): Generator<void, void> {
  const [first] = records;
  if (!first) return;
  const rows = records.map(({ values }) => values);
  const all = new Map<CheckedRecord, Issue[]>();
  for (const rule of rulesFor(rules, records)) {
    if (rule.keyOf)
      for (const values of rows) {
        keyIn(rule, values);
        yield;
      }
    const list = { kind: first.found.kind, rows, ...(seen && { seen }) };
    const { issues, outcomes } = checkRows([rule], list, context, settings);
    if (outcomes.get(rule.id) === 'fault') onFault(rule.id);
    for (const [at, found] of issues.entries()) {
      const one = records[at];
      if (one && found.length > 0) all.set(one, [...(all.get(one) ?? []), ...found]);
    }
    yield;
  }
  for (const one of records) {
    const listed = all.get(one) ?? NO_ISSUES;
    if (listed.length === 0 && one.listed.length === 0) continue;
    one.listed = listed;
    onChanged(one);
  }
}

const keyIn = (rule: ListRule, values: CheckedRecord['values']): RowKey | undefined => {
  try {
    return rule.keyOf?.(values);
  } catch {
    return undefined;
  }
};

/** What of the rows may clash with rows of the list's other pages, by rule. */
export function rowKeysOf(rules: readonly ListRule[], records: readonly CheckedRecord[]) {
  const rows = new Map<string, readonly RowKey[]>();
  for (const rule of rulesFor(rules, records)) {
    if (!rule.keyOf) continue;
    const keys = records.flatMap(({ values }) => keyIn(rule, values) ?? []);
    if (keys.length > 0) rows.set(rule.id, keys);
  }
  return rows satisfies RowsByRule;
}

/** The same on all pages of one list, as far as can be told, and on no other list. */
export function listNameOf(
  { page, academicYear }: FoundPage,
  { URL: url, title }: Document,
): string {
  const { host, pathname } = new URL(url);
  // Numbers in the address or title may be the page's own in the list.
  const place = [pathname, title].join('\n').replace(/(?<![a-z])\d+/g, '');
  return [page, academicYear, host, place].join('\n');
}
