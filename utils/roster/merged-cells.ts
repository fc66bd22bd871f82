import type { Cell, FileRow } from './model.ts';

/** Cells of one column that a sheet shows as one; rows from 1, as the sheet counts them. */
interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const LIST = /<mergeCells\b[\s\S]*?<\/mergeCells>/;
const ONE = /\bref="([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)"/g;

export const columnOf = (letters: string): number => {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
};

/** The merged cells that reach down over rows, from a sheet's XML, where they stand behind its rows. */
export async function mergesIn(pieces: AsyncIterable<string>): Promise<readonly Merge[]> {
  let tail = '';
  for await (const piece of pieces) {
    const text = tail + piece;
    const start = text.indexOf('<mergeCells');
    // What may be the beginning of the list is kept until the next piece.
    tail = start >= 0 ? text.slice(start) : text.slice(-'<mergeCells'.length);
  }
  return [...(LIST.exec(tail)?.[0] ?? '').matchAll(ONE)].flatMap(
    ([, letters = '', from, to]): Merge[] =>
      Number(to) > Number(from)
        ? [{ column: columnOf(letters), from: Number(from), to: Number(to) }]
        : [],
  );
}

/** Lets what a merged cell shows stand in each of its rows; rows are given one after the other. */
export function fillingDown(merges: readonly Merge[]): (row: FileRow) => FileRow {
  const coming = merges.toSorted((a, b) => b.from - a.from);
  const shown = new Map<Merge, Cell>();
  let here: Merge[] = [];
  return (row) => {
    for (let next = coming.at(-1); next && next.from <= row.number; next = coming.at(-1)) {
      here.push(next);
      coming.pop();
    }
    here = here.filter(({ to }) => to >= row.number);
    if (here.length === 0) return row;
    const cells: Cell[] = [...row.cells];
    for (const merge of here) {
      if (row.number === merge.from) shown.set(merge, cells[merge.column] ?? null);
      while (cells.length <= merge.column) cells.push(null);
      cells[merge.column] ??= shown.get(merge) ?? null;
    }
    return { number: row.number, cells };
  };
}
