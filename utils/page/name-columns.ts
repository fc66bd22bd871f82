import type { FieldKey } from '#utils/records/fields.ts';
import { readTitle, titleInName } from '#utils/thai/titles.ts';
import type { Claimed, Column, Head } from './columns.ts';
import { isCompound, tidyLabel } from './label-text.ts';

/** Under ชื่อ alone stand whole names where no column is the last name's. */
export const isWholeName = (
  key: FieldKey,
  texts: readonly string[],
  claims: readonly Column[],
): boolean =>
  key === 'firstNameTh' &&
  texts.length > 0 &&
  texts.every((text) => /\S\s+\S/.test(text)) &&
  !claims.some((other) => other.key === 'lastNameTh');

/** ด.ช.ก้อง, where no column is the title's: then it stands with the name in each row. */
export const isTitled = (
  key: FieldKey,
  texts: readonly string[],
  claims: readonly Column[],
): boolean =>
  key === 'firstNameTh' &&
  texts.length > 0 &&
  texts.every(titleInName) &&
  !claims.some((other) => other.key === 'titleCode');

export const withoutTitle = (name: string): string =>
  name
    .trimStart()
    .slice(titleInName(name)?.length ?? 0)
    .trimStart();

/** 6/1 in each row is the class and its room; in one row alone it would be a room that is no number. */
export const isWithGrade = (key: FieldKey, texts: readonly string[]): boolean =>
  key === 'classroom' &&
  texts.length > 1 &&
  texts.every((text) => /^(?:[อปม]\.?\s?)?\d\s?\/\s?\d{1,2}$/.test(text));

export const withoutGrade = (room: string): string => room.slice(room.indexOf('/') + 1).trimStart();

export const isWhole = (label: string): boolean => isCompound(tidyLabel(label));

/** ชื่อ-สกุล over two or three columns: (title,) first name, last name, as what they hold says. */
export function wholeNames(heads: readonly Head[], textsAt: (at: number) => string[]): Claimed[] {
  const from = heads.findIndex(({ texts, cell }) => cell && isWhole(texts.at(-1) ?? ''));
  const head = heads[from];
  if (!head) return [];
  const size = heads.filter(({ cell }) => cell === head.cell).length;
  const titled =
    textsAt(from).length > 0 && textsAt(from).every((text) => readTitle(text) !== undefined);
  const keys: readonly FieldKey[] =
    size === 3 && titled
      ? ['titleCode', 'firstNameTh', 'lastNameTh']
      : size === 2 && !titled && textsAt(from).every((text) => !/\s/.test(text))
        ? ['firstNameTh', 'lastNameTh']
        : [];
  return keys.map((key, step) => ({
    at: from + step,
    label: head.texts.at(-1) ?? '',
    key,
    certainty: 0.65,
    head,
    typed: false,
  }));
}
