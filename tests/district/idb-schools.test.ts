import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { DISTRICT_STORE, idbSchools, VERSION } from '#utils/district/idb-schools.ts';
import type { KeptSchool } from '#utils/district/model.ts';
import { kept, NOON, SCOPE } from './schools.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

/** What a release kept, as it stood in its database. */
interface Golden {
  readonly version: number;
  readonly schools: readonly KeptSchool[];
  readonly aside: readonly unknown[];
}

const GOLDENS = readdirSync(GOLDEN).map(
  (name) => JSON.parse(readFileSync(join(GOLDEN, name), 'utf8')) as Golden,
);

/** The database exactly as the release made it, by steps of this test's own. */
async function make({ version, schools, aside }: Golden) {
  const database = await openDB(DISTRICT_STORE, version, {
    upgrade(made) {
      const store = made.createObjectStore('schools', { keyPath: 'id' });
      store.createIndex('scope', 'scope');
      store.createIndex('last', 'last');
      made.createObjectStore('aside', { autoIncrement: true });
    },
  });
  for (const one of schools) await database.put('schools', one);
  for (const one of aside) await database.put('aside', one);
  database.close();
}

const put = (...schools: KeptSchool[]) =>
  idbSchools().change(SCOPE, () => ({ put: schools, remove: [], answer: undefined }));

const byId = (schools: readonly KeptSchool[]) =>
  schools.toSorted((a, b) => a.id.localeCompare(b.id));

afterEach(() => deleteDB(DISTRICT_STORE));

describe('what an earlier release kept', () => {
  it('has a golden file for every version', () => {
    expect(GOLDENS.map(({ version }) => version).toSorted()).toEqual(
      Array.from({ length: VERSION }, (_, at) => at + 1),
    );
  });

  it.each(GOLDENS)('in version $version is read whole and gone on with', async (golden) => {
    await make(golden);
    const table = idbSchools();
    expect(byId(await table.read())).toEqual(byId(golden.schools));
    expect(await table.damaged()).toBe(golden.aside.length);
    await put(kept());
    expect(await table.read()).toHaveLength(golden.schools.length + 1);
  });
});

describe('the store', () => {
  it('changes a scope in one step, also where two want to at once', async () => {
    const table = idbSchools();
    const add = (code: string) =>
      table.change(SCOPE, (all) => ({
        put: [kept({ codes: [code], id: `${SCOPE}/${code}` })],
        remove: [],
        answer: all.length,
      }));
    const answers = await Promise.all(['10000001', '10000002', '10000003'].map(add));
    expect(answers).toEqual([0, 1, 2]);
    expect(await table.read(SCOPE)).toHaveLength(3);
    expect(await table.read('dmc/2568/1')).toEqual([]);
  });

  it('keeps nothing of a change that fails', async () => {
    await put(kept());
    const fails = idbSchools().change(SCOPE, () => {
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect(await idbSchools().read()).toEqual([kept()]);
  });

  it('sets aside what is damaged and counts the others', async () => {
    await put(kept());
    const database = await openDB(DISTRICT_STORE);
    await database.put('schools', { ...kept(), id: `${SCOPE}/x`, name: 7 });
    database.close();
    expect(await idbSchools().read()).toEqual([kept()]);
    await put();
    expect(await idbSchools().damaged()).toBe(1);
    expect(await idbSchools().read()).toEqual([kept()]);
  });

  it('deletes a round, what is old, and everything', async () => {
    const old = kept({ id: `${SCOPE}/10000002`, codes: ['10000002'], last: NOON - 1 });
    const other = kept({ id: 'dmc/2568/2/10000001', scope: 'dmc/2568/2' });
    await put(kept(), old, other);
    const table = idbSchools();
    await table.expire(NOON);
    expect(byId(await table.read()).map(({ id }) => id)).toEqual([other.id, kept().id]);
    await table.clear('dmc/2568/2');
    expect((await table.read()).map(({ id }) => id)).toEqual([kept().id]);
    await table.clear();
    expect(await table.read()).toEqual([]);
  });

  it('of a later release is left as it is', async () => {
    await (await openDB(DISTRICT_STORE, VERSION + 1)).close();
    await expect(idbSchools().read()).rejects.toThrow();
    const after = await openDB(DISTRICT_STORE);
    expect(after.version).toBe(VERSION + 1);
    after.close();
  });
});
