import Papa from 'papaparse';
import { type FileRow, LIMITS, RosterProblem } from './model.ts';

const DELIMITERS = [',', '\t', ';', '|'];

/** Excel writes this line to say what stands between the cells. */
const SEP = /^sep=(.)\r?\n/i;

/** The text between the cells that most rows agree on. */
const delimiterOf = (text: string): string => {
  const beginning = text.slice(0, 64 * 1024);
  const widest = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(beginning, { delimiter, preview: 30 });
    return { delimiter, width: Math.max(0, ...data.map((row) => row.length)) };
  }).sort((a, b) => b.width - a.width);
  return widest[0]?.delimiter ?? ',';
};

/** Excel's ways to keep a number as text in a CSV file: `="0123"` and `'0123`. */
const plainCell = (cell: string): string =>
  /^="([^"]*)"$/.exec(cell)?.[1] ?? cell.replace(/^'(?=[\dG])/i, '');

/**
 * The rows of a CSV text, in pieces, with how far the text is read.
 *
 * @throws RosterProblem `truncated` where a quotation mark is left open or the last row breaks off
 */
export function* csvRows(whole: string): Generator<{ rows: FileRow[]; part: number }> {
  const separator = SEP.exec(whole);
  const text = separator ? whole.slice(separator[0].length) : whole;
  let number = separator ? 1 : 0;
  const delimiter = separator?.[1] ?? delimiterOf(text);
  let usual = 0;
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at);
    const { data, errors } = Papa.parse<string[]>(text.slice(at, end), { delimiter });
    if (errors.some(({ type }) => type === 'Quotes')) throw new RosterProblem('truncated');
    const last = data.at(-1);
    if (last?.length === 1 && last[0] === '') data.pop();
    for (const row of data) usual = Math.max(usual, row.length);
    if (end === text.length && breaksOff(text, data, usual)) throw new RosterProblem('truncated');
    const rows = data.map((row) => ({ number: ++number, cells: row.map(plainCell) }));
    if (number > LIMITS.rows) throw new RosterProblem('too-many');
    at = end;
    yield { rows, part: at / text.length };
  }
}

const startsLike = ([a = '']: readonly string[], [b = '']: readonly string[] = []): boolean =>
  a === b || (/^\d+$/.test(a) && /^\d+$/.test(b));

/**
 * A short last row without a line end that begins like a row of the table, not like a note below it.
 * Where other rows are short too, the program that wrote them leaves empty cells off.
 */
const breaksOff = (text: string, rows: readonly string[][], usual: number): boolean => {
  const last = rows.at(-1);
  if (!last || /[\r\n]$/.test(text) || last.length < 2 || last.length >= usual) return false;
  const whole = rows.findLast((row) => row.length === usual);
  const isRow = (row: readonly string[]) => startsLike(row, whole);
  return isRow(last) && !rows.slice(0, -1).some((row) => row.length < usual && isRow(row));
};

const PIECE = 256 * 1024;

/** The end of a piece: after a line end that stands outside quotation marks. */
function pieceEnd(text: string, from: number): number {
  let open = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) open = !open;
    else if (code === 10 && !open && at - from >= PIECE) return at + 1;
  }
  return text.length;
}
