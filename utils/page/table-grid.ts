import { allIn, attributeOf, labelTextOf, tagOf } from './dom.ts';
import { isPlainRow, isPlainTable, plainRowsOf } from './plain-tables.ts';
import { otherPartsOf, wholeRows } from './row-parts.ts';

export const textOfCell = (cell: Element): string =>
  labelTextOf(cell, 140).replace(/\s+/g, ' ').trim();

const ROLES = /^(?:cell|gridcell|columnheader|rowheader)$/;

/** Elements that are a table, its rows and cells by their roles or numbers alone count as such. */
export const isTable = (element: Element, tag: string): element is HTMLTableElement =>
  tag === 'table' ||
  /^(?:table|grid|treegrid)$/.test(attributeOf(element, 'role')) ||
  isPlainTable(element, tag);

export const rowsOf = (table: HTMLElement): readonly HTMLTableRowElement[] => {
  const tag = tagOf(table);
  if (tag === 'table') return Array.from((table as HTMLTableElement).rows);
  return isPlainTable(table, tag)
    ? (plainRowsOf(table) as readonly HTMLTableRowElement[])
    : wholeRows(allIn<HTMLTableRowElement>(table, '[role=row]'));
};

export const isCell = (element: Element): element is HTMLTableCellElement => {
  const { localName } = element;
  if (localName === 'td' || localName === 'th') return true;
  return ROLES.test(attributeOf(element, 'role')) || isPlainRow(element.parentElement);
};

export const isHeaderCell = (cell: Element): boolean =>
  tagOf(cell) === 'th' || attributeOf(cell, 'role') === 'columnheader';

/**
 * A row's own cells. By steps and not by `row.cells`: the browser keeps each such collection, and keeps
 * it up to date, as long as the row is there.
 */
export function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  const cells: HTMLTableCellElement[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
    if (isCell(cell)) cells.push(cell);
  // A `tr` is whole, or its lines are put together by their list.
  return row.localName === 'tr' ? cells : [...cells, ...otherPartsOf(row).flatMap(cellsOf)];
}

/** How many cells a row has, or other elements in their place. */
export function cellCountOf(row: HTMLTableRowElement): number {
  const { childElementCount } = row;
  if (row.localName === 'tr') return childElementCount;
  return otherPartsOf(row).reduce((sum, part) => sum + part.childElementCount, childElementCount);
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number(attributeOf(cell, name)) || 1, 1), 200);

/** Cells of some rows by column, spans filled in: the same cell stands wherever it reaches. */
export function gridOf(rows: readonly HTMLTableRowElement[]): HTMLTableCellElement[][] {
  const grid: HTMLTableCellElement[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[at]?.[column]) column += 1;
      const down = Math.min(spanOf(cell, 'rowspan'), rows.length - at);
      const across = spanOf(cell, 'colspan');
      for (let y = at; y < at + down; y += 1)
        for (let x = column; x < column + across; x += 1)
          (grid[y] as HTMLTableCellElement[])[x] = cell;
      column += across;
    }
  }
  return grid;
}

/** A row's cells by column: its own, or with those that span filled in. */
export type RowCells = ArrayLike<HTMLTableCellElement | undefined>;

export interface Line {
  readonly row: HTMLTableRowElement;
  /** Where they are not the row's own, one a column; else absent, so that 10,000 rows hold no cells. */
  readonly cells?: RowCells;
}

/** Goes down the rows of a list and gives each row's cells by column, spans from above included. */
export function* linesOf(rows: readonly HTMLTableRowElement[], width: number): Generator<Line> {
  let carried: { cell: HTMLTableCellElement; left: number }[] = [];
  let next = rows[0]?.childElementCount ?? 0;
  for (const [at, row] of rows.entries()) {
    const count = next;
    next = rows[at + 1]?.childElementCount ?? width;
    // Where a cell reaches down, the rows below it are shorter.
    if (carried.length === 0 && count >= width && next >= width) {
      yield { row };
      continue;
    }
    const cells: (HTMLTableCellElement | undefined)[] = [];
    const below: typeof carried = [];
    const place = (column: number, cell: HTMLTableCellElement, left: number) => {
      cells[column] = cell;
      if (left > 0) below[column] = { cell, left };
    };
    for (const [column, above] of carried.entries())
      if (above) place(column, above.cell, above.left - 1);
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (cells[column]) column += 1;
      const across = spanOf(cell, 'colspan');
      const left = spanOf(cell, 'rowspan') - 1;
      for (let step = 0; step < across; step += 1) place(column + step, cell, left);
      column += across;
    }
    carried = below;
    yield { row, cells };
  }
}

/** Whether something can be filled in there; a tick box marks the row. */
export const hasBox = (row: Element): boolean =>
  row.querySelector('input:not([type=checkbox]):not([type=hidden]),select,textarea') !== null;

/**
 * How many rows from `start` on are headers: as far as its cells reach down, and rows of `th` alone. One `th`
 * below a header is what stands over the rows that follow: ชั้น ป.1/1.
 */
export function headerDepth(rows: readonly HTMLTableRowElement[], start: number): number {
  const first = rows[start];
  if (!first) return 0;
  let depth = Math.max(1, ...cellsOf(first).map((cell) => spanOf(cell, 'rowspan')));
  if (depth > 4) return 0;
  // No cell reaches out of its part of the table.
  const part = first.parentElement;
  while (depth > 1 && rows[start + depth - 1]?.parentElement !== part) depth -= 1;
  const isHeader = (row: HTMLTableRowElement | undefined) =>
    row !== undefined &&
    cellsOf(row).length > 0 &&
    cellsOf(row).every(isHeaderCell) &&
    !hasBox(row);
  while (depth < 4 && isHeader(first) && isHeader(rows[start + depth])) {
    if (rows[start + depth]?.childElementCount === 1) break;
    depth += 1;
  }
  return depth;
}
