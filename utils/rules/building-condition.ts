import { conditionIn, DILAPIDATED } from './buildings.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';

const CONDITIONS: ReadonlySet<string> = new Set(['ดี', 'พอใช้', DILAPIDATED]);
/** The value of a choice whose label is not known. */
const CODE = /^[0-9a-z]{1,3}$/;

export const about: RuleText = {
  title: { th: 'สภาพอาคารไม่อยู่ในตัวเลือก', en: 'Condition is none of the choices' },
  why: {
    th: 'B-OBEC แบ่งสภาพอาคารเป็น ดี พอใช้ และทรุดโทรม เท่านั้น',
    en: 'B-OBEC knows three conditions: ดี (good), พอใช้ (fair) and ทรุดโทรม (dilapidated).',
  },
  source: {
    th: 'หน้าข้อมูลอาคารและสิ่งก่อสร้างของ B-OBEC พ.ศ. 2565–2566',
    en: "B-OBEC's pages of buildings, 2022–2023",
  },
  messages: {
    unknown: {
      see: {
        th: 'สภาพนี้ไม่ใช่ ดี พอใช้ หรือทรุดโทรม',
        en: 'This is none of ดี, พอใช้ and ทรุดโทรม.',
      },
      todo: {
        th: 'โปรดเลือกสภาพหนึ่งในสามอย่างนี้',
        en: 'Please choose one of the three.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'building-condition',
  topic: 'building',
  severity: 'error',
  certainty: 'verified',
  records: ['building'],
  reads: ['buildingCondition'],
  check(values) {
    const condition = conditionIn(values);
    if (condition === undefined || CODE.test(condition)) return CANNOT_TELL;
    return CONDITIONS.has(condition) ? FINE : [{ field: 'buildingCondition', message: 'unknown' }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'มีคำอังกฤษต่อท้าย', en: 'With English beside it' },
    values: { buildingType: 'ส้วม', buildingCondition: 'ทรุดโทรม / Dilapidated' },
    expect: [],
  },
  {
    says: { th: 'คำอื่น', en: 'Another word' },
    values: { buildingCondition: 'ชำรุด' },
    expect: [['buildingCondition', 'error']],
  },
  {
    says: { th: 'ไม่ใช่คำที่ใช้', en: 'Not one of the words' },
    values: { buildingCondition: 'ดีมาก' },
    expect: [['buildingCondition', 'error']],
  },
  {
    says: { th: 'ปะปนกัน', en: 'Two at once' },
    values: { buildingCondition: 'พอใช้/ทรุดโทรม' },
    expect: [['buildingCondition', 'error']],
  },
  { says: { th: 'ดี', en: 'Good' }, values: { buildingCondition: 'ดี' }, expect: [] },
  {
    says: { th: 'มีคำว่าสภาพและหมายเหตุ', en: 'With สภาพ and a remark' },
    values: { buildingCondition: 'สภาพทรุดโทรม (รอรื้อถอน)' },
    expect: [],
  },
  {
    says: { th: 'มีช่องว่าง', en: 'With blanks' },
    values: { buildingCondition: ' พอใช้ ' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่เลือก', en: 'Not chosen' },
    values: { buildingCondition: '' },
    expect: CANNOT_TELL,
  },
];
