import type { FoundPage } from '#utils/page/model.ts';
import type { CheckedRecord } from './checked-record.ts';
import type { DocumentResult } from './model.ts';
import type { PageWork } from './page-work.ts';
import { toldOf } from './told.ts';

/**
 * Tells what a document's check has come to, with whether something that is shown may be another than
 * the time before.
 */
export function telling(
  document: Document,
  work: PageWork,
  onResult: (result: DocumentResult, changed: boolean) => void,
): (found: FoundPage, records: readonly CheckedRecord[]) => void {
  let before: { readonly found: FoundPage; readonly faults: string } | undefined;
  return (found, records) => {
    const told = work.told();
    const faults = told.faults.join();
    // Rows tell more than their issues, such as how far each school is.
    const isList = found.records[0]?.row !== undefined;
    const changed = isList || work.changed || before?.found !== found || before.faults !== faults;
    before = { found, faults };
    work.changed = false;
    onResult({ document, found, ...toldOf(found, records), ...told }, changed);
  };
}
