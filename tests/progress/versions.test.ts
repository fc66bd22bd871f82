import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { newKey } from '#utils/progress/hash.ts';
import { VERSION } from '#utils/progress/idb-open.ts';
import { idbTable } from '#utils/progress/idb-table.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import { clearAll, LOG_NAMES, openTable } from '#utils/progress/open-table.ts';
import { type ScopeSums, sumsOf } from '#utils/progress/sums.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

/** What a release kept, as it stood in its database. */
interface Golden {
  readonly version: number;
  readonly records: readonly LoggedRecord[];
  readonly sums?: readonly ScopeSums[];
  readonly aside?: readonly unknown[];
}

const GOLDENS = readdirSync(GOLDEN).map(
  (name) => JSON.parse(readFileSync(join(GOLDEN, name), 'utf8')) as Golden,
);

/** The database exactly as the release made it, by steps of this test's own. */
async function make({ version, records, sums = [], aside = [] }: Golden, key: CryptoKey) {
  const database = await openDB(LOG_NAMES[0], version, {
    upgrade(made) {
      const store = made.createObjectStore('records', { keyPath: 'id' });
      store.createIndex('scope', 'scope');
      store.createIndex('last', 'last');
      made.createObjectStore('keys');
      if (version < 2) return;
      made.createObjectStore('sums', { keyPath: 'scope' });
      made.createObjectStore('aside', { autoIncrement: true });
    },
  });
  for (const record of records) await database.put('records', record);
  for (const one of sums) await database.put('sums', one);
  for (const one of aside) await database.put('aside', one);
  await database.put('keys', key, 'who');
  database.close();
}

const everything = async (database: IDBPDatabase) =>
  Object.fromEntries(
    await Promise.all(
      [...database.objectStoreNames].map(
        async (name) => [name, await database.getAll(name)] as const,
      ),
    ),
  );

const signed = async (key: CryptoKey) =>
  new Uint8Array(await crypto.subtle.sign('HMAC', key, new Uint8Array([1]))).join();

const byId = (records: readonly LoggedRecord[]) =>
  records.toSorted((a, b) => a.id.localeCompare(b.id));

afterEach(async () => {
  for (const name of LOG_NAMES) await deleteDB(name);
});

describe('a log of an earlier release', () => {
  it('has a golden file for every version', () => {
    expect(GOLDENS.map(({ version }) => version).toSorted()).toEqual(
      Array.from({ length: VERSION }, (_, at) => at + 1),
    );
  });

  it.each(GOLDENS)(
    'of version $version is read whole, counted and gone on with',
    async (golden) => {
      const key = await newKey();
      await make(golden, key);
      const { table, trouble } = await openTable();
      expect(trouble).toBeUndefined();
      expect(byId(await table.read())).toEqual(byId(golden.records));
      expect(await table.damaged()).toBe(golden.aside?.length ?? 0);
      expect(await signed(await table.key())).toBe(await signed(key));
      const sums = await table.sums();
      expect(sums.map(({ scope }) => scope)).toEqual(await table.scopes());
      for (const one of sums)
        expect(one).toEqual(
          sumsOf(
            one.scope,
            golden.records.filter(({ scope }) => scope === one.scope),
          ),
        );
      if (golden.sums) expect(sums).toEqual(golden.sums);
      const [first] = golden.records;
      if (first) await table.merge([{ ...first, saved: first.last }]);
      expect(await table.read()).toHaveLength(golden.records.length);
      expect((await table.sums()).find(({ scope }) => scope === first?.scope)?.saved).toBe(2);
    },
  );
});

describe('a log of a later release', () => {
  it('is left as it is, whatever this release is asked to do with it', async () => {
    const [golden] = GOLDENS.filter(({ version }) => version === 2);
    if (!golden) throw new Error('no golden file');
    await make({ ...golden, version: VERSION + 1 }, await newKey());
    const before = await openDB(LOG_NAMES[0]);
    const stood = await everything(before);
    before.close();
    const { table, trouble } = await openTable();
    expect(trouble).toBe('newer');
    await table.merge(golden.records);
    await table.check();
    await table.expire(Number.MAX_SAFE_INTEGER);
    await table.clear();
    const after = await openDB(LOG_NAMES[0]);
    expect([after.version, await everything(after)]).toEqual([VERSION + 1, stood]);
    after.close();
  });

  it('is deleted with everything else when the user asks for that', async () => {
    await (await openDB(LOG_NAMES[0], VERSION + 1)).close();
    await clearAll();
    expect((await openTable()).trouble).toBeUndefined();
    expect(await idbTable(LOG_NAMES[0]).read()).toEqual([]);
  });
});
