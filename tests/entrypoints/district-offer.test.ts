import fc from 'fast-check';
import { expect, test } from 'vitest';
import { record } from '#tests/progress/records.ts';
import { districtName, districtOffer } from '../../entrypoints/dashboard/district-offer.ts';

const SCOPE = 'dmc/2569/1';
const TYPED = { schoolName: ' โรงเรียนสมมติ ', schoolCode: '', targets: { [SCOPE]: 120 } };
const [ONE] = fc.sample(record, 1);
if (!ONE) throw new Error('no sample');
const of = (...codes: readonly string[]) => codes.map((school) => ({ ...ONE, school }));

test.each([
  ['named by no page, typed', of(''), '10000009', '10000009', 1],
  ['named by no page, not typed', of(''), '', '', 1],
  ['named by pages, whatever was typed for another log', of('10000001'), '10000009', '10000001', 1],
  ['chosen of several', of('10000001', '10000001', '10000002'), '10000002', '10000002', 1],
  ['of several, the one that most name', of('10000002', '10000001', '10000001'), '', '10000001', 2],
])('a school that is %s', (_what, records, schoolCode, code, checked) => {
  const { file } = districtOffer(SCOPE, records, { ...TYPED, schoolCode });
  expect(file).toMatchObject({
    schoolCode: code,
    checked,
    schoolName: 'โรงเรียนสมมติ',
    target: 120,
  });
});

test('the day of the last check is told in words, and the file is named after what it holds', () => {
  const day = Date.UTC(2026, 5, 2);
  const { file, lastText } = districtOffer(SCOPE, [{ ...ONE, last: day }], TYPED);
  expect(lastText).toContain('2 มิ.ย. 2569');
  expect(districtName(file)).toBe('truatthan-district-10000001-dmc-2569-1.json');
  expect(districtOffer(SCOPE, [], TYPED)).toMatchObject({ lastText: '–' });
});
