import { deleteDB } from 'idb';
import { idbTable } from './idb-table.ts';
import { memoryTable } from './memory-table.ts';
import type { Table } from './table.ts';

/**
 * `aside`: the log could not be read and a new one was begun, the old one left where it is; `newer`: a
 * later release wrote it, so it is left alone; `memory`: nothing can be stored here at all; `full`: what
 * was checked last could not be kept; `lost`: the browser threw the log away.
 */
export type LogTrouble = 'aside' | 'newer' | 'memory' | 'full' | 'lost';

export interface OpenedTable {
  readonly table: Table;
  readonly trouble?: LogTrouble;
}

export const LOG_NAMES = ['truatthan-log', 'truatthan-log-2', 'truatthan-log-3'] as const;

/**
 * Deletes every log there is, those that were set aside too, with the key of their hashes. As a whole:
 * what cannot be opened cannot be emptied, and a log that was emptied still takes its room in Chromium.
 */
export async function clearAll(remove: (name: string) => Promise<void> = deleteDB): Promise<void> {
  for (const name of LOG_NAMES) await remove(name);
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
      const name = (fault as DOMException)?.name;
      if (name === 'VersionError') return { table: memoryTable(), trouble: 'newer' };
      if (name === 'QuotaExceededError') return { table: memoryTable(), trouble: 'full' };
    }
  }
  return { table: memoryTable(), trouble: 'memory' };
}
