import { attributeOf, closestOf, labelTextOf, parentOf, tagOf } from './dom.ts';

const spanOf = (cell: Element): number => Math.min(Number(attributeOf(cell, 'colspan')) || 1, 50);

const hasControl = (element: Element): boolean =>
  element.querySelector('input:not([type=hidden]),select,textarea') !== null;

const columnOf = (cell: Element): number => {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    column += spanOf(before);
  return column;
};

function cellAt(row: Element, column: number): Element | undefined {
  let at = 0;
  for (const cell of Array.from(row.children)) {
    if (column >= at && column < at + spanOf(cell)) return cell;
    at += spanOf(cell);
  }
  return undefined;
}

function* rowsAbove(row: Element): Generator<Element> {
  for (let above = row.previousElementSibling; above; above = above.previousElementSibling)
    if (tagOf(above) === 'tr') yield above;
  const part = parentOf(row);
  const head = part?.previousElementSibling;
  if (head && tagOf(head) === 'thead') yield* Array.from(head.children).reverse();
}

/** The text above a control's cell, in the nearest row above that has no controls; `''` if none. */
export function columnHeader(control: Element): string {
  const cell = closestOf(control, 'td,th');
  const row = cell && parentOf(cell);
  if (!cell || !row || tagOf(row) !== 'tr') return '';
  const column = columnOf(cell);
  for (const above of rowsAbove(row)) {
    if (hasControl(above)) continue;
    const header = cellAt(above, column);
    // A title over the whole table is the heading of a part, not of a column.
    if (!header || above.children.length < 2) return '';
    return labelTextOf(header, 140).replace(/\s+/g, ' ').trim();
  }
  return '';
}

/** The text of the first cell in a control's row; `''` where that cell holds a control. */
export function rowHeader(control: Element): string {
  const row = closestOf(control, 'tr');
  const first = row?.firstElementChild;
  return first && !hasControl(first) ? labelTextOf(first, 140).replace(/\s+/g, ' ').trim() : '';
}
