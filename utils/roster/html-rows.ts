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
const ACROSS = /\bcolspan\s*=\s*["']?(\d{1,3})/i;
const DOWN = /\browspan\s*=\s*["']?(\d{1,5})/i;

const spanIn = (attributes: string, pattern: RegExp, most: number): number =>
  Math.min(most, Number(pattern.exec(attributes)?.[1] ?? 1) || 1);

/** Puts cells into rows, those of earlier rows that reach down into this one among them. */
const rowMaker = () => {
  let cells: string[] = [];
  let reaching: { text: string; rows: number }[] = [];
  const fillFrom = () => {
    for (let one = reaching[cells.length]; one && one.rows > 0; one = reaching[cells.length]) {
      one.rows--;
      cells.push(one.text);
    }
  };
  return {
    add(text: string, across: number, down: number) {
      fillFrom();
      for (let column = 0; column < across && cells.length < LIMITS.columns; column++) {
        reaching[cells.length] = { text: column === 0 ? text : '', rows: down - 1 };
        cells.push(column === 0 ? text : '');
      }
    },
    /** `undefined` where the row has no cell of its own. */
    end(): string[] | undefined {
      if (cells.length === 0) return undefined;
      fillFrom();
      const row = cells;
      cells = [];
      return row;
    },
    /** No cell reaches beyond its table. */
    endTable() {
      reaching = [];
    },
  };
};

/**
 * The rows of all tables of an HTML text, one after the other; a cell that spans columns is followed
 * by empty ones, one that spans rows stands in each of them.
 *
 * @throws RosterProblem `truncated` where a table is not closed, `not-a-table` where there is none
 */
export function* htmlRows(text: string): Generator<{ rows: FileRow[]; part: number }> {
  const row = rowMaker();
  let rows: FileRow[] = [];
  let number = 0;
  let start = -1;
  let spans: readonly [across: number, down: number] = [1, 1];
  let depth = 0;
  let tables = 0;
  const closeCell = (at: number) => {
    if (start < 0) return;
    row.add(shown(text.slice(start, at)), ...spans);
    start = -1;
  };
  const closeRow = () => {
    const cells = row.end();
    if (cells) rows.push({ number: ++number, cells });
  };
  for (const token of text.matchAll(TOKEN)) {
    const [whole, slash, name = '', attributes = ''] = token;
    switch (name.toLowerCase()) {
      case 'td':
      case 'th':
        closeCell(token.index);
        if (slash) break;
        start = token.index + whole.length;
        spans = [spanIn(attributes, ACROSS, LIMITS.columns), spanIn(attributes, DOWN, LIMITS.rows)];
        break;
      case 'tr':
        closeCell(token.index);
        closeRow();
        break;
      case 'table':
        closeCell(token.index);
        closeRow();
        row.endTable();
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
