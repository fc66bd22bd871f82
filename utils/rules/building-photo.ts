import { conditionIn, DILAPIDATED } from './buildings.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';

const NONE = /^\s*(?:[-–—]*|0(?:\s*(?:รูป|ภาพ))?|false|(?:ยัง)?ไม่(?:มี|พบ).{0,30})\s*$/;
const LONGEST = 80;

export const about: RuleText = {
  title: { th: 'อาคารทรุดโทรมไม่มีรูป', en: 'Dilapidated building without a photo' },
  why: {
    th: 'เขตพื้นที่ให้ปรับปรุงรูปถ่ายของอาคารที่ทรุดโทรมทุกครั้ง เพราะใช้ประกอบการขอและพิจารณางบประมาณ',
    en: 'Education areas ask for new photos of dilapidated buildings each time: they go with requests for the budget.',
  },
  source: {
    th: 'ประกาศของเขตพื้นที่การศึกษาเรื่องการปรับปรุงข้อมูล B-OBEC',
    en: 'Notices of education areas on bringing B-OBEC up to date',
  },
  messages: {
    missing: {
      see: {
        th: 'อาคารอยู่ในสภาพทรุดโทรม แต่ยังไม่มีรูปถ่าย',
        en: 'The building is dilapidated, but there is no photo.',
      },
      todo: {
        th: 'โปรดเพิ่มรูปถ่ายปัจจุบันของอาคาร',
        en: 'Please add a photo of how it looks now.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'building-photo',
  topic: 'building',
  severity: 'warning',
  certainty: 'single source',
  records: ['building'],
  reads: ['buildingCondition', 'buildingPhoto'],
  check(values) {
    const photo = values.buildingPhoto;
    const condition = conditionIn(values);
    if (photo === undefined || condition === undefined) return CANNOT_TELL;
    if (condition !== DILAPIDATED || photo.length > LONGEST || !NONE.test(photo)) return FINE;
    return [{ field: 'buildingPhoto', message: 'missing' }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'ไม่มีรูป', en: 'No photo' },
    values: { buildingCondition: 'ทรุดโทรม', buildingPhoto: '' },
    expect: [['buildingPhoto', 'warning']],
  },
  {
    says: { th: 'เขียนว่าไม่มี', en: 'It says that there is none' },
    values: { buildingCondition: 'ทรุดโทรม', buildingPhoto: 'ไม่มีรูป' },
    expect: [['buildingPhoto', 'warning']],
  },
  {
    says: { th: 'จำนวนรูปเป็นศูนย์', en: 'No photos by number' },
    values: { buildingCondition: 'สภาพทรุดโทรม', buildingPhoto: '0 รูป' },
    expect: [['buildingPhoto', 'warning']],
  },
  {
    says: { th: 'มีรูปแล้ว', en: 'With a photo' },
    values: { buildingCondition: 'ทรุดโทรม', buildingPhoto: '•' },
    expect: [],
  },
  {
    says: { th: 'สภาพดีไม่ต้องมีรูป', en: 'A good one needs none' },
    values: { buildingCondition: 'ดี', buildingPhoto: '' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีช่องรูป', en: 'No field of photos' },
    values: { buildingCondition: 'ทรุดโทรม' },
    expect: CANNOT_TELL,
  },
];
