import { expect, test } from 'vitest';
import type { DocumentResult } from '#utils/desk/model.ts';
import { openPupil } from '#utils/desk/open-pupil.ts';
import type { FoundField, FoundRecord } from '#utils/page/model.ts';

const fieldWith = (text: string): FoundField => {
  const mark = document.createElement('input');
  mark.value = text;
  document.body.append(mark);
  return { key: 'studentNo', mark, controls: [mark], label: '', typed: true, certainty: 1 };
};

const recordOf = (studentNo: string): FoundRecord => ({
  kind: 'pupil',
  fields: new Map([['studentNo', fieldWith(studentNo)]]),
});

const pageOf = (records: readonly FoundRecord[], flagged: readonly FoundRecord[]) =>
  [
    {
      document,
      found: { records },
      issues: flagged.map((record, at) => ({ key: `${at}`, record, ignored: false })),
    },
  ] as unknown as readonly DocumentResult[];

test('finds a pupil by its number, at its first issue, whatever zeros stand before it', () => {
  const [one, other] = [recordOf('0071'), recordOf('72')];
  const results = pageOf([one, other], [other]);
  expect(openPupil(results, '72')).toEqual({ kind: 'issue', key: '0' });
  expect(openPupil(results, '71')).toMatchObject({ kind: 'number' });
  expect(openPupil(results, '7')).toBeUndefined();
});

test('no number is nobody', () => {
  expect(openPupil(pageOf([recordOf('-'), recordOf('')], []), '-')).toBeUndefined();
  expect(openPupil(pageOf([recordOf('')], []), '')).toBeUndefined();
});
