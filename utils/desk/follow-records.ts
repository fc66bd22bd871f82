import { type FoundPage, type FoundRecord, keysIn } from '#utils/page/model.ts';
import { type CheckedRecord, newRecord } from './checked-record.ts';

interface Change {
  /** Rows in which the page changed something. */
  readonly touched: ReadonlySet<Element>;
  /** Whether the page is still checked in the same context. */
  readonly same: boolean;
}

interface Followed {
  readonly records: readonly CheckedRecord[];
  /** Those that must be read: new, changed or of controls, which change without a trace. */
  readonly unread: readonly CheckedRecord[];
  /** Those that the page no longer has. */
  readonly gone: readonly CheckedRecord[];
}

/**
 * The records of a page that was found anew, with what is known of those that were there before: a
 * list's row is known by its element, wherever it was sorted to, a form by its place.
 */
export function followRecords(
  before: readonly CheckedRecord[],
  { records }: FoundPage,
  { touched, same }: Change,
): Followed {
  const byRow = new Map<Element, CheckedRecord>();
  for (const one of before) if (one.found.row) byRow.set(one.found.row, one);
  const gone = new Set(before);
  const isList = records[0] && before[0] && sameColumns(before[0].found, records[0]);
  const unread: CheckedRecord[] = [];
  const next = records.map((found, position) => {
    const { row, kind } = found;
    const known = row ? byRow.get(row) : before[position];
    if (!known || known.found.kind !== kind || known.found.row !== row) {
      const one = newRecord(found, position);
      unread.push(one);
      return one;
    }
    gone.delete(known);
    const still = same && isList && row && found.hasControls === false && !touched.has(row);
    known.found = found;
    known.position = position;
    if (!same) known.check = undefined;
    if (!still) unread.push(known);
    return known;
  });
  return { records: next, unread, gone: [...gone] };
}

/** Whether both rows show the same fields. */
const sameColumns = (before: FoundRecord, now: FoundRecord): boolean =>
  keysIn(before).join() === keysIn(now).join();
