import { BODY_READS, readBody } from './body.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { decimalIn } from './readings.ts';

const TALLEST_IN_METRES = 2.5;

export const about: RuleText = {
  title: { th: 'น้ำหนักหรือส่วนสูงไม่น่าเป็นไปได้', en: 'Weight or height is implausible' },
  why: {
    th: 'ช่วงที่ใช้กว้างมาก มีไว้จับการพิมพ์ผิด เช่น จุดทศนิยมหายหรือใส่เป็นเมตร ไม่ใช่การประเมินภาวะโภชนาการ',
    en: 'The limits are very wide: they catch slips, such as a lost decimal point or metres, and are no verdict on nutrition.',
  },
  source: {
    th: 'คำนวณจากเกณฑ์การเจริญเติบโตขององค์การอนามัยโลก ปี 2549 และ 2550',
    en: 'Computed from the growth standards of the World Health Organization, 2006 and 2007',
  },
  messages: {
    weight: {
      see: {
        th: 'น้ำหนัก {value} กก. ไม่น่าเป็นไปได้สำหรับวัยและส่วนสูงนี้ อาจพิมพ์ผิด',
        en: 'A weight of {value} kg is implausible for this age and height: a slip?',
      },
      todo: {
        th: 'โปรดตรวจกับบันทึกการชั่งน้ำหนัก ช่องนี้ใช้กิโลกรัม',
        en: 'Please check it against the record of weighing; this field is in kilograms.',
      },
    },
    height: {
      see: {
        th: 'ส่วนสูง {value} ซม. ไม่น่าเป็นไปได้สำหรับวัยและน้ำหนักนี้ อาจพิมพ์ผิด',
        en: 'A height of {value} cm is implausible for this age and weight: a slip?',
      },
      todo: {
        th: 'โปรดตรวจกับบันทึกการวัดส่วนสูง ช่องนี้ใช้เซนติเมตร',
        en: 'Please check it against the record of measuring; this field is in centimetres.',
      },
    },
    metres: {
      see: {
        th: 'ส่วนสูง {value} น่าจะเป็นเมตร แต่ช่องนี้ใช้เซนติเมตร',
        en: 'A height of {value} seems to be in metres, but this field is in centimetres.',
      },
      todo: {
        th: 'โปรดพิมพ์ส่วนสูงใหม่เป็นเซนติเมตร',
        en: 'Please type the height again in centimetres.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'weight-height-range',
  topic: 'body',
  severity: 'warning',
  certainty: 'verified',
  records: ['pupil'],
  reads: BODY_READS,
  check(values, context) {
    const reading = readBody(values, context);
    if (reading === 'cannot-tell') return CANNOT_TELL;
    if (reading === 'fine' || reading === 'swapped') return FINE;
    const value = decimalIn(values, reading) ?? 0;
    const metres = reading === 'height' && value <= TALLEST_IN_METRES;
    const details = { value: String(value) };
    return [{ field: reading, message: metres ? 'metres' : reading, details }];
  },
};

const context = { today: { year: 2026, month: 6, day: 10 }, academicYear: 2569 };
const boy = { genderCode: 'M', birthDate: '10/01/2562' };

export const examples: Example[] = [
  {
    says: { th: 'จุดทศนิยมของน้ำหนักหาย', en: 'The decimal point of the weight is lost' },
    values: { ...boy, weight: '225', height: '121' },
    context,
    expect: [['weight', 'warning']],
  },
  {
    says: { th: 'ส่วนสูงเป็นเมตร', en: 'Height in metres' },
    values: { ...boy, weight: '22.5', height: '1.21' },
    context,
    expect: [['height', 'warning']],
  },
  {
    says: { th: 'ส่วนสูงเกินหนึ่งหลัก', en: 'A digit too many in the height' },
    values: { ...boy, weight: '22.5', height: '1210' },
    context,
    expect: [['height', 'warning']],
  },
  {
    says: { th: 'ไม่ทราบวันเกิด แต่สูง 1.21', en: 'No birth date, height 1.21' },
    values: { weight: '22.5', height: '1.21' },
    context,
    expect: [['height', 'warning']],
  },
  {
    says: { th: 'เด็กชาย 7 ปี', en: 'A boy of seven' },
    values: { ...boy, weight: '22.5', height: '121' },
    context,
    expect: [],
  },
  {
    says: { th: 'เด็กตัวใหญ่', en: 'A big child' },
    values: { ...boy, weight: '45', height: '138' },
    context,
    expect: [],
  },
  {
    says: { th: 'ชายอายุ 17 ปี', en: 'A man of seventeen' },
    values: { genderCode: 'M', birthDate: '10/01/2552', weight: '110', height: '182' },
    context,
    expect: [],
  },
  {
    says: { th: 'สลับช่องกัน ซึ่งมีข้ออื่นตรวจ', en: 'Swapped is another matter' },
    values: { ...boy, weight: '121', height: '22.5' },
    context,
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอก', en: 'Not filled in' },
    values: { ...boy, weight: '0', height: '' },
    context,
    expect: CANNOT_TELL,
  },
];
