import {
  type CivilDate,
  isRealDay,
  toBuddhistYear,
  toChristianYear,
  weekdayOf,
} from './calendar.ts';
import { repairKeyboardDigits, toArabicDigits } from './digits.ts';

export * from './calendar.ts';

/** What a date's text turned out to be. */
export type DateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: CivilDate }
  /** A year of the Christian Era stands where a Buddhist one belongs; `corrected` is the same day in BE. */
  | { readonly kind: 'christian'; readonly date: CivilDate; readonly corrected: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-such-day' };

const EMPTY: DateReading = { kind: 'empty' };
const UNREADABLE: DateReading = { kind: 'unreadable' };
const NO_SUCH_DAY: DateReading = { kind: 'no-such-day' };

// A typed year in this span is a Christian one; what lies between the spans belongs to neither era.
const CHRISTIAN_FROM = 1950;
const CHRISTIAN_TO = 2100;
const BUDDHIST_FROM = 2400;
const BUDDHIST_TO = 2999;

/** Of January to December. */
export const SHORT_MONTHS: readonly string[] = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
];
/** Of January to December. */
export const LONG_MONTHS: readonly string[] =
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
    ' ',
  );
const SHORT_WEEKDAYS = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'];

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...LONG_MONTHS.map((name, at) => [name, at + 1] as const),
  ...SHORT_MONTHS.map((name, at) => [name.replaceAll('.', ''), at + 1] as const),
]);

const LONGEST_DATE = 60;
const NOTHING = /^[-–—]?$/;
const EMPTY_MASK = /^[_\- /.]+$/;
const BLANKS = /[\s\u00a0]+/g;
// A time of day, or an age or remark as views add it.
const TIME = '(?:(?:,? | ?เวลา ?|T)\\d{1,2}[:.]\\d{2}.{0,20}| ?(?:\\(.{0,30}\\)|อายุ.{0,25}))?$';
const DAY_FIRST = new RegExp(`^(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4})${TIME}`);
const YEAR_FIRST = new RegExp(`^(\\d{4}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{1,2})${TIME}`);
const IN_WORDS = new RegExp(
  `^(?:วัน[^\\d ]{0,20} ?|[จอพศส][าฤ]?\\. ?)?(\\d{1,2}) ?(?:เดือน ?)?([\u0e01-\u0e4e.]{3,12}?) ?(?:พ\\.?ศ\\.? ?|ค\\.?ศ\\.? ?)?(\\d{4})${TIME}`,
);

// As the portals write it.
const USUAL = /^\d\d\/\d\d\/\d{4}$/;

const numberAt = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 0x30;
  return number;
};

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

function readDay(
  text: string,
  day: number,
  month: number,
  year: number,
  yearFirst: boolean,
): DateReading {
  if (year >= BUDDHIST_FROM && year <= BUDDHIST_TO) {
    const date = { year: toChristianYear(year), month, day };
    return isRealDay(date.year, month, day) ? { kind: 'date', date } : NO_SUCH_DAY;
  }
  if (year < CHRISTIAN_FROM || year > CHRISTIAN_TO) return UNREADABLE;
  if (!isRealDay(year, month, day)) return NO_SUCH_DAY;
  const date = { year, month, day };
  const corrected = yearFirst
    ? formatThaiDate(date)
    : text.replace(/\d{4}/, String(toBuddhistYear(year))).replace('ค.ศ.', 'พ.ศ.');
  return { kind: 'christian', date, corrected };
}

/**
 * Reads a date as people type it: dd/mm/yyyy in BE, also with `-`, `.` or blanks between, one-digit
 * days and months, Thai digits or keyboard slips, Thai month names and abbreviations, yyyy-mm-dd. A
 * time of day, an age or a remark in brackets after it is left off.
 *
 * - `''`, `-` and an input mask without digits: `empty`
 * - a year from 1950 to 2100: `christian`, with the text in BE (day first, otherwise as typed)
 * - a year of two digits, or outside both eras: `unreadable`
 */
export function readThaiDate(text: string): DateReading {
  if (USUAL.test(text))
    return readDay(text, numberAt(text, 0, 2), numberAt(text, 3, 5), numberAt(text, 6, 10), false);
  if (text.length > LONGEST_DATE) return text.trim() === '' ? EMPTY : UNREADABLE;
  const plain = toArabicDigits(text).replace(BLANKS, ' ').trim();
  if (NOTHING.test(plain) || EMPTY_MASK.test(plain)) return EMPTY;

  const shown = repairKeyboardDigits(plain) ?? plain;
  const dayFirst = DAY_FIRST.exec(shown);
  if (dayFirst)
    return readDay(shown, Number(dayFirst[1]), Number(dayFirst[2]), Number(dayFirst[3]), false);
  const yearFirst = YEAR_FIRST.exec(shown);
  if (yearFirst)
    return readDay(shown, Number(yearFirst[3]), Number(yearFirst[2]), Number(yearFirst[1]), true);
  const inWords = IN_WORDS.exec(shown);
  const month = MONTHS.get((inWords?.[2] ?? '').replaceAll('.', ''));
  if (inWords && month) return readDay(shown, Number(inWords[1]), month, Number(inWords[3]), false);
  return UNREADABLE;
}

/** `dd/mm/yyyy` in BE, as the portals write it. */
export function formatThaiDate(date: CivilDate): string {
  return `${pad(date.day, 2)}/${pad(date.month, 2)}/${pad(toBuddhistYear(date.year), 4)}`;
}

/** Weekday, day, month and BE year, all short: `พ. 10 มิ.ย. 2569`. */
export function formatShortThaiDate(date: CivilDate): string {
  const weekday = SHORT_WEEKDAYS[weekdayOf(date)] ?? '';
  const month = SHORT_MONTHS[date.month - 1] ?? '';
  return `${weekday} ${date.day} ${month} ${toBuddhistYear(date.year)}`;
}
