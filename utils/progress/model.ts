import type { RoundId } from '#utils/rounds/model.ts';

/** How many issues stand, by severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/**
 * One record that was checked, kept once however often it is looked at again. Nothing in it says who
 * or what it is of: no name, number, date of birth, address of a page, or value of a field.
 */
export interface LoggedRecord {
  /** `scope/kind/who`. */
  readonly id: string;
  /**
   * `portal/academic year/round`: what is counted together; with `@` and who wrote it behind, where it
   * was taken in from another computer.
   */
  readonly scope: string;
  /** `dmc`, `bobec`, `emis`, `gcode`. */
  readonly portal: string;
  /** Id of the page where it was last seen. */
  readonly page: string;
  /** `pupil`, `building`, … */
  readonly kind: string;
  /** BE. */
  readonly year: number;
  readonly round: RoundId;
  /** The school's code as the page shows it; `''` where it shows none. */
  readonly school: string;
  /** Keyed hash; the key never leaves this browser. */
  readonly who: string;
  /** Canonical code of the grade; `''` where it is not known. */
  readonly grade: string;
  /** One or two digits; `''` where it is not known. */
  readonly room: string;
  /** Of a request: whether the district has certified it, as far as the page says. */
  readonly certified: boolean;
  /** When it was first and last checked, ms since 1970. */
  readonly first: number;
  readonly last: number;
  readonly counts: Counts;
  /** Ids of the rules that flag it, each once. */
  readonly rules: readonly string[];
  /** When the portal last said that it was saved, after a check; 0 where it was not seen to. */
  readonly saved: number;
}

/** What a page tells of one record; `identity` goes no further than the hash that is made of it. */
export interface RecordNote {
  readonly kind: string;
  readonly identity: string;
  readonly school: string;
  readonly grade: string;
  readonly room: string;
  /** Of a request: the page says so, in words that are surely known. */
  readonly certified: boolean;
  /** Of a class: how many, as the page shows it; `''` elsewhere. */
  readonly pupils: string;
  /** Its place in the list on the page, from 1; 0 where it stands alone. */
  readonly place: number;
  readonly counts: Counts;
  readonly rules: readonly string[];
}

/** What a page tells after a check: the records that stand otherwise than it told before. */
export interface PageNotes {
  readonly portal: string;
  readonly page: string;
  /** BE, where the page names it. */
  readonly academicYear?: number;
  readonly records: readonly RecordNote[];
  /** The user is saving them at this moment. */
  readonly saving?: true;
}

export const scopeOf = (portal: string, year: number, round: string): string =>
  `${portal}/${year}/${round}`;

/** Brings what was known of a record and what is known now together, in whatever order they come. */
export function merged(before: LoggedRecord | undefined, now: LoggedRecord): LoggedRecord {
  if (!before) return now;
  const [older, newer] = now.last >= before.last ? [before, now] : [now, before];
  return {
    ...newer,
    school: newer.school || older.school,
    grade: newer.grade || older.grade,
    room: newer.room || older.room,
    first: Math.min(before.first, now.first),
    saved: Math.max(before.saved, now.saved),
  };
}
