import { type CivilDate, toBuddhistYear, toChristianYear } from '#utils/thai/dates.ts';

// Maps and not objects: a page may name a grade in any words, and an object knows more than its own.
const KINDERGARTEN_AGES = new Map([
  ['01', 3],
  ['02', 4],
  ['03', 5],
]);
const FIRST_AGES = new Map([
  ['04', 7],
  ['05', 8],
  ['06', 9],
  ['07', 10],
  ['08', 11],
  ['09', 12],
  ['10', 13],
  ['11', 14],
  ['12', 15],
  ['13', 16],
  ['14', 17],
  ['15', 18],
  ['16', 16],
  ['17', 17],
  ['18', 18],
]);

/** A day as one number, to be compared: 25 May 2019 is 20190525. */
const asNumber = ({ year, month, day }: CivilDate): number => year * 10_000 + month * 100 + day;
const dayOf = (year: number, monthAndDay: number): number => year * 10_000 + monthAndDay;

/** Birth dates of a grade; `near…` include the borders that both neighbours may claim. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly nearFrom: number;
  readonly nearTo: number;
}

/**
 * Kindergarten goes by completed years on 16 May, school by the calendar year of birth (Compulsory
 * Education Act B.E. 2545 and its ministerial regulation: the year of birth plus seven is ป.1). อ.3
 * begins on 1 January, so that nobody falls between it and ป.1. The day of birth counts as day one
 * (Civil and Commercial Code s. 16), so both 16 and 17 May are borders.
 */
const windowOf = (grade: string, year: number): Window | undefined => {
  const young = KINDERGARTEN_AGES.get(grade);
  if (young !== undefined) {
    const last = year - young;
    const opensInJanuary = grade === '03';
    const from = opensInJanuary ? dayOf(last - 1, 101) : dayOf(last - 1, 517);
    const nearFrom = opensInJanuary ? dayOf(last - 2, 1231) : from - 1;
    const to = dayOf(last, 516);
    return { from, to, nearFrom, nearTo: to + 1 };
  }
  const age = FIRST_AGES.get(grade);
  if (age === undefined) return undefined;
  const from = dayOf(year - age, 101);
  const to = dayOf(year - age, 1231);
  return { from, to, nearFrom: from, nearTo: grade === '04' ? dayOf(year - age + 1, 101) : to };
};

const YEAR = 10_000;

/**
 * How many years a pupil is off the grade's expected age: 0 inside its window or on its border, 1 up to
 * a year outside, negative for the younger. `undefined` for a grade that is not known.
 *
 * @param academicYear BE
 */
export const yearsOff = (
  birth: CivilDate,
  grade: string,
  academicYear: number,
): number | undefined => {
  const window = windowOf(grade, toChristianYear(academicYear));
  if (window === undefined) return undefined;
  const born = asNumber(birth);
  if (born >= window.nearFrom && born <= window.nearTo) return 0;
  return born < window.from
    ? Math.ceil((window.from - born) / YEAR)
    : -Math.ceil((born - window.to) / YEAR);
};

/** Completed years on 16 May of the academic year (BE); a birthday on 17 May counts already. */
export const ageOnMay16 = (birth: CivilDate, academicYear: number): number =>
  Math.floor((dayOf(toChristianYear(academicYear), 517) - asNumber(birth)) / YEAR);

/** The age that the portal counts in: the academic year less the year of birth, both BE. */
export const ageByYear = (birth: CivilDate, academicYear: number): number =>
  academicYear - toBuddhistYear(birth.year);

export const isKindergarten = (grade: string): boolean => KINDERGARTEN_AGES.has(grade);

export const expectedAge = (grade: string): number | undefined =>
  KINDERGARTEN_AGES.get(grade) ?? FIRST_AGES.get(grade);

/** Whether the person was born after the academic year's end: then the year is read wrongly. */
export const isBornAfter = (birth: CivilDate, academicYear: number): boolean =>
  asNumber(birth) > dayOf(toChristianYear(academicYear) + 1, 515);
