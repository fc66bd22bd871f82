import type { FoundPage } from '#utils/page/model.ts';
import type { RowKey } from '#utils/rules/model.ts';
import { gatherKeys, listNameOf, type PageList, printed, type SeenByPrint } from './list-check.ts';
import type { Memory } from './memory.ts';
import { inSlices } from './slices.ts';

/** Longer lists are not paged, and not remembered for other pages. */
const PAGED_AT_MOST = 1000;

export interface OtherPages {
  /** What the other pages of the list hold; undefined until they were met. */
  readonly seen: SeenByPrint | undefined;
  /** The page was found anew: what was met is of a list that may be another by now. */
  forget(): void;
  /** Compares the list with its other pages; a promise only where there is something to compare. */
  meet(found: FoundPage, list: PageList | undefined): Promise<void> | undefined;
}

/** The other pages of one document's list, as far as the memory of the session knows them. */
export function otherPages(options: {
  readonly document: Document;
  readonly memory: Memory;
  readonly signal: AbortSignal;
  /** Another page holds keys that this one holds as well. */
  onShared(): void;
}): OtherPages {
  const { document, memory, signal } = options;
  let seen: SeenByPrint | undefined;
  let due = false;
  let meeting: Promise<void> | undefined;

  return {
    get seen() {
      return seen;
    },
    forget() {
      seen = undefined;
      due = true;
    },
    meet(found, list) {
      if (!due) return meeting;
      due = false;
      meeting = undefined;
      if (found.records.length > PAGED_AT_MOST) return undefined;
      if (!list || list.keyed.length === 0) return undefined;
      const rows = new Map<string, RowKey[]>();
      const name = listNameOf(found, document);
      const asked = new Promise<void>((gathered) => {
        inSlices(gatherKeys(list, rows), () => signal.aborted, gathered);
      })
        .then(() => (rows.size > 0 ? memory.meet(name, rows) : undefined))
        .then((others) => {
          if (meeting !== asked) return;
          meeting = undefined;
          if (!others) return;
          seen = printed(others);
          if ([...others.values()].some(({ size }) => size > 0)) options.onShared();
        });
      meeting = asked;
      return asked;
    },
  };
}
