import { type FoundRecord, keysIn } from '#utils/page/model.ts';
import { readRecord } from '#utils/page/read.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import {
  type BriefCheck,
  checkBriefly,
  checkRecord,
  issuesOfRule,
  type RecordCheck,
  type RuleSettings,
  recheck,
} from '#utils/rules/engine.ts';
import type { BriefIssue, Issue, Keyed, RecordRule, RuleContext } from '#utils/rules/model.ts';
import { fingerprint } from './fingerprint.ts';
import { identityOf } from './identity.ts';
import type { DeskIssue } from './model.ts';

/** A record of the page with all that is known of it, kept up as the page changes. */
export interface CheckedRecord {
  found: FoundRecord;
  /** Position among the page's records, from 0. */
  position: number;
  /** As last read; `undefined` for a list's row, which is read anew when its texts are needed. */
  values: Values | undefined;
  /** `undefined` until it is checked in the page's present context. */
  check: BriefCheck | undefined;
  /** What rows are compared by, as fingerprints, beside the rules that do; `NaN` where there is none. */
  keys: readonly number[];
  /** What the rules over the whole list say of it. */
  listed: readonly Issue[];
  /** Stands for it in keys; says nothing of it. Below 0 until a key of it is asked for. */
  number: number;
  /** Whether it was asked what was ignored of it before. */
  recalled: boolean;
  /** In page order. */
  shown: readonly DeskIssue[];
}

const NOTHING: readonly never[] = Object.freeze([]);
const EMPTY: Values = Object.freeze({});

export const newRecord = (found: FoundRecord, position: number): CheckedRecord => ({
  found,
  position,
  values: undefined,
  check: undefined,
  keys: NOTHING,
  listed: NOTHING,
  number: -1,
  recalled: false,
  shown: NOTHING,
});

export const valuesOf = ({ values, found }: CheckedRecord): Values =>
  values ?? readRecord(found).values;

const differing = (before: Values, now: Values): FieldKey[] => {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)] as FieldKey[]);
  return [...keys].filter((key) => before[key] !== now[key]);
};

/** With what a record is checked. */
export interface Checking {
  readonly rules: readonly RecordRule[];
  readonly settings: RuleSettings;
  readonly context: RuleContext;
  /** What the rules over its list compare, and whether one of them looks at all texts together. */
  readonly list: { readonly keyed: readonly Keyed[]; readonly keepsTexts: boolean } | undefined;
}

const underGrades = new WeakMap<RuleContext, Map<string, RuleContext>>();

/** The context of rows under a grade: the same one for all of them, so that they share a plan. */
function underGrade(context: RuleContext, grade: string | undefined): RuleContext {
  if (grade === undefined) return context;
  const known = underGrades.get(context) ?? new Map<string, RuleContext>();
  underGrades.set(context, known);
  const its = known.get(grade) ?? { ...context, grade };
  known.set(grade, its);
  return its;
}

/** A row of boxes in which nothing stands is there to be filled, and nobody yet. */
export const isOpenRow = ({ row, hasControls }: FoundRecord, values: Values): boolean =>
  row !== undefined && hasControls !== false && Object.values(values).every((text) => text === '');

/**
 * Reads the record and checks what differs from before; answers which fields may. Of a list's row
 * nothing is kept that could tell, and checking all of it costs as little as finding out.
 */
export function readAndCheck(one: CheckedRecord, checking: Checking): readonly FieldKey[] {
  const { found } = one;
  const record = readRecord(found);
  const { values } = record;
  const { rules, settings, list } = checking;
  const context = underGrade(checking.context, found.grade);
  one.keys = keysOf(values, list?.keyed ?? NOTHING);
  const isRow = found.row !== undefined;
  if (isRow && !list?.keepsTexts) {
    const fields = keysIn(found);
    const asked = isOpenRow(found, values) ? NOTHING : rules;
    one.check = checkBriefly(asked, record, context, settings, fields);
    return fields;
  }
  const changed = differing(one.values ?? EMPTY, values);
  if (changed.length > 0 || !one.values) one.values = values;
  one.check = one.check
    ? recheck(one.check as RecordCheck, record, changed)
    : checkRecord(rules, record, context, settings);
  return changed;
}

/**
 * All of an issue of which only what it is was kept; `undefined` where the row says something else by
 * now, which is looked at soon.
 */
export function tellAgain(
  { found, check }: CheckedRecord,
  { rule, field }: BriefIssue,
): Issue | undefined {
  const issues = check ? issuesOfRule(check, rule, readRecord(found)) : NOTHING;
  return issues.find((issue) => issue.field === field);
}

const keysOf = (values: Values, keyed: readonly Keyed[]): readonly number[] =>
  keyed.length === 0
    ? NOTHING
    : keyed.map((rule) => {
        const key = keyIn(rule, values);
        return key === undefined ? Number.NaN : fingerprint(key);
      });

const keyIn = (rule: Keyed, values: Values): string | undefined => {
  try {
    return rule.keyOf(values);
  } catch {
    return undefined;
  }
};

export const identityOfRecord = (one: CheckedRecord): string | undefined =>
  identityOf({ kind: one.found.kind, values: valuesOf(one) });

/** Whether something of it may be ignored. */
export const hasIgnorable = ({ check, listed }: CheckedRecord): boolean =>
  [check?.issues ?? NOTHING, listed].some((issues) =>
    issues.some(({ severity }) => severity !== 'error'),
  );

/** How an issue's key begins, which is its record's. */
export const keyOf = (prefix: string, one: CheckedRecord): string => `${prefix}${one.number}/`;

export const partOf = ({ field, rule }: BriefIssue): string => `${field}/${rule}`;
