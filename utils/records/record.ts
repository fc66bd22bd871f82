import type { FieldKey } from './fields.ts';
import type { RecordKind } from './model.ts';

/**
 * The texts of one record, as a page or file shows them.
 *
 * - missing key: the field was not found, so nothing can be said of it;
 * - `''`: found and empty, or a choice that is not made;
 * - a choice: its canonical code where the list knows code or label (province: two digits), else its
 *   label as shown;
 * - a tick: `'true'` or `'false'`;
 * - a sensitive field or a picture: `FILLED` or `''`;
 * - anything else: the raw text, untouched (dates are dd/mm/yyyy BE as typed).
 */
export type Values = Readonly<Partial<Record<FieldKey, string>>>;

export interface DataRecord {
  readonly kind: RecordKind;
  readonly values: Values;
}
