import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, maskNumber } from '#components/panel/difference.ts';

describe('differenceOf', () => {
  test.each([
    ['14/02/2015', '14/02/2558', '2015', '2558'],
    ['121', '24', '121', '24'],
    ['เเก้ว', 'แก้ว', 'เเ', 'แ'],
    ['ใจดี  งาม', 'ใจดี งาม', '␣', ''],
    ['สมชาย\u200b', 'สมชาย', '▯', ''],
    ['', 'ก', '', 'ก'],
  ])('%j to %j', (before, after, gone, come) => {
    const [old, fresh] = differenceOf(before, after);
    expect([old.changed, fresh.changed]).toEqual([gone, come]);
  });

  test('a tone mark stays on its consonant', () => {
    const [old, fresh] = differenceOf('ก้า', 'ก่า');
    expect([old.changed, fresh.changed]).toEqual(['ก้', 'ก่']);
  });

  test('short whatever the length', () => {
    const [old] = differenceOf(`${'ก'.repeat(10_000)}x`, 'ก');
    expect(`${old.start}${old.changed}${old.end}`.length).toBeLessThan(120);
  });

  test('the parts of a short text joined are the text', () => {
    const short = fc.string({ unit: fc.constantFrom('ก', 'า', '้', '1', 'a'), maxLength: 20 });
    fc.assert(
      fc.property(short, short, (before, after) => {
        const sides = differenceOf(before, after);
        expect(sides.map(({ start, changed, end }) => start + changed + end)).toEqual([
          before,
          after,
        ]);
      }),
    );
  });
});

describe('maskNumber', () => {
  test.each([
    ['1000000000012', '•••••••••0012'],
    ['1-0000-00000-01-2', '•-••••-••••0-01-2'],
    ['๑๐๐๐๐๐๐๐๐๐๐๑๒', '•••••••••๐๐๑๒'],
    ['g000000000012', 'g••••••••0012'],
    ['', ''],
  ])('%s', (text, masked) => {
    expect(maskNumber(text)).toBe(masked);
  });

  test('shows at most four characters of the number and a first G', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = [...maskNumber(text)].filter((character) => !/[•\s-]/u.test(character));
        expect(shown.length).toBeLessThanOrEqual(/^g/i.test(text) ? 5 : 4);
      }),
    );
  });
});
