import { deflateRawSync } from 'node:zlib';
import { type ZipPart, zip64Of, zipOf } from './zip.ts';

/** A cell: text, number, a formula with or without its result, or what a failed one shows. */
export type RawCell =
  | string
  | number
  | { readonly formula: string; readonly result?: string }
  | { readonly fault: string };

export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  readonly hidden?: boolean;
}

/** How a program writes its workbooks; what is left out is as Excel does it. */
export interface Manner {
  /** Texts in their cells instead of in a list of their own. */
  readonly inline?: boolean;
  /** Cells and rows without their places. */
  readonly unplaced?: boolean;
  /** Before every name: `x` for `<x:row>`. */
  readonly prefix?: string;
  /** Places like `A1:C1`. */
  readonly merged?: readonly string[];
  /** As Java's streaming writers zip. */
  readonly wide?: boolean;
  readonly workbook?: string;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const letters = (column: number): string =>
  column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** A workbook in just this manner, for files that the tests' own writer does not make. */
export function rawWorkbook(sheets: readonly RawSheet[], manner: Manner = {}): Uint8Array {
  const p = manner.prefix ? `${manner.prefix}:` : '';
  const shared: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, shared.push(text) - 1);
    return shared.length - 1;
  };
  const textCell = (at: string, text: string): string =>
    manner.inline
      ? `<${p}c${at} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}is></${p}c>`
      : `<${p}c${at} t="s"><${p}v>${placeOf(text)}</${p}v></${p}c>`;
  const cellOf = (cell: RawCell, row: number, column: number): string => {
    const at = manner.unplaced ? '' : ` r="${letters(column)}${row}"`;
    if (cell === '') return manner.unplaced ? `<${p}c/>` : '';
    if (typeof cell === 'string') return textCell(at, cell);
    if (typeof cell === 'number') return `<${p}c${at}><${p}v>${cell}</${p}v></${p}c>`;
    if ('fault' in cell) return `<${p}c${at} t="e"><${p}v>${cell.fault}</${p}v></${p}c>`;
    const result = cell.result === undefined ? '' : `<${p}v>${escaped(cell.result)}</${p}v>`;
    return `<${p}c${at} t="str"><${p}f>${escaped(cell.formula)}</${p}f>${result}</${p}c>`;
  };
  const rowOf = (cells: readonly RawCell[], at: number): string =>
    `<${p}row${manner.unplaced ? '' : ` r="${at + 1}"`}>${cells
      .map((cell, column) => cellOf(cell, at + 1, column))
      .join('')}</${p}row>`;
  const merged = (manner.merged ?? []).map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('');
  const sheetXml = ({ rows }: RawSheet): string =>
    `<?xml version="1.0"?><${p}worksheet><${p}sheetData>${rows.map(rowOf).join('')}</${p}sheetData>${
      merged && `<${p}mergeCells>${merged}</${p}mergeCells>`
    }</${p}worksheet>`;
  const book = manner.workbook ?? 'workbook';
  const named = sheets.map(
    ({ name, hidden }, at) =>
      `<${p}sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="t" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const files: (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', '<Types/>'],
    [`xl/${book}.xml`, `<${p}workbook><${p}sheets>${named.join('')}</${p}sheets></${p}workbook>`],
    [`xl/_rels/${book}.xml.rels`, `<Relationships>${related.join('')}</Relationships>`],
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const),
  ];
  const items = shared.map((text) => `<${p}si><${p}t>${escaped(text)}</${p}t></${p}si>`);
  files.push(['xl/sharedStrings.xml', `<${p}sst>${items.join('')}</${p}sst>`]);
  const parts = files.map(([name, xml]): ZipPart => {
    const bytes = new TextEncoder().encode(xml);
    return { name, packed: deflateRawSync(bytes), size: bytes.length };
  });
  return manner.wide ? zip64Of(parts) : zipOf(parts);
}
