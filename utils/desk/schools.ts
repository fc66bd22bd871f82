import type { FoundPage } from '#utils/page/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { stepsIn } from '#utils/rules/school-steps.ts';
import type { Step } from '#utils/rules/statuses.ts';
import { type CheckedRecord, valuesOf } from './checked-record.ts';

/** A school as a row of a district's list shows it. */
export interface SchoolRow {
  /** Its row, and the one beside it where some columns stand in a table of their own. */
  readonly rows: readonly [HTMLTableRowElement, ...HTMLTableRowElement[]];
  /** Of any length, as the row shows them. */
  readonly codes: readonly string[];
  /** As the row shows it; `''` where it shows none. */
  readonly name: string;
  /** Whether each step is done; without those of which the row says nothing that is known. */
  readonly steps: Readonly<Partial<Record<Step, boolean>>>;
}

const CODES: readonly FieldKey[] = ['schoolCode', 'schoolCode8', 'schoolCode10', 'schoolCode6'];

/** The schools of a list; none where the page is another. */
export function schoolsIn(
  page: FoundPage['page'],
  records: readonly CheckedRecord[],
): readonly SchoolRow[] {
  if (!page.endsWith('/school-list')) return [];
  return records.flatMap((one): SchoolRow[] => {
    const { row, rowBeside } = one.found;
    if (!row) return [];
    const values = valuesOf(one);
    const codes = CODES.flatMap((field) => values[field]?.trim() || []);
    const steps = [...stepsIn(values)].map(([step, { done }]) => [step, done] as const);
    const name = values.schoolName?.trim() ?? '';
    const rows: SchoolRow['rows'] = rowBeside ? [row, rowBeside] : [row];
    return [{ rows, codes, name, steps: Object.fromEntries(steps) }];
  });
}
