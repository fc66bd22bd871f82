import { toArabicDigits } from '#utils/thai/digits.ts';
import { allIn } from './dom.ts';
import { gradeCodeOf, gradeNamedIn } from './grade-names.ts';
import type { FoundRecord, NamedRound } from './model.ts';
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

const ROUND = /(?:ภาคเรียน|รอบ)(?:ที่)? ?([123])(?!\d)|(สิ้นปี)/;

/** The one round of a year that the page's headings name; `undefined` where they name none or several. */
export function roundNamedIn(headings: readonly string[]): NamedRound | undefined {
  const named = headings.flatMap((text) => {
    const [, number, yearEnd] = ROUND.exec(toArabicDigits(text)) ?? [];
    return yearEnd || number === '3' ? 'year-end' : ((number as '1' | '2' | undefined) ?? []);
  });
  return named.every((one) => one === named[0]) ? named[0] : undefined;
}

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
  const byAddress = gradeCodeOf(asked, '');
  if (byAddress !== undefined) return byAddress;
  for (const select of allIn<HTMLSelectElement>(document, 'select[name=levelDtlCode]')) {
    const option = select.options[select.selectedIndex];
    const code = option && gradeCodeOf(option.value, option.text);
    if (code !== undefined) return code;
  }
  return gradeNamedIn(headings);
}
