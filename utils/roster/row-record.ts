import { choiceLabel, readChoice } from '#utils/records/choices.ts';
import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { FILLED } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { cellText, lacksResult, phoneText } from './cell-text.ts';
import type { Columns } from './columns.ts';
import type { FileRow } from './model.ts';

const YES = /^(?:true|1|y|yes|\/|✓|✔|ใช่|ได้|มี|เป็น|ว่ายน้ำ(?:ได้|เป็น))$/i;
const NO = /^(?:false|0|n|no|ไม่.*|ว่ายน้ำไม่.*)$/i;

/** A code that a spreadsheet took for a number has lost its leading zeros. */
const choiceText = (key: FieldKey, text: string): string => {
  const read = readChoice(key, { value: text, label: text });
  if (!/^\d{1,2}$/.test(read) || choiceLabel(key, read) !== undefined) return read;
  const padded = [2, 3].map((length) => read.padStart(length, '0'));
  return padded.find((code) => choiceLabel(key, code) !== undefined) ?? read;
};

const textFor = (key: FieldKey, text: string): string => {
  const { kind, sensitive } = fieldOf(key);
  if (sensitive) return readChoice(key, { value: text, label: text }) === '' ? '' : FILLED;
  if (kind === 'choice' || kind === 'province') return choiceText(key, text);
  if (kind === 'flag') return YES.test(text) ? 'true' : NO.test(text) ? 'false' : text;
  return text;
};

/**
 * The texts of a row, by field, as `record.ts` says that they are read; a cell that lacks its result
 * leaves its field out.
 */
export function recordOf({ cells }: FileRow, { fields, lostZeros }: Columns): Values {
  const values: Partial<Record<FieldKey, string>> = {};
  for (const [key, column] of fields) {
    const cell = cells[column];
    if (lacksResult(cell)) continue;
    const text = cellText(cell, fieldOf(key).kind);
    values[key] = textFor(key, lostZeros.has(key) ? phoneText(text.trim()) : text);
  }
  return values;
}

const NAMING: readonly FieldKey[] = ['cifNo', 'studentNo', 'firstNameTh', 'lastNameTh'];
const OF_SUMS = /^\s*(?:รวม|ยอดรวม|จำนวนนักเรียน|ทั้งหมด|หมายเหตุ|ข้อมูล ณ)/;
const NOTHING = /^[\s-]*$/;
const LEAST_FILLED = 3;
const LEAST_DIGITS = 10;

/** Names begin with these words too (รวมพร, รวมทรัพย์), but a sum has neither number nor birth date. */
const isSum = (values: Values): boolean =>
  NAMING.some((key) => OF_SUMS.test(values[key] ?? '')) &&
  NOTHING.test(values.birthDate ?? '') &&
  (values.cifNo?.match(/\d/g)?.length ?? 0) < LEAST_DIGITS;

/** A row that counts the columns, as forms have it below their headers: (1) (2) (3). */
const countsColumns = ({ cells }: FileRow): boolean => {
  let next: number | undefined;
  let counted = 0;
  for (const cell of cells) {
    const text = cellText(cell, 'text').trim();
    if (text === '') continue;
    const number = /^\(?(\d{1,3})[.)]?$/.exec(text)?.[1];
    if (number === undefined || (next !== undefined && Number(number) !== next)) return false;
    next = Number(number) + 1;
    counted++;
  }
  return counted > LEAST_FILLED;
};

/** Whether the headers stand in this row once more, as they do on every page of a printed list. */
const repeats = (row: FileRow, header: FileRow): boolean =>
  header.cells.every((cell, at) => cell === (row.cells[at] ?? null));

/** Whether a row below the headers is a pupil's: neither blank, nor a sum, nor of the headers. */
export function isRecord(row: FileRow, values: Values, headers: readonly FileRow[]): boolean {
  const filled = Object.values(values).filter((text) => !NOTHING.test(text)).length;
  if (filled < LEAST_FILLED) return false;
  if (NAMING.every((key) => NOTHING.test(values[key] ?? ''))) return false;
  return !isSum(values) && !countsColumns(row) && !headers.some((header) => repeats(row, header));
}
