import type { FieldKey } from '#utils/records/fields.ts';
import { isMasked } from '#utils/thai/masked.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { digitsIn } from './typed.ts';

const HOUSE_CODES = ['psHomeIdNo', 'homeIdNo'] as const satisfies readonly FieldKey[];
const ELEVEN_DIGITS = /^\d{11}$/;
const SEPARATORS = /[\s\-–—]+/g;
const NOT_DIGITS = /\D+/g;

export const about: RuleText = {
  title: { th: 'รหัสประจำบ้านไม่ถูกรูปแบบ', en: 'House code has the wrong form' },
  why: {
    th: 'รหัสประจำบ้านในทะเบียนบ้านมีตัวเลข 11 หลัก เขียนมีขีดคั่นหรือไม่มีก็ได้',
    en: 'The house code in the house register has 11 digits, written with hyphens or without.',
  },
  source: {
    th: 'ช่องรหัสประจำบ้านของ DMC ปีการศึกษา 2569 และทะเบียนบ้าน (ท.ร.14)',
    en: "DMC's field in the academic year 2569, and the house register (Tor Ror 14)",
  },
  messages: {
    length: {
      see: {
        th: 'รหัสประจำบ้านนี้มี {count} หลัก แต่ต้องมี 11 หลัก',
        en: 'This house code has {count} digits instead of 11.',
      },
      todo: {
        th: 'โปรดดูรหัสประจำบ้านที่มุมบนของทะเบียนบ้าน',
        en: 'Please see the upper corner of the house register.',
      },
    },
    characters: {
      see: {
        th: 'รหัสประจำบ้านต้องเป็นตัวเลข 11 หลักเท่านั้น',
        en: 'A house code is 11 digits and nothing else.',
      },
      todo: {
        th: 'โปรดดูรหัสประจำบ้านที่มุมบนของทะเบียนบ้าน',
        en: 'Please see the upper corner of the house register.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'house-id-format',
  topic: 'contact',
  severity: 'error',
  certainty: 'single source',
  records: ['pupil', 'request'],
  reads: HOUSE_CODES,
  check: overEach<FieldKey>(HOUSE_CODES, (field, values) => {
    const code = digitsIn(values, field)?.replace(SEPARATORS, '');
    if (code === undefined) return CANNOT_TELL;
    if (ELEVEN_DIGITS.test(code)) return undefined;
    if (isMasked(code)) return CANNOT_TELL;
    const digits = code.replace(NOT_DIGITS, '');
    return {
      field,
      message: digits === code ? 'length' : 'characters',
      also: [],
      details: { count: String(digits.length) },
    };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'สิบหลัก', en: 'Ten digits' },
    values: { psHomeIdNo: '1000000000' },
    expect: [['psHomeIdNo', 'error']],
  },
  {
    says: { th: 'เลขประจำตัว 13 หลักแทนรหัสบ้าน', en: 'Thirteen digits of a person' },
    values: { homeIdNo: '1100000000008' },
    expect: [['homeIdNo', 'error']],
  },
  {
    says: { th: 'บ้านเลขที่แทนรหัสบ้าน', en: 'A house number instead' },
    values: { psHomeIdNo: '99/1', homeIdNo: '10000000000' },
    expect: [['psHomeIdNo', 'error']],
  },
  {
    says: { th: 'ครบ 11 หลัก', en: 'Eleven digits' },
    values: { psHomeIdNo: '10000000000' },
    expect: [],
  },
  {
    says: { th: 'มีขีดคั่นอย่างในทะเบียนบ้าน', en: 'Hyphens as in the register' },
    values: { psHomeIdNo: '1000-000000-0' },
    expect: [],
  },
  {
    says: { th: 'มีช่องว่างคั่น', en: 'Blanks in it' },
    values: { homeIdNo: ' 1000 000000 0 ' },
    expect: [],
  },
  {
    says: { th: 'เลขไทย', en: 'Thai digits' },
    values: { homeIdNo: '๑๐๐๐๐๐๐๐๐๐๐' },
    expect: [],
  },
  {
    says: { th: 'แสดงเพียงบางหลัก', en: 'Shown in part' },
    values: { homeIdNo: '1000-xxxxxx-0' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ไม่มีรหัสบ้าน', en: 'No house code' },
    values: { psHomeIdNo: '-', homeIdNo: '' },
    expect: CANNOT_TELL,
  },
];
