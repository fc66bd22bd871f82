// @vitest-environment node
import { expect, it } from 'vitest';
import { population } from '#tests/population/population.ts';
import { schoolCounts } from '#utils/roster/school-counts.ts';
import { csvOf, tableFor } from './download.ts';
import { SCHOOL_LIST } from './layouts.ts';
import { readFile } from './reading.ts';

it('counts each school of a file by its code, pupils and not issues, without anybody', async () => {
  const pupils = population(60).map(({ values }, at) => ({
    ...values,
    schoolCode: at < 20 ? '10000001' : at < 50 ? '10000002' : '',
    ...(at === 0 && { cifNo: '1100000000007', weight: '0' }),
  }));
  const { pupils: checked } = await readFile(csvOf(tableFor(SCHOOL_LIST, pupils)));
  const counts = schoolCounts(checked);
  expect(counts.map(({ school, checked: its }) => [school, its])).toEqual([
    ['10000001', 20],
    ['10000002', 30],
  ]);
  expect(counts[0]?.open).toBeGreaterThanOrEqual(1);
  expect(counts[0]?.rules).toContainEqual({ rule: 'citizen-id-checksum', records: 1 });
  for (const { checked: its, open, rules } of counts) {
    expect(open).toBeLessThanOrEqual(its);
    for (const { records } of rules) expect(records).toBeLessThanOrEqual(its);
  }
  const text = JSON.stringify(counts);
  for (const { cifNo = '', firstNameTh = '' } of pupils)
    for (const its of [cifNo, firstNameTh]) if (its.length > 3) expect(text).not.toContain(its);
});

it('counts nothing where no school is named', () => {
  expect(schoolCounts([])).toEqual([]);
});
