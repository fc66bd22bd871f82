import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import { controlIn, readHead } from './columns.ts';
import { isTyped } from './controls.ts';
import type { FoundField, FoundRecord } from './model.ts';
import { readText } from './read.ts';
import type { LabelReading } from './read-label.ts';
import { gridOf, rowsOf, textOfCell } from './table-grid.ts';
import type { List } from './tables.ts';

const GRADE = /^(?:0[1-9]|1[0-8])$/;
const WORDS = /(?:[ก-ฮ].*){4}/;
const ORDERED = /(?:(?:ลำดับ|หลัง)ที่\s*|[ก-๎]\s+)[\d๐-๙]{1,4}$/u;
const SUM = /^(?:รวม|ทั้งหมด|ทั้งสิ้น|ยอดรวม)/u;
/** What each column is of, and what its rows say of it: two of these tell such a table. */
const SIDES: Readonly<Partial<Record<RecordKind, readonly [FieldKey, readonly FieldKey[]]>>> = {
  class: ['classLevel', ['boys', 'girls', 'pupils', 'rooms']],
  item: ['itemName', ['fromBudget', 'fromOthers', 'working', 'broken', 'pieces']],
  building: [
    'buildingType',
    ['buildingDesign', 'buildingRooms', 'buildingYear', 'buildingCondition', 'buildingPhoto'],
  ],
};
const MOST_ROWS = 20;
const CERTAINTY = 0.7;

/**
 * A table that lies on its side: a column a grade, and rows of ชาย, หญิง, รวม, ห้องเรียน; or a column a use of
 * computers, and rows of ใช้งานได้, ใช้งานไม่ได้; or a column a building. `undefined` for any other table.
 */
export function readSideways(
  table: HTMLTableElement,
  kind: RecordKind,
  read: (text: string) => LabelReading,
): List | undefined {
  const [named, counted] = SIDES[kind] ?? [];
  // A long list has rows enough to be told before each is taken up.
  if (!named || !counted || (table.rows?.length ?? 0) > MOST_ROWS) return undefined;
  const rows = rowsOf(table);
  if (rows.length < 3 || rows.length > MOST_ROWS || table.querySelector('table')) return undefined;
  const grid = gridOf(rows);
  const isName = (cell: Element | undefined): boolean =>
    cell !== undefined &&
    (kind === 'class'
      ? GRADE.test(readText(named, cell))
      : (kind === 'building' ? ORDERED : WORDS).test(textOfCell(cell)) &&
        read(textOfCell(cell)).concept === undefined);
  const top = grid.findIndex((cells) => new Set(cells.filter(isName)).size > 1);
  const heads = grid[top];
  const from = heads?.findIndex(isName) ?? 0;
  if (!heads || from < 1) return undefined;
  const lines = grid.slice(top + 1).flatMap((cells) => {
    const name = cells[from - 1];
    const label = name ? textOfCell(name) : '';
    const key = readHead({ texts: [label], cell: name }, read);
    return key && counted.includes(key) ? [{ cells, key, label }] : [];
  });
  if (new Set(lines.map(({ key }) => key)).size < Math.max(2, lines.length)) return undefined;
  const records = heads.flatMap((head, at): FoundRecord[] => {
    if (at < from || (!isName(head) && (kind === 'building' || !SUM.test(textOfCell(head)))))
      return [];
    const level = fieldIn(head, named, textOfCell(head));
    const counts = lines.flatMap(({ cells, key, label }) => {
      const cell = cells[at];
      return cell ? [fieldIn(cell, key, label)] : [];
    });
    return [{ kind, fields: new Map([level, ...counts].map((field) => [field.key, field])) }];
  });
  const keys: readonly FieldKey[] = [named, ...lines.map(({ key }) => key)];
  return {
    table,
    columns: {
      known: keys.map((key, at) => ({ at, key, label: '', certainty: CERTAINTY })),
      unknown: [],
      width: keys.length,
    },
    records,
    size: records.length,
    headings: rows
      .slice(0, top)
      .map(textOfCell)
      .concat(table.caption?.textContent ?? ''),
  };
}

function fieldIn(cell: HTMLElement, key: FieldKey, label: string): FoundField {
  const controls = controlIn(cell);
  const [first] = controls;
  const typed = first !== undefined && isTyped(first);
  return { key, mark: first ?? cell, controls, label, typed, certainty: CERTAINTY };
}
