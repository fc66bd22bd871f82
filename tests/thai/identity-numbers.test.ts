import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDigit,
  maskIdentityNumber,
  normaliseIdentityNumber,
  readIdentityNumber,
} from '#utils/thai/identity-numbers.ts';

// Synthetic numbers only: province codes that do not exist, or district digits 00, or placeholders
// published in the documentation of programs. Number, residue of its sum, province, what is odd.
type Odd = 'dummy' | 'province';
const RIGHT: [string, number, string, ...Odd[]][] = [
  ['1100000000008', 3, '10'],
  ['2100000000006', 5, '10'],
  ['5500000000007', 4, '50'],
  ['1960000000001', 0, '96'],
  ['0100000000000', 1, '10'],
  ['6100000000009', 2, '10'],
  ['7100000000007', 4, '10'],
  ['8100000000005', 6, '10'],
  ['3100000000004', 7, '10'],
  ['0999999999991', 0, '99', 'province'],
  ['6999999999990', 1, '99', 'province'],
  ['7999999999998', 3, '99', 'province'],
  ['8999999999996', 5, '99', 'province'],
  ['1999999999999', 2, '99', 'province'],
  ['9999999999994', 7, '99', 'dummy', 'province'],
  ['1000000000009', 2, '00', 'province'],
  ['9000000000004', 7, '00', 'province'],
  ['0000000000001', 0, '00', 'dummy', 'province'],
  ['1880000000001', 10, '88', 'province'],
  ['6666666666660', 1, '66', 'dummy'],
  ['5555555555551', 10, '55', 'dummy'],
  ['1234567890121', 0, '23', 'dummy'],
  ['1234545678781', 10, '23', 'dummy'],
  ['1111111111119', 2, '11', 'dummy'],
  ['2222222222227', 4, '22', 'dummy'],
  ['3333333333335', 6, '33', 'dummy'],
  ['4444444444443', 8, '44', 'dummy'],
  ['7777777777778', 3, '77', 'dummy'],
  ['8888888888886', 5, '88', 'dummy', 'province'],
  // The third digit has no part in the sum, so that these are right as well.
  ['1110000000008', 3, '11'],
  ['1190000000008', 3, '19'],
  ['2180000000006', 5, '18'],
  ['5580000000007', 4, '58'],
  ['5590000000007', 4, '59', 'province'],
  ['1970000000001', 0, '97', 'province'],
  ['1980000000001', 0, '98', 'province'],
  ['1990000000001', 0, '99', 'province'],
];

const WRONG: [string, string, boolean][] = [
  ['1100000000007', '8', false],
  ['1100000000009', '8', false],
  ['2100000000005', '6', false],
  ['2100000000007', '6', false],
  ['1234545678789', '1', false],
  ['0100000000001', '0', false],
  ['0000000000000', '1', true],
];

const residue = (digits: string): number =>
  Array.from(digits.slice(0, 12)).reduce((sum, digit, at) => sum + Number(digit) * (13 - at), 0) %
  11;

// A placeholder district 00 keeps generated numbers from belonging to anybody.
const first12 = fc
  .tuple(fc.stringMatching(/^\d{3}$/), fc.stringMatching(/^\d{7}$/))
  .map(([head, tail]) => `${head}00${tail}`);

describe('13 digits', () => {
  it.each(RIGHT)('%s has a right check digit (residue %i)', (number, x, province, ...odd) => {
    expect(residue(number)).toBe(x);
    expect(number.slice(1, 3)).toBe(province);
    expect(readIdentityNumber(number)).toEqual({
      kind: 'thirteen',
      digits: number,
      checkDigitRight: true,
      provinceKnown: !odd.includes('province'),
      first: number.charAt(0),
      dummy: odd.includes('dummy'),
    });
  });

  it.each(WRONG)('%s should end in %s', (number, expected, dummy) => {
    expect(checkDigit(number)).toBe(expected);
    expect(readIdentityNumber(number)).toMatchObject({
      kind: 'thirteen',
      checkDigitRight: false,
      dummy,
    });
  });

  it.each(['1234567890123', '0123456789012', '9876543210987', '0987654321098', '9999999999999'])(
    '%s is a placeholder',
    (number) => {
      expect(readIdentityNumber(number)).toMatchObject({ kind: 'thirteen', dummy: true });
    },
  );

  it('accepts any 12 digits with the computed check digit, and catches another last digit', () => {
    fc.assert(
      fc.property(first12, fc.integer({ min: 1, max: 9 }), (head, off) => {
        const right = checkDigit(head);
        const wrong = String((Number(right) + off) % 10);
        expect(readIdentityNumber(head + right)).toMatchObject({
          kind: 'thirteen',
          checkDigitRight: true,
        });
        expect(readIdentityNumber(head + wrong)).toMatchObject({
          kind: 'thirteen',
          checkDigitRight: false,
        });
      }),
    );
  });

  it('catches a wrong digit but in position 3 and between the residues 0 and 10', () => {
    fc.assert(
      fc.property(
        first12,
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (head, at, off) => {
          const slip = String((Number(head.charAt(at)) + off) % 10);
          const typed = head.slice(0, at) + slip + head.slice(at + 1);
          const collision = [residue(head), residue(typed)].sort((a, b) => a - b).join() === '0,10';
          const passes = at === 2 || collision;
          expect(checkDigit(head) === checkDigit(typed)).toBe(passes);
        },
      ),
    );
  });
});

describe('as typed', () => {
  it.each([
    '1-1000-00000-00-8',
    '1 1000 00000 00 8',
    ' 1100000000008\u00a0',
    '๑๑๐๐๐๐๐๐๐๐๐๐๘',
    '１１００００００００００８',
    '1–1000–00000–00–8',
    '\u200e1100000000008\u200f',
    'ๅๅจจจจจจจจจจค',
    'ๅขๅจจจขจจจจจขจจขค',
    ' ๅๅจจจจจจจจจจค ',
  ])('%s is 1100000000008', (text) => {
    expect(normaliseIdentityNumber(text)).toBe('1100000000008');
    expect(readIdentityNumber(text)).toMatchObject({
      kind: 'thirteen',
      digits: '1100000000008',
      checkDigitRight: true,
    });
  });

  it.each([
    ['G691099999999', 2569, '10', true, '99999999'],
    ['G690000000001', 2569, '00', false, '00000001'],
    ['g69 10 00000000', 2569, '10', true, '00000000'],
    ['ｇ691000000000', 2569, '10', true, '00000000'],
  ])('%s is a G-code', (text, year, province, provinceKnown, running) => {
    expect(readIdentityNumber(text)).toEqual({
      kind: 'g',
      text: normaliseIdentityNumber(text),
      year,
      province,
      provinceKnown,
      running,
    });
  });

  it.each([
    ['100000000000', 'twelve-digits', 12],
    ['1.1E+12', 'spreadsheet', 4],
    ['1.1e+12', 'spreadsheet', 4],
    ['1E12', 'spreadsheet', 3],
    ['G6910000001', 'g-shape', 10],
    ['G', 'g-shape', 0],
    ['G69109999999X', 'g-shape', 11],
    ['11000000000081', 'length', 14],
    ['0', 'length', 1],
    ['1'.repeat(10_000), 'length', 10_000],
    ['AB1234567', 'characters', 7],
    ['<b>', 'characters', 0],
    ['1100000000008/', 'characters', 13],
    ['\ud800', 'characters', 0],
  ])('%s is malformed: %s', (text, why, digits) => {
    expect(readIdentityNumber(text)).toEqual({ kind: 'malformed', why, digits });
  });

  it.each(['-', '—', '–', '---', 'ไม่มี', ' - '])('%j says that there is none', (text) => {
    expect(readIdentityNumber(text)).toEqual({ kind: 'none' });
  });

  it.each(['', ' ', '\u00a0', '\u200b', ' '.repeat(10_000)])('%j is empty', (text) => {
    expect(readIdentityNumber(text)).toEqual({ kind: 'empty' });
  });

  it('reads any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readIdentityNumber(text).kind).toMatch(/^(?:empty|none|thirteen|g|malformed)$/);
        const once = normaliseIdentityNumber(text);
        expect(normaliseIdentityNumber(once)).toBe(once);
      }),
    );
  });
});

describe('a number that a page shows in part', () => {
  it.each([
    ['1-xxxx-xxxxx-21-4', '1'],
    ['G-XXXX-XXXXX-87-1', 'G'],
    ['x-xxxx-xxxx0-00-8', ''],
    ['*********0008', ''],
    ['1100●●●●●●008', '1'],
    ['xxxxxxxxxxxxx', ''],
  ])('%s is masked', (text, first) => {
    expect(readIdentityNumber(text)).toEqual({ kind: 'masked', first });
  });

  it.each(['11000000000x8', 'C00X00T00', '1100000000008*', 'xxx'])('%s is not', (text) => {
    expect(readIdentityNumber(text).kind).toBe('malformed');
  });

  it('is empty where only the boxes of an input mask stand', () => {
    expect(readIdentityNumber('_-____-_____-__-_')).toEqual({ kind: 'empty' });
  });
});

describe('maskIdentityNumber', () => {
  it.each([
    ['1100000000008', 'x-xxxx-xxxx0-00-8'],
    ['1-1000-00000-00-8', 'x-xxxx-xxxx0-00-8'],
    ['G691099999999', 'x-xxxx-xxxx9-99-9'],
    ['100000000000', 'xxxxxxxx0000'],
    ['12345678', 'xxxxxxxx'],
    ['สมชาย ใจดีมาก', 'xxxxxxxxxxxx'],
    ['', ''],
  ])('%s becomes %s', (text, masked) => {
    expect(maskIdentityNumber(text)).toBe(masked);
  });

  it('shows at most the last four digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^G?\d{1,20}$/)),
        (text) => {
          const masked = maskIdentityNumber(text);
          const shown = masked.replace(/[x-]/g, '');
          expect(shown).toMatch(/^\d{0,4}$/);
          expect(masked.replace(/-/g, '').slice(0, -4)).toMatch(/^x*$/);
          expect(masked.length).toBeLessThanOrEqual(20);
        },
      ),
    );
  });
});

it('takes what repeats or counts its digits for a placeholder, and nothing else but known samples', () => {
  const runs = ['0123456789'.repeat(3), '9876543210'.repeat(3)];
  const isRun = (digits: string) =>
    new Set(digits.slice(0, 12)).size === 1 ||
    runs.some((run) => run.includes(digits.slice(0, 12)));
  const digit = fc.constantFrom(...'0123456789');
  const run = fc
    .tuple(fc.constantFrom(...runs, ...[...'0123456789'].map((one) => one.repeat(30))), fc.nat(15))
    .map(([from, at]) => from.slice(at, at + 12));
  // District 00, which nobody has.
  const other = fc
    .tuple(
      fc.string({ unit: digit, minLength: 3, maxLength: 3 }),
      fc.string({ unit: digit, minLength: 7, maxLength: 7 }),
    )
    .map(([before, after]) => `${before}00${after}`);
  const twelve = fc.oneof(run, other);
  fc.assert(
    fc.property(twelve, digit, (first, last) => {
      const reading = readIdentityNumber(first + last);
      if (first + last === '1234545678781') return;
      expect(reading).toMatchObject({ kind: 'thirteen', dummy: isRun(first + last) });
    }),
  );
});
