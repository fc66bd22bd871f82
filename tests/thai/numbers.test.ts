import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount, readDecimal } from '#utils/thai/numbers.ts';

describe('readDecimal', () => {
  it.each([
    ['0', 0],
    ['45', 45],
    ['45.5', 45.5],
    ['.5', 0.5],
    ['5.', 5],
    [' 45 ', 45],
    ['๔๕.๕', 45.5],
    ['４５', 45],
    ['1,200.50', 1200.5],
    ['1,234,567', 1_234_567],
    ['45 กก.', 45],
    ['45กิโลกรัม', 45],
    ['150.5 ซม.', 150.5],
    ['150 cm', 150],
    ['30 นาที', 30],
    ['15,000 บาท', 15_000],
    ['007', 7],
  ])('reads %s', (text, value) => {
    expect(readDecimal(text)).toEqual({ kind: 'number', value });
  });

  it.each(['', ' ', '\u00a0', ' '.repeat(10_000)])('%j is empty', (text) => {
    expect(readDecimal(text)).toEqual({ kind: 'empty' });
  });

  it.each(['-', '–', ' - ', 'ไม่มี'])('%j is none', (text) => {
    expect(readDecimal(text)).toEqual({ kind: 'none' });
  });

  it.each([
    '.',
    ',',
    'กก.',
    '4 5',
    '1,20',
    '1.2.3',
    '-5',
    '+5',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '9'.repeat(10_000),
    '\ud800',
    '45 ปี',
  ])('cannot read %s', (text) => {
    expect(readDecimal(text)).toEqual({ kind: 'unreadable' });
  });

  it('reads back what a number writes, and never gives what is no number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(readDecimal(value.toFixed(2))).toEqual({ kind: 'number', value });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readDecimal(text);
        if (reading.kind === 'number') expect(reading.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('readCount', () => {
  it('takes whole numbers only', () => {
    expect(readCount('๒ คน')).toEqual({ kind: 'number', value: 2 });
    expect(readCount('2.0')).toEqual({ kind: 'number', value: 2 });
    expect(readCount('2.5')).toEqual({ kind: 'unreadable' });
    expect(readCount('-')).toEqual({ kind: 'none' });
    expect(readCount('')).toEqual({ kind: 'empty' });
  });
});
