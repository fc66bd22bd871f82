import { isSeen } from './dom.ts';
import type { List } from './tables.ts';

/** In two lists, so many equal texts make their first rows the same row. */
const ALIKE = 2;

/** As it stands in a copy, which may write a number without its hyphens. */
const bare = (text: string | undefined): string => (text ?? '').replace(/[^\p{L}\p{M}\p{N}]/gu, '');

function isSameAs(one: List, other: List): boolean {
  const [its, others] = [one, other].map(({ records }) => records[0]?.readAll?.() ?? {});
  const same = Object.entries(its ?? {}).filter(
    ([key, text]) => bare(text) !== '' && bare(text) === bare(others?.[key as keyof typeof others]),
  );
  return one.size === other.size && same.length >= ALIKE;
}

/** Without lists that are hidden and say once more what a shown one says: for phones, for printing. */
export function withoutCopies(lists: readonly List[]): readonly List[] {
  if (lists.length < 2) return lists;
  const shown = lists.filter(({ table }) => isSeen(table));
  return lists.filter((one) => shown.includes(one) || !shown.some((other) => isSameAs(one, other)));
}
