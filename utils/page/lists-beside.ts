import { commonAncestor } from './dom.ts';
import { type FoundRecord, keysIn } from './model.ts';
import { readRecord } from './read.ts';
import type { List } from './tables.ts';

/** A row that goes on in another table, as where the first columns stand still beside those that scroll. */
const joinedRow = (one: FoundRecord, other: FoundRecord): FoundRecord => ({
  kind: one.kind,
  row: one.row,
  beside: other.row,
  grade: one.grade ?? other.grade,
  // That there are none would mean that `row` alone tells whether anything changed.
  hasControls: one.hasControls || other.hasControls || undefined,
  keys: [...keysIn(one), ...keysIn(other)],
  get fields() {
    return new Map([...one.fields, ...other.fields]);
  },
  readAll: () => ({ ...readRecord(one).values, ...readRecord(other).values }),
});

const lengthOf = (element: Element | null): number =>
  (element?.textContent ?? '').replace(/\s+/g, '').length;

/** Two lists of as many rows, with columns that the other has not, and nothing else around them. */
function areOne(one: List, other: List): boolean {
  const keys = new Set(one.columns.known.map(({ key }) => key));
  return (
    one.size > 1 &&
    one.size === other.size &&
    one.records.length === other.records.length &&
    !other.columns.known.some(({ key }) => keys.has(key)) &&
    lengthOf(commonAncestor([one.table, other.table])) ===
      lengthOf(one.table) + lengthOf(other.table)
  );
}

/** Two tables that are one list, cut from top to bottom, as one; else the lists as they are. */
export function joinedBeside(lists: readonly List[]): readonly List[] {
  const [one, other] = lists;
  if (lists.length !== 2 || !one || !other || !areOne(one, other)) return lists;
  const records: FoundRecord[] = [];
  const add = () => {
    for (let at = records.length; at < one.records.length && at < other.records.length; at += 1)
      records.push(joinedRow(one.records[at] as FoundRecord, other.records[at] as FoundRecord));
  };
  add();
  const columns = {
    known: [...one.columns.known, ...other.columns.known],
    unknown: [...one.columns.unknown, ...other.columns.unknown],
    width: one.columns.width + other.columns.width,
  };
  const rest = (function* () {
    for (const step of one.rest ?? []) {
      other.rest?.next();
      add();
      yield step;
    }
  })();
  return [{ ...one, records, columns, ...(one.rest && { rest }) }];
}
