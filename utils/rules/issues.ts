import { FIELD_KEYS, type FieldKey } from '#utils/records/fields.ts';
import type { Words } from '#utils/records/model.ts';
import type { Finding, Fix, Issue, RuleDescription, Severity } from './model.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const PLACE = new Map(FIELD_KEYS.map((key, place) => [key, place]));
const NO_FIXES: readonly Fix[] = Object.freeze([]);

const detail = (value: string | Words, language: keyof Words): string =>
  typeof value === 'string' ? value : value[language];

const filled = (words: Words, details: Finding['details']): Words => {
  if (!details) return words;
  const fill = (language: keyof Words): string =>
    words[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = details[name];
      return value === undefined ? whole : detail(value, language);
    });
  return { th: fill('th'), en: fill('en') };
};

/** @throws Error where the rule has no such message: a fault of the rule. */
export const issueOf = (rule: RuleDescription, finding: Finding): Issue => {
  const message = rule.messages[finding.message];
  if (!message) throw new Error(`${rule.id} has no message ${finding.message}`);
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    field: finding.field,
    fields: finding.also ? [finding.field, ...finding.also] : rule.reads,
    see: filled(message.see, finding.details),
    todo: filled(message.todo, finding.details),
    why: rule.why,
    source: rule.source,
    certainty: rule.certainty,
    fixes: finding.fixes ?? NO_FIXES,
  };
};

const placeOf = (field: FieldKey): number => PLACE.get(field) ?? FIELD_KEYS.length;

/** Worst first, then as the fields stand on the form. */
export const compareIssues = (a: Issue, b: Issue): number =>
  RANK[a.severity] - RANK[b.severity] || placeOf(a.field) - placeOf(b.field);

/** The same, and equal ones in the order of the rules, whichever rule ran first. */
export const inOrder = (issues: Issue[], positions: ReadonlyMap<string, number>): Issue[] =>
  issues.sort(
    (a, b) => compareIssues(a, b) || (positions.get(a.rule) ?? 0) - (positions.get(b.rule) ?? 0),
  );
