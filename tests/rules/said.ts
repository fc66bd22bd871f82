import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '#utils/rules/model.ts';

/** What every example came to when it was last read through: rule, then its examples in order. */
export const GOLDEN = join(import.meta.dirname, 'said.golden');

/** An issue in full: which sentence, filled with what, from which fields, with which corrections. */
export type Said = Pick<Issue, 'field' | 'severity' | 'message' | 'details' | 'fields' | 'fixes'>;

export const saidOf = ({ field, severity, message, details, fields, fixes }: Issue): Said => ({
  field,
  severity,
  message,
  details,
  fields,
  fixes,
});

export const goldenOf = (name: string): readonly (readonly Said[])[] => {
  const all = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Record<string, Said[][]>;
  return all[name] ?? [];
};
