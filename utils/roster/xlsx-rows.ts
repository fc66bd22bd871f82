import { streamXlsxRows } from 'hucre/xlsx';
import { type FileRow, LIMITS, RosterProblem } from './model.ts';
import { beginningOf, lookIntoZip, tryUnpacking, type ZipEntry } from './zip-look.ts';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
/** What is unpacked whole before the first row is read. */
const WHOLE = /^xl\/(?:sharedStrings|styles|workbook)\.xml$/i;
const LEAST_SHRUNK = 3;
const PIECE = 200;
const GLANCE = 64 * 1024;

/** How many rows a sheet has, by its own word, else by the length of its first rows. */
const rowsExpected = async (bytes: Uint8Array, sheet: ZipEntry): Promise<number> => {
  const text = await beginningOf(bytes, sheet, GLANCE);
  const said = /<dimension\s+ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(text)?.[1];
  if (said && Number(said) > 1) return Number(said);
  const seen = text.split('<row').length - 1;
  return Math.max(1, Math.round((sheet.unpacked / Math.max(1, text.length)) * seen));
};

/** A sheet is read piece by piece; that it declares too little shows in that it would hardly shrink. */
const isDoubtful = ({ name, packed, unpacked }: ZipEntry): boolean =>
  WHOLE.test(name) || (SHEET.test(name) && unpacked < LEAST_SHRUNK * packed);

export interface Sheet {
  readonly position: number;
  rows(): AsyncGenerator<{ rows: FileRow[]; part: number }>;
}

async function* rowsOfSheet(
  bytes: Uint8Array,
  position: number,
  expected: number,
): AsyncGenerator<{ rows: FileRow[]; part: number }> {
  let rows: FileRow[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: position })) {
      if (index >= LIMITS.rows) throw new RosterProblem('too-many');
      if (values.length > 16_384) throw new RosterProblem('unreadable');
      rows.push({ number: index + 1, cells: values.slice(0, LIMITS.columns) });
      if (rows.length >= PIECE) {
        yield { rows, part: Math.min(0.99, (index + 1) / expected) };
        rows = [];
      }
    }
  } catch (fault) {
    // Words of the library may quote the file.
    throw fault instanceof RosterProblem ? fault : new RosterProblem('unreadable');
  }
  yield { rows, part: 1 };
}

/**
 * The sheets of a workbook, each to be read row by row.
 *
 * @throws RosterProblem where the zip is no workbook, is cut off, or would burst
 */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const entries = lookIntoZip(bytes);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml'))
    throw new RosterProblem('not-a-table');
  for (const entry of entries) if (isDoubtful(entry)) await tryUnpacking(bytes, entry);
  const sheets = entries.filter(({ name }) => SHEET.test(name));
  const expected = await Promise.all(sheets.map((sheet) => rowsExpected(bytes, sheet)));
  const most = Math.max(1, ...expected);
  return sheets.map((_, position) => ({
    position,
    rows: () =>
      rowsOfSheet(bytes, position, sheets.length === 1 ? most : (expected[position] ?? most)),
  }));
}
