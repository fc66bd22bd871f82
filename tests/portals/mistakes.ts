import type { FieldKey } from '#utils/records/fields.ts';
import type { Severity } from '#utils/rules/model.ts';
import { syntheticNumber } from './numbers.ts';
import { type Entry, type PracticePupil, pupil } from './people.ts';

export type ExpectedIssue = readonly [field: FieldKey, rule: string, severity: Severity];

/** One mistake in an otherwise correct record, with everything that must be flagged for it. */
export interface Mistake {
  readonly studentNo: string;
  readonly says: string;
  readonly change: Entry;
  readonly issues: readonly ExpectedIssue[];
  /** A correct text for the first field that people type into, where there is one. */
  readonly correction?: string;
}

const NOT_THAI: Entry = { raceCode: '048', nationCode: '048' };

const TABLE: readonly Omit<Mistake, 'studentNo'>[] = [
  {
    says: 'a lost digit',
    change: { cifNo: '100000000000' },
    issues: [['cifNo', 'citizen-id-format', 'error']],
    correction: syntheticNumber(1, '50', 1),
  },
  {
    says: 'the form of a spreadsheet',
    change: { cifNo: '1.1E+12' },
    issues: [['cifNo', 'citizen-id-format', 'error']],
  },
  {
    says: 'a wrong check digit',
    change: { cifNo: '1100000000007' },
    issues: [['cifNo', 'citizen-id-checksum', 'error']],
    correction: '1100000000008',
  },
  {
    says: 'a wrong check digit after a leading 0',
    change: { cifNo: '0100000000001', cifType: 'O', ...NOT_THAI },
    issues: [['cifNo', 'citizen-id-checksum', 'warning']],
  },
  {
    says: 'a wrong check digit of the mother',
    change: { motherCifNo: '2100000000005' },
    issues: [['motherCifNo', 'citizen-id-checksum', 'error']],
  },
  {
    says: 'digit 3, which the check digit does not protect',
    change: { cifNo: '1970000000001' },
    issues: [['cifNo', 'citizen-id-province', 'warning']],
  },
  {
    says: "the number of a person over 40 as the pupil's",
    change: { cifNo: '3100000000004' },
    issues: [['cifNo', 'citizen-id-class', 'warning']],
  },
  {
    says: 'a placeholder',
    change: { cifNo: '1111111111119' },
    issues: [['cifNo', 'citizen-id-dummy', 'error']],
  },
  {
    says: 'a national card with a G number',
    change: { cifNo: 'G691099999999', ...NOT_THAI },
    issues: [['cifType', 'citizen-id-type', 'warning']],
  },
  {
    says: "the father's number typed again for the mother",
    change: { motherCifNo: syntheticNumber(3, '50', 41) },
    issues: [['motherCifNo', 'citizen-id-shared', 'error']],
  },
  {
    says: 'a G number that is too short',
    change: { cifNo: 'G6910000001', cifType: 'O', ...NOT_THAI },
    issues: [['cifNo', 'g-code-format', 'error']],
  },
  {
    says: 'a G number of a province that does not exist',
    change: { cifNo: 'G690000000001', cifType: 'O', ...NOT_THAI },
    issues: [['cifNo', 'g-code-format', 'warning']],
  },
  {
    says: 'a G number although the pupil is Thai',
    change: { cifNo: 'G691099999999', cifType: 'O' },
    issues: [['cifNo', 'g-code-replaceable', 'info']],
  },
  {
    says: 'a day that does not exist',
    change: { birthDate: '30/02/2561' },
    issues: [['birthDate', 'birth-date-invalid', 'error']],
    correction: '12/05/2561',
  },
  {
    says: 'a leap day in a year divisible by four in the Buddhist era only',
    change: { birthDate: '29/02/2560' },
    issues: [['birthDate', 'birth-date-invalid', 'error']],
  },
  {
    says: 'a Christian year',
    change: { birthDate: '12/05/2018' },
    issues: [['birthDate', 'birth-date-era', 'error']],
    correction: '12/05/2561',
  },
  {
    says: 'a day to come',
    change: { birthDate: '12/05/2592' },
    issues: [['birthDate', 'birth-date-future', 'error']],
  },
  {
    says: 'three years too old for the class',
    change: { birthDate: '12/05/2558' },
    issues: [['levelDtlCode', 'age-grade', 'warning']],
  },
  {
    says: 'one year too old for the class',
    change: { birthDate: '12/05/2560' },
    issues: [['levelDtlCode', 'age-grade', 'info']],
  },
  {
    says: 'over 20',
    change: {
      birthDate: '12/05/2545',
      levelDtlCode: '15',
      titleCode: '003',
      weight: '58.0',
      height: '168.0',
    },
    issues: [
      ['levelDtlCode', 'age-grade', 'warning'],
      ['birthDate', 'age-budget', 'warning'],
    ],
  },
  {
    says: 'admitted less than two years after birth',
    change: { admissionDate: '16/05/2562' },
    issues: [['admissionDate', 'admission-date', 'warning']],
  },
  {
    says: "a girl's title for a boy",
    change: { titleCode: '002' },
    issues: [['titleCode', 'title-gender', 'error']],
  },
  {
    says: "a woman's title for the father",
    change: { fatherTitleCode: '005', parentTitleCode: '003' },
    issues: [['fatherTitleCode', 'title-gender', 'error']],
  },
  {
    says: "an adult's title for a child",
    change: { titleCode: '003' },
    issues: [['titleCode', 'title-age', 'warning']],
  },
  {
    says: 'Thai digits in a number',
    change: { cifNo: '๑๑๐๐๐๐๐๐๐๐๐๐๘' },
    issues: [['cifNo', 'digit-script', 'error']],
    correction: '1100000000008',
  },
  {
    says: 'digits typed in the Thai layout',
    change: { psPostalCode: 'ถจ/จจ' },
    issues: [['psPostalCode', 'digit-script', 'error']],
    correction: '50200',
  },
  {
    says: 'a space before the name',
    change: { firstNameTh: ' สมชาย' },
    issues: [['firstNameTh', 'text-spacing', 'info']],
    correction: 'สมชาย',
  },
  {
    says: 'an empty name',
    change: { firstNameTh: '' },
    issues: [['firstNameTh', 'required-field', 'error']],
    correction: 'สมชาย',
  },
  {
    says: 'a choice that is not made',
    change: { religionCode: '' },
    issues: [['religionCode', 'required-field', 'error']],
  },
  {
    says: 'a weight that was never entered',
    change: { weight: '0' },
    issues: [['weight', 'required-field', 'error']],
    correction: '24.5',
  },
  {
    says: 'a weight with a lost point',
    change: { weight: '245' },
    issues: [['weight', 'weight-height-range', 'warning']],
    correction: '24.5',
  },
  {
    says: 'a height in metres',
    change: { height: '1.24' },
    issues: [['height', 'weight-height-range', 'warning']],
    correction: '124',
  },
  {
    says: 'weight and height swapped',
    change: { weight: '124.0', height: '24.5' },
    issues: [
      ['weight', 'weight-height-swapped', 'warning'],
      ['height', 'weight-height-swapped', 'warning'],
    ],
  },
];

export const MISTAKES: readonly Mistake[] = TABLE.map((mistake, index) => ({
  ...mistake,
  studentNo: String(9001 + index),
}));

/** The practice school's pupils with one mistake each. */
export const MISTAKEN: readonly PracticePupil[] = MISTAKES.map(({ studentNo, says, change }) =>
  pupil(studentNo, says, change),
);
