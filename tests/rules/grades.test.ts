import { expect, test } from 'vitest';
import {
  ageByYear,
  ageOnMay16,
  expectedAge,
  isBornAfter,
  isKindergarten,
  yearsOff,
} from '#utils/rules/grades.ts';

const YEAR = 2569;
const day = (text: string) => {
  const [year = 0, month = 0, at = 0] = text.split('-').map(Number);
  return { year, month, day: at };
};

test.each([
  ['01', '2021-05-16', 2],
  ['01', '2021-05-17', 1],
  ['01', '2022-05-15', 1],
  ['01', '2022-05-16', 0],
  ['01', '2023-05-17', 0],
  ['01', '2023-05-18', -1],
  ['01', '2024-05-16', -1],
  ['01', '2024-05-17', -2],
  ['02', '2021-05-15', 1],
  ['02', '2021-05-16', 0],
  ['02', '2022-05-17', 0],
  ['02', '2022-05-18', -1],
  ['03', '2018-12-31', 2],
  ['03', '2019-12-30', 1],
  ['03', '2019-12-31', 0],
  ['03', '2021-05-17', 0],
  ['03', '2021-05-18', -1],
  ['04', '2017-12-31', 2],
  ['04', '2018-12-31', 1],
  ['04', '2019-01-01', 0],
  ['04', '2020-01-01', 0],
  ['04', '2020-01-02', -1],
  ['05', '2017-12-31', 1],
  ['05', '2018-01-01', 0],
  ['05', '2018-12-31', 0],
  ['05', '2019-01-01', -1],
  ['15', '2008-06-10', 0],
  ['16', '2010-06-10', 0],
  ['18', '2007-12-31', 1],
] as const)('in grade %s, born %s: %i years off', (grade, birth, off) => {
  expect(yearsOff(day(birth), grade, YEAR)).toBeCloseTo(off);
});

test.each(['', '00', '19', 'ปวส.1', 'constructor', '__proto__'])(
  'the grade %j is not known',
  (grade) => {
    expect(yearsOff(day('2019-06-10'), grade, YEAR)).toBeUndefined();
    expect(expectedAge(grade)).toBeUndefined();
    expect(isKindergarten(grade)).toBe(false);
  },
);

test('what a grade expects', () => {
  expect(['01', '03', '04', '12', '16', '18'].map(expectedAge)).toEqual([3, 5, 7, 15, 16, 18]);
  expect(['01', '02', '03', '04'].map(isKindergarten)).toEqual([true, true, true, false]);
});

test('completed years on 16 May count a birthday on the 17th', () => {
  expect(ageOnMay16(day('2023-05-17'), YEAR)).toBe(3);
  expect(ageOnMay16(day('2023-05-18'), YEAR)).toBe(2);
  expect(ageByYear(day('2023-12-31'), YEAR)).toBe(3);
});

test('nobody in the year is born after its end', () => {
  expect(isBornAfter(day('2027-05-15'), YEAR)).toBe(false);
  expect(isBornAfter(day('2027-05-16'), YEAR)).toBe(true);
});
