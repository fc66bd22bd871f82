import { tagOf } from './dom.ts';

const rows = new WeakSet<Element>();

/** Whether it is a row of plain elements, each of them a cell. */
export const isPlainRow = (element: Element | null): boolean =>
  element !== null && rows.has(element);

const HOLDER = /^(?:div|section|ul|ol)$/;
const ROW = /^(?:div|li|a)$/;
/** Heads and two rows at the least, of as many cells. */
const ROWS = 3;
const CELLS = [3, 40] as const;

/**
 * Whether an element may be a table of plain elements without roles, its rows alike in nothing but how many
 * cells they have; the heads must prove it.
 */
export function isPlainTable(element: Element, tag: string): boolean {
  if (element.childElementCount < ROWS || !HOLDER.test(tag) || element.hasAttribute('role'))
    return false;
  const first = element.firstElementChild;
  const width = first?.childElementCount ?? 0;
  if (width < CELLS[0] || width > CELLS[1]) return false;
  let row: Element | null = first;
  for (let at = 0; at < ROWS; at += 1, row = row?.nextElementSibling ?? null)
    if (row?.childElementCount !== width || !ROW.test(tagOf(row))) return false;
  return true;
}

/** The rows of such a table; their children count as cells from then on. */
export function plainRowsOf(table: Element): readonly Element[] {
  const all = Array.from(table.children);
  for (const row of all) rows.add(row);
  return all;
}
