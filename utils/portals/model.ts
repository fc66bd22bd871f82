import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind, Words } from '#utils/records/model.ts';

export type PortalId = 'dmc' | 'bobec' | 'emis' | 'gcode';

export type PageId =
  | 'dmc/student-form'
  | 'dmc/student-view'
  | 'dmc/student-list'
  | 'dmc/further-study'
  | 'dmc/rooms'
  | 'dmc/school-info'
  | 'dmc/class-counts'
  | 'dmc/confirmation'
  | 'dmc/school-list'
  | 'bobec/building-form'
  | 'bobec/building-list'
  | 'bobec/school-list'
  | 'emis/school-general'
  | 'emis/students'
  | 'emis/staff'
  | 'emis/computers'
  | 'emis/equipment'
  | 'emis/school-list'
  | 'gcode/request-form'
  | 'gcode/request-list';

/** One kind of page of a portal, as data. */
export interface PageDescription {
  readonly id: PageId;
  readonly title: Words;
  readonly record: RecordKind;
  /** `form`: one record to type in; `view`: one record as text; `list`: a record a row. */
  readonly shape: 'form' | 'view' | 'list';
  /** Any of these sets of fields, found together, is what the page needs at the least. */
  readonly needs: readonly (readonly FieldKey[])[];
  /** Of a list: fields that stand in controls on this page and nowhere else. */
  readonly typed?: readonly FieldKey[];
  /** How many fields must be recognised at the least. */
  readonly least: number;
  /** Evidence that adds to it but decides nothing alone: parts of the path after `/obecNN`. */
  readonly paths?: readonly RegExp[];
  /** The same for headings. */
  readonly headings?: readonly string[];
}

export interface Portal {
  readonly id: PortalId;
  readonly title: Words;
  readonly hosts: readonly string[];
  readonly pages: readonly PageDescription[];
  /** Other control names or ids of a field, besides its key. */
  readonly names: Readonly<Partial<Record<FieldKey, readonly string[]>>>;
  readonly labels: Readonly<Partial<Record<FieldKey, readonly string[]>>>;
  /** The academic year (BE) that a URL of the portal names, if it does. */
  academicYearOf(url: URL): number | undefined;
}
