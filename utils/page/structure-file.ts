import { LABEL_MARKS, STRUCTURE_VERSION, type Structure } from './structure.ts';

const [BEGINS, ENDS] = LABEL_MARKS;
const MARKED = new RegExp(`${BEGINS}(\\d+)${ENDS}`, 'g');

const inText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * The file, letter for letter as it will be saved: HTML that a browser shows and a test can read.
 * @param added numbers of the labels that the user chose to add; all others stay shapes.
 */
export function structureFile(structure: Structure, added: ReadonlySet<number>): string {
  const { host, page, part, year } = structure;
  const html = structure.html.replace(MARKED, (_all, number: string) => {
    const label = structure.labels[Number(number)];
    return label ? inText(added.has(Number(number)) ? label.text : label.shape) : '';
  });
  const about = [
    `data-structure="${STRUCTURE_VERSION}"`,
    `data-host="${host}"`,
    `data-page="${page}"`,
    ...(year === '' ? [] : [`data-year="${year}"`]),
    ...(part === '' ? [] : [`data-part="${part}"`]),
  ];
  return `<!doctype html>\n<html lang="th" ${about.join(' ')}>\n<meta charset="utf-8">\n${html}</html>\n`;
}

/** `truatthan-structure-dmc-2569-06-10.html`; the day in the Buddhist era. */
export const structureFileName = (
  portal: string,
  day: { readonly year: number; readonly month: number; readonly day: number },
): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `truatthan-structure-${portal}-${day.year}-${two(day.month)}-${two(day.day)}.html`;
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether something received from a page is a structure. */
export function isStructure(value: unknown): value is Structure {
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Partial<Record<keyof Structure, unknown>>;
  return (
    parts.version === STRUCTURE_VERSION &&
    [parts.portal, parts.host, parts.page, parts.year, parts.part, parts.html].every(isText) &&
    Array.isArray(parts.labels) &&
    parts.labels.every(
      (label: unknown) =>
        typeof label === 'object' &&
        label !== null &&
        'text' in label &&
        'shape' in label &&
        isText(label.text) &&
        isText(label.shape),
    )
  );
}
