import type { Values } from '#utils/records/record.ts';
import { checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import type { Issue, RuleContext } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';
import type { Change, Mistake } from './mistake.ts';
import { FIRST_ROUND, type Pupil } from './population.ts';
import { randomOf } from './random.ts';

/** The pupil's form on the practice day. */
export const FORM: RuleContext = {
  ...FIRST_ROUND,
  round: { start: { year: 2026, month: 5, day: 16 }, end: { year: 2026, month: 6, day: 30 } },
  required: required('dmc/student-form'),
};

export const issuesOf = (values: Values, context: RuleContext = FORM): readonly Issue[] =>
  checkRecord(RULES, { kind: 'pupil', values }, context).issues;

/** What came of one mistake, made in many records. */
export interface Outcome {
  readonly mistake: Mistake;
  readonly tried: number;
  readonly caught: number;
  /** How many records another rule flags because of it, by `severity rule`. */
  readonly others: ReadonlyMap<string, number>;
  /** The changes that the rule missed, and those that another rule took for its own. */
  readonly missed: readonly Change[];
  readonly odd: readonly (readonly [change: Change, issue: Issue])[];
}

const keyOf = ({ rule, field, severity }: Issue): string => `${rule} ${field} ${severity}`;

const isIntended = (mistake: Mistake, change: Change, issue: Issue): boolean =>
  issue.rule === mistake.rule &&
  (mistake.on ? mistake.on.includes(issue.field) : issue.field in change) &&
  (mistake.severity?.includes(issue.severity) ?? true);

/** Makes each mistake in as many records as can have it, at most `each`, and looks who speaks. */
export const confuse = (
  pupils: readonly Pupil[],
  mistakes: readonly Mistake[],
  each: number,
  context: RuleContext = FORM,
): readonly Outcome[] => {
  const before = new Map<Pupil, ReadonlySet<string>>();
  const said = (pupil: Pupil): ReadonlySet<string> => {
    const known = before.get(pupil) ?? new Set(issuesOf(pupil.values, context).map(keyOf));
    before.set(pupil, known);
    return known;
  };
  return mistakes.map((mistake, position) => {
    const random = randomOf(position + 1);
    const others = new Map<string, number>();
    const missed: Change[] = [];
    const odd: [Change, Issue][] = [];
    let tried = 0;
    for (const pupil of pupils) {
      if (tried >= each) break;
      const change = mistake.make(pupil.values, random, pupil);
      if (change === undefined) continue;
      tried++;
      const old = said(pupil);
      const issues = issuesOf({ ...pupil.values, ...change }, context);
      if (!issues.some((issue) => isIntended(mistake, change, issue))) missed.push(change);
      const seen = new Set<string>();
      for (const issue of issues) {
        if (issue.rule === mistake.rule || old.has(keyOf(issue))) continue;
        seen.add(`${issue.severity} ${issue.rule}`);
        if (!mistake.and?.includes(issue.rule)) odd.push([change, issue]);
      }
      for (const key of seen) others.set(key, (others.get(key) ?? 0) + 1);
    }
    return { mistake, tried, caught: tried - missed.length, others, missed, odd };
  });
};
