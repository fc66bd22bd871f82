import { newKey } from './hash.ts';
import { mergeIn, recount, sweep } from './idb-changes.ts';
import { idbOpener, inOneChange, type LogDatabase, WRITE } from './idb-open.ts';
import { asRecord } from './schema.ts';
import { asSums, type ScopeSums } from './sums.ts';
import type { Table } from './table.ts';

const sound = (values: readonly unknown[]) => values.flatMap((value) => asRecord(value) ?? []);

/** Each once. By leaps: a cursor over unique keys walks through every record in Chromium. */
async function scopesIn(database: LogDatabase): Promise<readonly string[]> {
  const found: string[] = [];
  const index = database.transaction('records').store.index('scope');
  for (
    let cursor = await index.openKeyCursor();
    cursor;
    cursor = await index.openKeyCursor(IDBKeyRange.lowerBound(cursor.key, true))
  )
    found.push(String(cursor.key));
  return found;
}

async function sumsIn(database: LogDatabase): Promise<readonly ScopeSums[]> {
  const kept: readonly unknown[] = await database.getAll('sums');
  return kept.flatMap((value) => asSums(value) ?? []);
}

/** The log in IndexedDB; each call is one transaction, or more where it says so. */
export function idbTable(name: string, version?: number): Table {
  const use = idbOpener(name, version);

  return {
    merge: (records) =>
      use((database) => inOneChange(database, (change) => mergeIn(change, records))),
    read: (scope) =>
      use(async (database) =>
        sound(
          await (scope
            ? database.getAllFromIndex('records', 'scope', scope)
            : database.getAll('records')),
        ),
      ),
    pick: (ids) =>
      use(async (database) => {
        const { store, done } = database.transaction('records');
        const [found] = await Promise.all([Promise.all(ids.map((id) => store.get(id))), done]);
        return sound(found);
      }),
    since: (moment) =>
      use(async (database) =>
        sound(await database.getAllFromIndex('records', 'last', IDBKeyRange.lowerBound(moment))),
      ),
    scopes: () => use(scopesIn),
    sums: () =>
      use(async (database) => {
        const [scopes, known] = await Promise.all([scopesIn(database), sumsIn(database)]);
        const missing = scopes.filter((scope) => !known.some((one) => one.scope === scope));
        for (const scope of missing)
          await inOneChange(database, (change) => recount(change, scope));
        return missing.length > 0 ? sumsIn(database) : known;
      }),
    damaged: () => use((database) => database.count('aside')),
    check: () =>
      use(async (database) => {
        await inOneChange(database, sweep);
        // One at a time, so that nobody who writes meanwhile waits for all of them.
        for (const scope of await scopesIn(database))
          await inOneChange(database, (change) => recount(change, scope));
      }),
    clear: (scope) =>
      use((database) =>
        inOneChange(database, async (change) => {
          const records = change.objectStore('records');
          if (scope) {
            const ids = await records.index('scope').getAllKeys(scope);
            await Promise.all(ids.map((id) => records.delete(id)));
            await change.objectStore('sums').delete(scope);
          } else
            await Promise.all(
              (['records', 'sums', 'aside'] as const).map((store) =>
                change.objectStore(store).clear(),
              ),
            );
        }),
      ),
    expire: (before) =>
      use((database) =>
        inOneChange(database, async (change) => {
          const records = change.objectStore('records');
          const old = IDBKeyRange.upperBound(before, true);
          const [ids, values] = await Promise.all([
            records.index('last').getAllKeys(old),
            records.index('last').getAll(old),
          ]);
          await Promise.all(ids.map((id) => records.delete(id)));
          for (const scope of new Set(sound(values).map((record) => record.scope)))
            await recount(change, scope);
          return ids.length;
        }),
      ),
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
