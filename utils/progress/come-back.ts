import type { Noted } from './log.ts';

/** A record with errors left, by where people find it again; gone when the browser closes. */
export interface ComeBack {
  readonly id: string;
  readonly page: string;
  /** Canonical code; `''` where it is not known. */
  readonly grade: string;
  readonly room: string;
  /** Place in the list on the page, from 1; 0 where it stood alone. */
  readonly place: number;
  readonly errors: number;
  /** When it was checked, ms. */
  readonly at: number;
}

const AT_MOST = 2000;

/** The list after a page's notes: who has errors stands in it, who has none any more does not. */
export function comeBackAfter(
  before: readonly ComeBack[],
  noted: Noted,
  page: string,
  at: number,
): readonly ComeBack[] {
  const all = new Map(before.map((one) => [one.id, one]));
  for (const [id, { counts, grade, room, place }] of noted) {
    const known = all.get(id);
    all.delete(id);
    if (counts.error === 0) continue;
    all.set(id, {
      id,
      page,
      grade: grade || (known?.grade ?? ''),
      room: room || (known?.room ?? ''),
      place: place || (known?.place ?? 0),
      errors: counts.error,
      at,
    });
  }
  return [...all.values()].slice(-AT_MOST);
}
