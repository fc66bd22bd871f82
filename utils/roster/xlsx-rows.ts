import { fillingDown, mergesIn } from './merged-cells.ts';
import { type FileRow, RosterProblem } from './model.ts';
import { SharedStrings } from './shared-strings.ts';
import { type SheetFacts, sheetRows } from './sheet-rows.ts';
import { dateStylesIn, dayZeroIn, sheetsIn } from './workbook-parts.ts';
import { beginningOf, lookIntoZip, type ZipEntry } from './zip-look.ts';
import { textPieces, wholeText } from './zip-text.ts';

const PIECE = 200;
const GLANCE = 64 * 1024;
/** Bytes of a sheet that is looked through for merged cells first: people merge, large downloads have none. */
const BY_HAND = 16 * 1024 * 1024;

/** How many rows a sheet has, by its own word, else by the length of its first rows. */
const rowsExpected = async (bytes: Uint8Array, sheet: ZipEntry): Promise<number> => {
  const text = await beginningOf(bytes, sheet, GLANCE);
  const said = /<dimension\s+ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(text)?.[1];
  if (said && Number(said) > 1) return Number(said);
  const seen = text.split('<row').length - 1;
  return Math.max(1, Math.round((sheet.unpacked / Math.max(1, text.length)) * seen));
};

export interface Sheet {
  /** As its tab shows it; `''` where the workbook does not tell. */
  readonly name: string;
  rows(): AsyncGenerator<{ rows: FileRow[]; part: number }>;
}

async function* rowsOfSheet(bytes: Uint8Array, sheet: ZipEntry, facts: SheetFacts) {
  const expected = await rowsExpected(bytes, sheet);
  const text = () => unprefixed(textPieces(bytes, sheet));
  const fill = fillingDown(sheet.unpacked <= BY_HAND ? await mergesIn(text()) : []);
  let rows: FileRow[] = [];
  for await (const row of sheetRows(text(), facts)) {
    rows.push(fill(row));
    if (rows.length < PIECE) continue;
    yield { rows, part: Math.min(0.99, row.number / expected) };
    rows = [];
  }
  yield { rows, part: 1 };
}

/** Without the prefixes that some programs put before every name: `<x:row>` is `<row>`. */
async function* unprefixed(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let plain: boolean | undefined;
  for await (const piece of pieces) {
    plain ??= /<(?:worksheet|sst)[\s>]/.test(piece);
    if (plain) {
      yield piece;
      continue;
    }
    const text = rest + piece;
    const end = text.lastIndexOf('<');
    rest = end < 0 ? '' : text.slice(end);
    yield (end < 0 ? text : text.slice(0, end)).replace(/<(\/?)\w+:/g, '<$1');
  }
  yield rest.replace(/<(\/?)\w+:/g, '<$1');
}

/**
 * The sheets of a workbook, each to be read row by row.
 *
 * @throws RosterProblem where the zip is no workbook, is cut off, or would burst
 */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const entries = lookIntoZip(bytes);
  const entry = (name: RegExp) => entries.find((one) => name.test(one.name));
  // Excel on the web writes xl/workbook22.xml.
  const main = entry(/^\/?xl\/workbook\d*\.xml$/i);
  if (!main) throw new RosterProblem('not-a-table');
  const workbook = await wholeText(bytes, main);
  const relations = await wholeText(bytes, entry(/^\/?xl\/_rels\/workbook\d*\.xml\.rels$/i));
  const dateStyles = dateStylesIn(await wholeText(bytes, entry(/^\/?xl\/styles\d*\.xml$/i)));
  const shared = entry(/^\/?xl\/sharedStrings\d*\.xml$/i);
  const strings = shared && new SharedStrings(unprefixed(textPieces(bytes, shared)));
  const facts = { strings, dateStyles, dayZero: dayZeroIn(workbook) };
  return sheetsIn(workbook, relations, entries).map(({ name, entry: sheet }) => ({
    name,
    rows: () => rowsOfSheet(bytes, sheet, facts),
  }));
}
