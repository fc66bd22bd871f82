import { FATHER, GUARDIAN, MOTHER, PEOPLE, type Person, PUPIL } from '#utils/records/people.ts';
import { COMPARE_WITH_CARD, NUMBER_LAYOUT, NUMBERS } from './identity-words.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { holdsPassport } from './passports.ts';
import { numberIn } from './readings.ts';

export const about: RuleText = {
  title: {
    th: 'เลขประจำตัวไม่ถูกรูปแบบ',
    en: 'Identity number has the wrong form',
  },
  why: {
    th: 'เลขประจำตัวประชาชนมี 13 หลัก นักเรียนที่ไม่มีหลักฐานทะเบียนราษฎรใช้ G ตามด้วยตัวเลข 12 หลัก',
    en: 'An identity number has 13 digits; pupils without civil registration have G and 12 digits.',
  },
  source: NUMBER_LAYOUT,
  messages: {
    'twelve-digits': {
      see: {
        th: 'เลขนี้มี 12 หลัก เลข 0 ตัวหน้าอาจหายไป',
        en: 'This number has 12 digits: a leading 0 may be lost.',
      },
      todo: COMPARE_WITH_CARD,
    },
    spreadsheet: {
      see: {
        th: 'โปรแกรมอย่าง Excel ย่อเลขนี้ไว้ หลักท้ายจึงหายไป',
        en: 'A spreadsheet has shortened this number: its last digits are lost.',
      },
      todo: {
        th: 'โปรดพิมพ์เลข 13 หลักใหม่จากเอกสาร และตั้งเซลล์ในไฟล์เป็นข้อความ',
        en: 'Please type the 13 digits again from the document, and set the cell to text.',
      },
    },
    length: {
      see: {
        th: 'เลขนี้มี {count} หลัก แต่ต้องมี 13 หลัก',
        en: 'This number has {count} digits instead of 13.',
      },
      todo: COMPARE_WITH_CARD,
    },
    characters: {
      see: {
        th: 'เลขนี้มีอักขระอื่นปน ต้องเป็นตัวเลข 13 หลัก หรือ G ตามด้วยตัวเลข 12 หลัก',
        en: 'There are other characters in it: 13 digits, or G and 12 digits, belong here.',
      },
      todo: COMPARE_WITH_CARD,
    },
  },
};

export const rule: RecordRule = {
  id: 'citizen-id-format',
  topic: 'identity',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil', 'request'],
  reads: [...NUMBERS, FATHER.type, MOTHER.type, GUARDIAN.type],
  check: overEach<Person>(PEOPLE, (person, values) => {
    const reading = numberIn(values, person.number);
    const { kind } = reading;
    if (kind === 'empty' || kind === 'none' || kind === 'masked') return CANNOT_TELL;
    if (kind !== 'malformed' || reading.why === 'g-shape') return undefined;
    if (holdsPassport(values, person)) return CANNOT_TELL;
    return {
      field: person.number,
      message: reading.why,
      also: [],
      details: { count: String(reading.digits) },
    };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'เลข 12 หลัก', en: 'Twelve digits' },
    values: { [PUPIL.number]: '100000000000' },
    expect: [['cifNo', 'error']],
  },
  {
    says: { th: 'เลขที่โปรแกรมอย่าง Excel ย่อไว้', en: 'The form of a spreadsheet' },
    values: { [FATHER.number]: '1.1E+12' },
    expect: [['fatherCifNo', 'error']],
  },
  {
    says: { th: 'เลขบิดาและมารดาไม่ครบหลัก', en: 'Numbers of father and mother are too short' },
    values: { fatherCifNo: '11000000', motherCifNo: '11000000000088' },
    expect: [
      ['fatherCifNo', 'error'],
      ['motherCifNo', 'error'],
    ],
  },
  {
    says: { th: 'มีตัวอักษรปน', en: 'Letters in it' },
    values: { cifNo: '11000000000O8' },
    expect: [['cifNo', 'error']],
  },
  {
    says: { th: 'ครบ 13 หลัก', en: 'Thirteen digits' },
    values: { cifNo: '1100000000008' },
    expect: [],
  },
  {
    says: { th: 'มีขีดคั่น', en: 'Grouped by hyphens' },
    values: { cifNo: '1-1000-00000-00-8' },
    expect: [],
  },
  {
    says: { th: 'เลขไทย', en: 'Thai digits' },
    values: { cifNo: '๑๑๐๐๐๐๐๐๐๐๐๐๘' },
    expect: [],
  },
  { says: { th: 'รหัส G', en: 'A G code' }, values: { cifNo: 'G691099999999' }, expect: [] },
  {
    says: { th: 'บิดาไม่มีเลข', en: 'The father has no number' },
    values: { cifNo: '1100000000008', fatherCifNo: '-' },
    expect: [],
  },
  {
    says: { th: 'เลขพาสปอร์ตของมารดา', en: "The mother's passport number" },
    values: { motherCifType: 'P', motherCifNo: 'AB0000000' },
    expect: CANNOT_TELL,
  },
  {
    says: {
      th: 'พาสปอร์ตที่มีแต่ตัวเลข หรือมีตัวอักษรแทรก',
      en: 'Passport numbers of digits alone, and with letters among them',
    },
    values: {
      fatherCifType: 'P',
      fatherCifNo: '000000000',
      motherCifType: 'P',
      motherCifNo: 'C00X00T00',
    },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'พาสปอร์ตแต่เลข 12 หลัก', en: 'A passport, but 12 digits' },
    values: { fatherCifType: 'P', fatherCifNo: '100000000000' },
    expect: [['fatherCifNo', 'error']],
  },
  {
    says: { th: 'แสดงเพียงบางหลัก', en: 'Shown in part' },
    values: { cifNo: '1-xxxx-xxxxx-00-8', fatherCifNo: '*********0008' },
    expect: CANNOT_TELL,
  },
  { says: { th: 'ยังไม่กรอก', en: 'Not filled in' }, values: { cifNo: '' }, expect: CANNOT_TELL },
];
