import { type FoundRecord, fieldIn, keysIn } from '#utils/page/model.ts';
import { readRecord } from '#utils/page/read.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { checkRecord, type RecordCheck, type RuleSettings, recheck } from '#utils/rules/engine.ts';
import type { Issue, RecordRule, RuleContext } from '#utils/rules/model.ts';
import { identityOf } from './identity.ts';
import type { DeskIssue } from './model.ts';

/** A record of the page with all that is known of it, kept up as the page changes. */
export interface CheckedRecord {
  found: FoundRecord;
  /** Position among the page's records, from 0. */
  position: number;
  values: Values;
  /** `undefined` until it is checked in the page's present context. */
  check: RecordCheck | undefined;
  /** What the rules over the whole list say of it. */
  listed: readonly Issue[];
  /** Stands for it in keys; says nothing of it. */
  number: number;
  /** Whether it was asked what was ignored of it before. */
  recalled: boolean;
  /** In page order. */
  shown: readonly DeskIssue[];
}

const NOTHING: readonly never[] = Object.freeze([]);

export const newRecord = (found: FoundRecord, position: number): CheckedRecord => ({
  found,
  position,
  values: {},
  check: undefined,
  listed: NOTHING,
  number: -1,
  recalled: false,
  shown: NOTHING,
});

const differing = (before: Values, now: Values): FieldKey[] => {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)] as FieldKey[]);
  return [...keys].filter((key) => before[key] !== now[key]);
};

/** Reads the record and checks what differs from before; answers which fields do. */
export function readAndCheck(
  one: CheckedRecord,
  rules: readonly RecordRule[],
  context: RuleContext,
  settings: RuleSettings,
): readonly FieldKey[] {
  const record = readRecord(one.found);
  const changed = differing(one.values, record.values);
  if (changed.length > 0) one.values = record.values;
  one.check = one.check
    ? recheck(one.check, record, changed)
    : checkRecord(rules, record, context, settings);
  return changed;
}

export const identityOfRecord = ({ found, values }: CheckedRecord): string | undefined =>
  identityOf({ kind: found.kind, values });

/** Whether something of it may be ignored. */
export const hasIgnorable = ({ check, listed }: CheckedRecord): boolean =>
  [check?.issues ?? NOTHING, listed].some((issues) =>
    issues.some(({ severity }) => severity !== 'error'),
  );

/** How an issue's key begins, which is its record's. */
export const keyOf = (prefix: string, one: CheckedRecord): string => `${prefix}${one.number}/`;

export const partOf = ({ field, rule }: Issue): string => `${field}/${rule}`;

/** The record's issues, in the order in which their fields stand on the page. */
export function issuesOf(
  one: CheckedRecord,
  prefix: string,
  isIgnored: (key: string) => boolean,
): readonly DeskIssue[] {
  const { found, check, listed } = one;
  const all = [...(check?.issues ?? NOTHING), ...listed];
  if (all.length === 0) return NOTHING;
  const order = keysIn(found);
  const identity = identityOfRecord(one);
  const start = keyOf(prefix, one);
  const placed = all.flatMap((issue): DeskIssue[] => {
    const at = fieldIn(found, issue.field);
    if (!at) return [];
    const key = start + partOf(issue);
    return [
      {
        key,
        issue,
        at,
        row: found.row ? one.position + 1 : undefined,
        identity,
        record: found,
        ignored: issue.severity !== 'error' && isIgnored(key),
      },
    ];
  });
  return placed.sort((a, b) => order.indexOf(a.at.key) - order.indexOf(b.at.key));
}
