import type { Sex } from './names.ts';
import type { Random } from './random.ts';

// Medians of the WHO growth standards and reference at the birthdays from 3 to 19.
const HEIGHTS: Readonly<Record<Sex, readonly number[]>> = {
  M: [96, 103, 110, 116, 122, 127, 133, 138, 143, 149, 156, 163, 168, 171, 172, 172, 172],
  F: [95, 103, 109, 115, 121, 127, 132, 139, 145, 151, 155, 157, 159, 159, 160, 160, 160],
};
const BMIS: Readonly<Record<Sex, readonly number[]>> = {
  M: [
    15.6, 15.3, 15.3, 15.3, 15.5, 15.7, 16, 16.4, 16.9, 17.5, 18.2, 19, 19.8, 20.5, 21.1, 21.7,
    22.2,
  ],
  F: [
    15.4, 15.3, 15.2, 15.3, 15.4, 15.7, 16.1, 16.6, 17.2, 18, 18.8, 19.6, 20.2, 20.7, 21, 21.3,
    21.4,
  ],
};
const FIRST_AGE = 3;

const between = (row: readonly number[], age: number): number => {
  const years = Math.min(row.length - 1, Math.max(0, age - FIRST_AGE));
  const low = Math.floor(years);
  const a = row[low] ?? 0;
  const b = row[low + 1] ?? a;
  return a + (b - a) * (years - low);
};

/** BMI by Box and Cox, as the WHO does; the power and spread are those of middle childhood. */
const bmiAt = (median: number, age: number, z: number): number => {
  const spread = age < 6 ? 0.085 : 0.11 + Math.min(0.015, (age - 6) * 0.003);
  const power = age < 6 ? -1.2 : -1.5;
  return median * Math.max(0.2, 1 + power * spread * z) ** (1 / power);
};

const shown = (random: Random, value: number): string =>
  random.weighted([
    [5, value.toFixed(1)],
    [4, String(Math.round(value))],
    [1, value.toFixed(2)],
  ]);

/** Weight (kg) and height (cm) as a school enters them; every tenth child is heavy, a few very. */
export const bodyOf = (
  random: Random,
  sex: Sex,
  age: number,
): { readonly weight: string; readonly height: string } => {
  // Thai children stand a little below the reference.
  const height = between(HEIGHTS[sex], age) * (1 + (random.normal() - 0.3) * 0.043);
  const heavy = random.chance(0.12);
  const z = heavy ? 1.9 + 0.8 * random.normal() : 0.95 * random.normal() - 0.2;
  const weight = bmiAt(between(BMIS[sex], age), age, z) * (height / 100) ** 2;
  return { weight: shown(random, weight), height: shown(random, height) };
};
