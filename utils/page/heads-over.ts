import { allIn, closestOf, parentOf, tagOf } from './dom.ts';
import { cellsOf, gridOf, isHeaderCell, rowsOf } from './table-grid.ts';

type Rows = readonly HTMLTableRowElement[];

export interface HeadOver {
  /** Header rows that stand outside the table; none where it has its own. */
  readonly headOver: Rows;
  /** The table is one row of a list that gives each row a table. */
  readonly isRow: boolean;
}

const HEADER = '[role=columnheader]';
const HIGHEST = 8;

const isInHead = (element: Element): boolean =>
  closestOf(element, 'table,thead')?.localName === 'thead';

/** The rows of a table that is a header and nothing else, its body being what follows; else none. */
function headAlone(table: HTMLElement): Rows {
  const [cell] = table.getElementsByTagName('td');
  if (cell && !isInHead(cell)) return [];
  const rows = rowsOf(table);
  const isHead =
    rows.length < 4 && rows.every((row) => isInHead(row) || cellsOf(row).every(isHeaderCell));
  return isHead ? rows : [];
}

/** A line of headers that only their roles tell, which stands over tables of one row each. */
function headByRole(table: HTMLElement): Rows {
  let around = parentOf(table);
  for (let step = 0; around && step < HIGHEST; step += 1, around = parentOf(around)) {
    const [head] = allIn(around, HEADER);
    if (!head) continue;
    const line = parentOf(head);
    return line && !closestOf(head, 'tr,[role=row]') ? [line as HTMLTableRowElement] : [];
  }
  return [];
}

const isHead = (row: HTMLTableRowElement): boolean => {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every(isHeaderCell);
};

const widthOf = (rows: Rows): number => Math.max(0, ...gridOf(rows).map(({ length }) => length));

/** Of heads that wait for their tables, the one that is as wide, else the last. */
const headFor = (
  waiting: readonly Rows[],
  first: readonly (HTMLTableRowElement | undefined)[],
): Rows => {
  const width = waiting.length > 1 ? widthOf(first.filter((row) => row !== undefined)) : 0;
  return waiting.find((head) => widthOf(head) === width) ?? waiting.at(-1) ?? [];
};

/** Asked for the tables of a page in their order, says which header stands over each. */
export function headsInOrder(): (table: HTMLElement) => HeadOver {
  // Grids with columns that stay in view draw both heads before both tables.
  let waiting: readonly Rows[] = [];
  let byRole: boolean | undefined;
  return (table) => {
    // Of a long list only the first rows are taken up.
    const rows = tagOf(table) === 'table' ? (table as HTMLTableElement).rows : [];
    const [row, second] = rows;
    const own = headAlone(table);
    const isAlone = rows.length === 1 && row !== undefined && own.length === 0;
    if (isAlone && waiting.length === 0) {
      byRole ??= table.ownerDocument.querySelector(HEADER) !== null;
      const drawn = byRole ? headByRole(table) : [];
      if (drawn.length > 0) waiting = [drawn];
    }
    const over = row && own.length === 0 && isHead(row) ? [] : headFor(waiting, [row, second]);
    const head = over.at(-1);
    const isRow = isAlone && head !== undefined && cellsOf(head).length === cellsOf(row).length;
    const headOver = isAlone && !isRow ? [] : over;
    if (own.length > 0) waiting = [...waiting, own];
    else if (!isRow) waiting = waiting.length > 1 ? waiting.filter((one) => one !== over) : [];
    return { headOver, isRow };
  };
}
