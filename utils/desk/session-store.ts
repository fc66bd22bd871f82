import { meetRows, type RowBook } from './memory.ts';

/** The browser's memory of a session: gone when the browser closes, unseen by pages. */
export interface SessionArea {
  get(key: string): Promise<unknown>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What a page needs to know of the session. */
export interface Recalled {
  /** Random, of this session: what pages' hashes are keyed with. Base64. */
  readonly key: string;
  /** `hash of a record/field/rule`. */
  readonly ignored: readonly string[];
}

/** Hashes of `RowKey.key` and `RowKey.who`. */
export type HashedRow = readonly [key: string, who: string];

export interface HashedRows {
  /** Hash that stands for the list. */
  readonly list: string;
  readonly page: string;
  readonly rows: Readonly<Record<string, readonly HashedRow[]>>;
}

const IGNORED_AT_MOST = 2000;
const ROWS_AT_MOST = 20_000;
const KEY = 'session-key';
const IGNORED = 'session-ignored';
const rowsOf = (tab: number) => `session-rows-${tab}`;

/**
 * What is remembered beyond a page, in the background: hashes, keyed with a random key of the session,
 * and never a text of a page. One call after the other, so that none undoes what another writes.
 */
export function createSessionStore(area: SessionArea) {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = queue.then(task, task);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const ignored = async () => ((await area.get(IGNORED)) ?? []) as readonly string[];
  const rows = async (tab: number) => (await area.get(rowsOf(tab))) as HashedRows | undefined;

  return {
    recall: (): Promise<Recalled> =>
      inTurn(async () => {
        let key = await area.get(KEY);
        if (typeof key !== 'string') {
          key = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
          await area.set({ [KEY]: key });
        }
        return { key: key as string, ignored: await ignored() };
      }),

    ignore: (part: string, now: boolean): Promise<void> =>
      inTurn(async () => {
        const others = (await ignored()).filter((one) => one !== part);
        const all = now ? [...others, part] : others;
        await area.set({ [IGNORED]: all.slice(-IGNORED_AT_MOST) });
      }),

    /** Adds a page's rows to the tab's list; answers those of other pages that they may clash with. */
    meet: (tab: number, given: HashedRows): Promise<HashedRows['rows']> =>
      inTurn(async () => {
        const before = await rows(tab);
        const known = before?.list === given.list ? before.rows : {};
        const book: RowBook = new Map(
          Object.entries(known).map(([rule, pairs]) => [rule, new Map(pairs)]),
        );
        const shown = Object.entries(given.rows).map(
          ([rule, pairs]) => [rule, pairs.map(([key, who]) => ({ key, who }))] as const,
        );
        const seen = meetRows(book, new Map(shown));
        const kept = [...book].map(([rule, one]) => [rule, [...one].slice(-ROWS_AT_MOST)]);
        await area.set({ [rowsOf(tab)]: { ...given, rows: Object.fromEntries(kept) } });
        return Object.fromEntries([...seen].map(([rule, one]) => [rule, [...one]]));
      }),

    /** The tab shows another page, on which data may be changed: the list's rows no longer hold. */
    visit: (tab: number, page: string): Promise<void> =>
      inTurn(async () => {
        if (((await rows(tab))?.page ?? page) !== page) await area.remove(rowsOf(tab));
      }),

    forget: (tab: number): Promise<void> => inTurn(() => area.remove(rowsOf(tab))),
  };
}
