import type { FieldKey } from './fields.ts';
import type { Words } from './model.ts';

export type Who = 'pupil' | 'father' | 'mother' | 'guardian';

/** The fields of one person of a pupil's record. */
export interface Person {
  readonly who: Who;
  /** The person in a sentence, as the portal calls them. */
  readonly label: Words;
  readonly number: FieldKey;
  readonly type: FieldKey;
  readonly title: FieldKey;
  readonly firstName: FieldKey;
  readonly middleName: FieldKey;
  readonly lastName: FieldKey;
  readonly blood: FieldKey;
  /** The pupil has neither; the pupil's phone belongs to the address. */
  readonly occupation?: FieldKey;
  readonly salary?: FieldKey;
  readonly phone?: FieldKey;
}

export const PUPIL = {
  who: 'pupil',
  label: { th: 'นักเรียน', en: 'the pupil' },
  number: 'cifNo',
  type: 'cifType',
  title: 'titleCode',
  firstName: 'firstNameTh',
  middleName: 'middleNameTh',
  lastName: 'lastNameTh',
  blood: 'bloodCode',
} as const satisfies Person;

export const FATHER = {
  who: 'father',
  label: { th: 'บิดา', en: 'the father' },
  number: 'fatherCifNo',
  type: 'fatherCifType',
  title: 'fatherTitleCode',
  firstName: 'fatherFirstNameTh',
  middleName: 'fatherMiddleNameTh',
  lastName: 'fatherLastNameTh',
  blood: 'fatherBloodCode',
  occupation: 'fatherOccupationCode',
  salary: 'fatherSalary',
  phone: 'fatherTelNo',
} as const satisfies Person;

export const MOTHER = {
  who: 'mother',
  label: { th: 'มารดา', en: 'the mother' },
  number: 'motherCifNo',
  type: 'motherCifType',
  title: 'motherTitleCode',
  firstName: 'motherFirstNameTh',
  middleName: 'motherMiddleNameTh',
  lastName: 'motherLastNameTh',
  blood: 'motherBloodCode',
  occupation: 'motherOccupationCode',
  salary: 'motherSalary',
  phone: 'motherTelNo',
} as const satisfies Person;

export const GUARDIAN = {
  who: 'guardian',
  label: { th: 'ผู้ปกครอง', en: 'the guardian' },
  number: 'parentCifNo',
  type: 'parentCifType',
  title: 'parentTitleCode',
  firstName: 'parentFirstNameTh',
  middleName: 'parentMiddleNameTh',
  lastName: 'parentLastNameTh',
  blood: 'parentBloodCode',
  occupation: 'parentOccupationCode',
  salary: 'parentSalary',
  phone: 'parentTelNo',
} as const satisfies Person;

/** In the order of the form: the later of two people that share a number is the one further down. */
export const PEOPLE = [PUPIL, FATHER, MOTHER, GUARDIAN] as const satisfies readonly Person[];
