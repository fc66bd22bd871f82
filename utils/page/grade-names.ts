import { readChoice } from '#utils/records/choices.ts';
import { CODE_LISTS } from '#utils/records/codes.ts';

const GRADE =
  /(?<![-–]\s?)(?:(?:อ|ป|ม|ปวช)\.\s?\d|(?:อนุบาล|ชั้นอนุบาล)(?:ศึกษา)?(?:ปีที่)?\s?\d|(?:ประถม|มัธยม)ศึกษาปีที่\s?\d)(?!\s?[-–]\s?(?:[อปม]|\d))/gu;

/** Canonical code of a grade by its code or label; `undefined` for anything else. */
export const gradeCodeOf = (value: string, label: string): string | undefined => {
  const code = readChoice('levelDtlCode', { value, label });
  return CODE_LISTS.grade.some(([known]) => known === code) ? code : undefined;
};

/** Canonical code of the one grade that these texts name; `undefined` where they name none or several. */
export function gradeNamedIn(texts: readonly string[]): string | undefined {
  const named = texts
    .flatMap((text) => text.match(GRADE) ?? [])
    .map((label) => gradeCodeOf('', label));
  return new Set(named).size === 1 ? named[0] : undefined;
}
