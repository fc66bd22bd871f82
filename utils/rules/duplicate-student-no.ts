import type { Values } from '#utils/records/record.ts';
import { comparable } from '#utils/thai/text.ts';
import { byKeys, personIn, placeOf } from './duplicates.ts';
import { CANNOT_TELL, type Keyed, type ListExample, type RuleText } from './model.ts';
import { digitsIn } from './typed.ts';

const STUDENT_NUMBER = /^\d{1,10}$/;

/** A district's list may tell schools apart by their names alone. */
const schoolIn = (values: Values): string =>
  digitsIn(values, 'schoolCode') ?? comparable(values.schoolName ?? '');

const keyed: Keyed = {
  keyOf(values) {
    const number = digitsIn(values, 'studentNo');
    if (number === undefined || !STUDENT_NUMBER.test(number)) return undefined;
    return `${schoolIn(values)}\n${number}`;
  },
  whoOf: (values) => personIn(values, ['cifNo', 'firstNameTh', 'lastNameTh', 'birthDate']),
  finding: (values, clash) => ({
    field: 'studentNo',
    message: 'twice',
    details: { number: digitsIn(values, 'studentNo') ?? '', place: placeOf(clash) },
  }),
};

export const about: RuleText = {
  title: { th: 'เลขประจำตัวนักเรียนซ้ำในโรงเรียน', en: 'Student number twice in the school' },
  why: {
    th: 'เลขประจำตัวนักเรียนในโรงเรียนเดียวกันต้องไม่ซ้ำกัน ต่างโรงเรียนใช้เลขเดียวกันได้ และเลขที่มี 0 นำหน้าถือเป็นคนละเลข',
    en: 'Within one school every pupil has a number of their own. Other schools may use the same one, and a leading 0 makes another number.',
  },
  source: {
    th: 'คู่มือเมนู 3.1.7 แก้ไขเลขประจำตัวนักเรียน สพป.กาญจนบุรี เขต 4 พ.ศ. 2565',
    en: 'Guide to menu 3.1.7, correcting student numbers, Kanchanaburi area 4, 2022',
  },
  messages: {
    twice: {
      see: {
        th: 'เลขประจำตัวนักเรียน {number} ซ้ำกับ{place}',
        en: 'The student number {number} is the same as in {place}.',
      },
      todo: {
        th: 'โปรดตรวจกับทะเบียนนักเรียน แล้วแก้ที่เมนู 3.1.7',
        en: "Please check the school's register, then correct it in menu 3.1.7.",
      },
    },
  },
};

export const listRule = byKeys(
  {
    id: 'duplicate-student-no',
    topic: 'list',
    severity: 'error',
    certainty: 'single source',
    records: ['pupil'],
    reads: ['studentNo', 'schoolCode', 'schoolName'],
  },
  keyed,
);

export const listExamples: ListExample[] = [
  {
    says: { th: 'เลขเดียวกันสองแถว', en: 'One number in two rows' },
    rows: [{ studentNo: '4501' }, { studentNo: '4502' }, { studentNo: '๔๕๐๑' }],
    expect: [[2, 'studentNo', 'error']],
  },
  {
    says: { th: 'โรงเรียนเดียวกันเท่านั้น', en: 'Only within one school' },
    rows: [
      { studentNo: '4501', schoolCode: '10000001' },
      { studentNo: '4501', schoolCode: '10000002' },
      { studentNo: '4501', schoolCode: '10000001' },
    ],
    expect: [[2, 'studentNo', 'error']],
  },
  {
    says: {
      th: 'รายชื่อของเขตที่บอกเพียงชื่อโรงเรียน',
      en: "A district's list that only names the schools",
    },
    rows: [
      { studentNo: '4501', schoolName: 'บ้านฝึกหัด' },
      { studentNo: '4501', schoolName: 'วัดฝึกหัด' },
      { studentNo: '4501', schoolName: 'วัดฝึกหัด' },
    ],
    expect: [[2, 'studentNo', 'error']],
  },
  {
    says: { th: 'เลข 0 นำหน้าเป็นคนละเลข', en: 'A leading 0 makes another number' },
    rows: [{ studentNo: '4501' }, { studentNo: '04501' }],
    expect: [],
  },
  {
    says: { th: 'ช่องว่างและรูปแบบผิด ซึ่งมีข้ออื่นตรวจ', en: 'Blanks and other forms are another matter' },
    rows: [
      { studentNo: '4501' },
      { studentNo: '' },
      { studentNo: '' },
      { studentNo: 'ก12' },
      { studentNo: 'ก12' },
    ],
    expect: [],
  },
  {
    says: { th: 'ไม่มีคอลัมน์เลขประจำตัวนักเรียน', en: 'No column of student numbers' },
    rows: [{ cifNo: '1100000000008' }],
    expect: CANNOT_TELL,
  },
];
