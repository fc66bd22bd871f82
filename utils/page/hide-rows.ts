/** On a row that the user does not want to see now; the style sheet hides it, on the screen alone. */
const HIDDEN = 'data-truatthan-hidden';

export const isHiddenRow = (row: Element): boolean => row.hasAttribute(HIDDEN);

export interface RowFilter {
  /** Hides exactly these rows, and shows again what it hid before. */
  hide(rows: readonly Element[]): void;
}

/** Hides rows of the page by an attribute of ours, and shows them all again when the signal aborts. */
export function rowFilter(signal: AbortSignal): RowFilter {
  let hidden: ReadonlySet<Element> = new Set();
  const hide = (rows: readonly Element[]) => {
    const next = new Set(rows);
    for (const row of hidden) if (!next.has(row)) row.removeAttribute(HIDDEN);
    for (const row of next) if (!isHiddenRow(row)) row.setAttribute(HIDDEN, '');
    hidden = next;
  };
  signal.addEventListener('abort', () => hide([]), { once: true });
  return { hide };
}

/** Shows every row that anybody hid in our name. */
export function showAll(document: Document): void {
  for (const row of document.querySelectorAll(`[${HIDDEN}]`)) row.removeAttribute(HIDDEN);
}

/** A row that is one by its role alone has no cells of a table's, which could reach into another. */
const cellsOf = (row: Element): readonly HTMLTableCellElement[] =>
  Array.from((row as Partial<HTMLTableRowElement>).cells ?? []);

/** Whether no row takes a part of another one along: a cell that reaches over several rows would. */
export function canHide(rows: readonly Element[]): boolean {
  const [first] = rows;
  const width = first ? cellsOf(first).length : 0;
  return rows.every((row) => {
    const cells = cellsOf(row);
    return cells.length === width && cells.every(({ rowSpan }) => rowSpan <= 1);
  });
}
