import { describe, expect, test } from 'vitest';
import { FATHER, PUPIL } from '#utils/records/people.ts';
import type { Values } from '#utils/records/record.ts';
import type { RuleContext } from '#utils/rules/model.ts';
import { holdsPassport } from '#utils/rules/passports.ts';
import {
  academicYearIn,
  birthDateIn,
  comparableNumber,
  dateIn,
  decimalIn,
  gradeIn,
  isUnregistered,
  judgingDay,
  numberIn,
  titleIn,
} from '#utils/rules/readings.ts';

const TODAY = { year: 2026, month: 6, day: 10 };
const CONTEXT: RuleContext = { today: TODAY, academicYear: 2568, required: {} };

test.each([
  ['38', 38],
  ['38.5', 38.5],
  ['1234567890', 1_234_567_890],
  ['12.34567', 12.34567],
  ['1,210', 1210],
  ['๓๘.๕', 38.5],
  ['38 กก.', 38],
  ['ๅ/', 12],
  ['ๅ/ใถ', 12.5],
  ['', undefined],
  ['-', undefined],
  ['x38', undefined],
  ['38x', undefined],
  ['1.2.3', undefined],
])('the number %j is %s, whenever it is asked for', (weight, number) => {
  expect(decimalIn({ weight }, 'weight')).toBe(number);
  expect(decimalIn({ weight }, 'weight')).toBe(number);
});

test('a field that is not there reads as an empty one', () => {
  expect(decimalIn({}, 'weight')).toBeUndefined();
  expect(titleIn({}, 'titleCode')).toBeUndefined();
  expect(numberIn({}, 'cifNo')).toEqual({ kind: 'empty' });
  expect(dateIn({}, 'birthDate')).toEqual({ kind: 'empty' });
});

test('texts are not taken for one another, however many and long they are', () => {
  const long = (at: number): string => `${' '.repeat(70)}${at}`;
  const dates = Array.from({ length: 200 }, (_, at) => ({
    text: `${(at % 28) + 1}/6/${2400 + at}`,
    date: { year: 1857 + at, month: 6, day: (at % 28) + 1 },
  }));
  for (const { text, date } of [...dates, ...dates]) {
    expect(dateIn({ birthDate: text }, 'birthDate')).toMatchObject({ kind: 'date', date });
  }
  for (const at of [1, 2, 1]) {
    const { kind } = numberIn({ cifNo: long(at) }, 'cifNo');
    expect(kind).toBe('malformed');
    expect(titleIn({ titleCode: at === 1 ? 'นาย' : 'นาง' }, 'titleCode')?.label).toBe(
      at === 1 ? 'นาย' : 'นาง',
    );
  }
});

test('a birth date is one up to today', () => {
  expect(birthDateIn({ birthDate: '10/06/2569' }, CONTEXT)).toEqual(TODAY);
  expect(birthDateIn({ birthDate: '11/06/2569' }, CONTEXT)).toBeUndefined();
  expect(birthDateIn({ birthDate: '31/02/2562' }, CONTEXT)).toBeUndefined();
  expect(birthDateIn({ birthDate: '10/06/2019' }, CONTEXT)).toBeUndefined();
  expect(birthDateIn({}, CONTEXT)).toBeUndefined();
});

test.each([
  [{ educationYear: '2569' }, 2569],
  [{ educationYear: '2499' }, 2499],
  [{ educationYear: '2369' }, 2568],
  [{ educationYear: '25690' }, 2568],
  [{ educationYear: '12569' }, 2568],
  [{ educationYear: '1/2569' }, 2568],
  [{ educationYear: '' }, 2568],
  [{}, 2568],
])('the academic year of %o is %i', (values, year) => {
  expect(academicYearIn(values, CONTEXT)).toBe(year);
});

test('ages are judged for today, in an earlier year for its last day', () => {
  const dayOf = (academicYear: number | undefined, today = TODAY, values: Values = {}) =>
    judgingDay(values, { ...CONTEXT, academicYear, today });
  expect(dayOf(undefined)).toEqual(TODAY);
  expect(dayOf(2569)).toEqual(TODAY);
  expect(dayOf(2568)).toEqual({ year: 2026, month: 5, day: 15 });
  expect(dayOf(2568, { year: 2026, month: 5, day: 14 })).toEqual({ year: 2026, month: 5, day: 14 });
  expect(dayOf(2568, { year: 2026, month: 5, day: 16 })).toEqual({ year: 2026, month: 5, day: 15 });
  expect(dayOf(2569, TODAY, { educationYear: '2567' })).toEqual({ year: 2025, month: 5, day: 15 });
});

test("the grade is the record's, else the page's", () => {
  const page = { ...CONTEXT, grade: '05' };
  expect(gradeIn({ levelDtlCode: '04' }, page)).toBe('04');
  expect(gradeIn({}, page)).toBe('05');
  expect(gradeIn({ levelDtlCode: '' }, page)).toBeUndefined();
  expect(gradeIn({}, CONTEXT)).toBeUndefined();
});

describe('a number', () => {
  test.each([
    ['G691099999999', true, 'G691099999999'],
    ['g69-10-99999999', true, 'G691099999999'],
    ['0100000000000', true, '0100000000000'],
    ['110000000000', true, undefined],
    ['G69109999', true, undefined],
    ['1100000000008', false, '1100000000008'],
    ['1-1000-00000-00-8', false, '1100000000008'],
    ['0000000000000', false, undefined],
    ['1111111111119', false, undefined],
    ['11000000000', false, undefined],
    ['1.1E+12', false, undefined],
    ['11000x0000008', false, undefined],
    ['-', false, undefined],
    ['', false, undefined],
  ] as const)('%j without civil registration: %s, compared as %s', (cifNo, without, compared) => {
    expect(isUnregistered({ cifNo }, PUPIL)).toBe(without);
    expect(comparableNumber({ cifNo }, 'cifNo')).toBe(compared);
  });

  test.each([
    ['AA1234567', true],
    [' aa-123 456 ', true],
    ['12345', true],
    ['A1234567890', true],
    ['AA123456'.padStart(40), true],
    ['AA123456'.padStart(41), false],
    ['1234', false],
    ['A12345678901', false],
    ['AA--123456', false],
    ['-AA123456', false],
    ['AA123456-', false],
    ['', false],
  ])("%j is that of a parent's passport: %s", (fatherCifNo, is) => {
    expect(holdsPassport({ fatherCifType: 'P', fatherCifNo }, FATHER)).toBe(is);
  });

  test('is a passport only where the card says so, and never for a pupil', () => {
    const fatherCifNo = 'AA1234567';
    expect(holdsPassport({ fatherCifType: 'I', fatherCifNo }, FATHER)).toBe(false);
    expect(holdsPassport({ fatherCifNo }, FATHER)).toBe(false);
    expect(holdsPassport({ fatherCifType: 'P' }, FATHER)).toBe(false);
    expect(holdsPassport({ cifType: 'P', cifNo: fatherCifNo }, PUPIL)).toBe(false);
  });
});
