import type { CodeList } from './codes.ts';

/** Two wordings of one text: Thai (shown by default) and English. */
export interface Words {
  readonly th: string;
  readonly en: string;
}

/** What a page or a file can hold records of. */
export type RecordKind = 'pupil' | 'class' | 'school' | 'building' | 'request' | 'item';

/** Whose field it is, or which part of the record; the same short label occurs in several of them. */
export type Section =
  | 'school'
  | 'pupil'
  | 'father'
  | 'mother'
  | 'guardian'
  | 'registered-address'
  | 'current-address'
  | 'school-info'
  | 'school-address'
  | 'status'
  | 'class'
  | 'building'
  | 'request'
  | 'item';

/** What a field holds; decides how its text is read. */
export type FieldKind =
  | 'identity-number'
  | 'thai-name'
  | 'english-name'
  | 'date'
  | 'choice'
  | 'province'
  | 'digits'
  | 'count'
  | 'decimal'
  | 'phone'
  | 'text'
  | 'flag'
  /** A year, or the date that holds it. */
  | 'year'
  /** An address of e-mail or of a website. */
  | 'web'
  /** Only whether there is one is ever read. */
  | 'picture';

export interface Field {
  readonly section: Section;
  readonly kind: FieldKind;
  readonly label: Words;
  /** The list in `codes.ts` that its choices come from, where one is known. */
  readonly codes?: CodeList;
  /**
   * Personal Data Protection Act B.E. 2562 s. 26 (race, religion, health, disability, disadvantage):
   * only whether it is filled is ever read, never what with.
   */
  readonly sensitive?: true;
}

/** Stands for the text of a filled sensitive field, whose real text is never read. */
export const FILLED = '•';
