import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { FATHER, GUARDIAN, MOTHER, PEOPLE, type Person, PUPIL } from '#utils/records/people.ts';
import type { Values } from '#utils/records/record.ts';
import type { RuleContext, Severity } from './model.ts';
import { gradeIn, isUnregistered, numberIn } from './readings.ts';

const DASHES = /^\s*[-–—]{1,3}\s*$/;

/** A last name, and not ไม่ทราบ or ไม่มี. */
const NAMED = /^(?!ไม่).*[ก-ฮ]/;

const isDash = (values: Values, field: FieldKey): boolean => DASHES.test(values[field] ?? '');

const LAST_NAMES = new Map<FieldKey, Person>([
  ...PEOPLE.map((person) => [person.lastName, person] as const),
  ['lastNameEn', PUPIL],
]);

const ENGLISH: readonly FieldKey[] = ['firstNameEn', 'lastNameEn'];

/** Whose card is no Thai identity card, or who has no number at all, or a placeholder for it. */
const isForeign = (values: Values, { number, type }: Person): boolean => {
  const reading = numberIn(values, number);
  if (reading.kind === 'none' || (reading.kind === 'thirteen' && reading.dummy)) return true;
  return ['P', 'A', 'O'].includes(values[type] ?? '');
};

/** A father or mother whom nobody knows: `-` as name, no last name, and no number (or "no document"). */
const isUnknown = (values: Values, person: Person): boolean => {
  if (!isDash(values, person.firstName) || NAMED.test(values[person.lastName] ?? '')) return false;
  const number = numberIn(values, person.number).kind;
  return number === 'none' || number === 'empty' || values[person.type] === 'O';
};

const parentOf = (field: FieldKey): Person | undefined => {
  const { section } = fieldOf(field);
  return section === 'father' ? FATHER : section === 'mother' ? MOTHER : undefined;
};

/** A number of class 6 or 7: who entered unlawfully or for a time, and their children born here. */
const isOfMigrants = (values: Values, { number }: Person): boolean => {
  const reading = numberIn(values, number);
  return reading.kind === 'thirteen' && (reading.first === '6' || reading.first === '7');
};

/** Neither number nor card is shown, as in a roster: whose name it is cannot be told. */
const isUntold = (values: Values, { number, type }: Person): boolean =>
  values[number] === undefined && values[type] === undefined;

/** Whether `-` may be as it should be: nobody says otherwise. */
const mayBeNameless = (values: Values, person: Person): boolean =>
  person === PUPIL
    ? values.cifNo === undefined || isOfMigrants(values, person)
    : isUntold(values, person) || isOfMigrants(values, person) || isForeign(values, person);

const mayLackLastName = (values: Values, field: FieldKey, person: Person): boolean =>
  isUnregistered(values, person) || (isDash(values, field) && mayBeNameless(values, person));

/**
 * The severity of a mandatory field that is empty or `-`; `undefined` where that is as it should be:
 *
 * - the last name of a person without civil registration, or `-` for one whose number begins with 6 or
 *   7 (in a download of 2569, 60 of 103 pupils had no last name, and only 26 a G number), for a person
 *   whose number the page does not show, or for a parent or guardian whose card is foreign or who has none;
 * - everything of a father or mother whom nobody knows;
 * - `-` in the registered address of a pupil without civil registration, who is in no house register.
 *
 * English names are only a hint where the grade is not known.
 */
export const severityWhenEmpty = (
  field: FieldKey,
  usual: Severity,
  values: Values,
  context: RuleContext,
): Severity | undefined => {
  const bearer = LAST_NAMES.get(field);
  if (bearer && mayLackLastName(values, field, bearer)) return undefined;
  const parent = parentOf(field);
  if (parent && isUnknown(values, parent)) return undefined;
  const registered = fieldOf(field).section === 'registered-address';
  if (registered && isDash(values, field) && isUnregistered(values, PUPIL)) return undefined;
  if (ENGLISH.includes(field) && gradeIn(values, context) === undefined) return 'info';
  return usual;
};

const STANDINGS = [isUnregistered, mayBeNameless, isUnknown];

/** Equal for records of which the same fields may be empty or `-`, and as grave. */
export const exceptionsIn = (values: Values, context: RuleContext): number => {
  let all = gradeIn(values, context) === undefined ? 1 : 0;
  for (const person of PEOPLE)
    for (const is of STANDINGS) all = all * 2 + (is(values, person) ? 1 : 0);
  return all;
};

/** What the exceptions look at, besides the empty field itself. */
export const EXCEPTIONS_READ: readonly FieldKey[] = [
  'levelDtlCode',
  ...PEOPLE.map((person) => person.number),
  ...[FATHER, MOTHER, GUARDIAN].flatMap((person) => [
    person.type,
    person.firstName,
    person.lastName,
  ]),
];
