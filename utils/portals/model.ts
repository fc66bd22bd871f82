import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind, Words } from '#utils/records/model.ts';
import type { Lesson } from './lesson.ts';

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

/**
 * `form`: one record to type in; `view`: one record as text; `list`: a record a row; `cards`: several
 * records as text, each in a block of its own.
 */
export type Shape = 'form' | 'view' | 'list' | 'cards';

/** One kind of page of a portal, as data. */
export interface PageDescription {
  readonly id: PageId;
  readonly title: Words;
  readonly record: RecordKind;
  readonly shapes: readonly Shape[];
  /**
   * The only fields that it has, where the portal's other pages use the same words for other things
   * (รวม of staff, of computers, of pupils); else every field of its kind of record. Pages that share
   * one array are read together.
   */
  readonly fields?: readonly FieldKey[];
  /** Any of these sets of fields, found together, is what the page needs at the least. */
  readonly needs: readonly (readonly FieldKey[])[];
  /** How many fields must be recognised at the least. */
  readonly least: number;
  /** How many are enough where neither path nor heading is the page's own; never, where absent. */
  readonly alone?: number;
  /** A first heading that speaks of other things, which are told in the same words. */
  readonly never?: RegExp;
  /** Of a list: fields that stand in controls on this page and nowhere else. Evidence like a path. */
  readonly typed?: readonly FieldKey[];
  /** Of a list: that it has several rows is evidence like a path. */
  readonly many?: true;
  /** Of a list: rows of sums are rows of it. */
  readonly sums?: true;
  /** Of cards: the field that a card's title holds, and what such a title looks like. */
  readonly card?: { readonly field: FieldKey; readonly title: RegExp };
  /** Describes what may stand beside the page's own records, and is never the page by itself. */
  readonly beside?: true;
  /** Parts of the path after `/obecNN`. */
  readonly paths?: readonly RegExp[];
  /** Of headings, without spaces and signs. */
  readonly headings?: readonly RegExp[];
}

export interface Portal {
  readonly id: PortalId;
  readonly title: Words;
  readonly hosts: readonly string[];
  readonly pages: readonly PageDescription[];
  /** Paths after `/obecNN` of pages that use the words of records and surely hold none. */
  readonly otherPaths: readonly RegExp[];
  /** What such pages are about: their path, or their first heading without spaces and signs. */
  readonly otherSubjects: readonly RegExp[];
  /** The system's own name, without spaces and signs, which says nothing of a page. */
  readonly ownName: RegExp;
  /** Other control names or ids of a field, besides its key. */
  readonly names: Readonly<Partial<Record<FieldKey, readonly string[]>>>;
  /** What the portal calls a field, besides its own label. */
  readonly labels: Readonly<Partial<Record<FieldKey, readonly string[]>>>;
  /** Its forms ask for one address, and need not say which. */
  readonly oneAddress?: true;
  /** What the user taught of its pages; absent where nothing. */
  readonly lessons?: readonly Lesson[];
  /** The academic year (BE) that a URL of the portal names, if it does. */
  academicYearOf(url: URL): number | undefined;
}
