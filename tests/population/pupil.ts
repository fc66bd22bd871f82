import { FILLED } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import type { CivilDate } from '#utils/thai/dates.ts';
import { ageAt, codeOfStep, dayIn, exactAge, inThai, type Moment } from './ages.ts';
import type { Family, Home } from './family.ts';
import { bodyOf } from './growth.ts';
import { journeyOf } from './journey.ts';
import type { Piece } from './name-parts.ts';
import type { Sex } from './names.ts';
import { type Registry, written } from './numbers.ts';
import type { Adult } from './people.ts';
import type { Random } from './random.ts';

export interface Siblings {
  readonly olderBrothers: number;
  readonly olderSisters: number;
  readonly youngerBrothers: number;
  readonly youngerSisters: number;
  readonly studying: number;
}

export interface Child {
  readonly sex: Sex;
  readonly birth: CivilDate;
  /** Unlike that of any sibling. */
  readonly name: Piece;
  /** 1 for อ.1 … 15 for ม.6. */
  readonly step: number;
  readonly siblings: Siblings;
}

export interface School {
  readonly code: string;
  readonly province: string;
  /** The least and the highest step that it teaches. */
  readonly steps: readonly [number, number];
  readonly numberLength: number;
}

const withPrefix = (prefix: string, adult: Adult): Values =>
  Object.fromEntries(Object.entries(adult).map(([key, value]) => [prefix + key, value]));

const titleOf = (random: Random, child: Child, age: number, lay: boolean): string => {
  if (child.sex === 'M' && lay && age >= 9 && random.chance(0.006)) return '832';
  if (age < 15) return child.sex === 'M' ? '001' : '002';
  if (child.sex === 'M') return '003';
  return age >= 17 && random.chance(0.002) ? '005' : '004';
};

const numberOf = (
  random: Random,
  registry: Registry,
  family: Family,
  child: Child,
  moment: Moment,
  province: string,
): string => {
  switch (family.papers) {
    case 'g':
      return registry.g(
        random.whole(Math.max(2559, child.birth.year + 546), moment.academicYear),
        province,
      );
    case 'zero':
      return registry.thirteen('0', province, '89');
    case 'six-seven':
      return registry.thirteen(
        random.pick(['7', '7', '6']),
        province,
        random.pick(['00', '50', '54', '72']),
      );
    default:
      return registry.thirteen(
        random.weighted([
          [965, '1'],
          [20, '2'],
          [10, '5'],
          [5, '8'],
        ]),
        province,
      );
  }
};

const nationOf = (random: Random, family: Family): string => {
  if (family.papers === 'thai') return '099';
  if (family.people === 'hills') return random.pick(['ไม่มีสัญชาติ', '000']);
  return random.pick(['เมียนมา', 'ลาว', 'กัมพูชา', 'ไม่มีสัญชาติ', '048']);
};

const cardOf = (random: Random, family: Family): string => {
  if (family.papers === 'thai') return 'I';
  return family.papers === 'g' ? random.pick(['O', 'O', 'A']) : random.pick(['I', 'A', 'O']);
};

const writtenDate = (random: Random, date: CivilDate): string =>
  random.weighted([
    [95, inThai(date)],
    [3, `${date.day}/${date.month}/${date.year + 543}`],
    [1, inThai(date).replaceAll('/', '-')],
  ]);

/** The day of entry into this school: at the start of a year, or in its course. */
const admission = (
  random: Random,
  child: Child,
  school: School,
  { today, academicYear }: Moment,
): CivilDate => {
  const years = random.whole(0, Math.min(5, child.step - school.steps[0]));
  const year = academicYear - 543 - years;
  const start = { year, month: 5, day: random.pick([9, 15, 16, 17, 18]) };
  const any = random.chance(0.8) ? start : dayIn(random, year);
  const day = any.month < 5 ? { ...any, year: year + 1, day: Math.min(any.day, 28) } : any;
  const late =
    day.year * 10_000 + day.month * 100 + day.day >
    today.year * 10_000 + today.month * 100 + today.day;
  return late ? { year, month: 5, day: 9 } : day;
};

const homes = (registered: Home, current: Home): Values => ({
  psHomeIdNo: registered.houseCode,
  psHomeNo: registered.homeNo,
  psMoo: registered.moo,
  psSoi: registered.soi,
  psStreet: registered.street,
  psProvinceCode: registered.province,
  psAmphurCode: registered.district,
  psTumbolCode: registered.subdistrict,
  psPostalCode: registered.postcode,
  psTelNo: registered.telNo,
  homeIdNo: current.houseCode,
  homeNo: current.homeNo,
  moo: current.moo,
  soi: current.soi,
  street: current.street,
  provinceCode: current.province,
  amphurCode: current.district,
  tumbolCode: current.subdistrict,
  postalCode: current.postcode,
  telNo: current.telNo,
});

const siblingCounts = (random: Random, it: Siblings): Values => {
  const order = it.olderBrothers + it.olderSisters + 1;
  // Half-siblings who live elsewhere, and children who died, are counted by some and not by others.
  const otherwise = random.chance(0.001) ? random.pick([-1, 1, 1]) : 0;
  return {
    numOfOlderBrothers: String(it.olderBrothers),
    numOfOlderSisters: String(it.olderSisters),
    numOfYoungerBrothers: String(it.youngerBrothers),
    numOfYoungerSisters: String(it.youngerSisters),
    numOfStudyingSiblings: String(it.studying),
    childIndex: String(Math.max(1, order + otherwise)),
  };
};

const schoolFields = (
  random: Random,
  child: Child,
  school: School,
  moment: Moment,
  position: number,
): Values => {
  const admitted = admission(random, child, school, moment);
  return {
    schoolCode: school.code,
    educationYear: String(moment.academicYear),
    levelDtlCode: codeOfStep(random, child.step),
    classroom: random.pick(['1', '1', '1', '2', '3', '01', '12']),
    admissionDate: writtenDate(random, admitted),
    postDate: random.chance(0.1) ? inThai(admitted) : '',
    studentTypeCode: '01',
    objectStatus: 'Y',
    studentNo: String(position).padStart(school.numberLength, '0'),
  };
};

const names = (random: Random, family: Family, first: Piece): Values => {
  const unregistered = family.papers === 'g' || family.papers === 'zero';
  const last =
    unregistered && random.chance(0.7)
      ? random.pick([
          ['-', '-'],
          ['-', ''],
          ['', ''],
        ] as const)
      : family.lastName;
  const inCapitals = random.next();
  const latin = (name: string): string => (inCapitals < 0.35 ? name.toUpperCase() : name);
  return {
    firstNameTh: first[0],
    middleNameTh: random.weighted([
      [90, ''],
      [9, '-'],
      [1, 'แอนน์'],
    ]),
    lastNameTh: last[0],
    firstNameEn: latin(first[1]),
    middleNameEn: random.weighted([
      [90, ''],
      [9, '-'],
    ]),
    lastNameEn: latin(last[1]),
  };
};

/** A pupil's full form, as `record.ts` says that a page is read, without any mistake. */
export const pupilOf = (
  random: Random,
  registry: Registry,
  family: Family,
  child: Child,
  school: School,
  moment: Moment,
  position: number,
): Values => {
  const born = random.chance(0.85) ? family.current.province : family.registered.province;
  const cifNo = written(random, numberOf(random, registry, family, child, moment, born));
  const age = ageAt(child.birth, moment.today);
  const lay = family.people === 'thai' || family.people === 'hills';
  const flag = (): string => random.pick(['', '', FILLED]);
  return {
    ...schoolFields(random, child, school, moment, position),
    cifNo,
    cifNoChk: cifNo,
    cifType: cardOf(random, family),
    titleCode: titleOf(random, child, age, lay),
    genderCode: child.sex,
    ...names(random, family, child.name),
    birthDate: writtenDate(random, child.birth),
    birthProvinceCode: born,
    birthHospital: random.pick([
      'โรงพยาบาลท่าช้าง',
      'รพ.สต.ดอนแก้ว',
      'บ้าน',
      'ไม่ทราบ',
      'รพ. เขาน้อย (เดิม)',
      'Hospital',
    ]),
    bloodCode: FILLED,
    raceCode: FILLED,
    nationCode: nationOf(random, family),
    religionCode: FILLED,
    marriageStatusCode: family.marriage,
    ...siblingCounts(random, child.siblings),
    ...journeyOf(random, child.step > 3 && random.chance(0.02)),
    ...bodyOf(random, child.sex, exactAge(child.birth, moment.today)),
    homelessCode: flag(),
    occasionCode: flag(),
    deformityCode: flag(),
    poorBookFlag: flag(),
    poorFoodFlag: flag(),
    poorStationeryFlag: flag(),
    poorUniformFlag: flag(),
    swimmableFlag1: random.pick(['true', 'false']),
    scoutId: random.pick(['1', '4']),
    redcrossyouthId: random.pick(['1', '2']),
    ...withPrefix('father', family.father),
    ...withPrefix('mother', family.mother),
    ...withPrefix('parent', family.guardian),
    ...homes(family.registered, family.current),
  };
};
