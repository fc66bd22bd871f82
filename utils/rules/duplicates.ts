import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { comparable } from '#utils/thai/text.ts';
import {
  CANNOT_TELL,
  type Clash,
  type Keyed,
  type ListRule,
  type RuleDescription,
  type SeenRows,
} from './model.ts';

export interface Comparison {
  readonly clashes: readonly Clash[];
  /** How many rows could be compared. */
  readonly compared: number;
}

/** Rows by their keys, each asked for by its position: texts, or numbers that stand for them. */
export interface KeyedRows<K> {
  readonly count: number;
  keyAt(row: number): K | undefined;
  whoAt(row: number): string;
  /** Rows of earlier pages: key to `who`. */
  readonly seen?: ReadonlyMap<K, string> | undefined;
}

/**
 * The rows whose key an earlier row has already, each with the first that has it. A row of an earlier
 * page clashes only if `who` differs: otherwise it may be this very row, sorted to another page.
 */
export const compareKeys = <K>(
  { count, keyAt, whoAt, seen }: KeyedRows<K>,
  ofOthers = false,
): Comparison => {
  const known = new Map<K, number>();
  const clashes: Clash[] = [];
  let compared = 0;
  for (let row = 0; row < count; row += 1) {
    const key = keyAt(row);
    if (key === undefined) continue;
    compared += 1;
    const before = seen?.get(key);
    const first = known.get(key);
    if (first === undefined) known.set(key, row);
    if (before !== undefined && before !== whoAt(row)) clashes.push({ row, first: undefined });
    else if (first !== undefined && !(ofOthers && whoAt(row) === whoAt(first)))
      clashes.push({ row, first });
  }
  return { clashes, compared };
};

/** The same for rows that are at hand. */
export const compareRows = (
  rows: readonly Values[],
  { keyOf, whoOf, ofOthers }: Omit<Keyed, 'finding'>,
  seen?: SeenRows,
): Comparison => {
  const at = (row: number): Values => rows[row] ?? {};
  return compareKeys(
    {
      count: rows.length,
      keyAt: (row) => keyOf(at(row)),
      whoAt: (row) => whoOf(at(row)),
      seen,
    },
    ofOthers,
  );
};

/** A whole rule of one that compares rows. */
export const byKeys = (rule: RuleDescription, keyed: Keyed): ListRule => ({
  ...rule,
  keyed,
  keyOf(values) {
    const key = keyed.keyOf(values);
    return key === undefined ? undefined : { key, who: keyed.whoOf(values) };
  },
  check(rows, _context, seen) {
    const { clashes, compared } = compareRows(rows, keyed, seen);
    if (compared === 0) return CANNOT_TELL;
    return clashes.map((clash) => ({
      row: clash.row,
      ...keyed.finding(rows[clash.row] ?? {}, clash),
    }));
  },
});

/** What tells the persons of two rows apart; `''` where the rows show nothing of it. */
export const personIn = (values: Values, fields: readonly FieldKey[]): string => {
  const parts = fields.map((field) => comparable(values[field] ?? ''));
  return parts.every((part) => part === '') ? '' : parts.join('\n');
};

/** Where the earlier row stands, for messages: the list's row as counted by people. */
export const placeOf = ({ first }: Clash): { readonly th: string; readonly en: string } =>
  first === undefined
    ? { th: 'หน้าก่อนของรายการ', en: 'an earlier page of the list' }
    : { th: `แถวที่ ${first + 1} ของรายการ`, en: `row ${first + 1} of the list` };
