import type { WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { RosterPupil } from './check-file.ts';
import { type Share, type Tally, tableOf } from './desk.ts';
import { type Filter, type Line, ruleTitle } from './view.ts';

export type ReportKind = 'xlsx' | 'csv';

/** The words of a report, in the interface's language, and what its name is made from. */
export interface ReportWords {
  readonly summary: string;
  /** That it holds personal data, and where: stands above everything. */
  readonly personal: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly classColumns: readonly string[];
  readonly rule: string;
  /** Of the row that sums all classes up. */
  readonly all: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  /** Without an ending. */
  readonly fileName: string;
}

export interface ReportFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A cell that a spreadsheet would run as a formula is made text; dashes alone are none. */
export const harmless = (text: string): string =>
  /^[=+\-@\t\r\n]/.test(text) && !/^-+$/.test(text) ? `'${text}` : text;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SHEET_NAME = /[[\]:*?/\\']/g;

type CellsOfRow = (string | number)[];

const cellsOf = (line: Extract<Line, { kind: 'issue' }>, words: ReportWords): CellsOfRow => [
  line.row,
  ...[
    line.place,
    line.studentNo,
    line.number,
    line.name,
    words.severities[line.severity],
    line.field,
    line.title,
    line.see,
    line.todo,
  ].map(harmless),
];

const issueRows = (lines: readonly Line[], words: ReportWords): CellsOfRow[] =>
  lines.flatMap((line) => (line.kind === 'issue' ? [cellsOf(line, words)] : []));

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
  if (kind === 'csv') {
    const text = Papa.unparse(
      [[words.personal], [words.heading], [...words.columns], ...issueRows(lines, words)],
      {
        newline: '\r\n',
      },
    );
    return { name, mime: 'text/csv', bytes: new TextEncoder().encode(`\ufeff${text}`) };
  }
  return { name, mime: XLSX, bytes: await workbookOf(lines, tally, filter, words) };
}

const BOLD = { style: { font: { bold: true } } } as const;

/** A sheet that prints on A4, with a bold row of headers that stays in sight. */
const sheetOf = (
  name: string,
  widths: readonly number[],
  rows: CellsOfRow[],
  headers: readonly number[],
): WriteSheet => ({
  name,
  columns: widths.map((width) => ({ width })),
  rows,
  cells: new Map(
    headers.flatMap((row) => (rows[row] ?? []).map((_, column) => [`${row},${column}`, BOLD])),
  ),
  ...(headers.length === 1 && { freezePane: { rows: (headers[0] ?? 0) + 1 } }),
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  },
});

/** A summary by class and by rule, then a sheet for each class. */
async function workbookOf(
  lines: readonly Line[],
  tally: Tally,
  filter: Filter,
  words: ReportWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  const groups: { title: string; lines: Line[] }[] = [];
  for (const line of lines) {
    if (line.kind === 'group') groups.push({ title: line.title, lines: [] });
    else groups.at(-1)?.lines.push(line);
  }
  const counted = ({ counts }: Pick<Share, 'counts'>) => [
    counts.error,
    counts.warning,
    counts.info,
  ];
  const [of, pupils, ...severities] = words.classColumns;
  const byClass: CellsOfRow[] = [
    [of ?? '', pupils ?? '', ...severities],
    ...tally.classes.map((share) => [harmless(share.title), share.pupils, ...counted(share)]),
    [words.all, tally.records, ...counted(tally)],
  ];
  const byRule: CellsOfRow[] = [
    [words.rule, '', ...severities],
    ...tally.rules.map((share) => [ruleTitle(share.key, filter.language), '', ...counted(share)]),
  ];
  const top: CellsOfRow[] = [[words.personal], [words.heading], []];
  const rulesAt = top.length + byClass.length + 1;
  const bytes = await writeXlsx({
    sheets: [
      sheetOf(
        sheetName(words.summary, taken),
        [44, 12, 12, 12, 12],
        [...top, ...byClass, [], ...byRule],
        [top.length, rulesAt - 2, rulesAt],
      ),
      ...groups.map(({ title, lines: its }) =>
        sheetOf(
          sheetName(title, taken),
          WIDTHS,
          [[words.personal], [...words.columns], ...issueRows(its, words)],
          [1],
        ),
      ),
    ],
  });
  return new Uint8Array(bytes);
}
