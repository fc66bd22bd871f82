import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { comparable } from '#utils/thai/text.ts';
import type { RowKey, SeenRows } from './model.ts';

/** A row that clashes with an earlier one. */
export interface Clash {
  readonly row: number;
  /** Position of the earlier row; `undefined` where it stands on an earlier page. */
  readonly first: number | undefined;
}

export interface Comparison {
  readonly clashes: readonly Clash[];
  /** How many rows could be compared. */
  readonly compared: number;
}

/**
 * Makes each row's key once, however often its list is checked: a row's values never change, an edited
 * row has new ones.
 */
export const onceARow = (
  keyOf: (values: Values) => RowKey | undefined,
): ((values: Values) => RowKey | undefined) => {
  const known = new WeakMap<Values, RowKey | false>();
  return (values) => {
    const before = known.get(values);
    if (before !== undefined) return before || undefined;
    const key = keyOf(values);
    known.set(values, key ?? false);
    return key;
  };
};

/**
 * The rows whose key an earlier row has already, each with the first that has it. A row of an earlier
 * page clashes only if `who` differs: otherwise it may be this very row, sorted to another page.
 */
export const compareRows = (
  rows: readonly Values[],
  keyOf: (values: Values) => RowKey | undefined,
  seen?: SeenRows,
  clashes: (who: string, first: string) => boolean = () => true,
): Comparison => {
  const known = new Map<string, { readonly row: number; readonly who: string }>();
  const found: Clash[] = [];
  let compared = 0;
  for (const [row, values] of rows.entries()) {
    const its = keyOf(values);
    if (!its) continue;
    compared++;
    const before = seen?.get(its.key);
    const first = known.get(its.key);
    if (before !== undefined && before !== its.who) found.push({ row, first: undefined });
    else if (first && clashes(its.who, first.who)) found.push({ row, first: first.row });
    if (!first) known.set(its.key, { row, who: its.who });
  }
  return { clashes: found, compared };
};

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
