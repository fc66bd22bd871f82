// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { population } from '#tests/population/population.ts';
import { csvOf, htmlOf, tableFor, xlsxOf } from './download.ts';
import { ROSTER, SCHOOL_LIST } from './layouts.ts';
import { expectedOf, readFile, SETUP, said } from './reading.ts';

const pupils = population(400).map(({ values }) => values);
const LAYOUTS = [
  ['roster', ROSTER],
  ['studentInSchoolList', SCHOOL_LIST],
] as const;

describe.each(LAYOUTS)('a correct %s', (_, layout) => {
  const table = tableFor(layout, pupils);
  const files: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
    ['xlsx', () => xlsxOf(table)],
    ['csv, UTF-8', () => csvOf(table)],
    ['csv, UTF-8 with a mark', () => csvOf(table, 'utf-8-bom')],
    ['csv, UTF-16', () => csvOf(table, 'utf-16le')],
    ['csv, windows-874', () => csvOf(table, 'windows-874')],
    ['html named xls', () => htmlOf(table)],
    ['html, windows-874', () => htmlOf(table, 'windows-874')],
  ];
  test.each(files)('as %s is read whole, and checked like its records', async (_, make) => {
    const read = await readFile(await make());
    expect(read.pupils).toHaveLength(pupils.length);
    expect(said(read)).toEqual(expectedOf(pupils, read.info.fields));
    const fields = layout.flatMap(([, field]) => (field ? [field] : []));
    expect(read.info.fields).toEqual(expect.arrayContaining([...new Set(fields)]));
  });
});

test('rules that are switched off and fields that may stay empty are honoured', async () => {
  const wrong = pupils.slice(0, 6).map((values) => ({ ...values, weight: '0', classroom: 'ก' }));
  const bytes = csvOf(tableFor(SCHOOL_LIST, wrong));
  const usual = said(await readFile(bytes));
  expect(usual).toContain('2 error required-field weight');
  expect(usual).toContain('2 error classroom-format classroom');
  const chosen = said(
    await readFile(bytes, {
      ...SETUP,
      optionalFields: ['weight'],
      disabledRules: ['classroom-format'],
    }),
  );
  expect(chosen.filter((word) => /weight$|classroom-format/.test(word))).toEqual([]);
});
