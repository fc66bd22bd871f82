import { csvRows } from './csv-rows.ts';
import { recogniseFile } from './file-kind.ts';
import { findHeader } from './find-header.ts';
import { htmlRows } from './html-rows.ts';
import { type FileRow, LIMITS, RosterProblem } from './model.ts';
import { openWorkbook } from './xlsx-rows.ts';

type Piece = { readonly rows: FileRow[]; readonly part: number };
type Pieces = AsyncIterator<Piece> | Iterator<Piece>;

export interface OpenRows {
  /** The first rows, to find the headers in. */
  readonly first: readonly FileRow[];
  /** Those after them, with how much of the file is read, 0 to 1. */
  readonly rest: AsyncIterable<Piece>;
}

async function* following(first: readonly FileRow[], all: readonly FileRow[], pieces: Pieces) {
  if (all.length > first.length) yield { rows: all.slice(first.length), part: 0 };
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return;
    yield value as Piece;
  }
}

const begin = async (pieces: Pieces, enough: number): Promise<OpenRows> => {
  const all: FileRow[] = [];
  while (all.length < enough) {
    const { done, value } = await pieces.next();
    if (done) break;
    all.push(...(value as Piece).rows);
  }
  const first = all.slice(0, enough);
  return { first, rest: following(first, all, pieces) };
};

/**
 * Opens a file of any kind that can be read; of a workbook the first sheet with pupils.
 *
 * @throws RosterProblem
 */
export async function openRows(bytes: Uint8Array, enough: number): Promise<OpenRows> {
  if (bytes.length > LIMITS.bytes) throw new RosterProblem('too-large');
  const file = recogniseFile(bytes);
  if (file.kind !== 'zip')
    return begin(file.kind === 'html' ? htmlRows(file.text) : csvRows(file.text), enough);
  let fullest: OpenRows | undefined;
  for (const sheet of await openWorkbook(bytes)) {
    const opened = await begin(sheet.rows(), enough);
    if (findHeader(opened.first)) return opened;
    if (opened.first.length > (fullest?.first.length ?? -1)) fullest = opened;
  }
  if (!fullest) throw new RosterProblem('empty');
  return fullest;
}
