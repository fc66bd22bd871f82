import { readChoice } from '#utils/records/choices.ts';
import { CODE_LISTS } from '#utils/records/codes.ts';
import { allIn } from './dom.ts';
import type { FoundRecord } from './model.ts';
import { readField } from './read.ts';

const YEAR = /^2[45]\d\d$/;

/** BE, from the page's own field or a heading; a year from a heading must stand after ปีการศึกษา. */
export function yearOf(
  records: readonly FoundRecord[],
  headings: readonly string[],
): number | undefined {
  const field = records[0]?.fields.get('educationYear');
  const texts = [
    field ? readField(field) : '',
    ...headings.map((text) => /ปีการศึกษา\D{0,3}(2[45]\d\d)/.exec(text)?.[1] ?? ''),
  ];
  const year = texts.find((text) => YEAR.test(text.trim()));
  return year === undefined ? undefined : Number(year);
}

const GRADE =
  /(?<![-–]\s?)(?:(?:อ|ป|ม|ปวช)\.\s?\d|(?:อนุบาล|ชั้นอนุบาล)(?:ศึกษา)?(?:ปีที่)?\s?\d|(?:ประถม|มัธยม)ศึกษาปีที่\s?\d)(?!\s?[-–]\s?(?:[อปม]|\d))/gu;

const codeOf = (value: string, label: string): string | undefined => {
  const code = readChoice('levelDtlCode', { value, label });
  return CODE_LISTS.grade.some(([known]) => known === code) ? code : undefined;
};

/**
 * Canonical code of the one grade that all rows of the page are of: by its address, by what its
 * search was set to, by its headings. `undefined` where they name none or several.
 */
export function gradeOf(
  document: Document,
  url: URL,
  headings: readonly string[],
): string | undefined {
  const asked = url.searchParams.get('levelDtlCode') ?? '';
  const byAddress = codeOf(asked, '');
  if (byAddress !== undefined) return byAddress;
  for (const select of allIn<HTMLSelectElement>(document, 'select[name=levelDtlCode]')) {
    const option = select.options[select.selectedIndex];
    const code = option && codeOf(option.value, option.text);
    if (code !== undefined) return code;
  }
  const named = headings
    .flatMap((text) => text.match(GRADE) ?? [])
    .map((label) => codeOf('', label));
  const codes = new Set(named);
  return codes.size === 1 ? named[0] : undefined;
}
