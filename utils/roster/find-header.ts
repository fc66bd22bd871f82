import { cellText } from './cell-text.ts';
import { type Columns, mapColumns } from './columns.ts';
import { type FileRow, RosterProblem } from './model.ts';
import { readHeader } from './read-header.ts';

/** How many rows may stand above the headers: a title, the report's time, groups of columns. */
export const HEADER_WITHIN = 20;
const LEAST_COLUMNS = 4;

export interface Header extends Columns {
  /** The file's row number of the lowest header row. */
  readonly row: number;
}

const headersIn = ({ cells }: FileRow): number =>
  cells.filter((cell) => typeof cell === 'string' && readHeader(cell) !== undefined).length;

const isPupils = ({ fields }: Columns): boolean =>
  fields.size >= LEAST_COLUMNS &&
  fields.has('firstNameTh') &&
  (fields.has('cifNo') || fields.has('studentNo'));

/** The header row and what its columns hold; `undefined` where no row of these is one of pupils. */
export function findHeader(rows: readonly FileRow[]): Header | undefined {
  const candidates = rows
    .slice(0, HEADER_WITHIN)
    .map((row, at) => ({ at, row, count: headersIn(row) }))
    .filter(({ count }) => count >= LEAST_COLUMNS - 1)
    .sort((a, b) => b.count - a.count || a.at - b.at);
  for (const { at, row } of candidates) {
    const columns = mapColumns(row, rows[at - 1], rows.slice(at + 1));
    if (isPupils(columns)) return { ...columns, row: row.number };
  }
  return undefined;
}

/**
 * The time (BE) that the rows above the headers say the report was made, as written there;
 * `undefined` where they do not.
 */
export function reportTime(rows: readonly FileRow[], header: Header): string | undefined {
  const texts = rows
    .filter(({ number }) => number < header.row)
    .map(({ cells }) => cells.map((cell) => cellText(cell, 'date')).join(' '));
  const said = texts.find((text) => /วัน|เวลา|รายงาน|ข้อมูล/.test(text) && /\d{4}/.test(text));
  const found =
    /\d{1,4}[/-]\d{1,2}[/-]\d{2,4}(?:[ T,]+(?:เวลา\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?/.exec(
      said ?? '',
    );
  return found?.[0];
}

/** @throws RosterProblem `other-system` where there is something else in the rows, `empty` where nothing */
export function needHeader(rows: readonly FileRow[]): Header {
  const header = findHeader(rows);
  if (header) return header;
  const filled = rows.some(({ cells }) => cells.some((cell) => cellText(cell, 'text') !== ''));
  throw new RosterProblem(filled ? 'other-system' : 'empty');
}
