import { expect, test } from 'vitest';
import type { Values } from '#utils/records/record.ts';
import { readBody } from '#utils/rules/body.ts';
import { growthLimits } from '#utils/rules/growth-limits.ts';
import type { RuleContext } from '#utils/rules/model.ts';

const CONTEXT: RuleContext = {
  today: { year: 2026, month: 6, day: 10 },
  academicYear: 2569,
  required: {},
};
const BOY = { genderCode: 'M', birthDate: '10/06/2562' };
const GIRL = { ...BOY, genderCode: 'F' };
const OF_TWELVE = { genderCode: 'M', birthDate: '10/06/2557' };
const read = (values: Values) => readBody(values, CONTEXT);

test.each([
  [{ ...BOY, height: '90' }, 'fine'],
  [{ ...BOY, height: '89.9' }, 'height'],
  [{ ...BOY, height: '161.2' }, 'fine'],
  [{ ...BOY, height: '161.3' }, 'height'],
  [{ ...GIRL, height: '161.3' }, 'fine'],
  [{ ...GIRL, height: '87.9' }, 'height'],
  [{ birthDate: BOY.birthDate, height: '88' }, 'fine'],
  [{ ...BOY, genderCode: 'X', height: '87.9' }, 'height'],
  [{ ...BOY, genderCode: '', height: '161.3' }, 'fine'],
  [{ ...BOY, weight: '9.7' }, 'fine'],
  [{ ...BOY, weight: '9.6' }, 'weight'],
  [{ ...BOY, weight: '55.1' }, 'fine'],
  [{ ...BOY, weight: '55.2' }, 'weight'],
  [{ ...BOY, weight: '25', height: '0' }, 'fine'],
  [{ ...BOY, weight: '-', height: '120' }, 'fine'],
  // Between two birthdays the wider of both: the least of three years, the most of four.
  [{ genderCode: 'M', birthDate: '10/06/2566', height: '73.8' }, 'fine'],
  [{ genderCode: 'M', birthDate: '10/06/2566', height: '128.6' }, 'height'],
  [{ genderCode: 'M', birthDate: '10/06/2550', height: '132.8' }, 'fine'],
  [{ genderCode: 'M', birthDate: '10/06/2550', height: '132.7' }, 'height'],
])('one of both, %o: %s', (values, reading) => {
  expect(read(values)).toBe(reading);
});

test.each([
  [{ ...BOY, weight: '25', height: '120' }, 'fine'],
  [{ ...BOY, weight: '120', height: '25' }, 'swapped'],
  [{ ...BOY, weight: '10.5', height: '100' }, 'fine'],
  [{ ...BOY, weight: '10.4', height: '100' }, 'weight'],
  [{ ...BOY, weight: '29', height: '100' }, 'fine'],
  [{ ...BOY, weight: '29.1', height: '100' }, 'height'],
  [{ ...BOY, weight: '22.5', height: '1210' }, 'height'],
  [{ ...BOY, weight: '225', height: '121' }, 'weight'],
  [{ ...BOY, weight: '2.25', height: '121' }, 'weight'],
  [{ ...BOY, weight: '56', height: '150' }, 'weight'],
  // From eleven years on there is no limit of weight, only that of weight and height together.
  [{ ...OF_TWELVE, weight: '45', height: '150' }, 'fine'],
  [{ ...OF_TWELVE, weight: '300', height: '150' }, 'weight'],
  [{ ...OF_TWELVE, weight: '60', height: '110' }, 'height'],
  [{ ...OF_TWELVE, weight: '70', height: '120' }, 'height'],
  [{ ...OF_TWELVE, weight: '45', height: '1500' }, 'height'],
])('both, %o: %s', (values, reading) => {
  expect(read(values)).toBe(reading);
});

test.each([
  BOY,
  { ...BOY, weight: '0', height: '0' },
  { ...BOY, weight: '-', height: 'x' },
  { ...OF_TWELVE, weight: '300' },
  { weight: '300' },
  { ...BOY, birthDate: '11/06/2566', height: '121' },
  { ...BOY, birthDate: '10/06/2549', height: '121' },
])('cannot be told: %o', (values) => {
  expect(read(values)).toBe('cannot-tell');
});

test('without a birth date the limits are those of all ages', () => {
  expect(growthLimits({ genderCode: 'M' }, CONTEXT)?.height).toEqual([72.2, 221]);
  expect(growthLimits(BOY, CONTEXT)?.height).toEqual([90, 161.2]);
  expect(growthLimits(GIRL, CONTEXT)?.height).toEqual([88, 161.3]);
  expect(growthLimits({ birthDate: BOY.birthDate }, CONTEXT)?.height).toEqual([88, 161.3]);
});
