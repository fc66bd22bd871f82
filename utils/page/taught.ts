import type { Lesson } from '#utils/portals/lesson.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { Candidate } from './candidates.ts';
import { attributeOf } from './dom.ts';
import { plain } from './label-text.ts';
import type { FoundPage } from './model.ts';

/** What a control is known by again on another day, with another record in it. */
export type Signature = Pick<Lesson, 'name' | 'label' | 'section'>;

/** Says what a user taught of a candidate with this label, if anything. */
export type Taught = (candidate: Candidate, label: string) => Lesson['field'] | undefined;

/** Long or odd names and ids may hold data. */
const nameShape = (name: string): string =>
  /^[\w.:[\]$-]{1,80}$/.test(name) ? name.replace(/\d+/g, '9') : '';

export function signatureOf({ controls, headings }: Candidate, label: string): Signature {
  const [first] = controls;
  const said = (name: string) => (first ? nameShape(attributeOf(first, name)) : '');
  const { person, address } = headings;
  return {
    name: said('name') || said('id'),
    label,
    section: [person, address].filter((part) => part !== undefined).join('/'),
  };
}

/** Where a lesson belongs: the page's id, else the first part of its path. */
export function lessonPlace(page: FoundPage['page'], { pathname }: URL): string {
  const [, part = ''] = /^(?:\/obec\d\d)?\/([a-z-]{1,40})(?=\/|$)/i.exec(pathname) ?? [];
  return page === 'unrecognised' ? `${page}/${part.toLowerCase()}` : page;
}

/** The lessons of these fields as one question; `undefined` where there are none. */
export function taughtOf(
  lessons: readonly Lesson[],
  fields: readonly FieldKey[],
): Taught | undefined {
  const fitting = lessons.filter(({ field }) => field === 'none' || fields.includes(field));
  if (fitting.length === 0) return undefined;
  return (candidate, label) => {
    const found = signatureOf(candidate, plain(label));
    return fitting.find(
      (lesson) =>
        lesson.name === found.name &&
        lesson.section === found.section &&
        (lesson.label === '' || plain(lesson.label) === found.label),
    )?.field;
  };
}
