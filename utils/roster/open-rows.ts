import { csvRows } from './csv-rows.ts';
import { recogniseFile } from './file-kind.ts';
import { findHeader } from './find-header.ts';
import { htmlRows } from './html-rows.ts';
import { type FileRow, LIMITS, RosterProblem } from './model.ts';
import { openWorkbook, type Sheet } from './xlsx-rows.ts';

type Piece = { readonly rows: FileRow[]; readonly part: number };
type Pieces = AsyncIterator<Piece> | Iterator<Piece>;

export interface OpenRows {
  /** The first rows, to find the headers in. */
  readonly first: readonly FileRow[];
  /** Those after them, with how much of the file is read, 0 to 1. */
  readonly rest: AsyncIterable<Piece>;
  /** The sheet that is read; `undefined` where the file is no workbook. */
  readonly sheet: string | undefined;
  /** Sheets with pupils that are not read. */
  others(): Promise<readonly string[]>;
}

type Begun = Pick<OpenRows, 'first' | 'rest'>;

async function* following(first: readonly FileRow[], all: readonly FileRow[], pieces: Pieces) {
  if (all.length > first.length) yield { rows: all.slice(first.length), part: 0 };
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return;
    yield value as Piece;
  }
}

const begin = async (pieces: Pieces, enough: number): Promise<Begun> => {
  const all: FileRow[] = [];
  while (all.length < enough) {
    const { done, value } = await pieces.next();
    if (done) break;
    all.push(...(value as Piece).rows);
  }
  const first = all.slice(0, enough);
  return { first, rest: following(first, all, pieces) };
};

const NO_OTHERS = async (): Promise<readonly string[]> => [];

const withPupils = async (sheets: readonly Sheet[], enough: number): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const sheet of sheets) {
    // A damaged sheet beside the one that is read takes nothing from it.
    const begun = await begin(sheet.rows(), enough).catch(() => undefined);
    if (begun && findHeader(begun.first)) names.push(sheet.name);
  }
  return names;
};

/** The sheet that is asked for, else the first with pupils; where none has any, the fullest. */
const openSheet = async (
  sheets: readonly Sheet[],
  enough: number,
  wanted: string | undefined,
): Promise<OpenRows | undefined> => {
  let fullest: OpenRows | undefined;
  const isWanted = ({ name }: Sheet) => name === wanted;
  for (const sheet of [...sheets.filter(isWanted), ...sheets]) {
    const opened = await begin(sheet.rows(), enough);
    const others = () =>
      withPupils(
        sheets.filter((other) => other !== sheet),
        enough,
      );
    const told = { ...opened, sheet: sheet.name, others };
    if (findHeader(opened.first)) return told;
    if (opened.first.length > (fullest?.first.length ?? -1)) fullest = told;
  }
  return fullest;
};

/**
 * Opens a file of any kind that can be read.
 *
 * @param wanted the sheet of a workbook to read
 * @throws RosterProblem
 */
export async function openRows(
  bytes: Uint8Array,
  enough: number,
  wanted?: string,
): Promise<OpenRows> {
  if (bytes.length > LIMITS.bytes) throw new RosterProblem('too-large');
  const file = recogniseFile(bytes);
  if (file.kind === 'zip') {
    const opened = await openSheet(await openWorkbook(bytes), enough, wanted);
    if (!opened) throw new RosterProblem('empty');
    return opened;
  }
  const rows = file.kind === 'html' ? htmlRows(file.text) : csvRows(file.text);
  return { ...(await begin(rows, enough)), sheet: undefined, others: NO_OTHERS };
}
