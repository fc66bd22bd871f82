import { cellText } from './cell-text.ts';
import { type Columns, mapColumns } from './columns.ts';
import { type Cell, type FileRow, RosterProblem } from './model.ts';
import { readHeader } from './read-header.ts';

/** How many rows may stand above the headers: a title, the report's time, groups of columns. */
export const HEADER_WITHIN = 20;
const LEAST_COLUMNS = 4;

export interface Header extends Columns {
  /** The file's row number of the lowest header row. */
  readonly row: number;
  /** The rows that the headers stand in: one, or two where cells of the upper are merged downwards. */
  readonly rows: readonly FileRow[];
}

const isHeader = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && readHeader(cell) !== undefined;

const headersIn = ({ cells }: FileRow): number => cells.filter((cell) => isHeader(cell)).length;

/** What may be the headers: a row, with the one above it that may name groups of its columns. */
interface Candidate {
  readonly header: FileRow;
  readonly above: FileRow | undefined;
  readonly at: number;
  readonly rows: readonly FileRow[];
  readonly count: number;
}

const LEAST_BELOW = 2;

/** Two rows as one, where headers of the upper reach down over blank cells; `undefined` where none does. */
const joined = (upper: FileRow, lower: FileRow): FileRow | undefined => {
  if (headersIn(lower) < LEAST_BELOW) return undefined;
  let reaches = false;
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length: width }, (_, column): Cell => {
    const [over, own = null] = [upper.cells[column], lower.cells[column]];
    if (over === undefined || !isHeader(over) || cellText(own, 'text') !== '') return own;
    reaches = true;
    return over;
  });
  return reaches ? { number: lower.number, cells } : undefined;
};

const candidatesIn = (rows: readonly FileRow[]): Candidate[] =>
  rows.slice(0, HEADER_WITHIN).flatMap((row, at) => {
    const above = rows[at - 1];
    const two = above && joined(above, row);
    return [
      { header: row, above, at, rows: [row], count: headersIn(row) },
      ...(two ? [{ header: two, above, at, rows: [above, row], count: headersIn(two) }] : []),
    ];
  });

/** Columns of lists of staff, who have names, numbers and birth dates too. */
const OF_STAFF = /ตำแหน่ง|วิทยฐานะ|เงินเดือน|บรรจุ/;

const isPupils = ({ fields }: Columns, { cells }: FileRow): boolean =>
  fields.size >= LEAST_COLUMNS &&
  fields.has('firstNameTh') &&
  (fields.has('levelDtlCode') || fields.has('classroom') || fields.has('studentNo')) &&
  (fields.has('cifNo') || fields.has('studentNo')) &&
  (fields.has('levelDtlCode') || !cells.some((cell) => OF_STAFF.test(cellText(cell, 'text'))));

/** The header row and what its columns hold; `undefined` where no row of these is one of pupils. */
export function findHeader(rows: readonly FileRow[]): Header | undefined {
  const candidates = candidatesIn(rows)
    .filter(({ count }) => count >= LEAST_COLUMNS - 1)
    .sort((a, b) => b.count - a.count || a.at - b.at);
  for (const { header, above, at, rows: own } of candidates) {
    const columns = mapColumns(header, above, rows.slice(at + 1));
    if (isPupils(columns, header)) return { ...columns, row: header.number, rows: own };
  }
  return undefined;
}

const textsAbove = (rows: readonly FileRow[], header: Header): readonly string[] =>
  rows
    .filter(({ number }) => number < (header.rows[0]?.number ?? header.row))
    .map(({ cells }) => cells.map((cell) => cellText(cell, 'date')).join(' '));

const DAY_AND_TIME =
  /(?:\d{1,4}[/-]\d{1,2}[/-]\d{2,4}|\d{1,2} +[ก-๙.]{3,12} +(?:พ\.ศ\. *)?\d{4})(?:[ T,]+(?:เวลา\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?/;

/**
 * The time (BE) that the rows above the headers say the report was made, as written there;
 * `undefined` where they do not.
 */
export function reportTime(rows: readonly FileRow[], header: Header): string | undefined {
  const said = textsAbove(rows, header).filter((text) => /วัน|เวลา|รายงาน|ข้อมูล/.test(text));
  return said.map((text) => DAY_AND_TIME.exec(text)?.[0]).find((time) => time !== undefined);
}

/** The academic year (BE) that a title above the headers names. */
export function yearAbove(rows: readonly FileRow[], header: Header): number | undefined {
  const named = textsAbove(rows, header).map((text) => /ปีการศึกษา\D{0,3}(25\d\d)/.exec(text)?.[1]);
  const year = named.find((one) => one !== undefined);
  return year === undefined ? undefined : Number(year);
}

/** @throws RosterProblem `other-system` where there is something else in the rows, `empty` where nothing */
export function needHeader(rows: readonly FileRow[]): Header {
  const header = findHeader(rows);
  if (header) return header;
  const filled = rows.some(({ cells }) => cells.some((cell) => cellText(cell, 'text') !== ''));
  throw new RosterProblem(filled ? 'other-system' : 'empty');
}
