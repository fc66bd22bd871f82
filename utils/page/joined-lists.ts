import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { isSeen } from './dom.ts';
import { keysAcross } from './list-copies.ts';
import { type FoundField, type FoundRecord, fieldIn, keysIn, markIn } from './model.ts';
import { rowsOf } from './table-grid.ts';
import type { List } from './tables.ts';

/** A record that stands in two rows, one beside or over the other. */
class JoinedRecord implements FoundRecord {
  readonly #left: FoundRecord;
  readonly #right: FoundRecord;
  readonly #inRight: ReadonlySet<FieldKey>;

  /** @param inRight the fields that the second row shows */
  constructor(left: FoundRecord, right: FoundRecord, inRight: ReadonlySet<FieldKey>) {
    this.#left = left;
    this.#right = right;
    this.#inRight = inRight;
  }

  get kind(): RecordKind {
    return this.#left.kind;
  }

  get row(): HTMLTableRowElement | undefined {
    return this.#left.row;
  }

  get rowBeside(): HTMLTableRowElement | undefined {
    return this.#right.row;
  }

  get grade(): string | undefined {
    return this.#left.grade ?? this.#right.grade;
  }

  get hasControls(): boolean {
    return this.#left.hasControls !== false || this.#right.hasControls !== false;
  }

  get keys(): readonly FieldKey[] {
    return [...new Set([...keysIn(this.#left), ...keysIn(this.#right)])];
  }

  get fields(): ReadonlyMap<FieldKey, FoundField> {
    const all = this.keys.flatMap((key) => this.fieldAt(key) ?? []);
    return new Map(all.map((field) => [field.key, field]));
  }

  fieldAt(key: FieldKey): FoundField | undefined {
    return fieldIn(this.#partOf(key), key);
  }

  markAt(key: FieldKey): HTMLElement | undefined {
    return markIn(this.#partOf(key), key);
  }

  readAll(): Values {
    return { ...this.#left.readAll?.(), ...this.#right.readAll?.() };
  }

  #partOf(key: FieldKey): FoundRecord {
    return this.#inRight.has(key) ? this.#right : this.#left;
  }
}

/** px, by which borders may move a row. */
const LEVEL = 3;

type Pair = readonly [FoundRecord, FoundRecord];

/** Whether the rows of two tables are drawn side by side, to the end; some may be hidden. */
function areLevel(pairs: readonly Pair[]): boolean {
  const areaOf = ({ row }: FoundRecord): DOMRect | undefined => row?.getBoundingClientRect();
  const isDrawn = ([left]: Pair): boolean => (areaOf(left)?.height ?? 0) > 0;
  const ends = [pairs.find(isDrawn), pairs.findLast(isDrawn)];
  return ends.every((pair) => {
    const [left, right] = pair?.map(areaOf) ?? [];
    if (!left || !right) return false;
    return left.right <= right.left + LEVEL && Math.abs(left.top - right.top) <= LEVEL;
  });
}

/** The records of rows that are equally far from the end of their tables, which have heads of any depth. */
function pairsOf(left: List, right: List): Pair[] {
  const lines = rowsOf(left.table).toReversed();
  const others = new Map(rowsOf(right.table).toReversed().entries());
  const beside = new Map(right.records.map((record) => [record.row, record]));
  const at = new Map(lines.map((row, place) => [row, others.get(place)]));
  return left.records.flatMap((record) => {
    const other = record.row && beside.get(at.get(record.row));
    return other ? [[record, other] as const] : [];
  });
}

const shows = (record: FoundRecord, key: FieldKey): boolean => {
  const cell = markIn(record, key);
  return cell !== undefined && isSeen(cell.firstElementChild ?? cell);
};

/** Whether the two say the same in every column, from the first row to the last. */
function areCopies(pairs: readonly Pair[]): boolean {
  const ends = [pairs[0], pairs.at(-1)].map((pair) => pair?.map((record) => record.readAll?.()));
  return ends.every(
    (texts) =>
      texts?.[0] &&
      Object.entries(texts[0]).every(([key, text]) => texts[1]?.[key as FieldKey] === text),
  );
}

/** The fields that the second of two lists shows, where they are one; else `undefined`. */
function shownInRight(left: List, right: List, pairs: readonly Pair[]) {
  const keys = keysAcross(left);
  const others = keysAcross(right);
  if (keys.isDisjointFrom(others)) return areLevel(pairs) ? others : undefined;
  const [first] = pairs;
  const isSame = keys.size === others.size && keys.isSubsetOf(others) && areCopies(pairs);
  if (!isSame || !first) return undefined;
  return new Set([...keys].filter((key) => !shows(first[0], key) && shows(first[1], key)));
}

/**
 * Columns that stay in view when the list is moved sideways stand in a table before that of the others, or
 * in a copy of the whole table over it, of which each hides what the other shows.
 */
function joined(left: List, right: List): List | undefined {
  const pairs = pairsOf(left, right);
  if (pairs.length < 2 || pairs.length < left.records.length) return undefined;
  const inRight = shownInRight(left, right, pairs);
  if (!inRight) return undefined;
  const records = pairs.map((pair) => new JoinedRecord(...pair, inRight));
  const rest = (function* () {
    yield* left.rest ?? [];
    yield* right.rest ?? [];
    const all = pairsOf(left, right).slice(records.length);
    for (const pair of all) records.push(new JoinedRecord(...pair, inRight));
  })();
  const { columns } = left;
  const { known, unknown, width } = right.columns;
  const wide = {
    known: [...columns.known, ...known.map((one) => ({ ...one, at: one.at + columns.width }))],
    unknown: [...columns.unknown, ...unknown],
    width: columns.width + width,
  };
  return {
    ...left,
    columns: keysAcross(left).isDisjointFrom(keysAcross(right)) ? wide : columns,
    records,
    headings: [...left.headings, ...right.headings],
    ...((left.rest ?? right.rest) && { rest }),
  };
}

/** With one list in place of two whose rows stand beside or over each other. */
export function joinedLists(lists: readonly List[]): readonly List[] {
  const all: List[] = [];
  for (const list of lists) {
    // A head alone.
    if (list.size === 0) continue;
    const before = all.at(-1);
    const both = before && joined(before, list);
    if (both) all[all.length - 1] = both;
    else all.push(list);
  }
  return all;
}
