import { FIELD_KEYS, type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Section } from '#utils/records/model.ts';
import { BELOW, type Choice, choicesOf, PROVINCES } from './places.ts';

/** The portal refuses to save without these (starred on its forms and sent back by its own check). */
export const REFUSED_WHEN_EMPTY: readonly FieldKey[] = [
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
  'levelDtlCode',
  'classroom',
  'weight',
  'height',
  'psHomeIdNo',
  'psHomeNo',
  'psProvinceCode',
  'psAmphurCode',
  'psTumbolCode',
  'psPostalCode',
  'fatherFirstNameTh',
  'fatherLastNameTh',
  'motherFirstNameTh',
  'motherLastNameTh',
  'parentFirstNameTh',
  'parentLastNameTh',
];

/** Never on the practice forms: the portal shows them elsewhere or sets them itself. */
const ELSEWHERE: readonly FieldKey[] = [
  'schoolCode',
  'educationYear',
  'objectStatus',
  'studentTypeCode',
  'postDate',
  'cifNoChk',
  'homelessCode',
  'occasionCode',
  'deformityCode',
];

const HEALTH: readonly FieldKey[] = ['weight', 'height'];
const SCOUTS: readonly FieldKey[] = ['scoutId', 'redcrossyouthId'];
const JOURNEY: readonly FieldKey[] = ['journeyTypeCode', 'timeDt', 'waterDt', 'rockDt', 'rubberDt'];
const ENROLMENT: readonly FieldKey[] = ['levelDtlCode', 'classroom', 'admissionDate'];

export interface FormPart {
  readonly id: string;
  readonly heading: string;
  readonly fields: readonly FieldKey[];
}

const of = (section: Section, without: readonly FieldKey[] = []): FieldKey[] =>
  FIELD_KEYS.filter(
    (key) => fieldOf(key).section === section && !ELSEWHERE.includes(key) && !without.includes(key),
  );

/** The tabs of the pupil's form, each with its parts, in the portal's order. */
export const TABS: readonly { id: string; title: string; parts: readonly FormPart[] }[] = [
  {
    id: 'tab-detail',
    title: 'รายละเอียดนักเรียน',
    parts: [
      { id: 'enrol', heading: 'ข้อมูลการเข้าเรียน', fields: ENROLMENT },
      {
        id: 'pupil',
        heading: 'ข้อมูลเบื้องต้น',
        fields: of('pupil', [...HEALTH, ...SCOUTS, ...JOURNEY]),
      },
      { id: 'registered', heading: 'ที่อยู่ตามทะเบียนบ้าน', fields: of('registered-address') },
      { id: 'current', heading: 'ที่อยู่ปัจจุบัน', fields: of('current-address') },
      { id: 'father', heading: 'ข้อมูลบิดา', fields: of('father') },
      { id: 'mother', heading: 'ข้อมูลมารดา', fields: of('mother') },
      { id: 'guardian', heading: 'ข้อมูลผู้ปกครอง', fields: of('guardian') },
      { id: 'journey', heading: 'การเดินทาง', fields: JOURNEY },
    ],
  },
  {
    id: 'tab-health',
    title: 'สุขภาพ',
    parts: [{ id: 'health', heading: 'น้ำหนัก ส่วนสูง', fields: HEALTH }],
  },
  {
    id: 'tab-scout',
    title: 'ลูกเสือ,เนตรนารี,ยุวกาชาด',
    parts: [{ id: 'scout', heading: 'การเข้าร่วมกิจกรรม', fields: SCOUTS }],
  },
];

/** Every field that the practice form holds. */
export const FORM_FIELDS: readonly FieldKey[] = TABS.flatMap((tab) =>
  tab.parts.flatMap((part) => part.fields),
);

const WHOSE = /(ของ)?(บิดา|มารดา|ผู้ปกครอง)$/;

/** The label as the page shows it: in a person's part the heading says whose it is. */
export function labelOf(key: FieldKey): string {
  const { section, label } = fieldOf(key);
  const person = section === 'father' || section === 'mother' || section === 'guardian';
  return person ? label.th.replace(WHOSE, '') : label.th;
}

/** The field that a place's choices hang on: the district's province, the subdistrict's district. */
export const PARENT_PLACE: Readonly<Partial<Record<FieldKey, FieldKey>>> = {
  psAmphurCode: 'psProvinceCode',
  psTumbolCode: 'psAmphurCode',
  amphurCode: 'provinceCode',
  tumbolCode: 'amphurCode',
};

const PLACEHOLDERS: Readonly<Partial<Record<FieldKey, string>>> = {
  psProvinceCode: '-- จังหวัด --',
  provinceCode: '-- จังหวัด --',
  birthProvinceCode: '-- จังหวัด --',
  psAmphurCode: '-- อำเภอ --',
  amphurCode: '-- อำเภอ --',
  psTumbolCode: '-- ตำบล --',
  tumbolCode: '-- ตำบล --',
};

export const placeholderOf = (key: FieldKey): string => PLACEHOLDERS[key] ?? '-- เลือก --';

/** What a select offers, given what the form holds; `undefined` for a field that is typed in. */
export function optionsOf(
  key: FieldKey,
  held: (key: FieldKey) => string,
): readonly Choice[] | undefined {
  const { kind, codes } = fieldOf(key);
  if (kind === 'province') return PROVINCES;
  const above = PARENT_PLACE[key];
  if (above) return BELOW[held(above)] ?? [];
  if (kind !== 'choice') return undefined;
  return codes ? choicesOf(codes) : [];
}
