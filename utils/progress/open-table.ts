import { idbTable } from './idb-table.ts';
import { memoryTable } from './memory-table.ts';
import type { Table } from './table.ts';

/**
 * `aside`: the log could not be read and a new one was begun, the old one left where it is; `newer`: a
 * later release wrote it, so it is left alone; `memory`: nothing can be stored here at all.
 */
export type LogTrouble = 'aside' | 'newer' | 'memory';

export interface OpenedTable {
  readonly table: Table;
  readonly trouble?: LogTrouble;
}

export const LOG_NAMES = ['truatthan-log', 'truatthan-log-2', 'truatthan-log-3'] as const;

/** The first log that can be read and written; the same one for everybody who asks. */
export async function openTable(make: (name: string) => Table = idbTable): Promise<OpenedTable> {
  for (const [at, name] of LOG_NAMES.entries()) {
    const table = make(name);
    try {
      await table.scopes();
      await table.key();
      return at === 0 ? { table } : { table, trouble: 'aside' };
    } catch (fault) {
      if ((fault as DOMException)?.name === 'VersionError')
        return { table: memoryTable(), trouble: 'newer' };
    }
  }
  return { table: memoryTable(), trouble: 'memory' };
}
