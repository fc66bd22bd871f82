import type { FieldKey } from '#utils/records/fields.ts';
import { type Column, type Columns, columnsOf, controlIn, headOf, readHead } from './columns.ts';
import { isTyped, typeOf } from './controls.ts';
import { allIn, attributeOf, closestOf, tagOf } from './dom.ts';
import { tidyLabel } from './label-text.ts';
import type { FoundField, FoundRecord } from './model.ts';
import { isBareOwner } from './owners.ts';
import type { LabelReading } from './read-label.ts';
import { cellsByRow, gridOf, headerDepth, textOfCell } from './table-grid.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface List {
  readonly table: HTMLTableElement;
  readonly columns: Columns;
  readonly records: readonly FoundRecord[];
}

const listTables = new WeakSet<HTMLElement>();

/** The list's row that a field stands in, if it stands in a list. */
export function rowOf({ mark }: FoundField): HTMLElement | undefined {
  const row = closestOf(mark, 'tr');
  const table = row && closestOf(row, 'table');
  return row && table && listTables.has(table) ? row : undefined;
}

const LAST_HEADER_START = 6;
const SAMPLE = 6;
const TOTALS = /^(?:รวม|รวมทั้งหมด|รวมทั้งสิ้น|รวม\s.*|ยอดรวม.*|ผลรวม.*|ค่าเฉลี่ย.*|เฉลี่ย)$/u;

/** A table with a record a row, under a header that the vocabulary knows; else `undefined`. */
export function readList(
  table: HTMLTableElement,
  read: (text: string) => LabelReading,
  vocabulary: Vocabulary,
): List | undefined {
  const lines = Array.from(table.rows);
  for (let start = 0; start < Math.min(LAST_HEADER_START, lines.length); start += 1) {
    const depth = headerDepth(lines, start);
    if (depth === 0 || !isHeaderRow(lines[start])) continue;
    const grid = gridOf(lines.slice(start, start + depth));
    const heads = Array.from({ length: Math.max(...grid.map((row) => row.length)) }, (_, at) =>
      headOf(grid, at),
    );
    const keys = heads.map((head) => readHead(head, read)).filter((key) => key !== undefined);
    if (new Set(keys).size < 2 || heads.length < 3) continue;
    const body = lines.slice(start + depth);
    const header = lines[start + depth - 1];
    if (!isBody(body, header, read)) return undefined;
    const data = [...cellsByRow(body)].filter(([row, cells]) => isData(row, cells, heads.length));
    const sample = data.slice(0, SAMPLE).map(([, cells]) => cells);
    const columns = columnsOf(heads, sample, read, vocabulary);
    if (columns.known.length < 2 || isFormGrid(data, columns)) return undefined;
    return { table, columns, records: recordsOf(data, columns.known, table) };
  }
  return undefined;
}

function isHeaderRow(row: HTMLTableRowElement | undefined): boolean {
  if (!row || row.cells.length < 2) return false;
  const tags = new Set(Array.from(row.cells, (cell) => tagOf(cell)));
  if (
    tags.size > 1 &&
    Array.from(row.cells).filter((cell) => tagOf(cell) === 'th').length < row.cells.length - 1
  )
    return false;
  if (row.querySelector('table') !== null) return false;
  return (
    row.querySelector('input:not([type=checkbox]):not([type=hidden]),select,textarea') === null
  );
}

/** Rows of answers, and not a form or view whose rows carry labels of their own. */
function isBody(
  body: readonly HTMLTableRowElement[],
  header: HTMLTableRowElement | undefined,
  read: (text: string) => LabelReading,
): boolean {
  const same = header && textOfCell(header);
  for (const row of body.slice(0, 4)) {
    const cells = Array.from(row.cells);
    const first = cells.find((cell) => textOfCell(cell) !== '');
    if (first && isBareOwner(tidyLabel(textOfCell(first)))) return false;
    if (textOfCell(row) === same) continue;
    if (cells.filter((cell) => read(textOfCell(cell)).concept !== undefined).length >= 2)
      return false;
    if (cells.length > 1 && row.querySelector('table') !== null) return false;
  }
  return true;
}

function isData(
  row: HTMLTableRowElement,
  cells: readonly (HTMLTableCellElement | undefined)[],
  width: number,
): boolean {
  if (row.parentElement && tagOf(row.parentElement) === 'tfoot') return false;
  const own = row.cells;
  if (own.length < 2) return false;
  if (own.length < 3 && new Set(cells).size < Math.min(3, width)) return false;
  let allHeaders = true;
  let first: string | undefined;
  for (let at = 0; at < own.length; at += 1) {
    const cell = own[at];
    if (!cell) continue;
    if (tagOf(cell) !== 'th') allHeaders = false;
    if (first !== undefined) continue;
    const text = (cell.textContent ?? '').trim();
    if (text !== '' || (cell.firstElementChild && controlIn(cell))) first = text;
  }
  return !allHeaders && first !== undefined && !TOTALS.test(first);
}

/** One row of boxes under their labels is a form that is laid out as a table. */
function isFormGrid(
  data: readonly (readonly [HTMLTableRowElement, readonly (HTMLTableCellElement | undefined)[]])[],
  { known }: Columns,
): boolean {
  const [only, ...others] = data;
  if (!only || others.length > 0) return false;
  const controls = known
    .map(({ at }) => only[1][at])
    .map((cell) => cell && controlIn(cell))
    .filter((control) => control !== undefined);
  const indexed = controls.some((control) =>
    /\[\d+\]|[_.-]\d+$/.test(attributeOf(control, 'name')),
  );
  return !indexed && controls.length * 2 > known.length;
}

function recordsOf(
  data: readonly (readonly [HTMLTableRowElement, readonly (HTMLTableCellElement | undefined)[]])[],
  known: readonly Column[],
  table: HTMLTableElement,
): FoundRecord[] {
  listTables.add(table);
  const hasControls =
    allIn(table, 'input:not([type=checkbox]):not([type=hidden]),select,textarea').length > 0;
  const records: FoundRecord[] = [];
  for (const [row, cells] of data) {
    const fields = new Map<FieldKey, FoundField>();
    for (const { at, key, label, certainty } of known) {
      const cell = cells[at];
      if (!cell) continue;
      const control = hasControls ? controlIn(cell) : undefined;
      const group = control && typeOf(control) === 'radio' ? [] : control ? [control] : [];
      const field: FoundField = {
        key,
        mark: control ?? cell,
        controls: group,
        label,
        typed: control !== undefined && isTyped(control),
        certainty,
      };
      fields.set(key, field);
    }
    if (fields.size > 1) records.push({ kind: 'pupil', fields, row });
  }
  return records;
}
