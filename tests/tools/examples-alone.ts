import { describe, expect, test } from 'vitest';
import { goldenOf, saidOf } from '#tests/rules/said.ts';
import { checkRecord, outcomeOf } from '#utils/rules/engine.ts';
import { checkRows } from '#utils/rules/list-engine.ts';
import type {
  Example,
  ListExample,
  ListRule,
  RecordRule,
  RuleContext,
} from '#utils/rules/model.ts';

/** What a rule's file holds. */
export interface RuleFile {
  readonly rule?: RecordRule;
  readonly examples?: readonly Example[];
  readonly listRule?: ListRule;
  readonly listExamples?: readonly ListExample[];
}

const CONTEXT: RuleContext = {
  today: { year: 2026, month: 6, day: 10 },
  academicYear: 2569,
  round: { start: { year: 2026, month: 5, day: 16 }, end: { year: 2026, month: 6, day: 30 } },
  required: {},
};

const tryRecord = (name: string, at: number, rule: RecordRule, example: Example): void => {
  const record = { kind: rule.records[0] ?? 'pupil', values: example.values };
  const check = checkRecord([rule], record, { ...CONTEXT, ...example.context });
  if (example.expect === 'cannot-tell') {
    expect(outcomeOf(check, rule.id)).toBe('cannot-tell');
    return;
  }
  expect(outcomeOf(check, rule.id)).toBe(example.expect.length > 0 ? 'issues' : 'fine');
  const found = check.issues.map(({ field, severity }) => `${field} ${severity}`);
  expect(found.sort()).toEqual(example.expect.map((it) => it.join(' ')).sort());
  for (const issue of check.issues) {
    for (const field of issue.fields) expect(rule.reads).toContain(field);
  }
  const fixes = check.issues.flatMap((issue) =>
    issue.fixes.map(({ field, text }) => [field, text]),
  );
  expect(Object.fromEntries(fixes)).toEqual(example.fixed ?? {});
  expect(check.issues.map(saidOf)).toEqual(goldenOf(name)[at]);
};

const tryRows = (name: string, at: number, rule: ListRule, example: ListExample): void => {
  const list = { kind: rule.records[0] ?? 'pupil', rows: example.rows };
  const check = checkRows([rule], list, { ...CONTEXT, ...example.context });
  const outcome = check.outcomes.get(rule.id);
  if (example.expect === 'cannot-tell') {
    expect(outcome).toBe('cannot-tell');
    return;
  }
  expect(outcome).toBe(example.expect.length > 0 ? 'issues' : 'fine');
  const found = check.issues.flatMap((issues, row) =>
    issues.map(({ field, severity }) => `${row} ${field} ${severity}`),
  );
  expect(found.sort()).toEqual(example.expect.map((it) => it.join(' ')).sort());
  expect(check.issues.map((issues) => issues.map(saidOf))).toEqual(goldenOf(`list ${name}`)[at]);
};

/** The examples of one rule's file, without the hundreds of tests that go over all of them. */
export const tryExamples = (
  name: string,
  { rule, examples, listRule, listExamples }: RuleFile,
): void => {
  describe(name, () => {
    for (const [at, example] of (examples ?? []).entries()) {
      if (rule) test(`${at} ${example.says.en}`, () => tryRecord(name, at, rule, example));
    }
    for (const [at, example] of (listExamples ?? []).entries()) {
      if (listRule)
        test(`list ${at} ${example.says.en}`, () => tryRows(name, at, listRule, example));
    }
  });
};
