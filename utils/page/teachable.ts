import type { Lesson } from '#utils/portals/lesson.ts';
import type { PageDescription, Portal } from '#utils/portals/model.ts';
import { type FieldKey, fieldsOf } from '#utils/records/fields.ts';
import { candidatesOf } from './candidates.ts';
import type { Control } from './controls.ts';
import { findPage } from './find-page.ts';
import { plain, tidyLabel } from './label-text.ts';
import { labelsOf } from './labels.ts';
import { labelReader } from './read-label.ts';
import { answersOf } from './structure.ts';
import { isPlainLabel, mayTell } from './structure-text.ts';
import { survey } from './survey.ts';
import { readList } from './tables.ts';
import { lessonPlace, signatureOf } from './taught.ts';
import { vocabularyOf } from './vocabulary.ts';

export type Teachable =
  | { readonly ok: true; readonly lesson: Lesson }
  /** `list`: no field of a form; `nothing`: nothing safe to know it by; `twin`: another is just alike. */
  | { readonly ok: false; readonly why: 'list' | 'nothing' | 'twin' };

const fieldsIn = ({ fields, record }: PageDescription): readonly FieldKey[] =>
  fields ?? fieldsOf(record);

/** The page that has a field, the one that was found first of all. */
function pageWith(
  portal: Portal,
  page: string,
  field: Lesson['field'],
): PageDescription | undefined {
  const found = portal.pages.find(({ id }) => id === page);
  const has = (one: PageDescription) => field === 'none' || fieldsIn(one).includes(field);
  return found && has(found) ? found : portal.pages.find(has);
}

/** The control's label as the page shows it; `''` where it has none. Not to be kept. */
export interface Pointed {
  readonly label: string;
  /** What it is taken for now, lessons included. */
  readonly now: FieldKey | undefined;
  /** The page that was found without any lesson, or `unrecognised`. */
  readonly page: string;
}

export function pointedAt(control: Control, portal: Portal): Pointed {
  const document = control.ownerDocument;
  const url = new URL(document.URL);
  const found = findPage(document, url, portal);
  const { lessons: _, ...untaught } = portal;
  const fields = found.records.flatMap((record) => [...record.fields.values()]);
  const field = fields.find(({ mark, controls }) => mark === control || controls.includes(control));
  const { page } = findPage(document, url, untaught);
  return { label: labelled(control, untaught, page, 'none')?.label ?? '', now: field?.key, page };
}

function labelled(control: Control, portal: Portal, pageId: string, field: Lesson['field']) {
  const { body } = control.ownerDocument;
  const page = pageWith(portal, pageId, field);
  if (!page) return undefined;
  const vocabulary = vocabularyOf(portal, fieldsIn(page));
  const read = labelReader(vocabulary);
  const table = { kind: page.record, read, vocabulary, sums: page.sums === true };
  const seen = survey(body, (list, over) => readList(list, table, over) !== undefined, read);
  const all = candidatesOf(seen);
  const labels = labelsOf(body, seen, all, read);
  const candidate = all.find(({ controls }) => controls.includes(control));
  if (!candidate) return undefined;
  const labelOf = (one: typeof candidate) => labels.labelOf(one).shown;
  return { candidate, all, labelOf, label: labelOf(candidate) };
}

/**
 * What to keep of a control so that it is known again with another record in it: name, label and
 * part of the page, without anything that may say something of a person.
 */
export function lessonFor(control: Control, field: Lesson['field'], portal: Portal): Teachable {
  const document = control.ownerDocument;
  const url = new URL(document.URL);
  const { lessons: _, ...untaught } = portal;
  const found = findPage(document, url, untaught);
  const here = labelled(control, untaught, found.page, field);
  if (!here) return { ok: false, why: 'list' };
  const text = tidyLabel(here.label);
  const safe = text !== '' && (isPlainLabel(text) || !mayTell(text, answersOf(document)));
  const keptLabel = safe && !/[0-9๐-๙@<>]/.test(text) && text.length <= 60 ? text : '';
  const { name, section } = signatureOf(here.candidate, '');
  if (name === '' && keptLabel === '') return { ok: false, why: 'nothing' };
  const alike = here.all.filter((one) => {
    const other = signatureOf(one, plain(here.labelOf(one)));
    return (
      other.name === name &&
      other.section === section &&
      (keptLabel === '' || other.label === plain(keptLabel))
    );
  });
  if (alike.length > 1) return { ok: false, why: 'twin' };
  const place = lessonPlace(found.page, url);
  const year = found.academicYear ?? null;
  return { ok: true, lesson: { page: place, year, name, label: keptLabel, section, field } };
}
