import { closestOf, labelTextOf, tagOf } from './dom.ts';
import { tidyLabel, withoutGloss } from './label-text.ts';
import { isBareOwner, type Owner, readSection } from './owners.ts';

/** An answer in a table whose rows are questions. */
export interface Across {
  readonly cell: HTMLElement;
  /** Whose column it stands in, where the columns are people or addresses. */
  readonly owner: Owner | undefined;
}

const ANSWER = /^(?:สถานะ(?:การดำเนินการ|ข้อมูล)?|ผล(?:การดำเนินการ|การตรวจสอบ)?|ข้อมูล|ค่า|คำตอบ)$/u;

const textOf = (cell: Element): string => withoutGloss(tidyLabel(labelTextOf(cell, 140)));

function ownerIn(cell: Element): Owner | undefined {
  const text = textOf(cell);
  if (!isBareOwner(text)) return undefined;
  const { person, address } = readSection(text);
  const said = person ?? address;
  return said === 'mixed' ? undefined : said;
}

/**
 * The answers in a label's row where the table's first row names the columns: บิดา, มารดา, ผู้ปกครอง
 * beside each other, or a column of สถานะ before or behind columns of other things. `undefined` for other tables.
 */
export function answersAcross(label: HTMLElement): readonly Across[] | undefined {
  const row = closestOf(label, 'tr') as HTMLTableRowElement | null;
  const table = closestOf(label, 'table') as HTMLTableElement | null;
  const header = table?.rows[0];
  if (!row || !header || row.cells.length < 2) return undefined;
  const heads = Array.from(header.cells);
  if (heads.length < 2) return undefined;
  const owners = heads.map(ownerIn);
  const answer = heads.findIndex((cell) => ANSWER.test(textOf(cell)));
  const people = owners.filter((owner) => owner !== undefined).length;
  if (people < 2 && (answer < 1 || heads.length < 3)) return undefined;
  if (row === header) return [];
  const cells = Array.from(row.cells);
  if (cells.length !== heads.length || cells.some((cell) => tagOf(cell) === 'table')) return [];
  if (people < 2) {
    const cell = cells[answer];
    const at = cells.indexOf(label as HTMLTableCellElement);
    const others = cells.slice(0, at).filter((before) => before !== cell);
    const asked = others.every((before) => !/[a-z\u0e01-\u0e2e]/i.test(textOf(before)));
    return cell && asked && at !== answer ? [{ cell, owner: undefined }] : [];
  }
  return cells.flatMap((cell, at) => (owners[at] ? [{ cell, owner: owners[at] }] : []));
}
