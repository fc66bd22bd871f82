import type { LoggedRecord } from './model.ts';

/** Where the log is kept. Calls reject where it cannot be reached or is full; then nothing was kept. */
export interface Table {
  /** Brings each record together with what is known of it, all or none of them. */
  merge(records: readonly LoggedRecord[]): Promise<void>;
  /** Records of one scope, or all; those that are damaged are left out and counted. */
  read(scope?: string): Promise<{
    readonly records: readonly LoggedRecord[];
    readonly damaged: number;
  }>;
  /** Records that were last checked at a moment (ms) or later. */
  since(moment: number): Promise<readonly LoggedRecord[]>;
  /** The scope of the record that was checked last; `undefined` where nothing is kept. */
  latest(): Promise<string | undefined>;
  /** `portal/academic year/round` of everything that is kept. */
  scopes(): Promise<readonly string[]>;
  /** Deletes a scope, or everything. */
  clear(scope?: string): Promise<void>;
  /** Deletes what was last checked before a moment (ms); answers how many records that were. */
  expire(before: number): Promise<number>;
  /** The key of the hashes, made when it is first asked for; it cannot be taken out. */
  key(): Promise<CryptoKey>;
}
