import { PEOPLE, type Person } from '#utils/records/people.ts';
import { maskIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { COMPARE_WITH_CARD, CORRECT_ON_RECORD, NUMBER_LAYOUT, NUMBERS } from './identity-words.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { numberIn } from './readings.ts';

const WRONG = {
  th: 'เลข {number} ไม่ผ่านการตรวจหลักสุดท้าย อาจพิมพ์ผิดบางหลัก',
  en: 'The number {number} fails the check of its last digit: a digit may be mistyped.',
};

export const about: RuleText = {
  title: {
    th: 'เลขประจำตัวไม่ผ่านการตรวจหลักสุดท้าย',
    en: 'Check digit of the identity number is wrong',
  },
  why: {
    th: 'หลักที่ 13 คำนวณได้จาก 12 หลักแรก ถ้าไม่ตรงแสดงว่ามีหลักใดหลักหนึ่งผิด เลขที่ขึ้นต้นด้วย 0 ไม่มีเอกสารยืนยันว่าใช้วิธีเดียวกัน จึงเป็นเพียงข้อควรตรวจ',
    en: 'The 13th digit follows from the other twelve; if it does not fit, one of them is wrong. No document says that numbers beginning with 0 follow it too, so they are only a warning.',
  },
  source: NUMBER_LAYOUT,
  messages: {
    pupil: { see: WRONG, todo: CORRECT_ON_RECORD },
    parent: { see: WRONG, todo: COMPARE_WITH_CARD },
    zero: {
      see: {
        th: 'เลข {number} ขึ้นต้นด้วย 0 และไม่ผ่านการตรวจหลักสุดท้าย',
        en: 'The number {number} begins with 0 and fails the check of its last digit.',
      },
      todo: {
        th: 'โปรดตรวจกับเอกสารของนักเรียนหรือผู้ปกครอง ถ้าตรงกันแล้วไม่ต้องแก้',
        en: 'Please compare it with the document; if they agree, leave it.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'citizen-id-checksum',
  topic: 'identity',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil', 'request'],
  reads: NUMBERS,
  check: overEach<Person>(PEOPLE, (person, values) => {
    const reading = numberIn(values, person.number);
    if (reading.kind !== 'thirteen') return CANNOT_TELL;
    if (reading.dummy || reading.checkDigitRight || reading.first === '9') return undefined;
    const zero = reading.first === '0';
    return {
      field: person.number,
      message: zero ? 'zero' : person.who === 'pupil' ? 'pupil' : 'parent',
      severity: zero ? 'warning' : 'error',
      also: [],
      details: { number: maskIdentityNumber(reading.digits) },
    };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'หลักสุดท้ายผิด', en: 'The last digit is wrong' },
    values: { cifNo: '1100000000007' },
    expect: [['cifNo', 'error']],
  },
  {
    says: { th: 'เลขมารดาผิด', en: "The mother's number is wrong" },
    values: { cifNo: '1100000000008', motherCifNo: '2100000000005' },
    expect: [['motherCifNo', 'error']],
  },
  {
    says: { th: 'ขึ้นต้นด้วย 0', en: 'Begins with 0' },
    values: { cifNo: '0100000000001' },
    expect: [['cifNo', 'warning']],
  },
  {
    says: { th: 'เลขถูกต้อง', en: 'A right number' },
    values: { cifNo: '1100000000008' },
    expect: [],
  },
  {
    says: { th: 'มีช่องว่างคั่น', en: 'Grouped by blanks' },
    values: { cifNo: '1 1000 00000 00 8' },
    expect: [],
  },
  {
    says: { th: 'เลขแทนทั้งหมดเป็น 0', en: 'A placeholder of zeros is another matter' },
    values: { cifNo: '0000000000000' },
    expect: [],
  },
  {
    says: { th: 'รหัส G ไม่มีหลักตรวจสอบ', en: 'A G code has no check digit' },
    values: { cifNo: 'G691099999999' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'เลข 12 หลัก', en: 'Twelve digits are another matter' },
    values: { cifNo: '100000000000' },
    expect: CANNOT_TELL,
  },
];
