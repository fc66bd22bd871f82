import { type FileRow, LIMITS, RosterProblem } from './model.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const charOf = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';

const unescaped = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const hex = name[1]?.toLowerCase() === 'x';
    return charOf(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });

/** As a page shows it: the source's line breaks and indents are no part of a text. */
const shown = (source: string): string =>
  unescaped(source.replace(/<[^>]*>/g, '').replace(/[\t\n\r\f ]+/g, ' ')).replace(
    /^[ \u00a0]+|[ \u00a0]+$/g,
    '',
  );

const TOKEN = /<(\/?)(tr|td|th|table|script|style)\b([^>]*)>|<!--[\s\S]*?-->/gi;
const SPAN = /\bcolspan\s*=\s*["']?(\d{1,3})/i;

/**
 * The rows of all tables of an HTML text, one after the other; a cell that spans columns is followed
 * by empty ones.
 *
 * @throws RosterProblem `truncated` where a table is not closed, `not-a-table` where there is none
 */
export function* htmlRows(text: string): Generator<{ rows: FileRow[]; part: number }> {
  let cells: string[] = [];
  let rows: FileRow[] = [];
  let number = 0;
  let start = -1;
  let span = 1;
  let depth = 0;
  let tables = 0;
  const closeCell = (at: number) => {
    if (start < 0) return;
    cells.push(shown(text.slice(start, at)), ...Array.from({ length: span - 1 }, () => ''));
    start = -1;
  };
  const closeRow = () => {
    if (cells.length > 0) rows.push({ number: ++number, cells });
    cells = [];
  };
  for (const token of text.matchAll(TOKEN)) {
    const [whole, slash, name = '', attributes = ''] = token;
    switch (name.toLowerCase()) {
      case 'td':
      case 'th':
        closeCell(token.index);
        if (slash) break;
        start = token.index + whole.length;
        span = Math.min(LIMITS.columns, Number(SPAN.exec(attributes)?.[1] ?? 1) || 1);
        break;
      case 'tr':
        closeCell(token.index);
        closeRow();
        break;
      case 'table':
        closeCell(token.index);
        closeRow();
        depth += slash ? -1 : 1;
        tables++;
    }
    if (number > LIMITS.rows) throw new RosterProblem('too-many');
    if (rows.length >= 500) {
      yield { rows, part: token.index / text.length };
      rows = [];
    }
  }
  if (tables === 0) throw new RosterProblem('not-a-table');
  if (depth > 0 || start >= 0) throw new RosterProblem('truncated');
  yield { rows, part: 1 };
}
