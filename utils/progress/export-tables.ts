import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { bangkokTime, type CivilDate, toBuddhistYear } from '#utils/thai/dates.ts';
import type { LoggedRecord } from './model.ts';
import type { Summary } from './summary.ts';

/** Headers and words of the files, in the language of the page. */
export interface TableWords {
  readonly records: readonly string[];
  readonly classes: readonly string[];
  readonly sheets: { readonly summary: string; readonly records: string };
  gradeText(code: string): string;
  ruleText(id: string): string;
}

/** dd/mm/yyyy of the Buddhist era, as the portals write it; `''` for 0. */
const dayOf = (moment: number): string => {
  if (moment === 0) return '';
  const { year, month, day }: CivilDate = bangkokTime(new Date(moment)).date;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(day)}/${two(month)}/${toBuddhistYear(year)}`;
};

const rowOf = (record: LoggedRecord, words: TableWords) => [
  record.school,
  record.grade === '' ? '' : words.gradeText(record.grade),
  record.room,
  record.counts.error,
  record.counts.warning,
  record.counts.info,
  record.rules.map(words.ruleText).join(', '),
  dayOf(record.last),
  dayOf(record.saved),
];

/** Opens right in a spreadsheet: UTF-8 with its mark, and no cell that would run as a formula. */
export const writeCsv = (records: readonly LoggedRecord[], words: TableWords): string =>
  `\ufeff${Papa.unparse(
    [words.records, ...records.map((record) => rowOf(record, words))] as unknown[][],
    {
      escapeFormulae: true,
      newline: '\r\n',
    },
  )}\r\n`;

/** A sheet by class, and one of all records. */
export const writeWorkbook = (
  { classes }: Summary,
  records: readonly LoggedRecord[],
  words: TableWords,
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: words.sheets.summary,
        rows: [
          [...words.classes],
          ...classes.map(({ grade, room, checked, fine, open, saved }) => [
            grade === '' ? '' : words.gradeText(grade),
            room,
            checked,
            fine,
            open,
            saved,
          ]),
        ],
      },
      {
        name: words.sheets.records,
        rows: [[...words.records], ...records.map((record) => rowOf(record, words))],
      },
    ],
  }) as Promise<Uint8Array>;
