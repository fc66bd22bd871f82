import { unzip } from '#tests/tools/unzip.ts';

/**
 * Readers of the files that are taken along, made from the formats' own rules (RFC 4180, APPNOTE,
 * ECMA-376) and from nothing that wrote them.
 */

/** @throws where a quotation mark is left open or stands where none may be */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The parts of a ZIP file by name, as text. */
export const readZip = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...unzip(bytes)].map(([name, part]) => [name, part.toString('utf8')]));

export interface Sheet {
  readonly name: string;
  /** A number where the cell is one; `''` where there is none. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const xml = (text = '') => new DOMParser().parseFromString(text, 'text/xml');
/** `_x000D_` stands for a sign that XML cannot carry. */
const textOf = (element: Element) =>
  [...element.getElementsByTagName('t')]
    .map((part) => part.textContent ?? '')
    .join('')
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number(`0x${code}`)));

/** Column of a reference such as `AB12`, from 0. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) -
  1;

/** The sheets of a workbook in their order. */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const parts = readZip(bytes);
  const shared = [...xml(parts.get('xl/sharedStrings.xml')).getElementsByTagName('si')].map(textOf);
  const targets = new Map(
    [...xml(parts.get('xl/_rels/workbook.xml.rels')).getElementsByTagName('Relationship')].map(
      (one) => [one.getAttribute('Id'), one.getAttribute('Target') ?? ''],
    ),
  );
  const cellOf = (cell: Element): string | number => {
    const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
    if (cell.getElementsByTagName('f').length > 0) throw new Error('a formula');
    const type = cell.getAttribute('t');
    if (type === 's') return shared[Number(value)] ?? '';
    if (type === 'inlineStr') return textOf(cell);
    return type === 'str' || value === '' ? value : Number(value);
  };
  return [...xml(parts.get('xl/workbook.xml')).getElementsByTagName('sheet')].map((sheet) => {
    const target = targets.get(sheet.getAttribute('r:id')) ?? '';
    const part = xml(parts.get(`xl/${target.replace(/^\/?xl\//, '')}`));
    const rows = [...part.getElementsByTagName('row')].map((row) => {
      const cells: (string | number)[] = [];
      for (const cell of row.getElementsByTagName('c'))
        cells[columnOf(cell.getAttribute('r') ?? '')] = cellOf(cell);
      return Array.from(cells, (cell) => cell ?? '');
    });
    return { name: sheet.getAttribute('name') ?? '', rows };
  });
}
