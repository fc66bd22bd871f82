import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cut, cuts, dressedList, dressedView } from './dress-shown.ts';
import { open } from './open.ts';

const RUNS = { numRuns: Number(process.env.RUNS) || 80, seed: Number(process.env.SEED) || 7 };
const LIST = 'https://portal.bopp-obec.info/obec69/student/?action=search';
const VIEW = 'https://portal.bopp-obec.info/obec69/student/5101:10000001';

const isAll = (cut: Cut, html: string, url: string, page: string) => {
  const opened = open(html, url);
  expect(opened.page.page).toBe(page);
  expect(opened.marks).toEqual(Object.fromEntries(cut.order.map((key) => [key, key])));
  expect(opened.values).toMatchObject({ cifNo: '1100000000008', firstNameTh: 'กล้า' });
  return opened.page.records.length;
};

describe('a record that is shown', () => {
  it('in a list of any cut is recognised column by column and row by row', () => {
    fc.assert(
      fc.property(cuts, (cut) => {
        expect(isAll(cut, dressedList(cut), LIST, 'dmc/student-list')).toBe(cut.rows);
      }),
      RUNS,
    );
  }, 60_000);

  it('in a view of any cut is recognised field by field', () => {
    fc.assert(
      fc.property(cuts, (cut) => {
        isAll(cut, dressedView(cut), VIEW, 'dmc/student-view');
      }),
      RUNS,
    );
  }, 60_000);
});
