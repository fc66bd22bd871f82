import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { isSeen } from './dom.ts';
import type { List } from './tables.ts';

/** In two lists, so many equal texts make their first rows the same row. */
const ALIKE = 2;

/** As it stands in a copy, which may write a number without its hyphens. */
const bare = (text: string | undefined): string =>
  (text ?? '').replace(/[\s!-/:-@[-`{-~‐-―·]+/g, '');

const firstRow = ({ records }: List): Values => records[0]?.readAll?.() ?? {};

function isSameAs(one: List, other: List): boolean {
  if (one.size !== other.size) return false;
  const others = firstRow(other);
  const same = Object.entries(firstRow(one)).filter(
    ([key, text]) => bare(text) !== '' && bare(text) === bare(others[key as FieldKey]),
  );
  return same.length >= ALIKE;
}

/** Without lists that are hidden and say once more what a shown one says: for phones, for printing. */
export function withoutCopies(lists: readonly List[]): readonly List[] {
  if (lists.length < 2) return lists;
  const shown = lists.filter(({ table }) => isSeen(table));
  return lists.filter((one) => shown.includes(one) || !shown.some((other) => isSameAs(one, other)));
}

/** What its columns ask. */
export const keysAcross = ({ columns }: List): ReadonlySet<FieldKey> =>
  new Set(columns.known.map(({ key }) => key));

const isLong = (text: string | undefined): boolean => bare(text).length > 2;

/** Whether it says again of the other's rows some of what they say, as a preview of a file to be taken in. */
export function tellsLess(one: List, other: List): boolean {
  const keys = keysAcross(one);
  const others = keysAcross(other);
  if (keys.size >= others.size || !keys.isSubsetOf(others)) return false;
  const said = Object.entries(firstRow(one)).filter(([, text]) => isLong(text));
  return other.records.some((record) => {
    const values = record.readAll?.();
    return (
      said.filter(([key, text]) => bare(text) === bare(values?.[key as FieldKey])).length >= ALIKE
    );
  });
}
