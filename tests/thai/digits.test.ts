import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasThaiDigits, repairKeyboardDigits, toArabicDigits } from '#utils/thai/digits.ts';

const KEYS: Record<string, string> = {
  '1': 'ๅ',
  '2': '/',
  '3': '-',
  '4': 'ภ',
  '5': 'ถ',
  '6': 'ุ',
  '7': 'ึ',
  '8': 'ค',
  '9': 'ต',
  '0': 'จ',
  '/': 'ฝ',
  '-': 'ข',
  '.': 'ใ',
};
const typedInThai = (text: string): string =>
  Array.from(text, (sign) => KEYS[sign] ?? sign).join('');

describe('toArabicDigits', () => {
  it.each([
    ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
    ['０１２３４５６７８９', '0123456789'],
    ['ป.๑/2', 'ป.1/2'],
    ['๙๙/๑ หมู่ ๓', '99/1 หมู่ 3'],
    ['①²', '①²'],
    ['', ''],
  ])('%s becomes %s', (text, arabic) => {
    expect(toArabicDigits(text)).toBe(arabic);
    expect(hasThaiDigits(toArabicDigits(text))).toBe(false);
  });

  it('tells Thai digits from others', () => {
    expect([
      hasThaiDigits('1๒3'),
      hasThaiDigits('１'),
      hasThaiDigits('ก'),
      hasThaiDigits('฿'),
    ]).toEqual([true, false, false, false]);
  });
});

describe('repairKeyboardDigits', () => {
  it('gives back any number whose keys show that the Thai layout was on', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,20}$/), (number) => {
        const proven = /[014-9]/.test(number);
        expect(repairKeyboardDigits(typedInThai(number))).toBe(proven ? number : undefined);
      }),
    );
  });

  it.each([
    [typedInThai('10/06/2569'), '10/06/2569'],
    [typedInThai('10-06-2569'), '10-06-2569'],
    [typedInThai('45.5'), '45.5'],
    [' ภถ ', '45'],
  ])('repairs %s', (text, repaired) => {
    expect(repairKeyboardDigits(text)).toBe(repaired);
  });

  it.each([
    '',
    '/-',
    '-',
    '99/1',
    '4ภ',
    'ภ 4',
    'สมชาย',
    'ฝ',
    'ขใ',
    'คน',
    '๑ภ',
    'ต'.repeat(10_000),
    '\ud800',
  ])('leaves %j alone', (text) => {
    expect(repairKeyboardDigits(text)).toBeUndefined();
  });
});
