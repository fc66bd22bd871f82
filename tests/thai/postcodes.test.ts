import { describe, expect, it } from 'vitest';
import { isPostcodePrefix, isPostcodeShape, postcodeFitsProvince } from '#utils/thai/postcodes.ts';

describe('postcodes', () => {
  it('are five digits', () => {
    for (const text of ['10200', ' 50000 ', '๕๐๐๐๐', '00000'])
      expect(isPostcodeShape(text)).toBe(true);
    for (const text of ['', '-', '1020', '102000', '10 200', 'abcde', '0'.repeat(10_000)]) {
      expect(isPostcodeShape(text)).toBe(false);
    }
  });

  it('begin with two digits that are in use', () => {
    const unused = [
      '19',
      '28',
      '29',
      '59',
      '68',
      '69',
      '78',
      '79',
      '87',
      '88',
      '89',
      '97',
      '98',
      '99',
    ];
    for (let two = 0; two < 100; two++) {
      const text = String(two).padStart(2, '0');
      expect(isPostcodePrefix(text), text).toBe(two >= 10 && !unused.includes(text));
    }
    expect(isPostcodePrefix('')).toBe(false);
  });

  it.each([
    ['10200', '10'],
    ['10270', '11'],
    ['11000', '12'],
    ['18000', '19'],
    ['20000', '20'],
    ['96000', '96'],
    ['๕๐๐๐๐', '50'],
    // tambons across a border
    ['13240', '16'],
    ['18220', '16'],
    ['22160', '21'],
    ['36220', '30'],
    ['58130', '50'],
    ['70190', '71'],
    ['80240', '81'],
    ['83000', '82'],
    ['18270', '14'],
    ['30130', '19'],
    ['71170', '72'],
    // nothing to compare
    ['50000', '97'],
    ['50000', ''],
    ['5000', '10'],
    ['-', '10'],
  ])('%s may stand with province %s', (postcode, province) => {
    expect(postcodeFitsProvince(postcode, province)).toBe(true);
  });

  it.each([
    ['50000', '10'],
    ['10200', '50'],
    ['11000', '11'],
    ['58000', '57'],
    ['10270', '12'],
  ])('%s cannot stand with province %s', (postcode, province) => {
    expect(postcodeFitsProvince(postcode, province)).toBe(false);
  });
});
