import type { FieldKey } from '#utils/records/fields.ts';

/** What a user taught about one control of a portal's page; nothing of what it holds. */
export interface Lesson {
  /** A page id, or `unrecognised/` and the first part of the path. */
  readonly page: string;
  /** The academic year (BE) of the page; `null` where the page names none. */
  readonly year: number | null;
  /** The control's name or id with its numbers as 9; `''` where it has none that can be told. */
  readonly name: string;
  /** The label without its ornaments; `''` where it is not looked at. */
  readonly label: string;
  /** Whose part of the page it stands in, such as `father` or `father/current-address`. */
  readonly section: string;
  /** What it is; `none`: no field of the record, not to be checked. */
  readonly field: FieldKey | 'none';
}
