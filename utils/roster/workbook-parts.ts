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

/** The sheets in the order of the workbook; where it does not tell, in that of the zip. */
export function sheetsIn(
  workbook: string,
  relations: string,
  entries: readonly ZipEntry[],
): readonly ZipEntry[] {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const id = /\bId="([^"]*)"/.exec(tag)?.[1];
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1];
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const named = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*\br:id="([^"]*)"/g)].flatMap(
    ([, id = '']) => entries.filter(({ name }) => name === targets.get(id) && SHEET.test(name)),
  );
  return named.length > 0 ? named : entries.filter(({ name }) => SHEET.test(name));
}
