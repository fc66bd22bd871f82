import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { newKey } from './hash.ts';
import { type LoggedRecord, merged } from './model.ts';
import { asRecord } from './schema.ts';
import type { Table } from './table.ts';

/** The stored shape; a change of it needs a way up and a golden file of the old one. */
export interface LogSchema extends DBSchema {
  records: {
    key: string;
    value: LoggedRecord;
    indexes: { scope: string; last: number };
  };
  /** `who`: the key of the hashes. */
  keys: { key: string; value: CryptoKey };
}

export const VERSION = 1;
const WRITE = { durability: 'strict' } as const;

/** One step for each version, so that a log of any earlier release comes up to this one. */
const WAYS_UP: readonly ((database: IDBPDatabase<LogSchema>) => void)[] = [
  (database) => {
    const records = database.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('scope', 'scope');
    records.createIndex('last', 'last');
    database.createObjectStore('keys');
  },
];

/**
 * The log in IndexedDB. Opened when it is first used and again after a fault, so that a database that
 * was closed under us is not lost for good.
 */
export function idbTable(name: string, version = VERSION): Table {
  let opening: Promise<IDBPDatabase<LogSchema>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const open = (): Promise<IDBPDatabase<LogSchema>> => {
    opening ??= openDB<LogSchema>(name, version, {
      upgrade(database, before) {
        for (const way of WAYS_UP.slice(before)) way(database);
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
  /** Once more where the database was closed between opening and use. */
  const use = async <T>(act: (database: IDBPDatabase<LogSchema>) => Promise<T>): Promise<T> => {
    try {
      return await act(await open());
    } catch (fault) {
      if ((fault as DOMException)?.name !== 'InvalidStateError') throw fault;
      forget();
      return act(await open());
    }
  };
  const keysWhere = (index: 'scope' | 'last', range: IDBKeyRange | string) =>
    use((database) => database.getAllKeysFromIndex('records', index, range as never));
  const remove = (ids: readonly string[]) =>
    use(async (database) => {
      const change = database.transaction('records', 'readwrite', WRITE);
      await Promise.all([...ids.map((id) => change.store.delete(id)), change.done]);
    });

  return {
    merge: (records) =>
      use(async (database) => {
        const change = database.transaction('records', 'readwrite', WRITE);
        const put = async (record: LoggedRecord) => {
          const before = asRecord(await change.store.get(record.id));
          await change.store.put(merged(before, record));
        };
        await Promise.all([...records.map(put), change.done]);
      }),
    read: (scope) =>
      use(async (database) => {
        const found: unknown[] = await (scope
          ? database.getAllFromIndex('records', 'scope', scope)
          : database.getAll('records'));
        const records = found.flatMap((value) => asRecord(value) ?? []);
        return { records, damaged: found.length - records.length };
      }),
    since: (moment) =>
      use(async (database) => {
        const found: unknown[] = await database.getAllFromIndex(
          'records',
          'last',
          IDBKeyRange.lowerBound(moment),
        );
        return found.flatMap((value) => asRecord(value) ?? []);
      }),
    latest: () =>
      use(async (database) => {
        const index = database.transaction('records').store.index('last');
        return asRecord((await index.openCursor(null, 'prev'))?.value)?.scope;
      }),
    scopes: () =>
      use(async (database) => {
        const found: string[] = [];
        const index = database.transaction('records').store.index('scope');
        for (
          let cursor = await index.openKeyCursor(null, 'nextunique');
          cursor;
          cursor = await cursor.continue()
        )
          found.push(String(cursor.key));
        return found;
      }),
    async clear(scope) {
      if (scope) return remove(await keysWhere('scope', scope));
      await use(async (database) => {
        const change = database.transaction('records', 'readwrite', WRITE);
        await Promise.all([change.store.clear(), change.done]);
      });
    },
    async expire(before) {
      const ids = await keysWhere('last', IDBKeyRange.upperBound(before, true));
      if (ids.length > 0) await remove(ids);
      return ids.length;
    },
    key: () =>
      use(async (database) => {
        const known = await database.get('keys', 'who');
        if (known) return known;
        const made = await newKey();
        const change = database.transaction('keys', 'readwrite', WRITE);
        const other = await change.store.get('who');
        if (!other) await change.store.put(made, 'who');
        await change.done;
        return other ?? made;
      }),
  };
}
