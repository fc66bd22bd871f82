import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { choiceLabel } from '#utils/records/choices.ts';
import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { windows874 } from './encodings.ts';
import type { LayoutColumn } from './layouts.ts';

/** Where DMC's roster shows addresses without saying which, the population's current one is written. */
const SAID_ONLY_THERE: Readonly<Record<string, FieldKey>> = {
  บ้านเลขที่: 'homeNo',
  หมู่: 'moo',
  'ถนน/ซอย': 'street',
  ตำบล: 'tumbolCode',
  อำเภอ: 'amphurCode',
  จังหวัด: 'provinceCode',
};

const OTHERS: Readonly<Record<string, string>> = {
  ชื่อโรงเรียน: 'โรงเรียนบ้านตัวอย่าง',
  'อายุ(ปี)': '9',
  'อายุ(เดือน)': '3',
  GPA: '3.25',
  GPAX: '3.10',
};

const SEX: Readonly<Record<string, string>> = { M: 'ช', F: 'ญ' };

const FILLED_WITH: Readonly<Partial<Record<FieldKey, string>>> = {
  bloodCode: 'AB',
  raceCode: 'ไทย',
  religionCode: 'พุทธ',
};

/** A field as DMC's downloads write it: labels where the form has codes. */
export const written = (field: FieldKey, text: string): string => {
  if (text === '•') return fieldOf(field).kind === 'flag' ? '/' : (FILLED_WITH[field] ?? 'มี');
  if (field === 'genderCode') return SEX[text] ?? text;
  if (field === 'swimmableFlag1')
    return text === 'true' ? 'True' : text === 'false' ? 'False' : text;
  return choiceLabel(field, text) ?? text;
};

/** Header and rows of a download with these columns. */
export const tableFor = (
  layout: readonly LayoutColumn[],
  pupils: readonly Values[],
): readonly (readonly string[])[] => [
  layout.map(([header]) => header),
  ...pupils.map((values) =>
    layout.map(([header, field]) => {
      const key = field || SAID_ONLY_THERE[header];
      return key ? written(key, values[key] ?? '') : (OTHERS[header] ?? '-');
    }),
  ),
];

export type Table = readonly (readonly (string | number | Date | null)[])[];

export const xlsxOf = async (table: Table): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Sheet1', rows: table.map((row) => [...row]) }] });

const csvText = (table: Table): string =>
  Papa.unparse(
    table.map((row) => [...row]),
    { newline: '\r\n' },
  );

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-874';

export const encoded = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding === 'windows-874') return windows874(text);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
};

export const csvOf = (table: Table, encoding: Encoding = 'utf-8'): Uint8Array =>
  encoded(csvText(table), encoding);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The kind of table that old portals send as an .xls file. */
export const htmlOf = (table: Table, encoding: Encoding = 'utf-8'): Uint8Array =>
  encoded(
    `<html><head><meta charset="x"><style>td{mso-number-format:"\\@"}</style></head><body><table border="1">${table
      .map(
        (row) =>
          `<tr>${row.map((cell) => `<td>${escaped(String(cell ?? ''))}</td>`).join('')}</tr>`,
      )
      .join('\n')}</table></body></html>`,
    encoding,
  );
