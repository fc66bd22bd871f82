import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptSchool } from './model.ts';
import { asSchool } from './schema.ts';
import type { SchoolTable } from './table.ts';

/** The stored shape; a change of it needs a way up and a golden file of the old one. */
interface Schema extends DBSchema {
  schools: { key: string; value: KeptSchool; indexes: { scope: string; last: number } };
  /** What was found damaged, as it was found. */
  aside: { key: number; value: { readonly at: number; readonly value: unknown } };
}

type Database = IDBPDatabase<Schema>;

export const DISTRICT_STORE = 'truatthan-district';
export const VERSION = 1;
const WRITE = { durability: 'strict' } as const;

/** One step for each version, so that what any earlier release kept comes up to this one. */
const WAYS_UP: readonly ((database: Database) => void)[] = [
  (database) => {
    const schools = database.createObjectStore('schools', { keyPath: 'id' });
    schools.createIndex('scope', 'scope');
    schools.createIndex('last', 'last');
    database.createObjectStore('aside', { autoIncrement: true });
  },
];

const open = (name: string): Promise<Database> =>
  openDB<Schema>(name, VERSION, {
    upgrade(database, before) {
      for (const way of WAYS_UP.slice(before)) way(database);
    },
    // A newer release in another context wants to come up: let it.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });

/** Opened for each call: there are few of them, and nothing is left open under an update. */
async function using<T>(name: string, act: (database: Database) => Promise<T>): Promise<T> {
  const database = await open(name);
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

const sound = (values: readonly unknown[]) => values.flatMap((value) => asSchool(value) ?? []);

/** A district's schools in IndexedDB; each call is one transaction. */
export function idbSchools(name: string = DISTRICT_STORE): SchoolTable {
  return {
    read: (scope) =>
      using(name, async (database) =>
        sound(
          await (scope
            ? database.getAllFromIndex('schools', 'scope', scope)
            : database.getAll('schools')),
        ),
      ),
    change: (scope, act) =>
      using(name, async (database) => {
        const change = database.transaction(['schools', 'aside'], 'readwrite', WRITE);
        const schools = change.objectStore('schools');
        const aside = change.objectStore('aside');
        // Whoever awaits this hears of a fault below; the transaction's own word comes second.
        change.done.catch(() => undefined);
        try {
          const [keys, values] = await Promise.all([
            schools.index('scope').getAllKeys(scope),
            schools.index('scope').getAll(scope),
          ]);
          const { put, remove, answer } = act(sound(values));
          const damaged = values.flatMap((value, at) =>
            asSchool(value) ? [] : [[keys[at], value]],
          );
          for (const [key, value] of damaged) {
            await aside.add({ at: Date.now(), value });
            await schools.delete(String(key));
          }
          for (const id of remove) await schools.delete(id);
          for (const one of put) await schools.put(one);
          await change.done;
          return answer;
        } catch (fault) {
          try {
            change.abort();
          } catch {
            // The browser has done so itself.
          }
          throw fault;
        }
      }),
    clear: (scope) =>
      using(name, async (database) => {
        const change = database.transaction(['schools', 'aside'], 'readwrite', WRITE);
        const schools = change.objectStore('schools');
        if (scope === undefined) {
          await schools.clear();
          await change.objectStore('aside').clear();
        } else
          for (const id of await schools.index('scope').getAllKeys(scope)) await schools.delete(id);
        await change.done;
      }),
    expire: (before) =>
      using(name, async (database) => {
        const change = database.transaction('schools', 'readwrite', WRITE);
        const old = IDBKeyRange.upperBound(before, true);
        for (const id of await change.store.index('last').getAllKeys(old))
          await change.store.delete(id);
        await change.done;
      }),
    damaged: () => using(name, (database) => database.count('aside')),
  };
}
