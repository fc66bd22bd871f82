import type { ShownFileReading, ShownLesson } from '#components/options/taught.tsx';
import { taughtWords } from '#components/words/taught.ts';
import { type Language, sectionWord } from '#components/words.ts';
import { PORTALS } from '#utils/portals/index.ts';
import { FIELDS, type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Section } from '#utils/records/model.ts';
import { type Difference, differenceOf, type FileProblem } from '#utils/settings/taught-file.ts';
import { controlOf, type TaughtField } from '#utils/settings/taught-shape.ts';

const SECTIONS = new Set<string>(Object.values(FIELDS).map(({ section }) => section));

export const isField = (key: string): key is FieldKey => Object.hasOwn(FIELDS, key);

/** The field with whose it is, such as เลขประจำตัวประชาชน (บิดา); `''` for none. */
function fieldWord(key: string, language: Language): string {
  if (!isField(key)) return key === 'none' ? '' : key;
  const { label, section } = fieldOf(key);
  return `${label[language]} (${sectionWord(section, language)})`;
}

/** Whose part of the page, in words; what is no section of ours is left out. */
const sectionWords = (section: string, language: Language): string =>
  section
    .split('/')
    .filter((part): part is Section => SECTIONS.has(part))
    .map((part) => sectionWord(part, language))
    .join(' ');

export function shownLesson(lesson: TaughtField, language: Language): ShownLesson {
  const { portal, page, year, name, label, section, field } = lesson;
  const described = PORTALS.flatMap(({ pages }) => pages).find(({ id }) => id === page);
  const place = [
    portal.toUpperCase(),
    described?.title[language] ?? page,
    year === null ? '' : taughtWords(language).year(year),
    sectionWords(section, language),
    label === '' ? '' : name,
  ];
  return {
    key: controlOf(lesson),
    label: label || name,
    field: fieldWord(field, language),
    place: place.filter((part) => part !== '').join(' · '),
  };
}

const shownDifference = (difference: Difference, language: Language): ShownFileReading => ({
  kind: 'difference',
  added: difference.added.map((lesson) => shownLesson(lesson, language)),
  changed: difference.changed.map(({ before, after }) => ({
    ...shownLesson(after, language),
    before: fieldWord(before.field, language),
  })),
  same: difference.same,
});

export const differenceIn = (
  now: readonly TaughtField[],
  lessons: readonly TaughtField[],
  language: Language,
): ShownFileReading => shownDifference(differenceOf(now, lessons), language);

export function problemText(problem: FileProblem, language: Language): string {
  const words = taughtWords(language);
  switch (problem.kind) {
    case 'not-json':
      return problem.line === undefined ? words.notJson : words.notJsonAt(problem.line);
    case 'other-file':
      return words.otherFile;
    case 'newer':
      return words.newer;
    case 'too-many':
      return words.tooMany;
    case 'empty':
      return words.emptyFile;
    case 'wrong-part':
      return words.wrongPart(problem.entry, problem.part);
    case 'unknown-field':
      return words.unknownField(problem.entry);
    case 'twice':
      return words.twice(problem.entry);
  }
}
