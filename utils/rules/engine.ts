import type { FieldKey } from '#utils/records/fields.ts';
import type { DataRecord } from '#utils/records/record.ts';
import { inOrder, issueOf } from './issues.ts';
import {
  ALL_FIELDS,
  type BriefIssue,
  CANNOT_TELL,
  type Issue,
  type Outcome,
  type RecordRule,
  type RuleContext,
} from './model.ts';
import {
  type BriefCheck,
  type Plan,
  planFor,
  type RecordCheck,
  type RuleSettings,
} from './plan.ts';

export type { BriefCheck, RecordCheck, RuleSettings } from './plan.ts';

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

/**
 * Runs every rule of this kind of record that is not switched off. Never throws.
 *
 * @param fields those that the record can have, where many records have the same: the same list for all
 */
export const checkRecord = (
  rules: readonly RecordRule[],
  record: DataRecord,
  context: RuleContext,
  settings: RuleSettings = NO_SETTINGS,
  fields?: readonly FieldKey[],
): RecordCheck => {
  const plan = planFor(rules, record.kind, context, settings, fields);
  const { rules: its, contexts } = plan;
  const issues: Issue[] = [];
  const outcomes: Outcome[] = new Array(its.length);
  for (let position = 0; position < its.length; position += 1)
    outcomes[position] = run(
      its[position] as RecordRule,
      record,
      contexts[position] as RuleContext,
      issues,
    );
  return { issues: ready(issues, plan), outcomes, plan, values: record.values };
};

/** So many kinds of rows a list mostly has: with the same cells filled, and nothing or the same amiss. */
const KINDS = 32;

const same = <T>(one: readonly T[], other: readonly T[]): boolean => {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
};

const briefOf = (issue: Issue, { briefs }: Plan): BriefIssue => {
  const { rule, severity, certainty, field, message } = issue;
  const what = `${rule}/${field}/${message}/${severity}`;
  const before = briefs.get(what);
  if (before) return before;
  const brief = { rule, severity, certainty, field, message };
  briefs.set(what, brief);
  return brief;
};

/**
 * The same as `checkRecord`, kept so that a list of 10,000 rows keeps a few checks: of each issue only
 * what it is. What it says, a whole check of the record tells again.
 */
export const checkBriefly = (...given: Parameters<typeof checkRecord>): BriefCheck => {
  const { issues, outcomes, plan } = checkRecord(...given);
  const briefs = issues.map((issue) => briefOf(issue, plan));
  const { known } = plan;
  for (const before of known)
    if (same(before.outcomes, outcomes) && same(before.issues, briefs)) return before;
  const check = { issues: briefs, outcomes: outcomes.slice(), plan };
  if (known.length < KINDS) known.push(check);
  return check;
};

/**
 * Asks a rule of the changed fields alone, and adds its issues to `into`; `undefined` where all of the
 * record has to be looked at to say what the rule comes to.
 */
const askAgain = (
  rule: RecordRule,
  before: Outcome | undefined,
  { issues, values: checked }: RecordCheck,
  { values }: DataRecord,
  context: RuleContext,
  changed: ReadonlySet<FieldKey>,
  into: Issue[],
): Outcome | undefined => {
  if (!rule.checkField || before === 'fault') return undefined;
  const found: Issue[] = [];
  let told = false;
  try {
    for (const field of changed) {
      const answer = rule.checkField(field, values, context, checked);
      if (answer === ALL_FIELDS) return undefined;
      if (answer === CANNOT_TELL) continue;
      told = true;
      if (answer) found.push(issueOf(rule, answer));
    }
  } catch {
    return undefined;
  }
  into.push(...found);
  const isLeft = ({ rule: id, field }: Issue) => id === rule.id && !changed.has(field);
  if (found.length > 0 || issues.some(isLeft)) return 'issues';
  if (told) return 'fine';
  // Nothing can be told of these any more, and of the others perhaps.
  return before === CANNOT_TELL ? before : undefined;
};

/**
 * Runs only the rules that read a changed field, in the context of the check before, and keeps what
 * the others said. Equal to a whole check of the record, as long as nothing else of it changed.
 */
export const recheck = (
  previous: RecordCheck,
  record: DataRecord,
  fields: Iterable<FieldKey>,
): RecordCheck => {
  const { plan } = previous;
  const changed = new Set(fields);
  const readers = plan.readers();
  const again = new Set<number>();
  for (const field of changed) for (const position of readers.get(field) ?? []) again.add(position);
  if (again.size === 0) return previous;
  const outcomes = [...previous.outcomes];
  const issues: Issue[] = [];
  const wholly = new Set<string>();
  const partly = new Set<string>();
  for (const position of again) {
    const rule = plan.rules[position] as RecordRule;
    const context = plan.contexts[position] as RuleContext;
    const before = outcomes[position];
    const outcome = askAgain(rule, before, previous, record, context, changed, issues);
    (outcome === undefined ? wholly : partly).add(rule.id);
    outcomes[position] = outcome ?? run(rule, record, context, issues);
  }
  for (const issue of previous.issues)
    if (!wholly.has(issue.rule) && !(partly.has(issue.rule) && changed.has(issue.field)))
      issues.push(issue);
  return { issues: ready(issues, plan), outcomes, plan, values: record.values };
};

/** What one rule of a check says of the record now; nothing where it is off, for other records, or fails. */
export const issuesOfRule = (
  { plan }: BriefCheck,
  id: string,
  record: DataRecord,
): readonly Issue[] => {
  const position = plan.positions.get(id) ?? -1;
  const rule = plan.rules[position];
  const context = plan.contexts[position];
  const issues: Issue[] = [];
  if (rule && context) run(rule, record, context, issues);
  return issues;
};

/** `undefined` where the rule is off or for other records. */
export const outcomeOf = (check: BriefCheck, rule: string): Outcome | undefined =>
  check.outcomes[check.plan.positions.get(rule) ?? -1];

/** Ids of the rules that failed, for a report about us that holds no data. */
export const faultsOf = (check: BriefCheck): readonly string[] =>
  check.plan.rules
    .filter((_, position) => check.outcomes[position] === 'fault')
    .map(({ id }) => id);
