import { type Head, readHead } from './columns.ts';
import type { LabelReading } from './read-label.ts';
import { setParts } from './row-parts.ts';
import { cellsOf, gridOf, type Line, textOfCell } from './table-grid.ts';

type Rows = readonly HTMLTableRowElement[];

export const headIn = (cell: Element): Head => ({
  texts: [textOfCell(cell)].filter((text) => text !== ''),
  cell,
});

const isAlike = (rows: Rows, header: Rows): boolean =>
  rows.length === header.length &&
  rows.every(
    (row, at) => cellsOf(row).length === cellsOf(header[at] as HTMLTableRowElement).length,
  );

const isWide = (row: HTMLTableRowElement): boolean =>
  gridOf([row])[0]?.length !== cellsOf(row).length;

/**
 * Whether each record takes as many rows as the header, cell below head: a second line of other fields. A
 * header of groups is none, nor one that says the same in two languages.
 */
export function isFolded(header: Rows, body: Rows, read: (text: string) => LabelReading): boolean {
  if (header.length < 2 || header.some(isWide)) return false;
  const from = body.findIndex((row) => row.childElementCount > 1);
  if (!isAlike(body.slice(from, from + header.length), header)) return false;
  const keys = header.map((row) =>
    cellsOf(row).flatMap((cell) => readHead(headIn(cell), read) ?? []),
  );
  const all = keys.flat();
  return keys.every(({ length }) => length > 1) && new Set(all).size === all.length;
}

/** A folded list's rows, each record's lines as one. */
export function* foldedLines(body: Rows, header: Rows): Generator<Line> {
  for (let at = 0; at < body.length; ) {
    const rows = body.slice(at, at + header.length);
    const [row] = rows;
    if (!row) return;
    if (isAlike(rows, header)) {
      setParts(rows);
      yield { row, cells: rows.flatMap(cellsOf) };
      at += rows.length;
    } else {
      // What stands over the next records, and nothing else.
      if (row.childElementCount === 1) yield { row };
      at += 1;
    }
  }
}
