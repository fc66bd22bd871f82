import type { LoggedRecord } from './model.ts';
import type { ScopeSums } from './sums.ts';

/** Where the log is kept. Calls reject where it cannot be reached or is full; then nothing was kept. */
export interface Table {
  /** Brings each record together with what is known of it, all or none of them. */
  merge(records: readonly LoggedRecord[]): Promise<void>;
  /** Records of one scope, or all; those that are damaged are left out. */
  read(scope?: string): Promise<readonly LoggedRecord[]>;
  /** Those of these ids that are kept. */
  pick(ids: readonly string[]): Promise<readonly LoggedRecord[]>;
  /** Records that were last checked at a moment (ms) or later. */
  since(moment: number): Promise<readonly LoggedRecord[]>;
  /** Of everything that is kept, those of other computers among them. */
  scopes(): Promise<readonly string[]>;
  /** What is counted of each scope, without a look at its records. */
  sums(): Promise<readonly ScopeSums[]>;
  /** How many records were damaged and set aside. */
  damaged(): Promise<number>;
  /** Looks at every record: sets aside what is damaged, and counts anew. */
  check(): Promise<void>;
  /** Deletes a scope, or everything. */
  clear(scope?: string): Promise<void>;
  /** Deletes what was last checked before a moment (ms); answers how many records that were. */
  expire(before: number): Promise<number>;
  /** The key of the hashes, made when it is first asked for; it cannot be taken out. */
  key(): Promise<CryptoKey>;
}
