import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { NUMERIC } from '#utils/records/groups.ts';
import { readThaiDate } from '#utils/thai/dates.ts';
import { hasThaiDigits, repairKeyboardDigits, toArabicDigits } from '#utils/thai/digits.ts';
import { readIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { readCount, readDecimal } from '#utils/thai/numbers.ts';
import { readPhone } from '#utils/thai/phones.ts';
import { TRAIT } from '#utils/thai/traits.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overTyped } from './over.ts';

const ONLY_DIGITS = /^\d+$/;
/** A village has a number too, beside which its name may stand. */
const VILLAGES: readonly FieldKey[] = ['psMoo', 'moo'];
const FIELDS_READ: readonly FieldKey[] = [...NUMERIC, ...VILLAGES];

/** Whether the repaired text is what such a field holds; if not, the signs had another reason. */
const fits = (field: FieldKey, repaired: string): boolean => {
  switch (fieldOf(field).kind) {
    case 'identity-number':
      return readIdentityNumber(repaired).kind === 'thirteen';
    case 'date':
      return readThaiDate(repaired).kind !== 'unreadable';
    case 'phone':
      return readPhone(repaired).kind === 'phone';
    case 'decimal':
      return readDecimal(repaired).kind === 'number';
    case 'count':
      return readCount(repaired).kind === 'number';
    default:
      return ONLY_DIGITS.test(repaired);
  }
};

export const about: RuleText = {
  title: {
    th: 'เลขไทยหรือแป้นพิมพ์ไทยในช่องตัวเลข',
    en: 'Thai digits or the Thai keyboard in a field of digits',
  },
  why: {
    th: 'ช่องตัวเลขใช้เลขอารบิก 0–9 เลขไทยมีค่าเท่ากันแต่ระบบไม่ได้อ่านเป็นตัวเลข และเมื่อเปิดแป้นพิมพ์ไทย แถวตัวเลขจะได้ ๅ / - ภ ถ ุ ึ ค ต จ',
    en: 'Fields of digits use 0–9. Thai digits have the same value, yet programs do not read them as numbers; with the Thai keyboard layout on, the row of digits gives letters.',
  },
  source: {
    th: 'มาตรฐานยูนิโค้ดและแป้นพิมพ์เกษมณี (มอก. 820)',
    en: 'The Unicode Standard and the Kedmanee keyboard layout (TIS 820)',
  },
  messages: {
    thai: {
      see: { th: 'ช่องนี้มีเลขไทย', en: 'There are Thai digits in it.' },
      todo: { th: 'โปรดเปลี่ยนเป็นเลขอารบิก {repaired}', en: 'Please change it to {repaired}.' },
    },
    keyboard: {
      see: {
        th: 'ดูเหมือนพิมพ์ตัวเลขขณะเปิดแป้นพิมพ์ไทย',
        en: 'It looks like digits typed with the Thai keyboard layout on.',
      },
      todo: {
        th: 'ถ้าตั้งใจพิมพ์ {repaired} โปรดแก้เป็นค่านี้',
        en: 'If {repaired} was meant, change it to that.',
      },
    },
    'thai-person': {
      see: { th: 'เลขนี้พิมพ์เป็นเลขไทย', en: 'This number is typed in Thai digits.' },
      todo: { th: 'โปรดเปลี่ยนเป็นเลขอารบิก', en: 'Please change them to the digits 0–9.' },
    },
    'keyboard-person': {
      see: {
        th: 'ดูเหมือนพิมพ์เลขนี้ขณะเปิดแป้นพิมพ์ไทย',
        en: 'It looks like digits typed with the Thai keyboard layout on.',
      },
      todo: {
        th: 'โปรดแก้เป็นเลขอารบิก แล้วเทียบกับเอกสาร',
        en: 'Please change them to the digits 0–9, and compare them with the document.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'digit-script',
  topic: 'text',
  severity: 'error',
  certainty: 'inferred',
  records: ['pupil', 'request', 'school', 'building', 'class', 'item'],
  reads: FIELDS_READ,
  ...overTyped(
    new Map(FIELDS_READ.map((field) => [field, field])),
    () => TRAIT.thai,
    (field, text) => {
      const slip = hasThaiDigits(text) ? undefined : repairKeyboardDigits(text);
      if (slip === undefined ? !hasThaiDigits(text) : !fits(field, slip)) return undefined;
      const repaired = slip ?? toArabicDigits(text);
      const message = slip === undefined ? 'thai' : 'keyboard';
      const { kind } = fieldOf(field);
      // ๑ เมษายน ๒๔๘๒: when a school was founded is written as in its history.
      if (field === 'schoolFounded' && /[ก-ฮ]/.test(text)) return undefined;
      if (kind === 'text' && !ONLY_DIGITS.test(repaired.trim())) return undefined;
      // A person's number or phone is not repeated in a message.
      const personal = kind === 'identity-number' || kind === 'phone';
      return {
        field,
        message: personal ? `${message}-person` : message,
        also: [],
        ...(personal ? {} : { details: { repaired: repaired.slice(0, 40) } }),
        fixes: [{ field, text: repaired }],
      };
    },
  ),
};

export const examples: Example[] = [
  {
    says: { th: 'หมู่ที่เป็นเลขไทย', en: 'A village number in Thai digits' },
    values: { moo: '๙', psMoo: '๓ บ้านทดสอบ' },
    expect: [['moo', 'error']],
    fixed: { moo: '9' },
  },
  {
    says: { th: 'เลขประจำตัวเป็นเลขไทย', en: 'An identity number in Thai digits' },
    values: { cifNo: '๑๑๐๐๐๐๐๐๐๐๐๐๘' },
    expect: [['cifNo', 'error']],
    fixed: { cifNo: '1100000000008' },
  },
  {
    says: { th: 'วันเกิดเป็นเลขไทยบางส่วน', en: 'A birth date partly in Thai digits' },
    values: { birthDate: '10/06/๒๕๕๘' },
    expect: [['birthDate', 'error']],
    fixed: { birthDate: '10/06/2558' },
  },
  {
    says: { th: 'วันเกิดที่พิมพ์ด้วยแป้นพิมพ์ไทย', en: 'A birth date typed with the Thai layout on' },
    values: { birthDate: 'ๅจฝจุฝ/ถถค' },
    expect: [['birthDate', 'error']],
    fixed: { birthDate: '10/06/2558' },
  },
  {
    says: { th: 'น้ำหนักที่พิมพ์ด้วยแป้นพิมพ์ไทย', en: 'A weight typed with the Thai layout on' },
    values: { weight: '-ภใถ' },
    expect: [['weight', 'error']],
    fixed: { weight: '34.5' },
  },
  {
    says: { th: 'เลขประจำตัวที่พิมพ์ด้วยแป้นพิมพ์ไทย', en: 'A number typed with the Thai layout on' },
    values: { fatherCifNo: 'ๅๅจจจจจจจจจจค', fatherTelNo: '๐๘๐-๐๐๐-๐๐๐๐' },
    expect: [
      ['fatherCifNo', 'error'],
      ['fatherTelNo', 'error'],
    ],
    fixed: { fatherCifNo: '1100000000008', fatherTelNo: '080-000-0000' },
  },
  {
    says: { th: 'เลขอารบิกและเครื่องหมายปกติ', en: 'Usual digits and signs' },
    values: { birthDate: '10/06/2558', cifNo: '1-1000-00000-00-8', weight: '34.5' },
    expect: [],
  },
  {
    says: { th: 'ขีดและทับล้วน', en: 'Nothing but a slash and a hyphen' },
    values: { studentNo: '/-' },
    expect: [],
  },
  {
    says: { th: 'ชื่อเดือนไทย', en: 'The name of a Thai month' },
    values: { birthDate: '10 มิ.ย. 2558' },
    expect: [],
  },
  {
    says: { th: 'วันก่อตั้งโรงเรียนที่เขียนเป็นคำ', en: 'The day a school was founded, in words' },
    values: { schoolFounded: '๑ เมษายน ๒๔๘๒' },
    expect: [],
  },
  {
    says: { th: 'หมายเลขต่อ', en: 'An extension' },
    values: { telNo: '02-000-0000 ต่อ 12' },
    expect: [],
  },
  {
    says: { th: 'เลขไทยในบ้านเลขที่ ซึ่งเป็นข้อความ', en: 'Thai digits in a house number, which is text' },
    values: { psHomeNo: '๙๙/๑', weight: '30' },
    expect: [],
  },
  {
    says: { th: 'ตัวอักษรที่ไม่ได้แทนเลขครบจำนวน', en: 'Letters that give no number of 13 digits' },
    values: { cifNo: 'จจจ' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอก', en: 'Not filled in' },
    values: { cifNo: '', birthDate: '-' },
    expect: CANNOT_TELL,
  },
];
