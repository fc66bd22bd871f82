import type { FieldKey } from '#utils/records/fields.ts';
import { MISTAKEN } from '../mistakes.ts';
import { type Entry, PEOPLE, type PracticePupil } from '../people.ts';
import { FORM_FIELDS, REFUSED_WHEN_EMPTY } from './sections.ts';

/** What one practice DMC holds; forgotten when the server stops. */
export interface Store {
  readonly pupils: Map<string, Entry>;
  /** Destinations of leavers by student number. */
  readonly destinations: Map<string, string>;
}

const isShown = (pupil: PracticePupil): boolean => PEOPLE.includes(pupil);

/** The student numbers that the list shows; the pupils with one mistake each are reached by address. */
export const LISTED: readonly string[] = [...PEOPLE, ...MISTAKEN]
  .filter(isShown)
  .map((pupil) => pupil.studentNo);

export const openStore = (): Store => ({
  pupils: new Map([...PEOPLE, ...MISTAKEN].map(({ studentNo, entry }) => [studentNo, entry])),
  destinations: new Map(),
});

/** The mandatory fields that are empty, as the portal's own check would name them. */
export const emptyMandatory = (entry: Entry): FieldKey[] =>
  REFUSED_WHEN_EMPTY.filter((key) => FORM_FIELDS.includes(key) && (entry[key] ?? '') === '');
