import { describe, expect, test } from 'vitest';
import { FIELDS } from '#utils/records/fields.ts';
import type { Words } from '#utils/records/model.ts';
import { issueText } from '#utils/rules/issue-text.ts';
import { checkRows } from '#utils/rules/list-engine.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import type { ListExample, ListRule, RuleText } from '#utils/rules/model.ts';
import { CONTEXT } from './support.ts';

interface ListRuleFile {
  readonly listRule?: ListRule;
  readonly about: RuleText;
  readonly listExamples?: readonly ListExample[];
}

const FILES = Object.entries(
  import.meta.glob<ListRuleFile>('../../utils/rules/*.ts', { eager: true }),
).flatMap(([path, { listRule, about, listExamples = [] }]) =>
  listRule ? [[path.replace(/^.*\/|\.ts$/g, ''), listRule, about, listExamples] as const] : [],
);

const wordsOf = (about: RuleText): Words[] => [
  about.title,
  about.why,
  about.source,
  ...Object.values(about.messages).flatMap((message) => [message.see, message.todo]),
];

test('every file with a list rule stands in the list, under its own name', () => {
  expect(LIST_RULES.map((rule) => rule.id).sort()).toEqual(FILES.map(([name]) => name).sort());
  for (const [name, rule] of FILES) expect(rule.id).toBe(name);
});

describe.each(FILES)('%s', (_name, rule, about, examples) => {
  test('says everything in Thai and English, of fields that exist', () => {
    for (const { th, en } of wordsOf(about)) {
      expect(th).toMatch(/[\u0e01-\u0e4e]/);
      expect(en).toMatch(/[a-z]/i);
      expect(`${th}${en}`).not.toMatch(/ {2}|^\s|\s$|<[a-z]|ครับ|ค่ะ/i);
    }
    for (const field of rule.reads) expect(FIELDS).toHaveProperty(field);
  });

  test('has examples that flag, that stay silent and that cannot tell', () => {
    const outcomes = examples.map((it) =>
      it.expect === 'cannot-tell' ? 'cannot-tell' : it.expect.length > 0 ? 'flags' : 'silent',
    );
    expect(new Set(outcomes)).toEqual(new Set(['flags', 'silent', 'cannot-tell']));
  });

  test.each(examples.map((example) => [example.says.en, example] as const))('%s', (_, example) => {
    const context = { ...CONTEXT, ...example.context };
    const list = { kind: rule.records[0] ?? 'pupil', rows: example.rows } as const;
    const check = checkRows([rule], list, context);
    if (example.expect === 'cannot-tell') {
      expect(check.outcomes.get(rule.id)).toBe('cannot-tell');
      return;
    }
    expect(check.outcomes.get(rule.id)).toBe(example.expect.length > 0 ? 'issues' : 'fine');
    const flagged = check.issues.flatMap((issues, row) =>
      issues.map((issue) => [row, issue.field, issue.severity]),
    );
    expect(flagged.toSorted()).toEqual(example.expect.map((it) => [...it]).toSorted());
    for (const issue of check.issues.flat()) {
      const text = issueText(issue, about);
      expect(`${text?.see.th}${text?.see.en}`).not.toMatch(/[{}]|undefined|NaN/);
      for (const field of issue.fields) expect(rule.reads).toContain(field);
    }
  });
});
