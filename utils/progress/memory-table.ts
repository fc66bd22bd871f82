import { newKey } from './hash.ts';
import { type LoggedRecord, merged } from './model.ts';
import { sumsOf } from './sums.ts';
import type { Table } from './table.ts';

/** Keeps the log until the browser forgets it: for private windows, and where nothing can be stored. */
export function memoryTable(): Table {
  const records = new Map<string, LoggedRecord>();
  let key: Promise<CryptoKey> | undefined;
  const remove = (gone: (record: LoggedRecord) => boolean): number => {
    const ids = [...records.values()].filter(gone).map(({ id }) => id);
    for (const id of ids) records.delete(id);
    return ids.length;
  };
  const scopes = async () => [...new Set([...records.values()].map(({ scope }) => scope))].sort();
  const read = async (scope?: string) =>
    [...records.values()].filter((record) => !scope || record.scope === scope);
  return {
    async merge(now) {
      for (const record of now) records.set(record.id, merged(records.get(record.id), record));
    },
    read,
    pick: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
    since: async (moment) => [...records.values()].filter(({ last }) => last >= moment),
    scopes,
    sums: async () =>
      Promise.all((await scopes()).map(async (scope) => sumsOf(scope, await read(scope)))),
    damaged: async () => 0,
    async check() {
      // Nothing in memory can be damaged, and its sums are counted whenever they are asked for.
    },
    async clear(scope) {
      remove((record) => !scope || record.scope === scope);
    },
    expire: async (before) => remove(({ last }) => last < before),
    key() {
      key ??= newKey();
      return key;
    },
  };
}
