import type { CivilDate } from '#utils/thai/dates.ts';
import type { Random } from './random.ts';

/** The day for which a population is made, and the school year (BE) that its records belong to. */
export interface Moment {
  readonly today: CivilDate;
  readonly academicYear: number;
}

const asNumber = ({ year, month, day }: CivilDate): number => year * 10_000 + month * 100 + day;

/** A day of the year (CE), each as likely, but for the leap day, of which there would be too few. */
export const dayIn = (random: Random, year: number): CivilDate => {
  if (year % 4 === 0 && random.chance(0.005)) return { year, month: 2, day: 29 };
  const day = new Date(Date.UTC(year, 0, 1 + random.whole(0, 365)));
  return day.getUTCFullYear() === year
    ? { year, month: day.getUTCMonth() + 1, day: day.getUTCDate() }
    : { year, month: 12, day: 31 };
};

export const ageAt = (birth: CivilDate, today: CivilDate): number =>
  Math.floor((asNumber(today) - asNumber(birth)) / 10_000);

/** With the part of the year that has passed since the birthday. */
export const exactAge = (birth: CivilDate, today: CivilDate): number =>
  (Date.UTC(today.year, today.month - 1, today.day) -
    Date.UTC(birth.year, birth.month - 1, birth.day)) /
  (365.25 * 24 * 3_600_000);

/** BE, dd/mm/yyyy. */
export const inThai = ({ year, month, day }: CivilDate): string =>
  `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year + 543}`;

/**
 * The step on the ladder of grades that the law expects: 1 for อ.1, 4 for ป.1, 15 for ม.6; below 1 for
 * those too young. On 16 and 17 May both neighbours are right.
 */
export const expectedStep = (random: Random, birth: CivilDate, academicYear: number): number => {
  const year = academicYear - 543;
  if (year - birth.year >= 7) return 4 + (year - birth.year - 7);
  if (birth.month === 1 && birth.day === 1 && year - birth.year === 6 && random.chance(0.5))
    return 4;
  // The day of birth counts, so a child of 17 May completes the year on the 16th.
  const last = random.chance(0.5) ? 516 : 517;
  const bornByMay = birth.month * 100 + birth.day <= last;
  const completed = year - birth.year - (bornByMay ? 0 : 1);
  return Math.min(3, completed - 2);
};

export const codeOfStep = (random: Random, step: number): string => {
  // Some schools teach vocational classes after ม.3.
  const vocational = step >= 13 && random.chance(0.1);
  return String(vocational ? step + 3 : step).padStart(2, '0');
};
