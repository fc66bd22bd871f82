import type { KeptSchool } from './model.ts';

/** What is to be written and deleted, together or not at all, and what is answered. */
export interface SchoolChange<T> {
  readonly put: readonly KeptSchool[];
  readonly remove: readonly string[];
  readonly answer: T;
}

/** Where a district's schools are kept. Calls reject where it cannot be reached or is full. */
export interface SchoolTable {
  /** Schools of one scope, or all; what is damaged is left out. */
  read(scope?: string): Promise<readonly KeptSchool[]>;
  /** Reads a scope and changes it in one step, so that no other change comes in between. */
  change<T>(scope: string, act: (all: readonly KeptSchool[]) => SchoolChange<T>): Promise<T>;
  /** Deletes a scope, or everything. */
  clear(scope?: string): Promise<void>;
  /** Deletes what there was no news of since a moment (ms). */
  expire(before: number): Promise<void>;
  /** How many were damaged and set aside. */
  damaged(): Promise<number>;
}
