import { allIn, closestOf, contains } from './dom.ts';

/** Something of a list's row, or near it, that is read or filled in beside a cell; more weight, more need. */
export interface Neighbour {
  readonly element: Element;
  readonly weight: number;
}

/** As far as a message reaches, in rows. */
const FAR = 8;
const BOXES = 'input:not([type=hidden]),select,textarea';
/** A box that is filled in later, one that was filled in before, and what else its row says. */
const AFTER = 10;
const BEFORE = 1;
const OWN_ROW = 5;

/** What stands around a control or cell of a list; nothing outside of tables. */
export function rowNeighbours(element: Element): readonly Neighbour[] {
  const row = closestOf(element, 'tr') as HTMLTableRowElement | null;
  const table = row && (closestOf(row, 'table') as HTMLTableElement | null);
  if (!table) return [];
  const at = row.rowIndex;
  return [...Array(2 * FAR + 1).keys()]
    .flatMap((step) => table.rows[at + step - FAR] ?? [])
    .flatMap((near) => allIn(near, near === row ? `td,th,${BOXES}` : BOXES))
    .filter((one) => !contains(one, element))
    .map((one) => ({
      element: one,
      weight: one.matches('td,th')
        ? OWN_ROW
        : element.compareDocumentPosition(one) & 4
          ? AFTER
          : BEFORE,
    }));
}
