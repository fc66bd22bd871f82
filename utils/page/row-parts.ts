import { attributeOf } from './dom.ts';

type Row = HTMLTableRowElement;

const NONE: readonly never[] = Object.freeze([]);
const others = new WeakMap<Element, readonly Row[]>();

/** Of a row that stands in several elements: those after the first. */
export const otherPartsOf = (row: Element): readonly Row[] => others.get(row) ?? NONE;

export function setParts([first, ...rest]: readonly Row[]): void {
  if (!first) return;
  if (rest.length > 0) others.set(first, rest);
  else others.delete(first);
}

/**
 * The rows of a grid whose first columns stay in view: it draws each row in two containers, and says by
 * `aria-rowindex` which parts are the same row. Each row is its first part here.
 */
export function wholeRows(rows: readonly Row[]): readonly Row[] {
  const byIndex = new Map<string, Row[]>();
  for (const [at, row] of rows.entries()) {
    const index = attributeOf(row, 'aria-rowindex') || `at ${at}`;
    const parts = byIndex.get(index) ?? [];
    parts.push(row);
    byIndex.set(index, parts);
  }
  const whole = [...byIndex.values()];
  for (const parts of whole) setParts(parts);
  return whole.flatMap((parts) => parts.slice(0, 1));
}
