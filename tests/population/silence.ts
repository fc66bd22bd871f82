import { checkRecord, faultsOf } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import type { Issue, RuleContext, Severity } from '#utils/rules/model.ts';
import type { Pupil } from './population.ts';

/** What the rules say of records that have no mistake. */
export interface Silence {
  /** Per severity the records that have such an issue, as what raised it. */
  readonly records: Readonly<Record<Severity, readonly string[]>>;
  /** Records by `severity rule`. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
}

const said = ({ rule, field, message }: Issue): string => `${rule} ${field} ${message}`;

export const silence = (pupils: readonly Pupil[], context: RuleContext): Silence => {
  const records: Record<Severity, string[]> = { error: [], warning: [], info: [] };
  const byRule = new Map<string, number>();
  const faults: string[] = [];
  for (const { values } of pupils) {
    const check = checkRecord(RULES, { kind: 'pupil', values }, context);
    if (check.outcomes.includes('fault')) faults.push(...faultsOf(check));
    const seen = new Set<string>();
    for (const issue of check.issues) {
      const key = `${issue.severity} ${issue.rule}`;
      if (!seen.has(issue.severity)) records[issue.severity].push(said(issue));
      seen.add(issue.severity);
      if (!seen.has(key)) byRule.set(key, (byRule.get(key) ?? 0) + 1);
      seen.add(key);
    }
  }
  return { records, byRule, faults };
};
