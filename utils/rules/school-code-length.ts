import type { FieldKey } from '#utils/records/fields.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { digitsIn } from './typed.ts';

interface Code {
  readonly field: FieldKey;
  readonly lengths: readonly number[];
}

const CODES: readonly Code[] = [
  { field: 'schoolCode10', lengths: [10] },
  { field: 'schoolCode8', lengths: [8] },
  { field: 'schoolCode6', lengths: [6] },
  { field: 'schoolCode', lengths: [10, 8, 6] },
];

export const about: RuleText = {
  title: { th: 'รหัสโรงเรียนไม่ครบหลัก', en: 'School code has the wrong length' },
  why: {
    th: 'โรงเรียนมีรหัสสามชุด คือ รหัสกระทรวง 10 หลัก รหัส Smis 8 หลัก และรหัส Obec (percode) 6 หลัก',
    en: "A school has three codes: the ministry's of 10 digits, SMIS of 8 and OBEC (percode) of 6.",
  },
  source: {
    th: 'หน้าข้อมูลพื้นฐานโรงเรียนของ EMIS',
    en: "EMIS's page of school basics",
  },
  messages: {
    length: {
      see: {
        th: 'รหัสนี้ต้องเป็นตัวเลข {length} หลัก',
        en: 'This code must have {length} digits.',
      },
      todo: {
        th: 'โปรดตรวจกับรหัสของโรงเรียน เลข 0 ตัวหน้าอาจหายไป',
        en: "Please compare it with the school's code; a leading 0 may be lost.",
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'school-code-length',
  topic: 'school',
  severity: 'error',
  certainty: 'verified',
  records: ['school', 'building', 'class', 'item'],
  reads: CODES.map((code) => code.field),
  check: overEach(CODES, ({ field, lengths }, values) => {
    const code = digitsIn(values, field)?.replace(/[\s\u200b]+/g, '');
    if (code === undefined) return CANNOT_TELL;
    if (/^\d+$/.test(code) && lengths.includes(code.length)) return undefined;
    return {
      field,
      message: 'length',
      also: [],
      details: { length: { th: lengths.join(' หรือ '), en: lengths.join(' or ') } },
    };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'รหัส 10 หลักมีเพียง 9 หลัก', en: 'Nine digits instead of ten' },
    values: { schoolCode10: '100000001' },
    expect: [['schoolCode10', 'error']],
  },
  {
    says: { th: 'รหัส Smis และ Obec สลับกัน', en: 'SMIS and OBEC codes swapped' },
    values: { schoolCode8: '100001', schoolCode6: '10000001' },
    expect: [
      ['schoolCode8', 'error'],
      ['schoolCode6', 'error'],
    ],
  },
  {
    says: { th: 'รหัสที่ไม่บอกชนิดมี 7 หลัก', en: 'A code of no named kind with seven digits' },
    values: { schoolCode: '1000001' },
    expect: [['schoolCode', 'error']],
  },
  {
    says: { th: 'ครบทั้งสามรหัส', en: 'All three codes' },
    values: { schoolCode10: '1000000001', schoolCode8: '10000001', schoolCode6: '100001' },
    expect: [],
  },
  {
    says: { th: 'รหัสที่ไม่บอกชนิด', en: 'A code of no named kind' },
    values: { schoolCode: '10000001' },
    expect: [],
  },
  {
    says: { th: 'เลขไทย', en: 'Thai digits' },
    values: { schoolCode6: '๑๐๐๐๐๑' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอก', en: 'Not filled in' },
    values: { schoolCode6: '' },
    expect: CANNOT_TELL,
  },
];
