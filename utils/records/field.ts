import type { Field, FieldKind, Section } from './model.ts';

/** One entry of the vocabulary: whose, what it holds, its label in Thai and English. */
export const field = (
  section: Section,
  kind: FieldKind,
  th: string,
  en: string,
  more: Pick<Field, 'codes' | 'sensitive'> = {},
): Field => ({ section, kind, label: { th, en }, ...more });
