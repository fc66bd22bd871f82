import type { FoundField } from '#utils/page/model.ts';
import { fieldIn } from '#utils/page/model.ts';
import { readField } from '#utils/page/read.ts';
import type { DeskIssue, DocumentResult } from './model.ts';

/** A pupil whom the page shows: the first of its issues, or where its number stands. */
export type OpenPupil =
  | { readonly kind: 'issue'; readonly key: string }
  | { readonly kind: 'number'; readonly at: FoundField };

const plain = (text: string): string => text.trim().replace(/^0+(?=.)/, '');

/** Finds the pupil with this student number on the page; `undefined` where it shows none or another. */
export function openPupil(
  results: readonly DocumentResult[],
  studentNo: string,
): OpenPupil | undefined {
  const wanted = plain(studentNo);
  if (!/\d/.test(wanted)) return undefined;
  for (const { found, issues } of results) {
    for (const record of found.records) {
      if (record.kind !== 'pupil') continue;
      const at = fieldIn(record, 'studentNo');
      if (!at || plain(readField(at)) !== wanted) continue;
      const first: DeskIssue | undefined = issues.find(
        (issue) => issue.record === record && !issue.ignored,
      );
      return first ? { kind: 'issue', key: first.key } : { kind: 'number', at };
    }
  }
  return undefined;
}
