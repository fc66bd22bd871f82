import { readChoice } from '#utils/records/choices.ts';
import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { readThaiDate } from '#utils/thai/dates.ts';
import { readTitle } from '#utils/thai/titles.ts';
import { cellText } from './cell-text.ts';
import type { Cell, FileRow } from './model.ts';

/** What a column's cells are without doubt, whatever stands above them. */
export type Content = 'identity-number' | 'date' | 'grade' | 'sex' | 'title';

const NOTHING = /^\s*-?\s*$/;
const NUMBER = /^(?:\d{13}|G\d{12})$/i;

const IS: Readonly<Record<Content, (text: string, cell: Cell) => boolean>> = {
  'identity-number': (text) => NUMBER.test(text.replace(/[\s-]/g, '')),
  date: (text, cell) =>
    cell instanceof Date ||
    (/[/.\-\s]/.test(text) && ['date', 'christian'].includes(readThaiDate(text).kind)),
  grade: (text) =>
    /[ก-ฮ]/.test(text) && /^\d\d$/.test(readChoice('levelDtlCode', { value: text, label: text })),
  sex: (text) => /^(?:ช|ญ|ชาย|หญิง|M|F)\.?$/i.test(text.trim()),
  title: (text) => /[ก-ฮ]{2}|\./.test(text) && readTitle(text) !== undefined,
};

const CONTENTS = Object.keys(IS) as Content[];
const LEAST = 0.7;

/** What most of a column's filled cells are; `undefined` where nothing is sure. */
export function contentOf(rows: readonly FileRow[], column: number): Content | undefined {
  const cells = rows
    .map(({ cells }) => cells[column] ?? null)
    .filter((cell) => !NOTHING.test(cellText(cell, 'text')));
  if (cells.length === 0) return undefined;
  return CONTENTS.find((content) => {
    const hits = cells.filter((cell) => IS[content](cellText(cell, 'text'), cell)).length;
    return hits / cells.length >= LEAST;
  });
}

/** The content that a field's cells have; `undefined` for fields that many contents fit. */
export function contentFor(field: FieldKey): Content | undefined {
  const { kind, codes } = fieldOf(field);
  if (kind === 'identity-number' || kind === 'date') return kind;
  return codes === 'grade' || codes === 'sex' || codes === 'title' ? codes : undefined;
}

/** The pupil's own field of a content. */
export const FIELD_OF: Readonly<Record<Content, FieldKey>> = {
  'identity-number': 'cifNo',
  date: 'birthDate',
  grade: 'levelDtlCode',
  sex: 'genderCode',
  title: 'titleCode',
};
