import type { Severity } from '#utils/rules/model.ts';
import { readStatus } from '#utils/rules/statuses.ts';
import { type CheckedRecord, valuesOf } from './checked-record.ts';
import { identityOf } from './identity.ts';

/** How one record stands, for the log: counts and rules, and which record it is. */
export interface RecordNote {
  readonly kind: string;
  /** Made of what the page holds: to be hashed before it is kept anywhere. */
  readonly identity: string;
  readonly school: string;
  /** Canonical code; `''` where the page does not say. */
  readonly grade: string;
  readonly room: string;
  /** Of a request: the page says so, in words that are surely known. */
  readonly certified: boolean;
  /** Of a class: how many, as the page shows it; `''` elsewhere. */
  readonly pupils: string;
  /** Its place in the list on the page, from 1; 0 where it stands alone. */
  readonly place: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly rules: readonly string[];
}

/** A room, or the code of a grade. */
const CLASS = /^\d\d?$/;
/** A child is the same in a request as at school, whether or not the page names the school. */
const anywhere = (identity: string): string =>
  identity.replace(/^(?:pupil|request)(\n.*\n).*/, '$1');

const only = (pattern: RegExp, text = ''): string => (pattern.test(text.trim()) ? text.trim() : '');

/** One for each record that says which it is; ignored issues do not count. */
export function* notesOf(
  records: readonly CheckedRecord[],
  grade: string | undefined,
): Generator<RecordNote | undefined, void> {
  for (const one of records) yield noteOf(one, grade);
}

function noteOf(one: CheckedRecord, page: string | undefined): RecordNote | undefined {
  const { found, shown, position } = one;
  const { kind } = found;
  const values = valuesOf(one);
  // A school's own page may not name the school, nor its computers, asked for in one form, anything.
  const alone = kind === 'item' || (kind === 'school' && !found.row);
  const identity = identityOf({ kind, values }) ?? (alone ? kind : undefined);
  if (identity === undefined || !one.check) return undefined;
  const counts = { error: 0, warning: 0, info: 0 };
  const rules = new Set<string>();
  for (const { issue, ignored } of shown) {
    if (ignored) continue;
    counts[issue.severity] += 1;
    rules.add(issue.rule);
  }
  const { levelDtlCode = values.classLevel ?? page, classroom, schoolCode, pupils } = values;
  return {
    kind,
    identity: anywhere(identity),
    school: only(/^\d{6,10}$/, schoolCode),
    grade: only(CLASS, levelDtlCode),
    room: only(CLASS, classroom),
    certified: readStatus(values.requestStatus ?? '')?.every(({ done }) => done) === true,
    pupils: only(/^\d{1,5}$/, pupils),
    place: found.row ? position + 1 : 0,
    counts,
    rules: [...rules],
  };
}
