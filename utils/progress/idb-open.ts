import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { LoggedRecord } from './model.ts';
import type { ScopeSums } from './sums.ts';

/** The stored shape; a change of it needs a way up and a golden file of the old one. */
export interface LogSchema extends DBSchema {
  records: {
    key: string;
    value: LoggedRecord;
    indexes: { scope: string; last: number };
  };
  /** `who`: the key of the hashes. */
  keys: { key: string; value: CryptoKey };
  sums: { key: string; value: ScopeSums };
  /** What was found damaged, as it was found. */
  aside: { key: number; value: { readonly at: number; readonly value: unknown } };
}

export type LogDatabase = IDBPDatabase<LogSchema>;
export type Change = IDBPTransaction<LogSchema, ('records' | 'sums' | 'aside')[], 'readwrite'>;

export const VERSION = 2;
export const WRITE = { durability: 'strict' } as const;

/** One step for each version, so that a log of any earlier release comes up to this one. */
const WAYS_UP: readonly ((database: LogDatabase) => void)[] = [
  (database) => {
    const records = database.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('scope', 'scope');
    records.createIndex('last', 'last');
    database.createObjectStore('keys');
  },
  (database) => {
    // Filled when they are first asked for: nobody has to wait for it while the log comes up.
    database.createObjectStore('sums', { keyPath: 'scope' });
    database.createObjectStore('aside', { autoIncrement: true });
  },
];

/** Acts on the database, and once more where it was closed between opening and use. */
export type Use = <T>(act: (database: LogDatabase) => Promise<T>) => Promise<T>;

/**
 * Opens the log when it is first used, and again after a fault, so that a database that was closed
 * under us is not lost for good.
 *
 * @param version only tests make a log of an earlier release
 */
export function idbOpener(name: string, version = VERSION): Use {
  let opening: Promise<LogDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const open = (): Promise<LogDatabase> => {
    opening ??= openDB<LogSchema>(name, version, {
      upgrade(database, before) {
        for (const way of WAYS_UP.slice(before, version)) way(database);
      },
      // A newer release in another context wants to come up: let it.
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  };
  return async (act) => {
    try {
      return await act(await open());
    } catch (fault) {
      if ((fault as DOMException)?.name !== 'InvalidStateError') throw fault;
      forget();
      return act(await open());
    }
  };
}

/** Changes records and their sums together, or nothing at all. */
export async function inOneChange<T>(
  database: LogDatabase,
  act: (change: Change) => Promise<T>,
): Promise<T> {
  const change = database.transaction(['records', 'sums', 'aside'], 'readwrite', WRITE);
  // Whoever awaits `act` hears of a fault from it; the transaction's own word comes second.
  change.done.catch(() => undefined);
  try {
    const made = await act(change);
    await change.done;
    return made;
  } catch (fault) {
    try {
      change.abort();
    } catch {
      // The browser has done so itself.
    }
    throw fault;
  }
}
