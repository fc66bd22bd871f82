import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import { type Columns, columnsOf, controlIn, headOf, readHead } from './columns.ts';
import { isFilled, typeOf } from './controls.ts';
import { isDeadRow } from './dead-rows.ts';
import { allIn, attributeOf, closestOf, labelTextOf, tagOf } from './dom.ts';
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
  isCell,
  isHeaderCell,
  type Line,
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
/** So many records tell what list it is; those below them can wait. */
const AT_FIRST = 50;
const TOTALS =
  /^(?:รวม|รวมทั้งหมด|รวมทั้งสิ้น|รวม\s.*|ยอดรวม.*|ผลรวม.*|ค่าเฉลี่ย.*|เฉลี่ย(?:ต่อ.*)?|(?:คิดเป็น)?ร้อยละ.*)$/u;

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
    const grid = gridOf(lines.slice(start, start + depth));
    const heads = Array.from({ length: Math.max(...grid.map((row) => row.length)) }, (_, at) =>
      headOf(grid, at),
    );
    const keys = heads.map((head) => readHead(head, read, over));
    if (new Set(keys.filter(Boolean)).size < 2 || heads.length < 3) continue;
    const body = withoutFilters(lines.slice(start + depth));
    if (body.length === 0 && start > 0) continue;
    const header = lines[start + depth - 1];
    if (!isBody(body, header, keys, read)) return undefined;
    const named = gradeNamedIn((over?.list ?? []).slice(-1).map(({ text }) => text));
    const data = dataIn(body, { width: heads.length, header, sums, nested, grade: named });
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

/** A row of data with the grade that stands over it, if one does. */
interface DataLine extends Line {
  readonly grade?: string | undefined;
}

interface Around {
  readonly width: number;
  readonly header: HTMLTableRowElement | undefined;
  readonly sums: boolean;
  readonly nested: boolean;
  /** That stands over all of them. */
  readonly grade: string | undefined;
}

/** The rows of the list's body that hold data. */
function* dataIn(
  body: readonly HTMLTableRowElement[],
  { width, header, sums, nested, grade }: Around,
): Generator<DataLine, undefined> {
  const head: Head = {
    first: header ? (cellsOf(header)[0]?.textContent ?? '').trim() : '',
    text: header && textOfCell(header),
  };
  let above = grade;
  for (const line of linesOf(body, width)) {
    if (isData(line, width, head, sums) && !(nested && isPager(line.row)))
      yield above ? { ...line, grade: above } : line;
    else if (line.row.childElementCount === 1)
      above = gradeNamedIn([textOfCell(line.row)]) ?? above;
  }
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

/** Without the boxes to search by, which stand between the header and rows that have none. */
function withoutFilters(body: readonly HTMLTableRowElement[]): readonly HTMLTableRowElement[] {
  const [first, next] = body;
  const isFilters =
    first && next && hasBox(first) && !hasBox(next) && labelTextOf(first).trim() === '';
  return isFilters ? body.slice(1) : body;
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

/** A row of one cell that holds a table: the pages of the list. */
const isPager = (row: HTMLTableRowElement): boolean =>
  row.children.length < 2 && allIn(row, 'table').length > 0;

/** The header's lowest row, which is printed once more on the next page. */
interface Head {
  readonly first: string;
  readonly text: string | undefined;
}

function isData({ row, cells }: Line, width: number, head: Head, sums: boolean): boolean {
  if (!sums && row.parentElement && tagOf(row.parentElement) === 'tfoot') return false;
  const count = row.childElementCount;
  if (count < 2 || isDeadRow(row)) return false;
  if (count < 3 && new Set(Array.from(cells ?? cellsOf(row))).size < Math.min(3, width))
    return false;
  let allHeaders = true;
  let first: string | undefined;
  let isWide = false;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (!isCell(cell)) continue;
    if (!isHeaderCell(cell)) allHeaders = false;
    if (first === undefined) {
      const text = (cell.textContent ?? '').trim();
      if (text !== '' || (cell.firstElementChild && controlIn(cell).length > 0)) {
        first = text;
        isWide = cell.colSpan > 1;
      }
    }
    if (first !== undefined && !allHeaders) break;
  }
  // รวมอำเภอ… over the columns of the code and the name.
  const isSum = first !== undefined && (TOTALS.test(first) || (isWide && first.startsWith('รวม')));
  if (first === undefined || (!sums && isSum)) return false;
  if (allHeaders) return sums && isSum;
  const again = first !== '' && head.text !== undefined && head.first === first;
  return !again || head.text !== textOfCell(row);
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
