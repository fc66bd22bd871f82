import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceLabel, readChoice } from '#utils/records/choices.ts';
import { CODE_LISTS } from '#utils/records/codes.ts';
import { FIELD_KEYS, fieldOf } from '#utils/records/fields.ts';

describe('a choice that is not made', () => {
  test.each([
    ['titleCode', '', ''],
    ['titleCode', '', '-- เลือก --'],
    ['titleCode', '0', 'กรุณาเลือก'],
    ['titleCode', '-1', '--เลือก--'],
    ['bloodCode', '? undefined:undefined ?', ''],
    ['titleCode', '', 'คำนำหน้า'],
    ['levelDtlCode', '', 'ทั้งหมด'],
    ['levelDtlCode', '0', 'ระบุ'],
    ['genderCode', '', '-'],
    ['genderCode', '', 'โปรดเลือกเพศ'],
    ['psAmphurCode', '', '-- อำเภอ --'],
    ['psTumbolCode', '0', '-- ตำบล --'],
    ['provinceCode', '', 'จังหวัด'],
    ['provinceCode', '', '-- เลือกจังหวัด --'],
    ['nationCode', '', 'Please select'],
    ['bloodCode', '', '- เลือก -'],
  ] as const)('%s %j %j', (key, value, label) => {
    expect(readChoice(key, { value, label })).toBe('');
  });
});

describe('a known label wins', () => {
  test.each([
    ['titleCode', '1', 'ด.ช.', '001'],
    ['titleCode', '', 'เด็กหญิง', '002'],
    ['titleCode', '7', 'เด็กชาย (ด.ช.)', '001'],
    ['titleCode', '7', '(001) เด็กชาย', '001'],
    ['titleCode', '9', 'น.ส.', '004'],
    ['titleCode', '', 'นส.', '004'],
    ['genderCode', '1', 'ชาย', 'M'],
    ['genderCode', '', 'ญ', 'F'],
    ['genderCode', 'x', 'M - ชาย', 'M'],
    ['genderCode', 'x', 'F : หญิง', 'F'],
    ['levelDtlCode', '4', '01 : อ.1', '01'],
    ['levelDtlCode', '', 'อบ.1', '01'],
    ['levelDtlCode', '', 'อนุบาลปีที่ 3', '03'],
    ['levelDtlCode', '', 'อนุบาล 2', '02'],
    ['levelDtlCode', '', 'ป.๑', '04'],
    ['levelDtlCode', '', 'ป. 1', '04'],
    ['levelDtlCode', '', 'ชั้นประถมศึกษาปีที่ 6', '09'],
    ['levelDtlCode', '', 'มัธยมศึกษาปีที่  4', '13'],
    ['levelDtlCode', '', 'ป.1/2', '04'],
    ['levelDtlCode', '', 'ม.6 ห้อง 3', '15'],
    ['levelDtlCode', '01', 'ป.1', '04'],
    ['nationCode', '1', 'ไทย', '099'],
    ['cifType', '1', 'บัตรประชาชน', 'I'],
    ['parentFamilyRelationCode', '', 'มารดา', '02'],
    ['fatherOccupationCode', '9', 'ไม่ได้ประกอบอาชีพ', '0'],
    ['marriageStatusCode', '', 'บิดามารดาถึงแก่กรรม', 'บิดามารดาถึงแก่กรรม'],
    ['marriageStatusCode', '', 'ทั้งคู่ถึงแก่กรรม', '09'],
    ['scoutId', '', 'เหล่าอากาศ', '2'],
  ] as const)('%s %j %j is %s', (key, value, label, code) => {
    expect(readChoice(key, { value, label })).toBe(code);
  });
});

describe('else a known value, else the label as shown', () => {
  test.each([
    ['fatherOccupationCode', '0', '', '0'],
    ['fatherOccupationCode', '0', 'ไม่มีงานทำ', '0'],
    ['titleCode', '003', 'Mr.', '003'],
    ['genderCode', 'm', 'm', 'M'],
    ['levelDtlCode', '04', '', '04'],
    ['titleCode', '005', 'พระ', 'พระ'],
    ['titleCode', '777', 'ว่าที่ร้อยตรี', 'ว่าที่ร้อยตรี'],
    ['levelDtlCode', '', 'ปวส.1', 'ปวส.1'],
    ['nationCode', '048', 'เมียนมา', 'เมียนมา'],
    ['psAmphurCode', '10010000', 'พระนคร', 'พระนคร'],
    ['studentTypeCode', '01', '', '01'],
  ] as const)('%s %j %j is %s', (key, value, label, text) => {
    expect(readChoice(key, { value, label })).toBe(text);
  });
});

describe('provinces', () => {
  test.each([
    ['10000000', 'กรุงเทพมหานคร', '10'],
    ['10', '', '10'],
    ['50000000', '', '50'],
    ['', 'จังหวัดเชียงใหม่', '50'],
    ['', 'จ.เลย', '42'],
    ['1', '01 : กรุงเทพมหานคร', '10'],
    ['38', 'บึงกาฬ', '38'],
    ['97000000', 'บึงกาฬ', '38'],
    ['', 'ต่างประเทศ', 'ต่างประเทศ'],
    ['99000000', 'ต่างประเทศ', 'ต่างประเทศ'],
  ])('%j %j is %s', (value, label, text) => {
    expect(readChoice('birthProvinceCode', { value, label })).toBe(text);
  });
});

test('of a sensitive choice only whether it is made', () => {
  expect(readChoice('religionCode', { value: '001', label: 'พุทธ' })).toBe('•');
  expect(readChoice('bloodCode', { value: 'A', label: 'A' })).toBe('•');
  expect(readChoice('deformityCode', { value: '', label: '-- เลือก --' })).toBe('');
});

test('every code is read back by its labels and by itself', () => {
  for (const key of FIELD_KEYS) {
    const { codes, sensitive } = fieldOf(key);
    if (!codes || sensitive) continue;
    for (const [code, ...labels] of CODE_LISTS[codes]) {
      for (const label of labels) {
        expect(readChoice(key, { value: '', label })).toBe(code);
        expect(readChoice(key, { value: code, label: `${code} : ${label}` })).toBe(code);
      }
      expect(readChoice(key, { value: code, label: '' })).toBe(code);
    }
  }
});

test('labels for messages', () => {
  expect(choiceLabel('levelDtlCode', '04')).toBe('ป.1');
  expect(choiceLabel('psProvinceCode', '50')).toBe('เชียงใหม่');
  expect(choiceLabel('levelDtlCode', '99')).toBeUndefined();
  expect(choiceLabel('homelessCode', '1')).toBeUndefined();
});

test('a text that is too long for a choice comes back as it is', () => {
  const long = '(-'.repeat(10_000);
  expect(readChoice('titleCode', { value: '', label: long })).toBe(long);
  expect(readChoice('religionCode', { value: long, label: '' })).toBe('•');
});

test('any text comes through, and twice the same', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FIELD_KEYS),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (key, value, label) => {
        const text = readChoice(key, { value, label });
        expect(readChoice(key, { value, label })).toBe(text);
      },
    ),
  );
});
