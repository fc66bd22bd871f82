import type { FieldKey } from '#utils/records/fields.ts';
import { syntheticNumber } from './numbers.ts';

/** What DMC holds of a pupil: codes for choices (8-digit codes for places), dates as dd/mm/yyyy BE. */
export type Entry = Readonly<Partial<Record<FieldKey, string>>>;

export interface PracticePupil {
  /** The school's own student number; part of the page's address. */
  readonly studentNo: string;
  /** What the record shows, in plain words. */
  readonly says: string;
  readonly entry: Entry;
}

/** The practice school's 8-digit code: province 10, district 00, so no school has it. */
export const SCHOOL_CODE = '10000001';

const HOME: Entry = {
  psHomeIdNo: '10000000015',
  psHomeNo: '12/3',
  psMoo: '4',
  psSoi: '-',
  psStreet: '-',
  psProvinceCode: '50000000',
  psAmphurCode: '50010000',
  psTumbolCode: '50010100',
  psPostalCode: '50200',
  psTelNo: '-',
  homeIdNo: '10000000015',
  homeNo: '12/3',
  moo: '4',
  soi: '-',
  street: '-',
  provinceCode: '50000000',
  amphurCode: '50010000',
  tumbolCode: '50010100',
  postalCode: '50200',
  telNo: '080-000-0000',
};

const FATHER: Entry = {
  fatherCifType: 'I',
  fatherCifNo: syntheticNumber(3, '50', 41),
  fatherTitleCode: '003',
  fatherFirstNameTh: 'ประเสริฐ',
  fatherMiddleNameTh: '',
  fatherLastNameTh: 'ใจฝึกหัด',
  fatherOccupationCode: '4',
  fatherBloodCode: 'O',
  fatherSalary: '9000.0',
  fatherTelNo: '0800000000',
};

const MOTHER: Entry = {
  motherCifType: 'I',
  motherCifNo: syntheticNumber(1, '50', 42),
  motherTitleCode: '005',
  motherFirstNameTh: 'กาญจนา',
  motherMiddleNameTh: '',
  motherLastNameTh: 'ใจฝึกหัด',
  motherOccupationCode: '5',
  motherBloodCode: 'N',
  motherSalary: '8500.0',
  motherTelNo: '-',
};

/** The guardian is the father, as the portal's copy button leaves it: the same number is right. */
const GUARDIAN: Entry = {
  parentCifType: 'I',
  parentCifNo: syntheticNumber(3, '50', 41),
  parentTitleCode: '003',
  parentFirstNameTh: 'ประเสริฐ',
  parentMiddleNameTh: '',
  parentLastNameTh: 'ใจฝึกหัด',
  parentOccupationCode: '4',
  parentBloodCode: 'O',
  parentSalary: '9000.0',
  parentTelNo: '0800000000',
  parentFamilyRelationCode: '01',
};

/** A correct record of a boy in ป.2 of 2569: nothing in it may be flagged. */
export const GOOD: Entry = {
  schoolCode: SCHOOL_CODE,
  educationYear: '2569',
  levelDtlCode: '05',
  classroom: '1',
  admissionDate: '16/05/2568',
  studentNo: '5001',
  cifNo: syntheticNumber(1, '50', 1),
  cifType: 'I',
  titleCode: '001',
  genderCode: 'M',
  firstNameTh: 'สมชาย',
  middleNameTh: '',
  lastNameTh: 'ใจฝึกหัด',
  firstNameEn: 'Somchai',
  middleNameEn: '',
  lastNameEn: 'Jaifeukhad',
  birthDate: '12/05/2561',
  birthProvinceCode: '50000000',
  birthHospital: 'โรงพยาบาลตัวอย่าง',
  bloodCode: 'O',
  raceCode: '099',
  nationCode: '099',
  religionCode: '001',
  marriageStatusCode: '01',
  numOfOlderBrothers: '1',
  numOfYoungerBrothers: '0',
  numOfOlderSisters: '0',
  numOfYoungerSisters: '1',
  numOfStudyingSiblings: '1',
  childIndex: '2',
  journeyTypeCode: '01',
  timeDt: '10.0',
  waterDt: '0.0',
  rockDt: '300.0',
  rubberDt: '400.0',
  weight: '24.5',
  height: '124.0',
  swimmableFlag1: 'true',
  scoutId: '1',
  redcrossyouthId: '2',
  ...HOME,
  ...FATHER,
  ...MOTHER,
  ...GUARDIAN,
};

export const pupil = (studentNo: string, says: string, entry: Entry): PracticePupil => ({
  studentNo,
  says,
  entry: { ...GOOD, ...entry, studentNo },
});

/** The pupil whose form `npm start` opens. */
export const PUPIL_WITH_MISTAKES = '5002';

/** Correct records that a careless check would flag, and one with several mistakes. */
export const PEOPLE: readonly PracticePupil[] = [
  pupil('5001', 'a correct record', {}),
  pupil(PUPIL_WITH_MISTAKES, 'several mistakes at once', {
    cifNo: '1100000000007',
    titleCode: '002',
    firstNameTh: ' สมหมาย',
    firstNameEn: 'Sommai',
    birthDate: '15/03/2018',
    religionCode: '',
    weight: '122',
    height: '23',
    psPostalCode: '๕๐๒๐๐',
    motherCifNo: syntheticNumber(3, '50', 41),
    fatherTitleCode: '005',
  }),
  pupil('5003', 'a G-code pupil without a last name', {
    cifNo: 'G691099999999',
    cifType: 'O',
    titleCode: '002',
    genderCode: 'F',
    firstNameTh: 'เอเอมู',
    lastNameTh: '',
    firstNameEn: 'Aye Aye',
    lastNameEn: 'Mu',
    birthDate: '01/01/2560',
    raceCode: '048',
    nationCode: '048',
    levelDtlCode: '06',
  }),
  pupil('5004', 'a number that begins with 0, no last name', {
    cifNo: '0100000000000',
    cifType: 'O',
    firstNameTh: 'จายแสง',
    lastNameTh: '-',
    firstNameEn: 'Jai',
    lastNameEn: 'Saeng',
    birthDate: '01/01/2561',
    raceCode: '048',
    nationCode: '048',
  }),
  pupil('5005', 'a young woman in the last class', {
    cifNo: syntheticNumber(1, '96', 5),
    titleCode: '004',
    genderCode: 'F',
    firstNameTh: 'ฟาติมะฮ์',
    lastNameTh: 'ณ ตัวอย่าง',
    firstNameEn: 'Fatimah',
    lastNameEn: 'Na Tuayang',
    birthDate: '29/02/2551',
    levelDtlCode: '15',
    admissionDate: '16/05/2567',
    religionCode: '002',
    weight: '52.0',
    height: '158.5',
    journeyTypeCode: '03',
    timeDt: '25.0',
    rockDt: '0.0',
    rubberDt: '12000.0',
  }),
  pupil('5006', 'a three-year-old in the first kindergarten class', {
    cifNo: syntheticNumber(1, '50', 6),
    titleCode: '002',
    genderCode: 'F',
    firstNameTh: 'น้ำใส',
    lastNameTh: 'ใจฝึกหัด',
    firstNameEn: 'Namsai',
    birthDate: '20/09/2565',
    levelDtlCode: '01',
    admissionDate: '16/05/2569',
    weight: '14.2',
    height: '97.0',
  }),
  pupil('5007', 'a novice, exempt from the title that his age would ask for', {
    cifNo: syntheticNumber(2, '50', 7),
    titleCode: '832',
    firstNameTh: 'ปัญญา',
    firstNameEn: 'Panya',
    birthDate: '02/02/2553',
    levelDtlCode: '13',
    admissionDate: '16/05/2567',
    weight: '46.0',
    height: '158.0',
  }),
];
