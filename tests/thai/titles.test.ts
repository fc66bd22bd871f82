import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTitle, TITLE_PREFIXES, titleInName } from '#utils/thai/titles.ts';

describe('readTitle', () => {
  it.each([
    ['001', 'M', 'child', false, 'เด็กชาย'],
    ['เด็กชาย', 'M', 'child', false, 'เด็กชาย'],
    ['ด.ช.', 'M', 'child', false, 'เด็กชาย'],
    ['ดช.', 'M', 'child', false, 'เด็กชาย'],
    ['002', 'F', 'child', false, 'เด็กหญิง'],
    ['เด็กหญิง', 'F', 'child', false, 'เด็กหญิง'],
    ['ด.ญ.', 'F', 'child', false, 'เด็กหญิง'],
    ['003', 'M', 'adult', false, 'นาย'],
    ['004', 'F', 'adult', false, 'นางสาว'],
    ['น.ส.', 'F', 'adult', false, 'นางสาว'],
    [' นาง สาว ', 'F', 'adult', false, 'นางสาว'],
    ['005', 'F', 'adult', false, 'นาง'],
    ['832', 'M', undefined, true, 'สามเณร'],
    ['สามเณร', 'M', undefined, true, 'สามเณร'],
    ['แม่ชี', 'F', undefined, false, 'แม่ชี'],
    ['พระ', 'M', undefined, false, 'พระ'],
    ['ร.ต.อ.หญิง', 'F', undefined, false, 'ร.ต.อ.หญิง'],
    ['คุณหญิง', 'F', undefined, false, 'คุณหญิง'],
  ])('%s', (text, sex, stage, novice, label) => {
    expect(readTitle(text)).toEqual({ sex, stage, novice, label });
  });

  it.each([
    '',
    '-',
    '999',
    '000',
    'ม.ล.',
    'ดร.',
    'Mr.',
    'จ.ส.อ.',
    'constructor',
    'หญิง'.repeat(5000),
  ])('says nothing of %s', (text) => {
    expect(readTitle(text)).toBeUndefined();
  });
});

describe('titleInName', () => {
  it.each([
    ['เด็กชายสมชาย', 'เด็กชาย'],
    ['เด็กหญิง สมหญิง', 'เด็กหญิง'],
    ['ด.ช.สมชาย', 'ด.ช.'],
    ['ด.ญ. สมหญิง', 'ด.ญ.'],
    ['ดช.เอก', 'ดช.'],
    ['น.ส.ใจดี', 'น.ส.'],
    ['นางสาวแก้ว', 'นางสาว'],
    ['นายสมชาย', 'นาย'],
    ['นาง มาลี', 'นาง'],
    ['  นายสมชาย', 'นาย'],
    ['สามเณรบุญ', 'สามเณร'],
    ['นางสาวิตรี', 'นาง'],
  ])('finds the title of %s', (name, prefix) => {
    expect(titleInName(name)).toBe(prefix);
  });

  it.each([
    'นายิกา',
    'แม่นาง',
    'นางุ',
    'นาย',
    'นาง ',
    'เด็กชาย',
    'นา',
    'สมนาย',
    'น.สมหญิง',
    'ม.ล.ปิ่น',
    'ณ',
    '',
    '-',
    'Nai',
  ])('finds none in %j', (name) => {
    expect(titleInName(name)).toBeUndefined();
  });

  it('tests the longest first, and takes any text', () => {
    const lengths = TITLE_PREFIXES.map((it) => it.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = titleInName(text);
        expect(found === undefined || text.trimStart().startsWith(found)).toBe(true);
        readTitle(text);
      }),
    );
  });
});
