// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { FIELD_KEYS, type FieldKey, fieldsOf } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { checkRecord, faultsOf } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { checkRows } from '#utils/rules/list-engine.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import type { Issue } from '#utils/rules/model.ts';
import { FORM } from './confusion.ts';
import { hostileText } from './hostile.ts';
import { population } from './population.ts';
import { type Random, randomOf } from './random.ts';

const KINDS: readonly RecordKind[] = ['pupil', 'class', 'school', 'building', 'request', 'item'];
const RECORDS = 100_000;
const HOSTILE_FIELDS = 4;

const kindAt = (turn: number): RecordKind =>
  turn % 2 === 0 ? 'pupil' : (KINDS[turn % 6] ?? 'pupil');

const hostile = (random: Random, base: Values, fields: readonly FieldKey[]): Values => {
  const values: Partial<Record<FieldKey, string>> = { ...base };
  for (let count = 0; count < HOSTILE_FIELDS; count++)
    values[random.pick(fields)] = hostileText(random);
  return values;
};

/** A finding may only point at fields of the vocabulary, and correct them with texts. */
const isSound = ({ field, fixes }: Issue): boolean =>
  FIELD_KEYS.includes(field) && fixes.every((fix) => typeof fix.text === 'string');

describe('hostile texts in any field', () => {
  const random = randomOf(4);
  const pupils = population(500);

  test(`${RECORDS} records: no exception, no fault, no hang`, { timeout: 60_000 }, () => {
    const faults = new Set<string>();
    const unsound: Issue[] = [];
    for (let turn = 0; turn < RECORDS; turn++) {
      const kind = kindAt(turn);
      const base = kind === 'pupil' ? (pupils[turn % pupils.length]?.values ?? {}) : {};
      const values = hostile(random, base, fieldsOf(kind));
      const check = checkRecord(RULES, { kind, values }, FORM);
      if (check.outcomes.includes('fault')) for (const id of faultsOf(check)) faults.add(id);
      for (const issue of check.issues) if (!isSound(issue)) unsound.push(issue);
    }
    expect([...faults]).toEqual([]);
    expect(unsound).toEqual([]);
  });

  test('lists of hostile rows', () => {
    for (const kind of KINDS) {
      const fields = fieldsOf(kind);
      const rows = Array.from({ length: 3000 }, () => hostile(random, {}, fields));
      const { outcomes } = checkRows(LIST_RULES, { kind, rows }, FORM);
      expect([...outcomes].filter(([, outcome]) => outcome === 'fault')).toEqual([]);
    }
  });
});
