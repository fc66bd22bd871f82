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

const LAST_CLASS = '15';

/** The record a year later: one class up; in the last class a pupil one year younger instead. */
function yearLater(entry: Entry): Entry {
  const { levelDtlCode: level = '', birthDate = '' } = entry;
  if (level !== LAST_CLASS) {
    return { ...entry, levelDtlCode: String(Number(level) + 1).padStart(2, '0') };
  }
  const year = Number(birthDate.slice(-4)) + 1;
  return { ...entry, birthDate: `${birthDate.slice(0, -4).replace('29/02', '28/02')}${year}` };
}

/** The practice school in an academic year: the same people in 2569 and, a class up, in 2570. */
export function openStore(year: 2569 | 2570): Store {
  const held = [...PEOPLE, ...MISTAKEN].map(({ studentNo, entry }) => {
    const then = year === 2569 ? entry : yearLater(entry);
    return [studentNo, { ...then, educationYear: String(year) }] as const;
  });
  return { pupils: new Map(held), destinations: new Map() };
}

/** The mandatory fields that are empty, as the portal's own check would name them. */
export const emptyMandatory = (entry: Entry): FieldKey[] =>
  REFUSED_WHEN_EMPTY.filter((key) => FORM_FIELDS.includes(key) && (entry[key] ?? '') === '');
