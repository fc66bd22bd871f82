import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { digitsIn } from './typed.ts';

const ONE_TO_TEN_DIGITS = /^\d{1,10}$/;

export const about: RuleText = {
  title: {
    th: 'เลขประจำตัวนักเรียนไม่ถูกรูปแบบ',
    en: 'Student number has the wrong form',
  },
  why: {
    th: 'เลขประจำตัวนักเรียนใน DMC เป็นตัวเลข 1–10 หลัก เลข 0 ข้างหน้านับด้วย ข้อกำหนดนี้รู้จากแบบฟอร์มและโปรแกรมช่วยกรอก ไม่ใช่จากประกาศ',
    en: 'A student number in DMC has 1 to 10 digits, leading zeros included. Known from forms and programs, not from an announcement.',
  },
  source: {
    th: 'ช่องข้อมูลของ DMC ปีการศึกษา 2568–2569',
    en: 'Fields of DMC in the academic years 2568–2569',
  },
  messages: {
    form: {
      see: {
        th: 'เลขประจำตัวนักเรียนควรเป็นตัวเลขไม่เกิน 10 หลัก',
        en: 'A student number has up to 10 digits and nothing else.',
      },
      todo: {
        th: 'โปรดตรวจกับทะเบียนนักเรียน',
        en: 'Please check it with the register of pupils.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'student-no-format',
  topic: 'class',
  severity: 'warning',
  certainty: 'single source',
  records: ['pupil'],
  reads: ['studentNo'],
  check(values) {
    const number = digitsIn(values, 'studentNo');
    if (number === undefined) return CANNOT_TELL;
    return ONE_TO_TEN_DIGITS.test(number) ? FINE : [{ field: 'studentNo', message: 'form' }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'มีเครื่องหมายทับ', en: 'A slash in it' },
    values: { studentNo: '123/66' },
    expect: [['studentNo', 'warning']],
  },
  {
    says: { th: 'มีตัวอักษร', en: 'A letter in it' },
    values: { studentNo: 'A1234' },
    expect: [['studentNo', 'warning']],
  },
  {
    says: { th: 'ยาว 11 หลัก', en: 'Eleven digits' },
    values: { studentNo: '12345678901' },
    expect: [['studentNo', 'warning']],
  },
  {
    says: { th: 'เลข 0 ข้างหน้า', en: 'Leading zeros' },
    values: { studentNo: '00123' },
    expect: [],
  },
  { says: { th: 'หลักเดียว', en: 'One digit' }, values: { studentNo: '7' }, expect: [] },
  { says: { th: 'สิบหลัก', en: 'Ten digits' }, values: { studentNo: '2569000001' }, expect: [] },
  {
    says: {
      th: 'เลขไทย ซึ่งมีข้ออื่นตรวจ',
      en: 'Thai digits, which have a rule of their own',
    },
    values: { studentNo: '๑๒๓๔' },
    expect: [],
  },
  {
    says: { th: 'ช่องว่างข้างท้าย', en: 'A blank behind it' },
    values: { studentNo: '1234 ' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอก', en: 'Not filled in' },
    values: { studentNo: '' },
    expect: CANNOT_TELL,
  },
];
