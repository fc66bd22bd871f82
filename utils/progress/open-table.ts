import { deleteDB } from 'idb';
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
export async function clearAll(
  make: (name: string) => Table = idbTable,
  remove: (name: string) => Promise<void> = deleteDB,
): Promise<void> {
  for (const name of LOG_NAMES) {
    // What cannot be opened cannot be emptied; it is deleted as a whole.
    await make(name)
      .clear()
      .catch(() => remove(name));
  }
}

/** Who writes needs the key; a page is on screen sooner without it. */
export type Look = (table: Table) => Promise<unknown>;
export const lookClosely: Look = async (table) => {
  await table.scopes();
  await table.key();
};
export const lookBriefly: Look = (table) => table.scopes();

/** The first log that can be read and written; the same one for everybody who looks as closely. */
export async function openTable(
  make: (name: string) => Table = idbTable,
  look: Look = lookClosely,
): Promise<OpenedTable> {
  for (const [at, name] of LOG_NAMES.entries()) {
    const table = make(name);
    try {
      await look(table);
      return at === 0 ? { table } : { table, trouble: 'aside' };
    } catch (fault) {
      if ((fault as DOMException)?.name === 'VersionError')
        return { table: memoryTable(), trouble: 'newer' };
    }
  }
  return { table: memoryTable(), trouble: 'memory' };
}
