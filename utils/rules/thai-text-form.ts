import type { FieldKey } from '#utils/records/fields.ts';
import { FREE_TEXTS, THAI_NAMES } from '#utils/records/groups.ts';
import { hasPrivateUse, normaliseThai, startsWithFollowingVowel } from '#utils/thai/text.ts';
import { TRAIT } from '#utils/thai/traits.ts';
import { hasSignOf } from '#utils/thai/unicode.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overTyped } from './over.ts';

const THAI_TEXTS: readonly FieldKey[] = [...THAI_NAMES, ...FREE_TEXTS];

const DOUBLED_SARA_E = /เเ/;
const SPLIT_SARA_AM = /\u0e4d[\u0e48-\u0e4b]?\u0e32|\s\u0e33/;

const MAY_BE_ODD = TRAIT.unclean | TRAIT.privateUse | TRAIT.broken;

/** What the difference is, for the message. */
const slipIn = (text: string): string => {
  if (DOUBLED_SARA_E.test(text)) return 'sara-ae';
  if (SPLIT_SARA_AM.test(text)) return 'sara-am';
  return hasSignOf(text.replace(/\s/g, ''), 'C') ? 'invisible' : 'marks';
};

const RETYPE = {
  th: 'โปรดลบแล้วพิมพ์คำนี้ใหม่',
  en: 'Delete the word and type it again.',
};
const REPLACE = {
  th: 'โปรดแก้เป็นรูปแบบปกติ แม้บนจอจะดูเหมือนเดิม',
  en: 'Please change it to the usual form, which may look the same.',
};

export const about: RuleText = {
  title: { th: 'อักขระไทยไม่อยู่ในรูปแบบปกติ', en: 'Thai letters in an unusual form' },
  why: {
    th: 'ข้อความที่หน้าตาเหมือนกันอาจพิมพ์มาต่างกัน เช่น สระเอสองตัวแทนสระแอ ระบบจึงค้นไม่พบหรือเทียบชื่อไม่ตรง',
    en: 'Texts that look alike may be typed differently, such as two sara e for sara ae; then searching and comparing fail.',
  },
  source: {
    th: 'ลำดับการเก็บอักขระไทย วทท. 2.0 และมาตรฐานยูนิโค้ด',
    en: 'Thai character order, WTT 2.0, and the Unicode Standard',
  },
  messages: {
    'sara-ae': {
      see: { th: 'พิมพ์สระเอ (เ) สองตัวแทนสระแอ (แ)', en: 'Two sara e (เเ) stand for sara ae (แ).' },
      todo: REPLACE,
    },
    'sara-am': {
      see: {
        th: 'สระอำ (ำ) พิมพ์แยกกันหรือมีช่องว่างคั่น',
        en: 'Sara am (ำ) is typed in two pieces or after a blank.',
      },
      todo: REPLACE,
    },
    marks: {
      see: {
        th: 'สระหรือวรรณยุกต์พิมพ์ซ้ำหรือสลับลำดับ',
        en: 'A vowel or tone mark is doubled or in the wrong order.',
      },
      todo: REPLACE,
    },
    invisible: {
      see: {
        th: 'มีอักขระที่มองไม่เห็นหรืออักขระของฟอนต์เก่า',
        en: 'There are invisible signs, or signs of an old font, in it.',
      },
      todo: REPLACE,
    },
    'private-use': {
      see: {
        th: 'มีอักขระที่แสดงได้เฉพาะบางฟอนต์',
        en: 'There are signs in it that only some fonts can show.',
      },
      todo: RETYPE,
    },
    vowel: {
      see: {
        th: 'มีคำที่สระหรือวรรณยุกต์อยู่ผิดที่ อาจพิมพ์ตกไปหนึ่งตัว',
        en: 'A word begins with a vowel or mark that must follow a consonant, or ends in a leading vowel: a letter may be missing.',
      },
      todo: {
        th: 'โปรดตรวจคำนี้กับเอกสาร',
        en: 'Please compare the word with the document.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'thai-text-form',
  topic: 'text',
  severity: 'warning',
  certainty: 'verified',
  records: ['pupil', 'request', 'school', 'building'],
  reads: THAI_TEXTS,
  ...overTyped(
    new Map(THAI_TEXTS.map((field) => [field, field])),
    () => MAY_BE_ODD,
    (field, text) => {
      const normal = normaliseThai(text);
      if (hasPrivateUse(normal)) return { field, message: 'private-use', also: [] };
      if (startsWithFollowingVowel(normal)) return { field, message: 'vowel', also: [] };
      if (normal === text) return undefined;
      return { field, message: slipIn(text), also: [], fixes: [{ field, text: normal }] };
    },
  ),
};

export const examples: Example[] = [
  {
    says: { th: 'สระเอสองตัว', en: 'Two sara e' },
    values: { firstNameTh: 'เเก้ว' },
    expect: [['firstNameTh', 'warning']],
    fixed: { firstNameTh: 'แก้ว' },
  },
  {
    says: { th: 'สระอำที่แยกกัน', en: 'Sara am in two pieces' },
    values: { firstNameTh: 'นํ้าฝน', lastNameTh: 'จ ำปา' },
    expect: [
      ['firstNameTh', 'warning'],
      ['lastNameTh', 'warning'],
    ],
    fixed: { firstNameTh: 'น้ำฝน', lastNameTh: 'จำปา' },
  },
  {
    says: { th: 'วรรณยุกต์ก่อนสระ', en: 'The tone mark before the vowel' },
    values: { fatherFirstNameTh: 'ก่ิง' },
    expect: [['fatherFirstNameTh', 'warning']],
    fixed: { fatherFirstNameTh: 'กิ่ง' },
  },
  {
    says: { th: 'อักขระที่มองไม่เห็น', en: 'An invisible sign' },
    values: { psStreet: 'ริม\u200bคลอง' },
    expect: [['psStreet', 'warning']],
    fixed: { psStreet: 'ริมคลอง' },
  },
  {
    says: { th: 'คำที่พยัญชนะตัวแรกหายไป', en: 'A word without its first letter' },
    values: { lastNameTh: '\u0e34นทร์ดี' },
    expect: [['lastNameTh', 'warning']],
  },
  {
    says: { th: 'อักขระของฟอนต์เก่าที่ไม่รู้จัก', en: 'An unknown sign of an old font' },
    values: { lastNameTh: 'ใจ\ue001ดี' },
    expect: [['lastNameTh', 'warning']],
  },
  {
    says: { th: 'ชื่อที่มีการันต์และสระล่าง', en: 'A name with thanthakhat and a vowel below' },
    values: { firstNameTh: 'พันธุ์ทิพย์', lastNameTh: 'สิทธิ์ดำรง' },
    expect: [],
  },
  {
    says: { th: 'ชื่อที่มีไม้ไต่คู้', en: 'A name with mai taikhu' },
    values: { firstNameTh: 'เพ็ญพิชชา', lastNameTh: 'เก้าอี้' },
    expect: [],
  },
  {
    says: { th: 'ชื่อย่อและนามสกุลมีวรรค', en: 'Initials, and a last name with a blank' },
    values: { firstNameTh: 'ม.ล.ปิ่น', lastNameTh: 'ณ อยุธยา' },
    expect: [],
  },
  {
    says: { th: 'ซอยและบ้านเลขที่', en: 'A lane and a house number' },
    values: { psSoi: '5/1 (ฝั่งเหนือ)', psHomeNo: '99/1 ก', psMoo: '0' },
    expect: [],
  },
  {
    says: { th: 'ช่องว่างเกิน ซึ่งมีข้ออื่นตรวจ', en: 'Blanks, which have their own rule' },
    values: { firstNameTh: ' สมชาย  ดี ' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีนามสกุล', en: 'No last name' },
    values: { lastNameTh: '-', firstNameTh: '' },
    expect: CANNOT_TELL,
  },
];
