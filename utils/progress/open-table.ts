import { idbTable } from './idb-table.ts';
import { memoryTable } from './memory-table.ts';
import type { Table } from './table.ts';

/**
 * `aside`: the log could not be read and a new one was begun, the old one left where it is; `newer`: a
 * later release wrote it, so it is left alone; `memory`: nothing can be stored here at all; `full`: what
 * was checked last could not be kept.
 */
export type LogTrouble = 'aside' | 'newer' | 'memory' | 'full';

export interface OpenedTable {
  readonly table: Table;
  readonly trouble?: LogTrouble;
}

export const LOG_NAMES = ['truatthan-log', 'truatthan-log-2', 'truatthan-log-3'] as const;

/** Deletes every log there is, those that were set aside too. */
export async function clearAll(make: (name: string) => Table = idbTable): Promise<void> {
  for (const name of LOG_NAMES) {
    // What cannot be read cannot be cleared, and need not be in the others' way.
    await make(name)
      .clear()
      .catch(() => undefined);
  }
}

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
