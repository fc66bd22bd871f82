import { plainXml } from './xml-text.ts';
import type { ZipEntry } from './zip-look.ts';

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Whether a number format shows days, months or years; what is quoted or in brackets says nothing. */
const showsDate = (format: string): boolean =>
  /[dmyb]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/gi, ''));

/** Numbers of the styles that show a number as a date. */
export function dateStylesIn(styles: string): ReadonlySet<number> {
  const own = new Map<number, string>();
  for (const [tag] of styles.matchAll(/<numFmt\b[^>]*>/g)) {
    const id = /\bnumFmtId="(\d+)"/.exec(tag)?.[1];
    const code = /\bformatCode="([^"]*)"/.exec(tag)?.[1];
    if (id && code) own.set(Number(id), plainXml(code));
  }
  const formats = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '';
  const dates = new Set<number>();
  for (const [at, [tag]] of [...formats.matchAll(/<xf\b[^>]*>/g)].entries()) {
    const id = Number(/\bnumFmtId="(\d+)"/.exec(tag)?.[1] ?? 0);
    const code = own.get(id);
    if (code === undefined ? isBuiltInDate(id) : showsDate(code)) dates.add(at);
  }
  return dates;
}

/** Midnight UTC of day 0 of the workbook's dates. */
export const dayZeroIn = (workbook: string): number =>
  /\bdate1904="(?:1|true)"/.test(workbook) ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);

const SHEET = /^\/?xl\/worksheets\/[^/]+\.xml$/i;

export interface NamedSheet {
  /** As its tab shows it; `''` where the workbook does not tell. */
  readonly name: string;
  readonly entry: ZipEntry;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * The sheets in the order of the workbook, hidden ones last; where it does not tell, in that of the
 * zip.
 */
export function sheetsIn(
  workbook: string,
  relations: string,
  entries: readonly ZipEntry[],
): readonly NamedSheet[] {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const [id, target] = [attribute(tag, 'Id'), attribute(tag, 'Target')];
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const named = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const target = targets.get(attribute(tag, '\\w+:id') ?? '');
    const name = plainXml(attribute(tag, 'name') ?? '');
    const hidden = /hidden/i.test(attribute(tag, 'state') ?? '');
    return entries
      .filter((entry) => entry.name === target && SHEET.test(target))
      .map((entry) => ({ name, entry, hidden }));
  });
  if (named.length === 0)
    return entries.filter(({ name }) => SHEET.test(name)).map((entry) => ({ name: '', entry }));
  return [...named.filter(({ hidden }) => !hidden), ...named.filter(({ hidden }) => hidden)];
}
