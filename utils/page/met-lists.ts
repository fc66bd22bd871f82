import { tagOf } from './dom.ts';
import type { Headings } from './headings.ts';
import { type HeadOver, headsInOrder } from './heads-over.ts';
import { isPlainTable } from './plain-tables.ts';
import { readSideways } from './sideways.ts';
import { type List, type Reading, readList } from './tables.ts';

const NO_HEAD: HeadOver = { headOver: [], isRow: false };

/** The lists among a page's tables, as a walk over the page meets them. */
export interface MetLists {
  readonly lists: readonly List[];
  /** What stands over them. */
  readonly headings: readonly string[];
  /** Tables of one record each, that together show one record in parts; else none. */
  parts(): readonly List[];
  isList(table: HTMLTableElement, over: Headings): boolean;
}

export function metLists(reading: Omit<Reading, 'headOver'>): MetLists {
  const { kind, read } = reading;
  const lists: List[] = [];
  const headings: string[] = [];
  const headOf = headsInOrder();
  let rows = 0;
  return {
    lists,
    headings,
    parts() {
      const areSingle = lists.length > 1 && lists.every(({ records }) => records.length === 1);
      return areSingle && rows < 2 ? lists : [];
    },
    isList(table, over) {
      const isPlain = isPlainTable(table, tagOf(table));
      const { headOver, isRow } = isPlain ? NO_HEAD : headOf(table);
      const list =
        readSideways(table, kind, read) ?? readList(table, { ...reading, headOver }, over);
      if (!list) return false;
      if (isRow) rows += 1;
      lists.push(list);
      headings.push(...over.list.map(({ text }) => text));
      return true;
    },
  };
}
