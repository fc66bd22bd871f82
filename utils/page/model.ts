import type { PageId } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { DataRecord, Values } from '#utils/records/record.ts';
import type { LastDays } from '#utils/rules/model.ts';

/** A field found on the page. */
export interface FoundField {
  readonly key: FieldKey;
  /** The element that carries the mark: the control, the group's first control, or a list's cell. */
  readonly mark: HTMLElement;
  /** Every control that makes up the field; empty for plain text. */
  readonly controls: readonly HTMLElement[];
  /** The label as the page shows it, for the panel's list; `''` where there is none. */
  readonly label: string;
  /** Whether the user can type into it here: one enabled text box that is not read-only. */
  readonly typed: boolean;
  /** How sure we are, 0 to 1; always above the bar. */
  readonly certainty: number;
}

/** One record found on the page. */
export interface FoundRecord {
  readonly kind: RecordKind;
  readonly fields: ReadonlyMap<FieldKey, FoundField>;
  /** A list's row; its `fields` are made when they are first asked for. */
  readonly row?: HTMLTableRowElement | undefined;
  /** Where its other columns stand in a table beside that of the first ones: its row there. */
  readonly rowBeside?: HTMLTableRowElement | undefined;
  /** The fields' keys in the page's order, where they are known without making the fields. */
  readonly keys?: readonly FieldKey[];
  /** One field, made without the others. */
  readonly fieldAt?: (key: FieldKey) => FoundField | undefined;
  /** What carries a field's mark, without making the field. */
  readonly markAt?: (key: FieldKey) => HTMLElement | undefined;
  /** Whether any field is a control, where that is known without making the fields. */
  readonly hasControls?: boolean;
  /** Reads every text without making the fields. */
  readonly readAll?: () => Values;
  /** The form's tick that both addresses are one: then what is empty of the second is not asked. */
  readonly sameAddress?: HTMLInputElement | undefined;
  /** Canonical code of the grade that stands over some rows of a list, or over its table. */
  readonly grade?: string | undefined;
}

/** A round of an academic year by its usual name; the third one is the year's end. */
export type NamedRound = '1' | '2' | 'year-end';

/** What was found on a page; nothing here is a copy of what it holds. */
export interface FoundPage {
  readonly page: PageId | 'unrecognised';
  readonly records: readonly FoundRecord[];
  /** The controls or columns that a person would expect to be fields, recognised or not. */
  readonly candidates: number;
  /** Labels of those that were not recognised, as the page shows them; never their values. */
  readonly unknown: readonly string[];
  /** BE, from the URL, else from the page's own field or heading; `undefined` if neither says. */
  readonly academicYear: number | undefined;
  /** Canonical code of the grade that the page names once, in its address, filter or heading. */
  readonly grade?: string;
  /** The round that its headings name. */
  readonly round?: NamedRound;
  /** Last days that a page about schools names for the steps of its round. */
  readonly lastDays?: LastDays | undefined;
  /** What holds a form over a list, and whether it could be seen: only one of the two is checked. */
  readonly over?: { readonly holder: Element; readonly isOpen: boolean } | undefined;
}

/** One field of a record; of a list's row only this one is made. */
export const fieldIn = (record: FoundRecord, key: FieldKey): FoundField | undefined =>
  record.fieldAt ? record.fieldAt(key) : record.fields.get(key);

/** The element that carries the mark of one field. */
export const markIn = (record: FoundRecord, key: FieldKey): HTMLElement | undefined =>
  record.markAt ? record.markAt(key) : record.fields.get(key)?.mark;

/** In page order. */
export const keysIn = (record: FoundRecord): readonly FieldKey[] =>
  record.keys ?? [...record.fields.keys()];

/** The records with which another table begins, as positions; a list may be in several. */
export const tablesOf = (records: readonly FoundRecord[]): readonly number[] => {
  const tables = records.map(({ row }) => row?.closest('table'));
  return [...tables.keys()].filter((at) => at === 0 || tables[at] !== tables[at - 1]);
};

/** Reads the texts of a found record now. */
export type ReadRecord = (found: FoundRecord) => DataRecord;
