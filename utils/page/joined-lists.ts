import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { keysAcross } from './list-copies.ts';
import { type FoundField, type FoundRecord, fieldIn, keysIn, markIn } from './model.ts';
import { rowsOf } from './table-grid.ts';
import type { List } from './tables.ts';

/** A record of which each part stands in a row of another table, one beside the other. */
class JoinedRecord implements FoundRecord {
  readonly #parts: readonly [FoundRecord, FoundRecord];

  constructor(left: FoundRecord, right: FoundRecord) {
    this.#parts = [left, right];
  }

  get kind(): RecordKind {
    return this.#parts[0].kind;
  }

  get row(): HTMLTableRowElement | undefined {
    return this.#parts[0].row;
  }

  get rowBeside(): HTMLTableRowElement | undefined {
    return this.#parts[1].row;
  }

  get grade(): string | undefined {
    return this.#parts.map(({ grade }) => grade).find(Boolean);
  }

  get hasControls(): boolean {
    return this.#parts.some(({ hasControls }) => hasControls !== false);
  }

  get keys(): readonly FieldKey[] {
    return this.#parts.flatMap(keysIn);
  }

  get fields(): ReadonlyMap<FieldKey, FoundField> {
    return new Map(this.#parts.flatMap(({ fields }) => [...fields]));
  }

  fieldAt(key: FieldKey): FoundField | undefined {
    return fieldIn(this.#partOf(key), key);
  }

  markAt(key: FieldKey): HTMLElement | undefined {
    return markIn(this.#partOf(key), key);
  }

  readAll(): Values {
    const [left, right] = this.#parts;
    return { ...left.readAll?.(), ...right.readAll?.() };
  }

  #partOf(key: FieldKey): FoundRecord {
    const [left, right] = this.#parts;
    return keysIn(left).includes(key) ? left : right;
  }
}

/** px, by which borders may move a row. */
const LEVEL = 3;

type Pair = readonly [FoundRecord, FoundRecord];

const areaOf = ({ row }: FoundRecord): DOMRect | undefined => row?.getBoundingClientRect();

/** Rows of another height would not stand beside each other to the end; some may be hidden. */
function areLevel(pairs: readonly Pair[]): boolean {
  const isDrawn = ([{ row }]: Pair): boolean => (row?.getBoundingClientRect().height ?? 0) > 0;
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

/** Columns that stay in view when the list is moved sideways stand in a table before that of the others. */
function joined(left: List, right: List): List | undefined {
  if (!keysAcross(left).isDisjointFrom(keysAcross(right))) return undefined;
  const pairs = pairsOf(left, right);
  if (pairs.length < 2 || pairs.length < left.records.length || !areLevel(pairs)) return undefined;
  const records = pairs.map((pair) => new JoinedRecord(...pair));
  const rest = (function* () {
    yield* left.rest ?? [];
    yield* right.rest ?? [];
    const all = pairsOf(left, right).slice(records.length);
    for (const pair of all) records.push(new JoinedRecord(...pair));
  })();
  const { columns } = left;
  const { known, unknown, width } = right.columns;
  return {
    ...left,
    columns: {
      known: [...columns.known, ...known.map((one) => ({ ...one, at: one.at + columns.width }))],
      unknown: [...columns.unknown, ...unknown],
      width: columns.width + width,
    },
    records,
    headings: [...left.headings, ...right.headings],
    ...((left.rest ?? right.rest) && { rest }),
  };
}

/** With one list in place of two whose rows stand beside each other and ask for different things. */
export function joinedLists(lists: readonly List[]): readonly List[] {
  const all: List[] = [];
  for (const list of lists) {
    const before = all.at(-1);
    const both = before && joined(before, list);
    if (both) all[all.length - 1] = both;
    else all.push(list);
  }
  return all;
}
