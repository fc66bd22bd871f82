import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fullName, nameKey, schoolNameIn } from '#utils/district/school-name.ts';

test.each([
  ['บ้านฝึกหัด', 'บ้านฝึกหัด'],
  ['  บ้านฝึกหัด\n  (วันครู 2503) ', 'บ้านฝึกหัด (วันครู 2503)'],
  ['โรงเรียนนางรอง', 'โรงเรียนนางรอง'],
  ['นางรอง', 'นางรอง'],
  ['นายายอามพิทยาคม', 'นายายอามพิทยาคม'],
  ['นายายอาม พิทยาคม', 'นายายอาม พิทยาคม'],
  ['ไทยรัฐวิทยา 99', 'ไทยรัฐวิทยา 99'],
  ['นายสมมติ ใจฝึกหัด', ''],
  ['นางสาว สมมติ ใจฝึกหัด', ''],
  ['Mr. Test Person', ''],
  ['บ้านฝึกหัด ผอ.สมมติ ใจฝึกหัด', 'บ้านฝึกหัด'],
  ['บ้านฝึกหัด (ผู้อำนวยการ นายสมมติ ใจฝึกหัด)', 'บ้านฝึกหัด'],
  ['บ้านฝึกหัด (นายสมมติ ใจฝึกหัด)', 'บ้านฝึกหัด'],
  ['บ้านฝึกหัด โทร 043-000-000', 'บ้านฝึกหัด'],
  ['บ้านฝึกหัด 043-000-0000', 'บ้านฝึกหัด'],
  ['บ้าน\u202eฝึกหัด\u0000', 'บ้านฝึกหัด'],
  ['-', ''],
  ['', ''],
  ['<b>=HYPERLINK("x")</b>', '<b>=HYPERLINK("x")</b>'],
])('%j is kept as %j', (text, name) => {
  expect(schoolNameIn(text)).toBe(name);
});

it('is short, and holds no number of a person', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const name = schoolNameIn(text);
      expect(name.length).toBeLessThanOrEqual(80);
      expect(schoolNameIn(`${name} 1100000000008`)).not.toContain('1100000000008');
    }),
  );
});

it('knows a school however its name is written, and calls it by name or code', () => {
  const keys = ['บ้านฝึกหัด', 'โรงเรียนบ้านฝึกหัด', 'ร.ร. บ้าน ฝึกหัด'].map(nameKey);
  expect(new Set(keys).size).toBe(1);
  expect(fullName({ name: 'บ้านฝึกหัด', codes: [] })).toBe('โรงเรียนบ้านฝึกหัด');
  expect(fullName({ name: 'โรงเรียนบ้านฝึกหัด', codes: [] })).toBe('โรงเรียนบ้านฝึกหัด');
  expect(fullName({ name: '', codes: ['10000001'] })).toBe('โรงเรียนรหัส 10000001');
});
