import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import {
  ENGLISH_NAMES,
  FREE_TEXTS,
  NUMERIC,
  THAI_NAMES,
  WEB_ADDRESSES,
} from '#utils/records/groups.ts';
import { normaliseIdentityNumber, readIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { normaliseSpaces } from '#utils/thai/text.ts';
import { TRAIT } from '#utils/thai/traits.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overTyped } from './over.ts';

interface TypedField {
  readonly field: FieldKey;
  /**
   * Blanks inside a number group its digits, those inside a web address have a rule of their own, so
   * that only those around it are in the way.
   */
  readonly numeric: boolean;
}

const TYPED: readonly TypedField[] = [
  ...[...THAI_NAMES, ...ENGLISH_NAMES, ...FREE_TEXTS].map((field) => ({ field, numeric: false })),
  ...[...NUMERIC, ...WEB_ADDRESSES].map((field) => ({ field, numeric: true })),
];
const AROUND = /^\s|\s$/;

/**
 * What is left when an identity number is tidied: its 13 digits, or a capital G and 12. Hyphens, inner
 * blanks and a small g are no issue by themselves, because pages show valid numbers so; where blanks
 * around the number are taken off, they go as well.
 */
const tidyNumber = (field: FieldKey, text: string): string => {
  const trimmed = text.trim();
  if (trimmed === text || fieldOf(field).kind !== 'identity-number') return trimmed;
  const { kind } = readIdentityNumber(text);
  return kind === 'thirteen' || kind === 'g' ? normaliseIdentityNumber(text) : trimmed;
};

export const about: RuleText = {
  title: { th: 'มีช่องว่างเกิน', en: 'Blanks too many' },
  why: {
    th: 'ช่องว่างข้างหน้า ข้างท้าย หรือซ้อนกัน มองไม่เห็นแต่ทำให้ค้นชื่อไม่พบและเทียบข้อมูลไม่ตรง',
    en: 'Blanks before, behind or doubled cannot be seen, yet they break searching and comparing.',
  },
  source: {
    th: 'ข้อมูลที่พบในไฟล์รายชื่อนักเรียน ปี 2568–2569',
    en: 'Lists of pupils of 2568–2569',
  },
  messages: {
    around: {
      see: {
        th: 'มีช่องว่างข้างหน้าหรือข้างท้ายข้อความ',
        en: 'There is a blank before or behind the text.',
      },
      todo: { th: 'โปรดลบช่องว่างที่เกินออก', en: 'Please remove the blank.' },
    },
    inside: {
      see: {
        th: 'มีช่องว่างซ้อนกันหรือช่องว่างชนิดพิเศษ',
        en: 'The text holds doubled blanks or blanks of a special kind.',
      },
      todo: { th: 'โปรดเว้นวรรคปกติเพียงช่องเดียว', en: 'Please leave one plain blank.' },
    },
  },
};

export const rule: RecordRule = {
  id: 'text-spacing',
  topic: 'text',
  severity: 'info',
  certainty: 'verified',
  records: ['pupil', 'request', 'school', 'building'],
  reads: TYPED.map((it) => it.field),
  ...overTyped(
    new Map(TYPED.map((it) => [it.field, it])),
    ({ numeric }) => (numeric ? TRAIT.untidy | TRAIT.unclean : TRAIT.untidy),
    ({ field, numeric }, text) => {
      const tidy = numeric ? tidyNumber(field, text) : normaliseSpaces(text);
      if (tidy === text) return undefined;
      return {
        field,
        message: AROUND.test(text) ? 'around' : 'inside',
        also: [],
        fixes: [{ field, text: tidy }],
      };
    },
  ),
};

export const examples: Example[] = [
  {
    says: { th: 'ช่องว่างข้างท้ายชื่อ', en: 'A blank behind the name' },
    values: { firstNameTh: 'สมชาย ' },
    expect: [['firstNameTh', 'info']],
    fixed: { firstNameTh: 'สมชาย' },
  },
  {
    says: { th: 'ช่องว่างซ้อนกันในนามสกุล', en: 'Doubled blanks in a last name' },
    values: { lastNameTh: 'ณ  อยุธยา' },
    expect: [['lastNameTh', 'info']],
    fixed: { lastNameTh: 'ณ อยุธยา' },
  },
  {
    says: { th: 'ช่องว่างชนิดไม่ตัดบรรทัด', en: 'A no-break space' },
    values: { psStreet: 'ริมคลอง\u00a0ซอย 2' },
    expect: [['psStreet', 'info']],
    fixed: { psStreet: 'ริมคลอง ซอย 2' },
  },
  {
    says: { th: 'ช่องว่างรอบเลขประจำตัว', en: 'Blanks around a number' },
    values: { cifNo: ' 1100000000008 ' },
    expect: [['cifNo', 'info']],
    fixed: { cifNo: '1100000000008' },
  },
  {
    says: {
      th: 'ช่องว่างท้ายเลขที่มีขีดคั่น และท้ายรหัส g ตัวเล็ก',
      en: 'Blanks behind a number with hyphens, and behind a G code with a small g',
    },
    values: { cifNo: 'g69-10-99999999 ', fatherCifNo: '1-1000-00000-00-8\u00a0' },
    expect: [
      ['cifNo', 'info'],
      ['fatherCifNo', 'info'],
    ],
    fixed: { cifNo: 'G691099999999', fatherCifNo: '1100000000008' },
  },
  {
    says: { th: 'ช่องว่างท้ายเลขที่ไม่ครบหลัก', en: 'A blank behind a number that is too short' },
    values: { cifNo: '1-1000-0000 ' },
    expect: [['cifNo', 'info']],
    fixed: { cifNo: '1-1000-0000' },
  },
  {
    says: { th: 'นามสกุลที่มีช่องว่างช่องเดียว', en: 'A last name with one blank' },
    values: { lastNameTh: 'ณ อยุธยา' },
    expect: [],
  },
  {
    says: { th: 'ช่องว่างคั่นเลขประจำตัว', en: 'Blanks that group a number' },
    values: { cifNo: '1 1000 00000 00 8' },
    expect: [],
  },
  {
    says: { th: 'ชื่ออังกฤษสองคำ', en: 'An English name of two words' },
    values: { firstNameEn: 'Mary Ann' },
    expect: [],
  },
  {
    says: { th: 'หมายเลขโทรศัพท์ที่เว้นวรรค', en: 'A phone number with blanks' },
    values: { telNo: '080 000  0000' },
    expect: [],
  },
  {
    says: { th: 'มีแต่ช่องว่าง คือยังไม่กรอก', en: 'Nothing but blanks: not filled in' },
    values: { firstNameTh: '  ', psSoi: ' - ' },
    expect: CANNOT_TELL,
  },
];
