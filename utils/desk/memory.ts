import type { SeenByRule } from '#utils/rules/list-engine.ts';
import type { RowKey } from '#utils/rules/model.ts';

/** What was ignored of a record: `field/rule`. */
export type IgnoredParts = ReadonlySet<string>;

/** The rows of one page of a list, by rule: what may clash with rows of its other pages. */
export type RowsByRule = ReadonlyMap<string, readonly RowKey[]>;

/**
 * What is known beyond the open document while the browser runs. Whoever implements it keeps hashes
 * at most. Nothing here rejects or stays unsettled.
 */
export interface Memory {
  /** By identity, what was ignored before; without a promise where nothing was. */
  recall(
    identities: readonly string[],
  ): ReadonlyMap<string, IgnoredParts> | Promise<ReadonlyMap<string, IgnoredParts>>;
  /** Whether anything may have been; else nobody needs to be asked about. */
  mayRecall(): boolean;
  ignore(identity: string, part: string, ignored: boolean): void;
  /** Adds a page's rows to those of its list, and answers which of their keys other pages hold. */
  meet(list: string, rows: RowsByRule): Promise<SeenByRule>;
}

const NOTHING: ReadonlyMap<string, IgnoredParts> = new Map();

/** Remembers nothing but the list in the open document, whose rows may be exchanged in place. */
export function pageMemory(): Memory {
  let open = '';
  let book: RowBook = new Map();
  return {
    recall: () => NOTHING,
    mayRecall: () => false,
    ignore: () => undefined,
    async meet(list, rows) {
      if (list !== open) book = new Map();
      open = list;
      return meetRows(book, rows);
    },
  };
}

/** Rows of a list's pages by rule: `RowKey.key` to `RowKey.who`. */
export type RowBook = Map<string, Map<string, string>>;

/**
 * Writes a page's rows into the book and answers, of their keys, those that other rows brought in. A
 * row that shows again with another key (its mistake was corrected) loses its old one.
 */
export function meetRows(book: RowBook, rows: RowsByRule): SeenByRule {
  const seen = new Map<string, ReadonlyMap<string, string>>();
  for (const [rule, keys] of rows) {
    const known = book.get(rule) ?? new Map<string, string>();
    book.set(rule, known);
    const shown = new Map<string, Set<string>>();
    for (const { key, who } of keys) {
      const its = shown.get(who);
      if (its) its.add(key);
      else shown.set(who, new Set([key]));
    }
    for (const [key, who] of known) {
      const now = who === '' ? undefined : shown.get(who);
      if (now && !now.has(key)) known.delete(key);
    }
    const others = new Map<string, string>();
    for (const { key, who } of keys) {
      const before = known.get(key);
      if (before === undefined) known.set(key, who);
      else if (!shown.get(before)?.has(key)) others.set(key, before);
    }
    seen.set(rule, others);
  }
  return seen;
}
