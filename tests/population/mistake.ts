import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import type { Severity } from '#utils/rules/model.ts';
import type { Pupil } from './population.ts';
import type { Random } from './random.ts';

export type Change = Readonly<Partial<Record<FieldKey, string>>>;

/** One named slip that can be made in a correct record, and the rule that must see it. */
export interface Mistake {
  readonly id: string;
  readonly rule: string;
  /** The marked field is one of these; where absent, one of the changed fields. */
  readonly on?: readonly FieldKey[];
  /** Where the contract gives this case another severity than usual, or several by the case. */
  readonly severity?: readonly Severity[];
  /** Rules that rightly speak as well, because the slip makes two things wrong. */
  readonly and?: readonly string[];
  /** `undefined` where the slip cannot be made in this record, or changes nothing that can be seen. */
  readonly make: (values: Values, random: Random, pupil: Pupil) => Change | undefined;
}

/** Where the guardian is a parent, the same slip stands in both; so the copy buttons leave it. */
export const alsoForGuardian = (values: Values, field: FieldKey, text: string): Change => {
  const relation = values.parentFamilyRelationCode;
  const prefix = relation === '01' ? 'father' : relation === '02' ? 'mother' : undefined;
  if (prefix === undefined || !field.startsWith(prefix)) return { [field]: text };
  return { [field]: text, [field.replace(prefix, 'parent')]: text };
};

/** The text with another one from `at` on, for `length` signs. */
export const splice = (text: string, at: number, length: number, insert: string): string =>
  text.slice(0, at) + insert + text.slice(at + length);

export const otherDigit = (random: Random, digit: string): string =>
  String((Number(digit) + random.whole(1, 9)) % 10);
