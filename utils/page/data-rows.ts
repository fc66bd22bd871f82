import { controlIn } from './columns.ts';
import { isDeadRow } from './dead-rows.ts';
import { allIn, labelTextOf, tagOf } from './dom.ts';
import { gradeNamedIn } from './grade-names.ts';
import {
  cellCountOf,
  cellsOf,
  hasBox,
  isCell,
  isHeaderCell,
  type Line,
  textOfCell,
} from './table-grid.ts';

const TOTALS =
  /^(?:รวม|รวมทั้งหมด|รวมทั้งสิ้น|รวม\s.*|ยอดรวม.*|ผลรวม.*|ค่าเฉลี่ย.*|เฉลี่ย(?:ต่อ.*)?|(?:คิดเป็น)?ร้อยละ.*)$/u;

/** Without the boxes to search by, which stand between the header and rows that have none. */
export function withoutFilters(
  body: readonly HTMLTableRowElement[],
): readonly HTMLTableRowElement[] {
  const [first, next] = body;
  const isFilters =
    first && next && hasBox(first) && !hasBox(next) && labelTextOf(first).trim() === '';
  return isFilters ? body.slice(1) : body;
}

/** A row of data with the grade that stands over it, if one does. */
export interface DataLine extends Line {
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
export function* dataIn(
  lines: Iterable<Line>,
  { width, header, sums, nested, grade }: Around,
): Generator<DataLine, undefined> {
  const head: Head = {
    first: header ? (cellsOf(header)[0]?.textContent ?? '').trim() : '',
    text: header && textOfCell(header),
  };
  let above = grade;
  for (const line of lines) {
    if (isData(line, width, head, sums) && !(nested && isPager(line.row)))
      yield above ? { ...line, grade: above } : line;
    else if (line.row.childElementCount === 1)
      above = gradeNamedIn([textOfCell(line.row)]) ?? above;
  }
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
  const count = cellCountOf(row);
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
