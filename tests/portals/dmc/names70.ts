import { type FieldKey, fieldOf } from '#utils/records/fields.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  school: 'enrol.',
  pupil: 'student.',
  father: 'kin[0].',
  mother: 'kin[1].',
  guardian: 'kin[2].',
  'registered-address': 'address.register.',
  'current-address': 'address.now.',
};

const PUPIL: Readonly<Partial<Record<FieldKey, string>>> = {
  levelDtlCode: 'grade',
  classroom: 'room',
  admissionDate: 'since',
  studentNo: 'runningNo',
  cifNo: 'identity.no',
  cifType: 'identity.kind',
  titleCode: 'name.prefix',
  genderCode: 'sex',
  firstNameTh: 'name.th.given',
  middleNameTh: 'name.th.middle',
  lastNameTh: 'name.th.family',
  firstNameEn: 'name.en.given',
  middleNameEn: 'name.en.middle',
  lastNameEn: 'name.en.family',
  birthDate: 'born.on',
  birthProvinceCode: 'born.province',
  birthHospital: 'born.place',
  bloodCode: 'blood',
  raceCode: 'origin',
  nationCode: 'nation',
  religionCode: 'faith',
  marriageStatusCode: 'parentsStatus',
  numOfOlderBrothers: 'siblings.m.older',
  numOfYoungerBrothers: 'siblings.m.younger',
  numOfOlderSisters: 'siblings.f.older',
  numOfYoungerSisters: 'siblings.f.younger',
  numOfStudyingSiblings: 'siblings.inSchool',
  childIndex: 'siblings.order',
  journeyTypeCode: 'way.kind',
  timeDt: 'way.minutes',
  waterDt: 'way.water',
  rockDt: 'way.gravel',
  rubberDt: 'way.paved',
  weight: 'body.w',
  height: 'body.h',
  poorBookFlag: 'lacks.books',
  poorFoodFlag: 'lacks.lunch',
  poorStationeryFlag: 'lacks.pens',
  poorUniformFlag: 'lacks.clothes',
  swimmableFlag1: 'swims',
  scoutId: 'groups.scout',
  redcrossyouthId: 'groups.red',
};

/** Endings of a person's or an address's fields, after the person or the prefix is taken off. */
const ENDINGS: Readonly<Record<string, string>> = {
  CifNo: 'idNo',
  CifType: 'idKind',
  TitleCode: 'prefix',
  FirstNameTh: 'given',
  MiddleNameTh: 'middle',
  LastNameTh: 'family',
  OccupationCode: 'work',
  BloodCode: 'blood',
  Salary: 'income',
  TelNo: 'phone',
  FamilyRelationCode: 'relation',
  HomeIdNo: 'houseCode',
  HomeNo: 'houseNo',
  Moo: 'village',
  Soi: 'lane',
  Street: 'road',
  ProvinceCode: 'p',
  AmphurCode: 'a',
  TumbolCode: 't',
  PostalCode: 'zip',
};

const OWNERS = /^(father|mother|parent|ps)/;

/** The control name of next year's template: none of this year's names occurs in it. */
export function nameIn70(key: FieldKey): string {
  const prefix = PREFIXES[fieldOf(key).section] ?? '';
  const ending = key.replace(OWNERS, '');
  const name = PUPIL[key] ?? ENDINGS[ending.charAt(0).toUpperCase() + ending.slice(1)];
  if (!name) throw new Error(`next year's template has no name for ${key}`);
  return prefix + name;
}
