import { newKey } from './hash.ts';
import { type LoggedRecord, merged } from './model.ts';
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
  return {
    async merge(now) {
      for (const record of now) records.set(record.id, merged(records.get(record.id), record));
    },
    read: async (scope) => ({
      records: [...records.values()].filter((record) => !scope || record.scope === scope),
      damaged: 0,
    }),
    since: async (moment) => [...records.values()].filter(({ last }) => last >= moment),
    latest: async () => [...records.values()].sort((a, b) => b.last - a.last)[0]?.scope,
    scopes: async () => [...new Set([...records.values()].map(({ scope }) => scope))].sort(),
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
