/** A cell as its file holds it; a date is midnight UTC of its day. */
export type Cell = string | number | boolean | Date | null;

export interface FileRow {
  /** The file's own row number, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Why a file cannot be checked; nothing of it is shown then. */
export type ProblemId =
  | 'empty'
  | 'too-large'
  | 'too-many'
  | 'bomb'
  | 'password'
  | 'old-excel'
  | 'truncated'
  | 'not-a-table'
  | 'other-system'
  | 'no-pupils'
  | 'unreadable';

/** Carries no value of the file: its text is the problem's id. */
export class RosterProblem extends Error {
  readonly id: ProblemId;

  constructor(id: ProblemId) {
    super(id);
    this.name = 'RosterProblem';
    this.id = id;
  }
}

/** More than any school has; what lies above is no download of DMC. */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: 200 * 1024 * 1024,
  /** Bytes of all that is packed in it. */
  unpacked: 1024 * 1024 * 1024,
  rows: 120_000,
  columns: 500,
} as const;
