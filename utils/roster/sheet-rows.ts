import { columnOf } from './merged-cells.ts';
import { type Cell, LIMITS, RosterProblem } from './model.ts';
import type { SharedStrings } from './shared-strings.ts';
import { plainXml, stringOf } from './xml-text.ts';

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const VALUE = /<v\b[^>]*>([\s\S]*?)<\/v>/;
/** What a spreadsheet shows for a formula that it cannot work out. */
const NOT_CALCULATED = '#N/A';
const REFERENCE = /\br="([A-Z]{1,3})\d+"/;
const LONGEST_ROW = 16 * 1024 * 1024;
const DAY = 86_400_000;

/** How a workbook's cells are to be understood. */
export interface SheetFacts {
  readonly strings: SharedStrings | undefined;
  /** Styles, by number, that show a number as a date. */
  readonly dateStyles: ReadonlySet<number>;
  /** Midnight UTC of day 0: older Mac programs count from 1904. */
  readonly dayZero: number;
}

/** A shared text that has to be fetched first. */
class Wanted {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

const numberOf = (text: string, style: string | undefined, facts: SheetFacts): Cell => {
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) return text === '' ? null : text;
  const isDate = style !== undefined && facts.dateStyles.has(Number(style));
  return isDate ? new Date(facts.dayZero + Math.round(number * DAY)) : number;
};

const cellOf = (attributes: string, content: string, facts: SheetFacts): Cell | Wanted => {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return stringOf(content);
  // Programs write formulas without a result and leave it to Excel to work them out.
  if (content.includes('<f') && !content.includes('<v')) return NOT_CALCULATED;
  const value = plainXml(VALUE.exec(content)?.[1] ?? '');
  if (type === 's') return facts.strings?.at(Number(value)) ?? new Wanted(Number(value));
  if (type === 'b') return value === '1';
  if (type === 'str' || type === 'e') return value;
  if (type === 'd') return new Date(value);
  return numberOf(value, /\bs="(\d+)"/.exec(attributes)?.[1], facts);
};

async function cellsOf(content: string, facts: SheetFacts): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const [, attributes = '', inner = ''] of content.matchAll(CELL)) {
    const letters = REFERENCE.exec(attributes)?.[1];
    const column = letters === undefined ? cells.length : columnOf(letters);
    if (column >= LIMITS.columns) continue;
    let cell = cellOf(attributes, inner, facts);
    if (cell instanceof Wanted) {
      if (!facts.strings) throw new RosterProblem('unreadable');
      await facts.strings.until(cell.index);
      cell = facts.strings.at(cell.index) ?? null;
    }
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
  return cells;
}

/**
 * The rows of a sheet's XML, as its pieces come.
 *
 * @throws RosterProblem `truncated` where the sheet has no end, `too-many`, `unreadable`
 */
export async function* sheetRows(pieces: AsyncIterable<string>, facts: SheetFacts) {
  let rest = '';
  let number = 0;
  let whole = false;
  for await (const piece of pieces) {
    const text = rest + piece;
    let end = 0;
    for (const row of text.matchAll(ROW)) {
      number = Number(/\br="(\d+)"/.exec(row[1] ?? '')?.[1] ?? number + 1);
      if (number > LIMITS.rows) throw new RosterProblem('too-many');
      end = row.index + row[0].length;
      yield { number, cells: await cellsOf(row[2] ?? '', facts) };
    }
    rest = text.slice(end);
    whole ||= rest.includes('</sheetData>') || rest.includes('<sheetData/>');
    if (rest.length > LONGEST_ROW) {
      if (!whole) throw new RosterProblem('unreadable');
      rest = '';
    }
  }
  if (!whole) throw new RosterProblem('truncated');
}
