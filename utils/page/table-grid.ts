import { attributeOf, labelTextOf, tagOf } from './dom.ts';

export const textOfCell = (cell: Element): string =>
  labelTextOf(cell, 140).replace(/\s+/g, ' ').trim();

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number(attributeOf(cell, name)) || 1, 1), 200);

/** Cells of some rows by column, spans filled in: the same cell stands wherever it reaches. */
export function gridOf(rows: readonly HTMLTableRowElement[]): HTMLTableCellElement[][] {
  const grid: HTMLTableCellElement[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of Array.from(row.cells)) {
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

/**
 * Goes down the rows of a list and gives each row's cells by column, spans from above included.
 * @param down whether any cell of them reaches down into the next row.
 */
export function* cellsByRow(
  rows: readonly HTMLTableRowElement[],
  width: number,
  down: boolean,
): Generator<readonly [HTMLTableRowElement, RowCells]> {
  let carried: { cell: HTMLTableCellElement; left: number }[] = [];
  for (const row of rows) {
    const own = row.cells;
    if (!down && own.length >= width) {
      yield [row, own];
      continue;
    }
    const cells: (HTMLTableCellElement | undefined)[] = [];
    const next: typeof carried = [];
    const place = (column: number, cell: HTMLTableCellElement, left: number) => {
      cells[column] = cell;
      if (left > 0) next[column] = { cell, left };
    };
    for (const [column, above] of carried.entries())
      if (above) place(column, above.cell, above.left - 1);
    let column = 0;
    for (let at = 0; at < own.length; at += 1) {
      const cell = own[at];
      if (!cell) continue;
      while (cells[column]) column += 1;
      const across = spanOf(cell, 'colspan');
      const below = spanOf(cell, 'rowspan') - 1;
      for (let step = 0; step < across; step += 1) place(column + step, cell, below);
      column += across;
    }
    carried = next;
    yield [row, cells];
  }
}

/** How many rows from `start` on are headers: as far as its cells reach down, and rows of `th` alone. */
export function headerDepth(rows: readonly HTMLTableRowElement[], start: number): number {
  const first = rows[start];
  if (!first) return 0;
  let depth = Math.max(1, ...Array.from(first.cells, (cell) => spanOf(cell, 'rowspan')));
  if (depth > 4) return 0;
  const isHeader = (row: HTMLTableRowElement | undefined) =>
    row !== undefined &&
    row.cells.length > 0 &&
    Array.from(row.cells).every((cell) => tagOf(cell) === 'th') &&
    row.querySelector('input:not([type=checkbox]):not([type=hidden]),select,textarea') === null;
  while (depth < 4 && isHeader(first) && isHeader(rows[start + depth])) depth += 1;
  return depth;
}
