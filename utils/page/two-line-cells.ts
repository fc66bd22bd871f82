import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Head } from './columns.ts';
import { firstChildOf, isElement, isSilent, nextOf, tagOf } from './dom.ts';

const BREAKS = /^(?:br|div|p|li|ul|ol|dl|dt|dd|h[1-6])$/;

/** The lines of a cell, as `<br>` and blocks break them; without empty ones. */
export function linesIn(cell: Element): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const visit = (node: Node) => {
    for (let child = firstChildOf(node); child; child = nextOf(child)) {
      if (!isElement(child)) {
        if (child.nodeType === 3) line += child.nodeValue ?? '';
        continue;
      }
      const tag = tagOf(child);
      if (isSilent(tag)) continue;
      const breaks = BREAKS.test(tag);
      if (breaks) end();
      visit(child);
      if (breaks) end();
    }
  };
  visit(cell);
  end();
  return lines;
}

/** A cell's text, or that of one line, from 0; `''` where it has fewer. */
export const textOf = (cell: Element | undefined, line: number | undefined): string =>
  (line === undefined ? cell?.textContent?.trim() : cell && linesIn(cell)[line]) ?? '';

/** Whether most of a column's cells have a second line. */
export function areTwoLined(cells: readonly (Element | undefined)[]): boolean {
  const counts = cells.map((cell) => (cell?.firstElementChild ? linesIn(cell).length : 1));
  return counts.filter((count) => count > 1).length * 2 > counts.length;
}

/** Answers that never take a second line: what stands there is a remark. */
const SHORT = /^(?:identity-number|digits|date|decimal|count)$/;
const WHOLE_DATE = /[\d๐-๙]{4}/;

const isFirstLine = (key: FieldKey, cells: readonly (Element | undefined)[]): boolean => {
  const { kind } = fieldOf(key);
  const dates = cells.filter((cell) => WHOLE_DATE.test(textOf(cell, 0)));
  return SHORT.test(kind) && (kind !== 'date' || dates.length * 2 > cells.length);
};

interface LinedKey {
  readonly key: FieldKey;
  readonly label: string;
  readonly line: number;
}

/**
 * What each line of a column's cells asks: as the lines of its head say, else only the first, where the head
 * asks for what is always short. None where no line is understood.
 */
export function linedKeys(
  head: Head,
  cells: readonly (Element | undefined)[],
  keyOf: (head: Head) => FieldKey | undefined,
): readonly LinedKey[] {
  const labels = head.cell ? linesIn(head.cell) : [];
  if (labels.length < 2) {
    const key = keyOf(head);
    const label = head.texts.at(-1) ?? '';
    return key && isFirstLine(key, cells) ? [{ key, label, line: 0 }] : [];
  }
  const above = head.texts.slice(0, -1);
  const whole = keyOf(head);
  // เลขประจำตัว over ประชาชน is one label in two lines.
  if (whole)
    return isFirstLine(whole, cells) ? [{ key: whole, label: labels.join(' '), line: 0 }] : [];
  return labels.flatMap((label, line) => {
    const key = keyOf({ texts: [...above, label], cell: head.cell });
    return key ? [{ key, label, line }] : [];
  });
}
