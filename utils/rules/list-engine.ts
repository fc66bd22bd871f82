import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { compareKeys, type KeyedRows } from './duplicates.ts';
import { compareIssues, issueOf } from './issues.ts';
import {
  CANNOT_TELL,
  type Issue,
  type ListRule,
  type Outcome,
  type RuleContext,
  type SeenRows,
} from './model.ts';
import { contextFor, isOn, type RuleSettings } from './plan.ts';

/** What is remembered of the rows of a list's pages, by rule id; in memory only, never stored. */
export type SeenByRule = ReadonlyMap<string, SeenRows>;

/** A list as one page or file shows it; every record in it is of one kind. */
export interface List {
  readonly kind: RecordKind;
  readonly rows: readonly Values[];
  /** The rows with which a table begins, where the list is in several. */
  readonly tables?: readonly number[];
  /** Rows of the list's pages that stand before this one, from `remember`. */
  readonly seen?: SeenByRule;
}

/** What the list rules say. */
export interface ListCheck {
  /** Beside the rows: each row's issues, worst first, then in the order of the fields. */
  readonly issues: readonly (readonly Issue[])[];
  /** What each rule came to, by id; rules that are off or of other records are absent. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

const NO_ISSUES: readonly Issue[] = Object.freeze([]);
const NO_SETTINGS: RuleSettings = Object.freeze({});

type Found = readonly (readonly [row: number, issue: Issue])[];

/** Only the outcome tells of a fault: an error's text could hold data. */
const run = (
  rule: ListRule,
  list: List,
  context: RuleContext,
): { readonly outcome: Outcome; readonly found: Found } => {
  try {
    const verdict = rule.check(list.rows, context, list.seen?.get(rule.id), list.tables);
    if (verdict === CANNOT_TELL) return { outcome: 'cannot-tell', found: [] };
    const found = verdict.map((finding) => {
      if (!(finding.row in list.rows)) throw new RangeError(`${rule.id} names no row`);
      return [finding.row, issueOf(rule, finding)] as const;
    });
    return { outcome: found.length > 0 ? 'issues' : 'fine', found };
  } catch {
    return { outcome: 'fault', found: [] };
  }
};

/** Runs every rule of this kind of record that is not switched off over all rows. Never throws. */
export const checkRows = (
  rules: readonly ListRule[],
  list: List,
  context: RuleContext,
  settings: RuleSettings = NO_SETTINGS,
): ListCheck => {
  const byRow = new Map<number, Issue[]>();
  const outcomes = new Map<string, Outcome>();
  for (const rule of rules) {
    if (!isOn(rule, list.kind, settings)) continue;
    const { outcome, found } = run(rule, list, contextFor(rule, context, settings));
    outcomes.set(rule.id, outcome);
    for (const [row, issue] of found) {
      const others = byRow.get(row);
      if (others) others.push(issue);
      else byRow.set(row, [issue]);
    }
  }
  return {
    issues: list.rows.map((_, row) => byRow.get(row)?.sort(compareIssues) ?? NO_ISSUES),
    outcomes,
  };
};

/** What a rule that compares rows says of rows of which only the keys are kept. */
export interface KeysCheck {
  readonly outcome: Outcome;
  /** By the row's position. */
  readonly issues: ReadonlyMap<number, Issue>;
}

/**
 * The same as `checkRows` by one rule that compares rows, of a list that keeps no texts: `valuesAt` is
 * asked only for rows that clash. Never throws.
 */
export const checkKeys = <K>(
  rule: ListRule,
  rows: Omit<KeyedRows<K>, 'whoAt'>,
  valuesAt: (row: number) => Values,
): KeysCheck => {
  const issues = new Map<number, Issue>();
  const { keyed } = rule;
  if (!keyed) return { outcome: 'fault', issues };
  try {
    const whoAt = (row: number): string => keyed.whoOf(valuesAt(row));
    const { clashes, compared } = compareKeys({ ...rows, whoAt }, keyed.ofOthers);
    for (const clash of clashes)
      issues.set(clash.row, issueOf(rule, keyed.finding(valuesAt(clash.row), clash)));
    const outcome = issues.size > 0 ? 'issues' : compared > 0 ? 'fine' : 'cannot-tell';
    return { outcome, issues };
  } catch {
    return { outcome: 'fault', issues: new Map() };
  }
};

const keyIn = (rule: ListRule, values: Values): ReturnType<NonNullable<ListRule['keyOf']>> => {
  try {
    return rule.keyOf?.(values);
  } catch {
    return undefined;
  }
};

/**
 * What is to be known of these rows while the list's later pages are checked: keys for comparing, and
 * nothing for rules that look at one page only. Give the result as `seen` with the next page.
 */
export const remember = (rules: readonly ListRule[], list: List): SeenByRule => {
  const all = new Map<string, SeenRows>();
  for (const rule of rules) {
    if (!rule.keyOf || !rule.records.includes(list.kind)) continue;
    const seen = new Map(list.seen?.get(rule.id));
    for (const values of list.rows) {
      const found = keyIn(rule, values);
      if (found && !seen.has(found.key)) seen.set(found.key, found.who);
    }
    all.set(rule.id, seen);
  }
  return all;
};
