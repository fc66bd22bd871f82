import type { FieldKind } from '#utils/records/model.ts';
import { formatThaiDate } from '#utils/thai/dates.ts';
import type { Cell } from './model.ts';

const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 300_000;
const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A spreadsheet knows no Buddhist years: 2559 in a date is a year that was typed as it is written here. */
const dateText = (date: Date): string => {
  const year = date.getUTCFullYear();
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  if (Number.isNaN(year)) return '';
  return formatThaiDate({ year: year >= 2400 ? year - 543 : year, month, day });
};

/** A number as its cell shows it; what binary fractions add is left off. */
const numberText = (value: number): string =>
  Number.isFinite(value)
    ? String(Number.isInteger(value) ? value : Number(value.toPrecision(12)))
    : '';

/** With the leading 0 that a spreadsheet took off when it read the digits as a number. */
export const phoneText = (digits: string): string =>
  /^(?:[689]\d{8}|[2-7]\d{7})$/.test(digits) ? `0${digits}` : digits;

/** What spreadsheets show where a formula came to nothing, or a column is too narrow. */
const NO_RESULT = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!|#+)$/;

/** Whether a cell holds no text of its own but a fault of the program that wrote it: nothing can be told. */
export const lacksResult = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && cell.startsWith('#') && NO_RESULT.test(cell.trim());

const INVISIBLE = /^[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]+$/;

/** A cell's text for a field of this kind, untouched where it is text; `''` where nothing is to be seen. */
export function cellText(cell: Cell | undefined, kind: FieldKind): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return INVISIBLE.test(cell) ? '' : cell;
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return String(cell);
  if (kind === 'date' && cell >= FIRST_SERIAL && cell <= LAST_SERIAL)
    return dateText(new Date(DAY_ZERO + Math.floor(cell) * DAY));
  const text = numberText(cell);
  return kind === 'phone' ? phoneText(text) : text;
}
