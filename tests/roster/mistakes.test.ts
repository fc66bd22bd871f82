// @vitest-environment node
import { expect, test } from 'vitest';
import type { Mistake } from '#tests/population/mistake.ts';
import { MISTAKES } from '#tests/population/mistakes.ts';
import { LIST_MISTAKES } from '#tests/population/mistakes-list.ts';
import { population } from '#tests/population/population.ts';
import { randomOf } from '#tests/population/random.ts';
import type { Values } from '#utils/records/record.ts';
import { csvOf, tableFor, xlsxOf } from './download.ts';
import { SCHOOL_LIST } from './layouts.ts';
import { expectedOf, readFile, said } from './reading.ts';

const EACH = 8;
const pupils = population(6000);
const FIELDS = [...new Set(SCHOOL_LIST.flatMap(([, field]) => (field ? [field] : [])))];

/** As many records as can have the slip, with it; `undefined` where the download lacks its fields. */
const withMistake = (mistake: Mistake, position: number): readonly Values[] => {
  const random = randomOf(position + 1);
  const made: Values[] = [];
  for (const pupil of pupils) {
    if (made.length >= EACH) break;
    const change = mistake.make(pupil.values, random, pupil);
    const keys = Object.keys(change ?? {});
    if (change && keys.every((key) => FIELDS.some((field) => field === key)))
      made.push({ ...pupil.values, ...change });
  }
  return made;
};

/** Blanks of a page that a file's cells hold as well; a tick or a sensitive text has none. */
const cases = MISTAKES.map((mistake, position) => ({
  mistake,
  made: withMistake(mistake, position),
}));
const all = cases.flatMap(({ made }) => made);
const withoutLists = (words: readonly string[]) =>
  words.filter((word) => !word.includes('duplicate-'));

test('most mistakes can stand in a download', () => {
  expect(cases.filter(({ made }) => made.length > 0).length).toBeGreaterThan(MISTAKES.length * 0.7);
});

test.each([
  ['xlsx', xlsxOf],
  ['csv', async (table: Parameters<typeof csvOf>[0]) => csvOf(table)],
] as const)('every mistake says the same through an %s as in its record', async (_, make) => {
  const read = await readFile(await make(tableFor(SCHOOL_LIST, all)));
  expect(read.pupils).toHaveLength(all.length);
  expect(withoutLists(said(read))).toEqual(expectedOf(all, FIELDS));
});

test.each(LIST_MISTAKES.map((mistake) => [mistake.id, mistake] as const))(
  'in a file: %s',
  async (_, mistake) => {
    const random = randomOf(7);
    const [earlier, later, ...rest] = pupils.slice(0, 12).map(({ values }) => values);
    const wrong = mistake.make(earlier ?? {}, later ?? {}, random);
    const read = await readFile(
      csvOf(tableFor(SCHOOL_LIST, [earlier ?? {}, ...rest, wrong ?? {}])),
    );
    const row = rest.length + 3;
    expect(
      said(read).some(
        (word) => word.startsWith(`${row} `) && word.endsWith(`${mistake.rule} ${mistake.field}`),
      ),
    ).toBe(true);
  },
);
