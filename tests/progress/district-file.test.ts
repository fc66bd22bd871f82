import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  districtFile,
  readDistrictFile,
  schoolsIn,
  writeDistrictFile,
} from '#utils/progress/district-file.ts';
import { NOON, record, records } from './records.ts';

const SCHOOL = { schoolCode: '10000001', schoolName: 'โรงเรียนสมมติ', target: 120 };
const SCOPE = 'dmc/2569/1';
const NOW = new Date(NOON);
const [ONE] = fc.sample(record, 1);
if (!ONE) throw new Error('no sample');

const written = (change: Record<string, unknown> = {}) =>
  JSON.stringify({ ...districtFile(SCOPE, [ONE], SCHOOL, NOW), ...change });

describe('a file for the district', () => {
  it('is the same file when the district reads it', () => {
    fc.assert(
      fc.property(records, (all) => {
        const file = districtFile(SCOPE, all, SCHOOL, NOW);
        expect(readDistrictFile(writeDistrictFile(file))).toEqual({ ok: true, file });
        expect(file).toMatchObject({ checked: all.length, portal: 'dmc', year: 2569, round: '1' });
      }),
    );
  });

  it('holds no hash of anybody, nor when anybody was looked at', () => {
    fc.assert(
      fc.property(records, (all) => {
        const text = writeDistrictFile(districtFile(SCOPE, all, SCHOOL, NOW));
        for (const { who, first } of all) {
          expect(text).not.toContain(who);
          expect(text).not.toContain(String(first));
        }
      }),
    );
  });

  it('has exactly these parts', () => {
    const mended = { ...ONE, counts: { error: 0, warning: 1, info: 0 }, rules: ['age-grade'] };
    expect(
      districtFile(
        SCOPE,
        [{ ...mended, grade: '04', room: '2', saved: NOON, last: NOON }],
        SCHOOL,
        NOW,
      ),
    ).toEqual({
      truatthan: 'district',
      version: 1,
      written: '2026-06-01T05:00:00.000Z',
      schoolCode: '10000001',
      schoolName: 'โรงเรียนสมมติ',
      portal: 'dmc',
      year: 2569,
      round: '1',
      target: 120,
      lastChecked: '2026-06-01',
      checked: 1,
      fine: 1,
      open: 0,
      saved: 1,
      classes: [{ grade: '04', room: '2', checked: 1, fine: 1, open: 0, saved: 1 }],
      rules: [{ rule: 'age-grade', records: 1 }],
    });
  });

  it('leaves another school out, and counts who names none', () => {
    const all = ['10000001', '10000001', '10000002', ''].map((school, at) => ({
      ...ONE,
      id: `${at}`,
      school,
    }));
    expect(schoolsIn(all)).toEqual(['10000001', '10000002']);
    expect(districtFile(SCOPE, all, SCHOOL, NOW).checked).toBe(3);
    expect(districtFile(SCOPE, all, { ...SCHOOL, schoolCode: '10000002' }, NOW).checked).toBe(2);
    expect(districtFile(SCOPE, all, { ...SCHOOL, schoolCode: '' }, NOW).checked).toBe(4);
    expect(districtFile(SCOPE, [], SCHOOL, NOW)).toMatchObject({ checked: 0, lastChecked: '' });
  });

  it.each([
    ['no JSON', 'x', 'no-json'],
    ['null', 'null', 'other-file'],
    ['another file', '{"truatthan":"taught"}', 'other-file'],
    ["the school's own log", '{"truatthan":"progress","version":1}', 'progress'],
    ['of a later release', written({ version: 2, more: 1 }), 'newer'],
    ['with a part more', written({ pupils: ['ทดสอบ สมมติ'] }), 'damaged'],
    ['without a school', written({ schoolCode: undefined }), 'damaged'],
    ['with a word for a code', written({ schoolCode: '=1+1' }), 'damaged'],
    ['with a negative count', written({ open: -1 }), 'damaged'],
    ['with more fine than checked', written({ fine: 7 }), 'sums'],
    ['with classes that make another whole', written({ classes: [] }), 'sums'],
  ])('is refused whole where it is %s', (_what, text, why) => {
    expect(readDistrictFile(text)).toEqual({ ok: false, why });
  });
});
