import type { FieldKey } from '#utils/records/fields.ts';
import { ENGLISH_NAMES, THAI_NAMES } from '#utils/records/groups.ts';
import { isMasked } from '#utils/thai/masked.ts';
import { normaliseSpaces, normaliseThai } from '#utils/thai/text.ts';
import { TRAIT } from '#utils/thai/traits.ts';
import { hasSignOf } from '#utils/thai/unicode.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overTyped } from './over.ts';

const NAMES: readonly FieldKey[] = [...THAI_NAMES, ...ENGLISH_NAMES];
const ENGLISH: ReadonlySet<FieldKey> = new Set(ENGLISH_NAMES);

const THAI = '\\u0e01-\\u0e3a\\u0e40-\\u0e4e';
// Short initials with dots (ม.ล.), then letters.
const THAI_WORD = new RegExp(`^(?!$)(?:[ก-ฮ]{1,4}\\.)*[${THAI}]*$`);
// Between the parts of a name; hyphens and apostrophes stand in foreign names.
const BETWEEN = /[ \-'’]/;
const OF_OLD_FONTS = /[\ue000-\uf8ff]/g;
const THAI_LETTERS = new RegExp(`[${THAI}]+`, 'g');

const isThaiName = (name: string): boolean =>
  name.split(BETWEEN).every((word) => THAI_WORD.test(word));

const oddIn = (name: string): string => {
  const rest = name.replace(THAI_LETTERS, '');
  if (hasSignOf(rest, 'Script=Latin')) return 'latin';
  if (hasSignOf(rest, 'Nd')) return 'digit';
  return hasSignOf(rest, 'L') ? 'foreign' : 'sign';
};

const NAME_AS_ON_PAPER = {
  th: 'โปรดตรวจกับเอกสาร และใส่เฉพาะชื่อด้วยอักษรไทย',
  en: 'Please compare it with the document, and enter the name alone in Thai letters.',
};

export const about: RuleText = {
  title: { th: 'ชื่อมีอักษรหรือเครื่องหมายที่ไม่ควรมี', en: 'Letters or signs that a name should not have' },
  why: {
    th: 'ช่องชื่อภาษาไทยใช้อักษรไทย ชื่อชาวต่างชาติก็เขียนด้วยอักษรไทย ส่วนชื่อภาษาอังกฤษมีช่องของตัวเอง ไม่มีประกาศกำหนดอักขระไว้ จึงเป็นเพียงข้อควรตรวจ',
    en: 'Thai name fields use Thai letters, for foreigners as well; English names have fields of their own. No announcement lists the letters, so this only asks.',
  },
  source: {
    th: 'พระราชบัญญัติชื่อบุคคล พ.ศ. 2505 และรายชื่อนักเรียน ปี 2568–2569',
    en: 'Person Name Act B.E. 2505, and lists of pupils of 2568–2569',
  },
  messages: {
    latin: {
      see: { th: 'ชื่อภาษาไทยนี้มีอักษรอังกฤษ', en: 'There are Latin letters in this Thai name.' },
      todo: NAME_AS_ON_PAPER,
    },
    digit: {
      see: { th: 'ชื่อนี้มีตัวเลข', en: 'There are digits in this name.' },
      todo: NAME_AS_ON_PAPER,
    },
    sign: {
      see: {
        th: 'ชื่อนี้มีเครื่องหมายที่ไม่น่าอยู่ในชื่อ',
        en: 'There is a sign in this name that hardly belongs there.',
      },
      todo: NAME_AS_ON_PAPER,
    },
    foreign: {
      see: {
        th: 'ชื่อภาษาไทยนี้มีอักษรของภาษาอื่น',
        en: 'There are letters of another script in this Thai name.',
      },
      todo: NAME_AS_ON_PAPER,
    },
    thai: {
      see: { th: 'ชื่อภาษาอังกฤษนี้มีอักษรไทย', en: 'There are Thai letters in this English name.' },
      todo: {
        th: 'โปรดพิมพ์เป็นอักษรอังกฤษ หรือย้ายไปช่องชื่อภาษาไทย',
        en: 'Please type it in Latin letters, or move it to the Thai name.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'name-script',
  topic: 'text',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil', 'request'],
  reads: NAMES,
  ...overTyped(
    new Map(NAMES.map((field) => [field, field])),
    (field) => (ENGLISH.has(field) ? TRAIT.thai : TRAIT.notThaiOnly),
    (field, text) => {
      if (ENGLISH.has(field)) return { field, message: 'thai', also: [] };
      // Blanks and the form of Thai text have rules of their own.
      const name = normaliseSpaces(normaliseThai(text)).replace(OF_OLD_FONTS, '');
      if (isThaiName(name) || isMasked(name)) return undefined;
      return { field, message: oddIn(name), also: [] };
    },
  ),
};

export const examples: Example[] = [
  {
    says: { th: 'อักษรอังกฤษในชื่อภาษาไทย', en: 'Latin letters in a Thai name' },
    values: { firstNameTh: 'Somchai' },
    expect: [['firstNameTh', 'warning']],
  },
  {
    says: { th: 'ตัวเลขและวงเล็บในชื่อ', en: 'Digits and brackets in names' },
    values: { firstNameTh: 'สมชาย2', lastNameTh: 'ใจดี (ต้น)' },
    expect: [
      ['firstNameTh', 'warning'],
      ['lastNameTh', 'warning'],
    ],
  },
  {
    says: { th: 'ดอกจันหน้าชื่อมารดา', en: "A star before the mother's name" },
    values: { motherFirstNameTh: '*มาลี' },
    expect: [['motherFirstNameTh', 'warning']],
  },
  {
    says: { th: 'อักษรไทยในชื่อภาษาอังกฤษ', en: 'Thai letters in an English name' },
    values: { firstNameEn: 'สมชาย', lastNameEn: 'Jaidee' },
    expect: [['firstNameEn', 'warning']],
  },
  {
    says: { th: 'อักษรพม่าในชื่อภาษาไทย', en: 'Burmese letters in a Thai name' },
    values: { lastNameTh: 'မောင်' },
    expect: [['lastNameTh', 'warning']],
  },
  {
    says: { th: 'จุดกลางนามสกุล', en: 'A dot inside a last name' },
    values: { lastNameTh: 'ทดสอบ.ดี' },
    expect: [['lastNameTh', 'warning']],
  },
  {
    says: { th: 'ราชสกุลและชื่อย่อ', en: 'Initials of a title, and a name with a blank' },
    values: { firstNameTh: 'ม.ล. ปิ่น', lastNameTh: 'ณ อยุธยา' },
    expect: [],
  },
  {
    says: { th: 'ชื่อต่างชาติที่มีขีดและอะพอสทรอฟี', en: 'Foreign names with hyphen and apostrophe' },
    values: { firstNameTh: 'แอนน์-มารี', lastNameTh: "โอ'ไบรอัน" },
    expect: [],
  },
  {
    says: { th: 'ชื่ออังกฤษที่มีเครื่องหมาย', en: 'An English name with signs' },
    values: { firstNameEn: "D'Arcy-Ann", lastNameEn: 'Smith Jr.' },
    expect: [],
  },
  {
    says: { th: 'ปิดบังไว้บางส่วน', en: 'Shown in part' },
    values: { firstNameTh: 'ส****', lastNameTh: 'ใจ**' },
    expect: [],
  },
  {
    says: { th: 'ชื่อพยางค์เดียวและนามสกุลพยางค์เดียว', en: 'Names of one syllable' },
    values: { firstNameTh: 'หม่อง', lastNameTh: 'ลี' },
    expect: [],
  },
  {
    says: {
      th: 'ช่องว่างเกินและสระเอสองตัว ซึ่งมีข้ออื่นตรวจ',
      en: 'Blanks and doubled sara e, which have their own rules',
    },
    values: { firstNameTh: ' เเก้ว\u00a0 ใส\u200b' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีนามสกุล', en: 'No last name' },
    values: { lastNameTh: '-', middleNameTh: '' },
    expect: CANNOT_TELL,
  },
];
