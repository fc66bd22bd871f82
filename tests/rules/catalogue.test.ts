import { describe, expect, test } from 'vitest';
import { FIELDS } from '#utils/records/fields.ts';
import type { Words } from '#utils/records/model.ts';
import { checkRecord, outcomeOf } from '#utils/rules/engine.ts';
import { RULES, ruleById } from '#utils/rules/index.ts';
import { issueText } from '#utils/rules/issue-text.ts';
import type { Example, RecordRule, RuleText } from '#utils/rules/model.ts';
import { contextOf, LIST_MESSAGES, RULE_FILES } from './support.ts';

const THAI = /[\u0e01-\u0e4e]/;
const BLAMING = /คุณ|ครับ|ค่ะ|กรอกผิด/;

const wordsOf = (rule: RecordRule, about: RuleText): Words[] => [
  about.title,
  about.why,
  about.source,
  ...Object.values(about.messages).flatMap((message) => [message.see, message.todo]),
  ...Object.values(rule.options ?? {}).map((option) => option.label),
];

test('every file with a rule stands in the index, under its own name', () => {
  expect(RULES.map((rule) => rule.id).sort()).toEqual([...RULE_FILES.keys()].sort());
  for (const [name, { rule }] of RULE_FILES) {
    expect(rule.id).toBe(name);
    expect(ruleById(name)).toBe(rule);
  }
  expect(ruleById('toString')).toBeUndefined();
});

describe.each([...RULE_FILES])('%s', (_, { rule, about, examples }) => {
  test('says everything in Thai and English', () => {
    for (const { th, en } of wordsOf(rule, about)) {
      expect(th).toMatch(THAI);
      expect(en).toMatch(/[a-z]/i);
      expect(th).not.toMatch(BLAMING);
      expect(`${th}${en}`).not.toMatch(/ {2}|^\s|\s$|<[a-z]/i);
    }
  });

  test('reads fields of the vocabulary, and options lie within their bounds', () => {
    expect(rule.reads.length).toBeGreaterThan(0);
    expect(new Set(rule.reads).size).toBe(rule.reads.length);
    for (const field of rule.reads) expect(FIELDS).toHaveProperty(field);
    for (const option of Object.values(rule.options ?? {})) {
      expect(option.default).toBeGreaterThanOrEqual(option.min);
      expect(option.default).toBeLessThanOrEqual(option.max);
    }
  });

  test('has at least three examples that flag and three that stay silent', () => {
    const flags = examples.filter(({ expect }) => expect !== 'cannot-tell' && expect.length > 0);
    const silent = examples.filter(({ expect }) => expect === 'cannot-tell' || expect.length === 0);
    expect(flags.length).toBeGreaterThanOrEqual(3);
    expect(silent.length).toBeGreaterThanOrEqual(3);
    for (const { says } of examples) {
      expect(says.th).toMatch(THAI);
      expect(says.en).not.toBe('');
    }
  });

  test('every message is used by an example', () => {
    const used = new Set(
      examples.flatMap((example) => {
        const verdict = rule.check(example.values, contextOf(example));
        return verdict === 'cannot-tell' ? [] : verdict.map((finding) => finding.message);
      }),
    );
    for (const { rule: id, message } of LIST_MESSAGES) if (id === rule.id) used.add(message);
    expect([...used].sort()).toEqual(Object.keys(about.messages).sort());
  });

  test.each(examples.map((example) => [example.says.en, example] as const))('%s', (_, example) => {
    runExample(rule, about, example);
  });
});

const runExample = (rule: RecordRule, about: RuleText, example: Example): void => {
  const record = { kind: rule.records[0] ?? 'pupil', values: example.values } as const;
  const context = contextOf(example);
  const check = checkRecord([rule], record, context);
  const outcome = outcomeOf(check, rule.id);
  if (example.expect === 'cannot-tell') {
    expect(outcome).toBe('cannot-tell');
    return;
  }
  expect(outcome).toBe(example.expect.length === 0 ? 'fine' : 'issues');
  expect(check.issues.map((issue) => [issue.field, issue.severity]).sort()).toEqual(
    example.expect.map(([field, severity]) => [field, severity]).sort(),
  );
  for (const issue of check.issues) {
    const text = issueText(issue, about);
    expect(`${text?.see.th}${text?.see.en}${text?.todo.th}${text?.todo.en}`).not.toMatch(
      /[{}]|undefined|null|NaN/,
    );
    for (const field of issue.fields) expect(rule.reads).toContain(field);
  }

  const fixed = Object.fromEntries(
    check.issues.flatMap((issue) => issue.fixes.map((fix) => [fix.field, fix.text])),
  );
  expect(fixed).toEqual(example.fixed ?? {});
  if (example.fixed) {
    const after = { ...record, values: { ...example.values, ...example.fixed } };
    expect(checkRecord([rule], after, context).issues).toEqual([]);
  }
};
