import type { Values } from '#utils/records/record.ts';
import { normaliseIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { isMasked } from '#utils/thai/masked.ts';
import { comparable } from '#utils/thai/text.ts';
import { byKeys, placeOf } from './duplicates.ts';
import { CANNOT_TELL, type Keyed, type ListExample, type RuleText } from './model.ts';
import { dateIn } from './readings.ts';
import { typedIn } from './typed.ts';

const nameIn = (values: Values, field: 'firstNameTh' | 'lastNameTh'): string | undefined => {
  const typed = typedIn(values, field);
  const name = typed === undefined || isMasked(typed) ? '' : comparable(typed);
  return name === '' ? undefined : name;
};

/**
 * Without a last name there is no key: pupils without papers often have none, share first names, and
 * are entered with 1 January where only the year of birth is known.
 */
const keyed: Keyed = {
  keyOf(values) {
    if (typedIn(values, 'cifNo') === undefined) return undefined;
    const first = nameIn(values, 'firstNameTh');
    const last = first && nameIn(values, 'lastNameTh');
    if (last === undefined) return undefined;
    const birth = dateIn(values, 'birthDate');
    if (birth.kind !== 'date') return undefined;
    const { year, month, day } = birth.date;
    return `${first}\n${last}\n${year}-${month}-${day}`;
  },
  whoOf: (values) => normaliseIdentityNumber(typedIn(values, 'cifNo') ?? ''),
  ofOthers: true,
  finding: (_values, clash) => ({
    field: 'firstNameTh',
    message: 'twice',
    details: { place: placeOf(clash) },
  }),
};

export const about: RuleText = {
  title: { th: 'ชื่อ นามสกุล และวันเกิดซ้ำกัน', en: 'Same name and date of birth twice' },
  why: {
    th: 'ชื่อ นามสกุล และวันเกิดตรงกันแต่เลขประจำตัวต่างกัน อาจเป็นคนเดียวกันที่บันทึกสองครั้ง เช่น ด้วยรหัส G และเลข 13 หลัก',
    en: 'First name, last name and date of birth agree but the number differs: perhaps one pupil entered twice, for instance with a G code and with a 13-digit number.',
  },
  source: {
    th: 'ประกาศของเขตพื้นที่การศึกษาเรื่องนักเรียนซ้ำซ้อนใน DMC พ.ศ. 2560',
    en: 'Notices of education areas on pupils that are in DMC twice, 2017',
  },
  messages: {
    twice: {
      see: {
        th: 'ชื่อ นามสกุล และวันเกิดตรงกับ{place} แต่เลขประจำตัวต่างกัน',
        en: 'Name and date of birth are those of {place}, but the number differs.',
      },
      todo: {
        th: 'โปรดตรวจว่าเป็นคนเดียวกันหรือไม่ ถ้าเป็นคนละคนไม่ต้องแก้',
        en: 'Please check whether it is the same pupil; if not, leave it.',
      },
    },
  },
};

export const listRule = byKeys(
  {
    id: 'duplicate-person',
    topic: 'list',
    severity: 'warning',
    certainty: 'inferred',
    records: ['pupil', 'request'],
    reads: ['firstNameTh', 'lastNameTh', 'birthDate', 'cifNo'],
  },
  keyed,
);

const ONE = { firstNameTh: 'กานดา', lastNameTh: 'ทดสอบ', birthDate: '01/02/2560' };

export const listExamples: ListExample[] = [
  {
    says: { th: 'รหัส G และเลข 13 หลัก', en: 'A G code and a 13-digit number' },
    rows: [
      { ...ONE, cifNo: 'G691099999999' },
      { ...ONE, birthDate: '1/2/2560', cifNo: '1100000000008' },
    ],
    expect: [[1, 'firstNameTh', 'warning']],
  },
  {
    says: { th: 'ช่องว่างเกินมาหนึ่งช่อง', en: 'One blank too many' },
    rows: [
      { ...ONE, cifNo: '1100000000008' },
      { ...ONE, lastNameTh: ' ทดสอบ', cifNo: '2100000000007' },
    ],
    expect: [[1, 'firstNameTh', 'warning']],
  },
  {
    says: { th: 'เลขเดียวกัน ซึ่งมีข้ออื่นตรวจ', en: 'The same number is another matter' },
    rows: [
      { ...ONE, cifNo: '1100000000008' },
      { ...ONE, cifNo: '1-1000-00000-00-8' },
    ],
    expect: [],
  },
  {
    says: { th: 'ฝาแฝด', en: 'Twins' },
    rows: [
      { ...ONE, cifNo: '1100000000008' },
      { ...ONE, firstNameTh: 'กานต์', cifNo: '2100000000007' },
    ],
    expect: [],
  },
  {
    says: { th: 'ชื่อปิดบังไว้บางส่วนจึงเทียบไม่ได้', en: 'Names shown in part say nothing' },
    rows: [
      { ...ONE, firstNameTh: 'ก****', cifNo: '1100000000008' },
      { ...ONE, firstNameTh: 'ก****', cifNo: '2100000000006' },
    ],
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ไม่มีนามสกุลจึงเทียบไม่ได้', en: 'Without a last name nothing can be said' },
    rows: [
      { ...ONE, lastNameTh: '-', cifNo: 'G691099999999' },
      { ...ONE, lastNameTh: '-', cifNo: 'G691099999998' },
    ],
    expect: CANNOT_TELL,
  },
];
