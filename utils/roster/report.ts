import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { RosterPupil } from './check-file.ts';
import { type Tally, tableOf } from './desk.ts';
import type { Filter, Line } from './view.ts';

export type ReportKind = 'xlsx' | 'csv';

/** The words of a report, in the interface's language, and what its name is made from. */
export interface ReportWords {
  readonly summary: string;
  /** That it holds personal data, and where: stands above everything. */
  readonly personal: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly classColumns: readonly string[];
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  /** Without an ending. */
  readonly fileName: string;
}

export interface ReportFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A cell that a spreadsheet would run as a formula is made text. */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

const SHEET_NAME = /[[\]:*?/\\']/g;

const cellsOf = (line: Extract<Line, { kind: 'issue' }>, words: ReportWords): string[] =>
  [
    String(line.row),
    line.place,
    line.studentNo,
    line.number,
    line.name,
    words.severities[line.severity],
    line.field,
    line.title,
    line.see,
    line.todo,
  ].map(harmless);

const sheetName = (title: string, taken: Set<string>): string => {
  const plain = title.replace(SHEET_NAME, '-').slice(0, 25) || '-';
  let name = plain;
  for (let again = 2; taken.has(name); again++) name = `${plain} (${again})`;
  taken.add(name);
  return name;
};

const WIDTHS = [8, 10, 14, 18, 26, 12, 28, 34, 60, 50];

/** A report of what the filter shows: a sheet for each class after the summary, or one CSV. */
export async function reportOf(
  kind: ReportKind,
  pupils: readonly RosterPupil[],
  tally: Tally,
  filter: Filter,
  words: ReportWords,
): Promise<ReportFile> {
  const { lines } = tableOf(pupils, { ...filter, grouping: 'class' }).part(
    0,
    Number.POSITIVE_INFINITY,
  );
  const name = `${words.fileName}.${kind}`;
  const rows = (some: readonly Line[]) =>
    some.flatMap((line) => (line.kind === 'issue' ? [cellsOf(line, words)] : []));
  if (kind === 'csv') {
    const text = Papa.unparse(
      [[words.personal], [words.heading], [...words.columns], ...rows(lines)],
      {
        newline: '\r\n',
      },
    );
    return { name, mime: 'text/csv', bytes: new TextEncoder().encode(`\ufeff${text}`) };
  }
  const taken = new Set<string>();
  const groups: { title: string; lines: Line[] }[] = [];
  for (const line of lines) {
    if (line.kind === 'group') groups.push({ title: line.title, lines: [] });
    else groups.at(-1)?.lines.push(line);
  }
  const summary = tally.classes.map(({ title, pupils: count, counts }) => [
    harmless(title),
    count,
    counts.error,
    counts.warning,
    counts.info,
  ]);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheetName(words.summary, taken),
        columns: [24, 12, 12, 12, 12].map((width) => ({ width })),
        rows: [[words.personal], [words.heading], [], [...words.classColumns], ...summary],
      },
      ...groups.map(({ title, lines: its }) => ({
        name: sheetName(title, taken),
        columns: WIDTHS.map((width) => ({ width })),
        rows: [[words.personal], [...words.columns], ...rows(its)],
      })),
    ],
  });
  return {
    name,
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: new Uint8Array(bytes),
  };
}
