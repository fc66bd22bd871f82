import { toArabicDigits } from '#utils/thai/digits.ts';

const MONTHS = [
  ['มกราคม', 'ม.ค.', 'january', 'jan'],
  ['กุมภาพันธ์', 'ก.พ.', 'february', 'feb'],
  ['มีนาคม', 'มี.ค.', 'march', 'mar'],
  ['เมษายน', 'เม.ย.', 'april', 'apr'],
  ['พฤษภาคม', 'พ.ค.', 'may', 'may'],
  ['มิถุนายน', 'มิ.ย.', 'june', 'jun'],
  ['กรกฎาคม', 'ก.ค.', 'july', 'jul'],
  ['สิงหาคม', 'ส.ค.', 'august', 'aug'],
  ['กันยายน', 'ก.ย.', 'september', 'sep'],
  ['ตุลาคม', 'ต.ค.', 'october', 'oct'],
  ['พฤศจิกายน', 'พ.ย.', 'november', 'nov'],
  ['ธันวาคม', 'ธ.ค.', 'december', 'dec'],
];

const numbers = new Map<string, number>();
for (const [at, names] of MONTHS.entries())
  for (const name of names) numbers.set(name.replaceAll('.', ''), at + 1);

/** A month by its Thai or English name, 1–12. */
export const monthOf = (text: string): number | undefined =>
  numbers.get(
    text
      .replace(/^\d{1,2}\s*[-.:]?\s*/, '')
      .replaceAll('.', '')
      .trim()
      .toLowerCase(),
  );

const padded = (text: string): string => (/^\d$/.test(text) ? `0${text}` : text);

/**
 * A date in parts as dd/mm/yyyy, the year as it stands; `''` where no part is chosen, and with the
 * missing part left out (`12//2560`) where only some are.
 */
export function joinDate(day: string, month: string, year: string): string {
  const parts = [day, month, year].map((part) => toArabicDigits(part).trim());
  if (parts.every((part) => part === '')) return '';
  const [d = '', m = '', y = ''] = parts;
  const number = monthOf(m);
  return [
    padded(d),
    padded(number === undefined ? m : String(number)),
    y.replace(/^พ\.?ศ\.?\s*/, ''),
  ].join('/');
}
