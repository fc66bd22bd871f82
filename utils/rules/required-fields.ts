import { FIELD_KEYS, type FieldKey } from '#utils/records/fields.ts';
import type { RuleContext, Severity } from './model.ts';

type Evidence = 'star' | 'refusal';

/** A mandatory field, and what says that it is. */
export interface Requirement {
  readonly severity: Severity;
  /**
   * `star`: starred on the paper form of DMC or the admission form of 2569 with its fields.
   * `refusal`: a program that fills DMC's form (2569) refuses to go on without it, because the portal
   * answers ไม่สามารถบันทึกได้เนื่องจากข้อมูลยังไม่ครบ.
   */
  readonly evidence: readonly Evidence[];
}

const STARRED: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'cifNo',
  'cifType',
  'titleCode',
  'genderCode',
  'firstNameTh',
  'lastNameTh',
  'firstNameEn',
  'lastNameEn',
  'birthDate',
  'birthProvinceCode',
  'birthHospital',
  'bloodCode',
  'raceCode',
  'nationCode',
  'religionCode',
  'numOfOlderBrothers',
  'numOfYoungerBrothers',
  'numOfOlderSisters',
  'numOfYoungerSisters',
  'childIndex',
  'journeyTypeCode',
  'timeDt',
  'waterDt',
  'rockDt',
  'rubberDt',
  'weight',
  'height',
  'fatherCifType',
  'fatherFirstNameTh',
  'fatherLastNameTh',
  'fatherOccupationCode',
  'fatherBloodCode',
  'fatherSalary',
  'motherCifType',
  'motherFirstNameTh',
  'motherLastNameTh',
  'motherOccupationCode',
  'motherBloodCode',
  'motherSalary',
  'parentCifType',
  'parentFirstNameTh',
  'parentLastNameTh',
  'parentOccupationCode',
  'parentBloodCode',
  'parentSalary',
  'parentFamilyRelationCode',
  'psHomeIdNo',
  'psHomeNo',
  'psProvinceCode',
  'psAmphurCode',
  'psTumbolCode',
  'psPostalCode',
  'homeIdNo',
  'homeNo',
  'provinceCode',
  'amphurCode',
  'tumbolCode',
  'postalCode',
]);

const REFUSED: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'levelDtlCode',
  'classroom',
  'studentNo',
  'cifNo',
  'titleCode',
  'genderCode',
  'firstNameTh',
  'lastNameTh',
  'birthDate',
  'birthProvinceCode',
  'raceCode',
  'nationCode',
  'religionCode',
  'weight',
  'height',
  'fatherFirstNameTh',
  'fatherLastNameTh',
  'motherFirstNameTh',
  'motherLastNameTh',
  'parentFirstNameTh',
  'parentLastNameTh',
  'psHomeIdNo',
  'psHomeNo',
  'psProvinceCode',
  'psAmphurCode',
  'psTumbolCode',
  'psPostalCode',
]);

const requirementOf = (field: FieldKey): Requirement => ({
  severity: 'error',
  evidence: [
    ...(STARRED.has(field) ? (['star'] as const) : []),
    ...(REFUSED.has(field) ? (['refusal'] as const) : []),
  ],
});

/** Every mandatory field of a pupil's record, in the order of the form. */
export const REQUIRED_FIELDS: ReadonlyMap<FieldKey, Requirement> = new Map(
  FIELD_KEYS.filter((field) => STARRED.has(field) || REFUSED.has(field)).map((field) => [
    field,
    requirementOf(field),
  ]),
);

/** What names a pupil and feeds the counts: a list shows it, and a gap in it is worth a mark. */
const IN_LISTS: readonly FieldKey[] = [
  'levelDtlCode',
  'classroom',
  'studentNo',
  'cifNo',
  'titleCode',
  'genderCode',
  'firstNameTh',
  'lastNameTh',
  'birthDate',
  'weight',
  'height',
];

const severitiesOf = (fields: Iterable<FieldKey>): RuleContext['required'] =>
  Object.freeze(
    Object.fromEntries([...fields].map((field) => [field, REQUIRED_FIELDS.get(field)?.severity])),
  ) as RuleContext['required'];

const WHOLE = severitiesOf(REQUIRED_FIELDS.keys());
const NOTHING: RuleContext['required'] = Object.freeze({});

// The further-study and rooms pages show names only to tell pupils apart; there is nothing to fill in.
const BY_PAGE: Readonly<Record<string, RuleContext['required']>> = {
  'dmc/student-form': WHOLE,
  'dmc/student-view': WHOLE,
  'dmc/student-list': severitiesOf(IN_LISTS),
  // The paper form of a request is DMC's own, without a last name; which papers are wanted differs by district.
  'gcode/request-form': Object.freeze({
    ...severitiesOf(['titleCode', 'genderCode', 'firstNameTh', 'birthDate', 'nationCode']),
    requestPapers: 'warning' as const,
  }),
};

let last:
  | { page: string; optional: readonly string[]; fields: RuleContext['required'] }
  | undefined;

/**
 * The mandatory fields of a page by its id; none for other pages. Without those that the user lets
 * stay empty. From the same arguments the same object again, so that rules can keep what they derive.
 */
export const required = (
  page: string,
  optional: readonly string[] = [],
): RuleContext['required'] => {
  const all = BY_PAGE[page] ?? NOTHING;
  if (optional.length === 0) return all;
  if (last?.page === page && last.optional === optional) return last.fields;
  const kept = Object.entries(all).filter(([field]) => !optional.includes(field));
  last = { page, optional, fields: Object.freeze(Object.fromEntries(kept)) };
  return last.fields;
};
