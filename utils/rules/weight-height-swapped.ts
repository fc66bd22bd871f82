import { BODY_READS, readBody } from './body.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';

export const about: RuleText = {
  title: { th: 'น้ำหนักกับส่วนสูงอาจสลับช่อง', en: 'Weight and height may be swapped' },
  why: {
    th: 'ค่าที่กรอกไม่น่าเป็นไปได้ตามวัย แต่ถ้าสลับช่องกันจะเป็นไปได้',
    en: 'As entered the values are implausible for the age; swapped they fit.',
  },
  source: {
    th: 'คำนวณจากเกณฑ์การเจริญเติบโตขององค์การอนามัยโลก ปี 2549 และ 2550',
    en: 'Computed from the growth standards of the World Health Organization, 2006 and 2007',
  },
  messages: {
    swapped: {
      see: {
        th: 'น้ำหนัก {weight} กก. และส่วนสูง {height} ซม. อาจกรอกสลับช่องกัน',
        en: 'A weight of {weight} kg and a height of {height} cm: they may be swapped.',
      },
      todo: {
        th: 'โปรดตรวจ แล้วสลับค่าสองช่องนี้',
        en: 'Please check them, and exchange the two values.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'weight-height-swapped',
  topic: 'body',
  severity: 'warning',
  certainty: 'verified',
  records: ['pupil'],
  reads: BODY_READS,
  check(values, context) {
    const reading = readBody(values, context);
    if (reading === 'cannot-tell') return CANNOT_TELL;
    if (reading !== 'swapped') return FINE;
    const { weight = '', height = '' } = values;
    const finding = {
      message: 'swapped',
      details: { weight, height },
      fixes: [
        { field: 'weight', text: height },
        { field: 'height', text: weight },
      ],
    } as const;
    return [
      { ...finding, field: 'weight' },
      { ...finding, field: 'height' },
    ];
  },
};

const context = { today: { year: 2026, month: 6, day: 10 }, academicYear: 2569 };
const girl = { genderCode: 'F', birthDate: '10/01/2557' };

export const examples: Example[] = [
  {
    says: { th: 'สลับกัน', en: 'Swapped' },
    values: { ...girl, weight: '148', height: '38.5' },
    context,
    expect: [
      ['weight', 'warning'],
      ['height', 'warning'],
    ],
    fixed: { weight: '38.5', height: '148' },
  },
  {
    says: { th: 'สลับกัน ไม่ทราบเพศ', en: 'Swapped, sex unknown' },
    values: { birthDate: '10/01/2557', weight: '148', height: '38.5' },
    context,
    expect: [
      ['weight', 'warning'],
      ['height', 'warning'],
    ],
    fixed: { weight: '38.5', height: '148' },
  },
  {
    says: { th: 'สลับกัน ไม่ทราบวันเกิด', en: 'Swapped, birth date unknown' },
    values: { weight: '121', height: '22' },
    context,
    expect: [
      ['weight', 'warning'],
      ['height', 'warning'],
    ],
    fixed: { weight: '22', height: '121' },
  },
  {
    says: { th: 'ค่าปกติ', en: 'Ordinary values' },
    values: { ...girl, weight: '38.5', height: '148' },
    context,
    expect: [],
  },
  {
    says: { th: 'ผิดทั้งสองแบบ', en: 'Implausible either way' },
    values: { ...girl, weight: '385', height: '148' },
    context,
    expect: [],
  },
  {
    says: { th: 'หนักแต่เป็นไปได้', en: 'Heavy but plausible' },
    values: { ...girl, weight: '92', height: '150' },
    context,
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอกส่วนสูง', en: 'No height yet' },
    values: { ...girl, weight: '148', height: '' },
    context,
    expect: CANNOT_TELL,
  },
];
