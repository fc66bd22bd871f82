import type { FieldKey } from '#utils/records/fields.ts';
import type { DataRecord } from '#utils/records/record.ts';
import { inOrder, issueOf } from './issues.ts';
import {
  CANNOT_TELL,
  type Issue,
  type Outcome,
  type RecordRule,
  type RuleContext,
} from './model.ts';
import { type Plan, planFor, type RuleSettings } from './plan.ts';

export type { RuleSettings } from './plan.ts';

/** What the rules say of one record. */
export interface RecordCheck {
  /** Worst first, then in the order of the fields. */
  readonly issues: readonly Issue[];
  /** What each rule came to, beside `plan.rules`; rules that are off or of other records are absent. */
  readonly outcomes: readonly Outcome[];
  readonly plan: Plan;
}

const NO_ISSUES: readonly Issue[] = Object.freeze([]);
const NO_SETTINGS: RuleSettings = Object.freeze({});

/** Adds the rule's issues to `into`. Only the outcome tells of a fault: an error's text could hold data. */
const run = (
  rule: RecordRule,
  record: DataRecord,
  context: RuleContext,
  into: Issue[],
): Outcome => {
  const before = into.length;
  try {
    const verdict = rule.check(record.values, context);
    if (verdict === CANNOT_TELL) return 'cannot-tell';
    if (verdict.length === 0) return 'fine';
    for (const finding of verdict) into.push(issueOf(rule, finding));
    return 'issues';
  } catch {
    into.length = before;
    return 'fault';
  }
};

const ready = (issues: Issue[], { positions }: Plan): readonly Issue[] =>
  issues.length === 0 ? NO_ISSUES : inOrder(issues, positions);

/** Runs every rule of this kind of record that is not switched off. Never throws. */
export const checkRecord = (
  rules: readonly RecordRule[],
  record: DataRecord,
  context: RuleContext,
  settings: RuleSettings = NO_SETTINGS,
): RecordCheck => {
  const plan = planFor(rules, record.kind, context, settings);
  const issues: Issue[] = [];
  const outcomes = plan.rules.map((rule, position) =>
    run(rule, record, plan.contexts[position] ?? context, issues),
  );
  return { issues: ready(issues, plan), outcomes: shared(outcomes, plan), plan };
};

/** So many kinds of rows a list mostly has: with the same cells filled, and nothing or the same amiss. */
const KINDS = 8;

/** The same outcomes as of a record before, where there was one: a list of 10,000 keeps few of them. */
const shared = (outcomes: readonly Outcome[], { known }: Plan): readonly Outcome[] => {
  const before = known.find((others) => others.every((other, at) => other === outcomes[at]));
  if (before) return before;
  if (known.length < KINDS) known.push(outcomes);
  return outcomes;
};

/**
 * Runs only the rules that read a changed field, in the context of the check before, and keeps what
 * the others said. Equal to a whole check of the record, as long as nothing else of it changed.
 */
export const recheck = (
  previous: RecordCheck,
  record: DataRecord,
  changed: Iterable<FieldKey>,
): RecordCheck => {
  const { plan } = previous;
  const again = new Set<number>();
  for (const field of changed) {
    for (const position of plan.readers.get(field) ?? []) again.add(position);
  }
  if (again.size === 0) return previous;
  const ids = new Set<string>();
  for (const position of again) ids.add(plan.rules[position]?.id ?? '');
  const issues: Issue[] = previous.issues.filter((issue) => !ids.has(issue.rule));
  const outcomes = [...previous.outcomes];
  for (const position of [...again].sort((a, b) => a - b)) {
    const rule = plan.rules[position];
    const context = plan.contexts[position];
    if (rule && context) outcomes[position] = run(rule, record, context, issues);
  }
  return { issues: ready(issues, plan), outcomes, plan };
};

/** `undefined` where the rule is off or for other records. */
export const outcomeOf = (check: RecordCheck, rule: string): Outcome | undefined =>
  check.outcomes[check.plan.positions.get(rule) ?? -1];

/** Ids of the rules that failed, for a report about us that holds no data. */
export const faultsOf = (check: RecordCheck): readonly string[] =>
  check.plan.rules
    .filter((_, position) => check.outcomes[position] === 'fault')
    .map(({ id }) => id);
