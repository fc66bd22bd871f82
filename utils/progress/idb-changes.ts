import { isCounted } from './counted.ts';
import type { Change } from './idb-open.ts';
import { type LoggedRecord, merged } from './model.ts';
import { asRecord } from './schema.ts';
import { asSums, sumsOf, tallyOf } from './sums.ts';

/** Keeps what is damaged where nothing counts it, so that nobody's work is thrown away unseen. */
async function setAside(change: Change, value: unknown, key: IDBValidKey): Promise<void> {
  await change.objectStore('aside').add({ at: Date.now(), value });
  await change.objectStore('records').delete(key as string);
}

/** Sets aside those of some values that are damaged; answers the others. */
async function soundOf(
  change: Change,
  keys: readonly IDBValidKey[],
  values: readonly unknown[],
): Promise<readonly LoggedRecord[]> {
  const sound: LoggedRecord[] = [];
  for (const [at, value] of values.entries()) {
    const record = asRecord(value);
    const key = keys[at];
    if (record) sound.push(record);
    else if (key !== undefined) await setAside(change, value, key);
  }
  return sound;
}

/** Counts a scope anew from its records. */
export async function recount(change: Change, scope: string): Promise<void> {
  const index = change.objectStore('records').index('scope');
  const [keys, values] = await Promise.all([index.getAllKeys(scope), index.getAll(scope)]);
  const sound = await soundOf(change, keys, values);
  const sums = change.objectStore('sums');
  if (sound.length === 0) await sums.delete(scope);
  else await sums.put(sumsOf(scope, sound));
}

/** Sets aside what is so damaged that no scope has it. */
export async function sweep(change: Change): Promise<void> {
  const records = change.objectStore('records');
  const [all, indexed] = await Promise.all([records.count(), records.index('scope').count()]);
  if (all === indexed) return;
  const [keys, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
  await soundOf(change, keys, values);
}

/** Brings records together with what is known of them, and their scopes' sums with it. */
export async function mergeIn(change: Change, given: readonly LoggedRecord[]): Promise<void> {
  const ids = [...new Set(given.map(({ id }) => id))];
  const records = change.objectStore('records');
  const sums = change.objectStore('sums');
  const scopes = [...new Set(given.map(({ scope }) => scope))];
  const [stored, known] = await Promise.all([
    Promise.all(ids.map((id): Promise<unknown> => records.get(id))),
    Promise.all(scopes.map((scope): Promise<unknown> => sums.get(scope))),
  ]);
  const tallies = new Map(
    scopes.flatMap((scope, at) => {
      const sound = asSums(known[at]);
      return sound ? [[scope, tallyOf(scope, sound)] as const] : [];
    }),
  );
  const now = new Map<string, LoggedRecord>();
  const found = new Map(ids.map((id, at) => [id, stored[at]]));
  for (const record of given)
    now.set(record.id, merged(now.get(record.id) ?? asRecord(found.get(record.id)), record));
  const writes: Promise<unknown>[] = [];
  for (const [id, next] of now) {
    const value = found.get(id);
    const before = asRecord(value);
    const damaged = value !== undefined && !before;
    // What cannot be taken off the sums is no longer in them: they are counted anew below.
    const leaves = before && isCounted(before) && !isCounted(next);
    if (leaves || damaged) tallies.delete(next.scope);
    if (damaged) writes.push(change.objectStore('aside').add({ at: Date.now(), value }));
    const tally = tallies.get(next.scope);
    if (before && isCounted(before)) tally?.remove(before);
    if (isCounted(next)) tally?.add(next);
    writes.push(records.put(next));
  }
  await Promise.all(writes);
  for (const scope of scopes) {
    const tally = tallies.get(scope);
    if (tally) await sums.put(tally.sums());
    else await recount(change, scope);
  }
}
