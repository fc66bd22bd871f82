import type { FoundPage } from '#utils/page/model.ts';
import type { CheckedRecord } from './checked-record.ts';
import type { DocumentResult } from './model.ts';
import { notesOf } from './notes.ts';
import { schoolsIn } from './schools.ts';

/** Makes it when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** What is told of a document's records to whoever asks. */
export const toldOf = (
  { page, grade }: FoundPage,
  records: readonly CheckedRecord[],
): Pick<DocumentResult, 'notes' | 'schools'> => ({
  notes: () => notesOf(records, grade),
  schools: once(() => schoolsIn(page, records)),
});
