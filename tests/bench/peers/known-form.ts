import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { rule as birthDateInvalid } from '#utils/rules/birth-date-invalid.ts';
import { rule as citizenIdChecksum } from '#utils/rules/citizen-id-checksum.ts';
import { rule as citizenIdFormat } from '#utils/rules/citizen-id-format.ts';
import { rule as digitScript } from '#utils/rules/digit-script.ts';
import { checkRecord, type RecordCheck, recheck } from '#utils/rules/engine.ts';
import type { RuleContext } from '#utils/rules/model.ts';
import { rule as nameScript } from '#utils/rules/name-script.ts';
import { rule as phoneFormat } from '#utils/rules/phone-format.ts';
import { rule as requiredField } from '#utils/rules/required-field.ts';
import { required } from '#utils/rules/required-fields.ts';
import { checkedControls } from './checks.ts';
import { done } from './done.ts';

/**
 * Our rules alone on a form, told which control is which as the libraries are, and only those of them
 * that ask what the libraries ask: what is left out is recognising the page, the other rules, the panel.
 * As of the libraries, the page carries what this needs and no more.
 */
const rules = [
  citizenIdFormat,
  citizenIdChecksum,
  birthDateInvalid,
  nameScript,
  digitScript,
  requiredField,
  phoneFormat,
];
const context: RuleContext = {
  today: { year: 2026, month: 6, day: 10 },
  academicYear: 2569,
  required: required('dmc/student-form'),
};

const controls = new Map(
  checkedControls().map((control) => [control.id as FieldKey, control] as const),
);
const read: Partial<Record<FieldKey, string>> = {};
for (const [key, control] of controls) if (fieldOf(key)) read[key] = control.value;
let values: Values = { ...read };

/** Touches what differs from before and nothing else. */
const mark = ({ issues }: RecordCheck, before?: RecordCheck) => {
  const was = new Map(before?.issues.map(({ field, rule }) => [field, rule]));
  const is = new Map(issues.map(({ field, rule }) => [field, rule]));
  for (const field of was.keys())
    if (!is.has(field)) controls.get(field)?.removeAttribute('data-truatthan-rules');
  for (const [field, rule] of is)
    if (was.get(field) !== rule) controls.get(field)?.setAttribute('data-truatthan-rules', rule);
};

let check = checkRecord(rules, { kind: 'pupil', values }, context);
mark(check);
document.addEventListener('input', ({ target }) => {
  const { id, value } = target as HTMLInputElement;
  const key = id as FieldKey;
  values = { ...values, [key]: value };
  const next = recheck(check, { kind: 'pupil', values }, [key]);
  mark(next, check);
  check = next;
});
done();
