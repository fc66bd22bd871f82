import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { DistrictSummary, SchoolLine } from './summary.ts';

/** Headers and words of the files, in the language of the page. */
export interface DistrictTableWords {
  readonly schools: readonly string[];
  readonly rules: readonly string[];
  readonly sheets: { readonly schools: string; readonly rules: string };
  stageText(stage: SchoolLine['stage']): string;
  lateText(late: SchoolLine['late']): string;
  ruleText(rule: string): string;
  /** The day of a moment, ms; `''` for 0. */
  dayText(moment: number): string;
}

/** What a spreadsheet would run as a formula is made text. */
const harmless = (text: string): string => (/^\s*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

const rowOf = (line: SchoolLine, words: DistrictTableWords): (string | number)[] => {
  const { counts } = line;
  return [
    line.codes.join(' '),
    harmless(line.name),
    words.stageText(line.stage),
    words.lateText(line.late),
    line.before ? words.stageText(line.before) : '',
    counts?.checked ?? '',
    counts?.fine ?? '',
    counts?.open ?? '',
    (counts?.rules ?? [])
      .map(({ rule, records }) => `${words.ruleText(rule)} ${records}`)
      .join(', '),
    counts?.lastChecked ?? '',
    words.dayText(line.seen),
  ];
};

const ruleRows = ({ rules }: DistrictSummary, words: DistrictTableWords) =>
  rules.map(({ rule, records, schools }) => [words.ruleText(rule), records, schools]);

/** Opens right in a spreadsheet: UTF-8 with its mark, a school a line. */
export const writeDistrictCsv = (
  lines: readonly SchoolLine[],
  words: DistrictTableWords,
): string => {
  const rows = [[...words.schools], ...lines.map((line) => rowOf(line, words))];
  return `\ufeff${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
};

/** A sheet of the schools, and one of what is found in several of them. */
export const writeDistrictWorkbook = (
  summary: DistrictSummary,
  lines: readonly SchoolLine[],
  words: DistrictTableWords,
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: words.sheets.schools,
        columns: [14, 32, 24, 16, 24, 10, 10, 10, 50, 14, 16].map((width) => ({ width })),
        rows: [[...words.schools], ...lines.map((line) => rowOf(line, words))],
      },
      {
        name: words.sheets.rules,
        columns: [48, 12, 12].map((width) => ({ width })),
        rows: [[...words.rules], ...ruleRows(summary, words)],
      },
    ],
  }) as Promise<Uint8Array>;
