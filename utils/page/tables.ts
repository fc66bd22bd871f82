import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import { type Columns, columnsOf, controlIn, headOf, readHead } from './columns.ts';
import { isFilled, typeOf } from './controls.ts';
import { type DataLine, dataIn, withoutFilters } from './data-rows.ts';
import { attributeOf, closestOf, tagOf } from './dom.ts';
import { foldedLines, headIn, isFolded } from './folded-rows.ts';
import { gradeNamedIn } from './grade-names.ts';
import type { Headings } from './headings.ts';
import { tidyLabel } from './label-text.ts';
import type { FoundRecord } from './model.ts';
import { isBareOwner } from './owners.ts';
import type { LabelReading } from './read-label.ts';
import { RowRecord, rowPlans, SpannedRow } from './rows.ts';
import {
  cellsOf,
  gridOf,
  hasBox,
  headerDepth,
  isHeaderCell,
  linesOf,
  type RowCells,
  rowsOf,
  textOfCell,
} from './table-grid.ts';
import { conceptOf, isOfPerson, type Vocabulary } from './vocabulary.ts';

export interface List {
  readonly table: HTMLTableElement;
  readonly columns: Columns;
  /** Of a long list the first only, until `rest` was gone through. */
  readonly records: readonly FoundRecord[];
  /** Looks at the rows that are left, one in each step; absent where none are. */
  readonly rest?: Generator<void, void>;
  /** How many records there are, or rows that may be some. */
  readonly size: number;
  /** What stands over its header: the caption, rows of one cell. */
  readonly headings: readonly string[];
}

/** With what eyes a table is read. */
export interface Reading {
  readonly kind: RecordKind;
  readonly read: (text: string) => LabelReading;
  readonly vocabulary: Vocabulary;
  /** Rows of sums are records too. */
  readonly sums: boolean;
  /** Header rows in a table of their own before it, as scrolling tables have them. */
  readonly headOver?: readonly HTMLTableRowElement[];
}

const listTables = new WeakSet<HTMLElement>();

/** The list's row that a field's mark stands in, if it stands in a list. */
export function rowOf(mark: HTMLElement): HTMLElement | undefined {
  const row = closestOf(mark, 'tr');
  const table = row && closestOf(row, 'table');
  return row && table && listTables.has(table) ? row : undefined;
}

const LAST_HEADER_START = 6;
const SAMPLE = 6;
/** Among so many rows a list's shape shows itself. */
const FIRST_ROWS = 20;
/** So many records tell what list it is; those below them can wait. */
const AT_FIRST = 50;
/** A table with a record a row, under a header that the vocabulary knows; else `undefined`. */
export function readList(
  table: HTMLTableElement,
  reading: Reading,
  over?: Headings,
): List | undefined {
  const { kind, read, vocabulary, sums } = reading;
  const nested = countIn(table, 'table') > 0;
  const rows = rowsOf(table);
  const own =
    nested && tagOf(table) === 'table'
      ? rows.filter((row) => closestOf(row, 'table') === table)
      : rows;
  const lines = reading.headOver ? [...reading.headOver, ...own] : own;
  for (let start = 0; start < Math.min(LAST_HEADER_START, lines.length); start += 1) {
    const depth = headerDepth(lines, start);
    if (depth === 0 || !isHeaderRow(lines[start])) continue;
    // Below a header that is not understood, a row of labels is an answer: รับรองข้อมูล, ผู้อำนวยการโรงเรียน.
    if (start > 0 && headerDepth(lines, 0) === 1 && isAsWideHeader(lines[0], lines[start], read))
      break;
    const top = lines.slice(start, start + depth);
    const grid = gridOf(top);
    const folded = isFolded(top, lines.slice(start + depth, start + depth + FIRST_ROWS), read);
    const heads = folded
      ? top.flatMap(cellsOf).map(headIn)
      : Array.from({ length: Math.max(...grid.map((row) => row.length)) }, (_, at) =>
          headOf(grid, at),
        );
    const keys = heads.map((head) => readHead(head, read, over));
    if (new Set(keys.filter(Boolean)).size < 2 || heads.length < 3) continue;
    const body = withoutFilters(lines.slice(start + depth));
    if (body.length === 0 && start > 0) continue;
    const header = lines[start + depth - 1];
    if (!isBody(body, header, keys, read)) return undefined;
    const named = gradeNamedIn((over?.list ?? []).slice(-1).map(({ text }) => text));
    const width = heads.length;
    const data = dataIn(folded ? foldedLines(body, top) : linesOf(body, width), {
      width,
      header,
      sums,
      nested,
      grade: named,
    });
    const first: DataLine[] = [];
    while (first.length < AT_FIRST) {
      const { value } = data.next();
      if (!value) break;
      first.push(value);
    }
    const sample = first.slice(0, SAMPLE).map((line) => line.cells ?? cellsOf(line.row));
    const columns = columnsOf(
      heads,
      sample.map((cells) => Array.from(cells)),
      read,
      vocabulary,
      over,
    );
    if (columns.known.length < 2) return undefined;
    if (first.length === 1 && sample[0] && isFormGrid(sample[0], columns)) return undefined;
    listTables.add(table);
    const planFor = rowPlans(kind, columns.known, hasControls(table));
    const records: FoundRecord[] = [];
    const add = ({ row, cells, grade }: DataLine) => {
      const plan = planFor(grade);
      const whole = !cells || cells.length >= heads.length;
      if (whole || columns.known.filter(({ at }) => cells[at]).length > 1)
        records.push(cells ? new SpannedRow(plan, row, cells) : new RowRecord(plan, row));
    };
    for (const line of first) add(line);
    const rest = (function* () {
      for (const line of data) {
        add(line);
        yield;
      }
    })();
    const size = first.length < AT_FIRST ? records.length : body.length;
    const above = [
      ...(tagOf(table) === 'table' && table.caption ? [table.caption] : []),
      ...lines.slice(0, start),
    ];
    const headings = above.map(textOfCell).filter(Boolean);
    const left = size > records.length && { rest };
    return { table, columns, records, size, headings, ...left };
  }
  return undefined;
}

const isAsWideHeader = (
  header: HTMLTableRowElement | undefined,
  row: HTMLTableRowElement | undefined,
  read: (text: string) => LabelReading,
): boolean => {
  if (!header || !row || cellsOf(header).length !== cellsOf(row).length) return false;
  const cells = cellsOf(header);
  return (
    cells.every(isHeaderCell) || cells.some((cell) => read(textOfCell(cell)).concept !== undefined)
  );
};

function isHeaderRow(row: HTMLTableRowElement | undefined): boolean {
  const cells = row ? cellsOf(row) : [];
  if (!row || cells.length < 2) return false;
  const heads = cells.filter(isHeaderCell).length;
  if (heads > 0 && heads < cells.length - 1) return false;
  if (row.querySelector('table') !== null) return false;
  return !hasBox(row);
}

/** Rows of answers, and not a form or view whose rows carry labels of their own. */
function isBody(
  body: readonly HTMLTableRowElement[],
  header: HTMLTableRowElement | undefined,
  keys: readonly (FieldKey | undefined)[],
  read: (text: string) => LabelReading,
): boolean {
  const same = header && textOfCell(header);
  const asked = new Set(keys.map((key) => key && conceptOf(key)));
  for (const row of body.slice(0, 4)) {
    const cells = cellsOf(row);
    const first = cells.find((cell) => textOfCell(cell) !== '');
    if (first && isBareOwner(tidyLabel(textOfCell(first)))) return false;
    if (textOfCell(row) === same) continue;
    // ยืนยัน, รับรอง are labels, and answers below them.
    const labels = cells
      .map((cell) => read(textOfCell(cell)).concept)
      .filter(
        (concept, at) =>
          concept &&
          (isOfPerson(concept) || !asked.has(concept)) &&
          // The title of its own column, in an empty cell.
          concept !== (keys[at] && conceptOf(keys[at])),
      );
    if (labels.length >= 2) return false;
    // Details that open below a row are no layout, nor are buttons or papers in a cell of it.
    const isWhole = cells.length > 1 && cells.length * 2 > keys.length;
    const inTables = cells.filter((cell, at) => keys[at] && cell.querySelector('table'));
    if (isWhole && (inTables.length > 1 || inTables.some((cell) => controlIn(cell).length > 0)))
      return false;
  }
  return true;
}

/** Live collections by tag cost a tenth of a selector, which counts in a list of 1,000 rows. */
const countIn = (table: HTMLTableElement, tag: string): number =>
  table.getElementsByTagName(tag).length;

function hasControls(table: HTMLTableElement): boolean {
  if (countIn(table, 'select') + countIn(table, 'textarea') > 0) return true;
  return Array.from(table.getElementsByTagName('input')).some(
    (input) => isFilled(input) && typeOf(input) !== 'checkbox',
  );
}

/** One row of boxes under their labels is a form that is laid out as a table. */
function isFormGrid(only: RowCells, { known }: Columns): boolean {
  const controls = known
    .map(({ at }) => only[at])
    .flatMap((cell) => (cell ? controlIn(cell).slice(0, 1) : []));
  const indexed = controls.some((control) =>
    /\[\d+\]|[_.-]\d+$/.test(attributeOf(control, 'name')),
  );
  return !indexed && controls.length * 2 > known.length;
}
