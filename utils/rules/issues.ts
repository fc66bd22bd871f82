import { FIELD_KEYS, type FieldKey } from '#utils/records/fields.ts';
import type { Finding, Fix, Issue, RuleDescription, Severity } from './model.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const PLACE = new Map(FIELD_KEYS.map((key, place) => [key, place]));
const NO_FIXES: readonly Fix[] = Object.freeze([]);

const NO_DETAILS: Issue['details'] = Object.freeze({});

export const issueOf = (rule: RuleDescription, finding: Finding): Issue => ({
  rule: rule.id,
  severity: finding.severity ?? rule.severity,
  certainty: rule.certainty,
  field: finding.field,
  fields: finding.also ? [finding.field, ...finding.also] : rule.reads,
  message: finding.message,
  details: finding.details ?? NO_DETAILS,
  fixes: finding.fixes ?? NO_FIXES,
});

const placeOf = (field: FieldKey): number => PLACE.get(field) ?? FIELD_KEYS.length;

/** Worst first, then as the fields stand on the form. */
export const compareIssues = (a: Issue, b: Issue): number =>
  RANK[a.severity] - RANK[b.severity] || placeOf(a.field) - placeOf(b.field);

/** The same, and equal ones in the order of the rules, whichever rule ran first. */
export const inOrder = (issues: Issue[], positions: ReadonlyMap<string, number>): Issue[] =>
  issues.sort(
    (a, b) => compareIssues(a, b) || (positions.get(a.rule) ?? 0) - (positions.get(b.rule) ?? 0),
  );
