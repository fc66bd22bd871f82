import { describe, expect, test } from 'vitest';
import { catalogue, TOPICS } from '#utils/rules/catalogue.ts';
import { RULES } from '#utils/rules/index.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import { CANNOT_TELL, type Example, type ListExample } from '#utils/rules/model.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import { CONTRACT } from './contract.ts';

const SHOWN = catalogue();

const FILES = new Map(
  Object.entries(
    import.meta.glob<{ examples?: readonly Example[]; listExamples?: readonly ListExample[] }>(
      '../../utils/rules/*.ts',
      { eager: true },
    ),
  ).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file]),
);

test('the rules are those of the contract and no others', () => {
  const ids = new Set([...RULES, ...LIST_RULES].map(({ id }) => id));
  expect([...ids].sort()).toEqual(Object.keys(CONTRACT).sort());
});

test.each([...RULES, ...LIST_RULES].map((rule) => [rule.id, rule] as const))(
  '%s has the severity of the contract, and texts',
  (id, rule) => {
    expect(rule.severity).toBe(CONTRACT[id]);
    expect(RULE_TEXTS).toHaveProperty([id]);
  },
);

test('the catalogue shows each rule once, by topic', () => {
  expect(SHOWN.map(({ id }) => id).sort()).toEqual(Object.keys(CONTRACT).sort());
  const topics = SHOWN.map(({ topic }) => TOPICS.indexOf(topic));
  expect(topics).not.toContain(-1);
  expect(topics).toEqual(topics.toSorted((a, b) => a - b));
});

describe.each(SHOWN.map((rule) => [rule.id, rule] as const))('%s in the catalogue', (id, rule) => {
  test('shows every message as it is filled', () => {
    expect(rule.messages).toHaveLength(Object.keys(rule.about.messages).length);
    for (const { see, todo } of rule.messages) {
      expect(`${see.th}${see.en}${todo.th}${todo.en}`).not.toMatch(/[{}]|undefined|null|NaN/);
    }
    expect(rule.severities[0]).toBe(CONTRACT[id]);
  });

  test('shows every example with what it says that becomes of it', () => {
    const file = FILES.get(id);
    const said = [...(file?.examples ?? []), ...(file?.listExamples ?? [])];
    expect(rule.examples).toHaveLength(said.length);
    for (const [at, { expect: wanted }] of said.entries()) {
      const verdict = rule.examples[at]?.verdict;
      if (wanted === CANNOT_TELL || verdict === CANNOT_TELL) {
        expect(verdict).toBe(wanted);
        continue;
      }
      const flagged = verdict?.map(({ row, field, severity }) => [row, field, severity].join(' '));
      const cells = wanted.map((cell) => (cell.length === 2 ? [0, ...cell] : cell).join(' '));
      expect(flagged?.toSorted()).toEqual(cells.toSorted());
    }
  });
});
