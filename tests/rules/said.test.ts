import { expect, test } from 'vitest';
import { checkRecord } from '#utils/rules/engine.ts';
import { checkRows } from '#utils/rules/list-engine.ts';
import type { ListExample, ListRule } from '#utils/rules/model.ts';
import { GOLDEN, saidOf } from './said.ts';
import { CONTEXT, contextOf, RULE_FILES } from './support.ts';

const LISTS = Object.entries(
  import.meta.glob<{ listRule?: ListRule; listExamples?: readonly ListExample[] }>(
    '../../utils/rules/*.ts',
    { eager: true },
  ),
);

// The examples say which field and how grave; this holds fast which sentence is said with which
// numbers, and which fields are shown as its reason. Update with `vitest run -u` and read the change.
test('every example says what it said before', async () => {
  const said: Record<string, unknown[]> = {};
  for (const [name, { rule, examples }] of RULE_FILES) {
    said[name] = examples.map((example) => {
      const record = { kind: rule.records[0] ?? 'pupil', values: example.values };
      return checkRecord([rule], record, contextOf(example)).issues.map(saidOf);
    });
  }
  for (const [path, { listRule, listExamples = [] }] of LISTS) {
    if (!listRule) continue;
    const name = `list ${path.replace(/^.*\/|\.ts$/g, '')}`;
    said[name] = listExamples.map(({ rows, context }) => {
      const list = { kind: listRule.records[0] ?? 'pupil', rows } as const;
      return checkRows([listRule], list, { ...CONTEXT, ...context }).issues.map((issues) =>
        issues.map(saidOf),
      );
    });
  }
  await expect(`${JSON.stringify(said, null, 1)}\n`).toMatchFileSnapshot(GOLDEN);
});
