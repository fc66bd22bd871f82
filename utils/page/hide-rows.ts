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

/** Whether it can be told which cells a row would take along: one that reaches into another row may not. */
export const canHide = (rows: readonly HTMLTableRowElement[]): boolean =>
  rows.every((row) => {
    const [first] = rows;
    const all = Array.from(row.cells);
    return row.cells.length === first?.cells.length && all.every(({ rowSpan }) => rowSpan <= 1);
  });
