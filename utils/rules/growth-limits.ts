import type { Values } from '#utils/records/record.ts';
import { type CivilDate, completedYears } from '#utils/thai/dates.ts';
import type { RuleContext } from './model.ts';
import { birthDateIn, judgingDay } from './readings.ts';

/** From the least to the most that is plausible. */
export type Span = readonly [least: number, most: number];

/** Height in cm, BMI in kg/m², weight in kg; weight ends at ten years. */
export interface Limits {
  readonly height: Span;
  readonly bmi: Span;
  readonly weight: Span | undefined;
}

type Row = readonly [number, number, number, number, number?, number?];

/**
 * By completed age from 3 to 19: height, BMI, weight. Computed at the birthday from the WHO growth
 * standards (2006) and reference (2007): height at ±6 SD, BMI at ±5 SD, weight at −6 and +5 SD. They
 * catch slips and say nothing about nutrition.
 */
const FIRST_AGE = 3;
const BOYS: readonly Row[] = [
  [73.8, 118.3, 10.5, 23.2, 6.2, 25.6],
  [78.2, 128.5, 10.2, 23.2, 6.8, 30.2],
  [82.4, 137.1, 10.3, 23.9, 7.7, 34.5],
  [86.4, 145.5, 10.3, 25.0, 8.6, 40.3],
  [90.0, 153.4, 10.5, 26.7, 9.7, 46.9],
  [93.4, 161.2, 10.6, 29.0, 10.7, 55.1],
  [96.5, 168.6, 10.7, 31.9, 11.4, 65.8],
  [99.5, 176.0, 10.9, 35.4, 12.1, 79.2],
  [102.7, 183.5, 11.0, 39.2],
  [106.6, 191.6, 11.3, 42.7],
  [111.5, 200.6, 11.5, 45.5],
  [117.0, 209.3, 11.8, 47.4],
  [122.1, 215.8, 12.1, 48.3],
  [126.3, 219.5, 12.3, 48.5],
  [129.3, 221.0, 12.5, 48.3],
  [131.3, 221.0, 12.5, 47.8],
  [132.8, 220.3, 12.5, 47.1],
];
const GIRLS: readonly Row[] = [
  [72.2, 117.9, 10.2, 24.1, 6.0, 26.6],
  [76.9, 128.6, 9.8, 24.7, 6.6, 32.5],
  [80.6, 137.5, 9.8, 26.2, 7.5, 38.3],
  [84.4, 145.8, 9.8, 28.0, 8.1, 44.7],
  [88.0, 153.6, 9.8, 30.3, 8.7, 51.9],
  [91.8, 161.3, 9.9, 33.2, 9.4, 60.8],
  [95.8, 169.2, 10.0, 36.6, 10.3, 71.5],
  [100.3, 177.0, 10.2, 40.0, 11.3, 83.8],
  [105.1, 184.9, 10.4, 43.1],
  [110.2, 192.3, 10.7, 45.8],
  [114.7, 198.0, 10.9, 47.9],
  [118.1, 201.4, 11.2, 49.3],
  [120.4, 202.9, 11.3, 50.2],
  [121.8, 203.2, 11.4, 50.5],
  [122.7, 203.0, 11.4, 50.3],
  [123.4, 202.7, 11.3, 49.8],
  [123.9, 202.4, 11.2, 49.2],
];

const widest = (rows: readonly Row[], at: 0 | 2): Span => [
  Math.min(...rows.map((row) => row[at])),
  Math.max(...rows.map((row) => row[at + 1] ?? 0)),
];

const widestWeight = (rows: readonly Row[]): Span | undefined => {
  const least = rows.map((row) => row[4] ?? Number.NaN);
  const most = rows.map((row) => row[5] ?? Number.NaN);
  const span: Span = [Math.min(...least), Math.max(...most)];
  return Number.isNaN(span[0]) || Number.isNaN(span[1]) ? undefined : span;
};

const limitsOf = (rows: readonly Row[]): Limits => ({
  height: widest(rows, 0),
  bmi: widest(rows, 2),
  weight: widestWeight(rows),
});

const BY_SEX = { M: [BOYS], F: [GIRLS], either: [BOYS, GIRLS] };
type Sex = keyof typeof BY_SEX;
const AGES = BOYS.length;

const made: Readonly<Record<Sex, Map<number, Limits>>> = {
  M: new Map(),
  F: new Map(),
  either: new Map(),
};

/** Made when they are first asked for: a page has few of the ages, or none. */
const limitsFrom = (sex: Sex, from: number, to: number): Limits => {
  const key = from * 100 + to;
  const known = made[sex].get(key);
  if (known) return known;
  const limits = limitsOf(BY_SEX[sex].flatMap((rows) => rows.slice(from, to)));
  made[sex].set(key, limits);
  return limits;
};

/**
 * The limits of a pupil for the day that ages are judged for: the widest of both sexes where the sex
 * is unknown, the widest of all ages where the birth date is. `undefined` outside 3 to 19 years,
 * where there are none.
 */
export const growthLimits = (values: Values, context: RuleContext): Limits | undefined => {
  const birth: CivilDate | undefined = birthDateIn(values, context);
  if (!birth) return limitsFrom('either', 0, AGES);
  const at = completedYears(birth, judgingDay(values, context)) - FIRST_AGE;
  const { genderCode: sex } = values;
  // Between two birthdays the wider of both, so that the month does not matter.
  return at >= 0 && at < AGES
    ? limitsFrom(sex === 'M' || sex === 'F' ? sex : 'either', at, at + 2)
    : undefined;
};
