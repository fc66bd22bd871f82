import { describe, expect, test } from 'vitest';
import { countIn, countOf, sumIn } from '#utils/rules/counts.ts';
import { beginsWithText, digitsIn, typedIn } from '#utils/rules/typed.ts';

describe('what is typed', () => {
  test.each([
    '',
    ' ',
    '\u00a0',
    '-',
    '--',
    ' - ',
    '\u00a0-',
    '–',
    '— ',
    '---',
    '-'.repeat(20),
    ' '.repeat(20),
  ])('%j is nothing', (text) => {
    expect(typedIn({ homeNo: text }, 'homeNo')).toBeUndefined();
    expect(digitsIn({ homeNo: text }, 'homeNo')).toBeUndefined();
  });

  test('a field that is not there is nothing', () => {
    expect(typedIn({}, 'homeNo')).toBeUndefined();
    expect(digitsIn({}, 'homeNo')).toBeUndefined();
  });

  test.each([
    'ก',
    ' ก ',
    '-ก',
    '- -',
    '-5',
    '๑๒',
    '.',
    '/',
    '~',
    '\u0e5b',
    '•',
    '(2)',
    '+66',
    '-'.repeat(21),
    ' '.repeat(21),
  ])('%j is kept as it stands', (text) => {
    expect(typedIn({ homeNo: text }, 'homeNo')).toBe(text);
  });

  test.each([
    ['12', '12'],
    [' 12 ', '12'],
    ['๑๒', '12'],
    [' ๑๒/๓', '12/3'],
    ['ๅ/', '12'],
    ['ก12', 'ก12'],
  ])('%j is read as %j', (text, digits) => {
    expect(digitsIn({ homeNo: text }, 'homeNo')).toBe(digits);
  });

  test('a text is told from a dash or blank by its first sign', () => {
    const signs = ['.', '0', 'z', 'ก', '๙', '~', '\u0e5b'];
    expect(signs.filter(beginsWithText)).toEqual(signs);
    const others = ['', ' ', '-', '\u00a0', '\u00ad', '\u0080', '\u0e00', '\u200b', '–', '—'];
    expect(others.filter(beginsWithText)).toEqual([]);
  });
});

describe('a count', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    [' 12 คน ', 12],
    ['3 ห้อง', 3],
    ['3ห้องเรียน', 3],
    ['๕ เครื่อง', 5],
    ['1,234 ตัว', 1234],
    ['ๅ/ คน', 12],
    ['2.0', 2],
    [`${' '.repeat(38)}12`, 12],
    ['-', 'none'],
    ['ไม่มี', 'none'],
    ['', undefined],
    ['2.5', undefined],
    ['คน', undefined],
    ['12 คน 3 ห้อง', undefined],
    ['สิบสอง', undefined],
    [`${' '.repeat(39)}12`, undefined],
  ] as const)('%j is %s', (text, count) => {
    expect(countOf(text)).toBe(count);
    expect(countIn({ boys: text }, 'boys')).toBe(count);
  });

  test('of a field that is not there is unknown', () => {
    expect(countIn({}, 'boys')).toBeUndefined();
  });

  test.each([
    [{ boys: '2', girls: '3' }, 5],
    [{ boys: '2', girls: '-' }, 2],
    [{ boys: '-', girls: '3' }, 3],
    [{ boys: '0', girls: '0' }, 0],
    [{ boys: '-', girls: '-' }, undefined],
    [{ boys: '2', girls: '' }, undefined],
    [{ boys: 'x', girls: '3' }, undefined],
    [{ boys: '2' }, undefined],
  ])('of parts: %o make %s', (values, sum) => {
    expect(sumIn(values, ['boys', 'girls'])).toBe(sum);
  });
});
