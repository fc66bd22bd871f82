import { maskIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { CORRECT_ON_RECORD, NUMBER_LAYOUT } from './identity-words.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { numberIn } from './readings.ts';

export const about: RuleText = {
  title: {
    th: 'หลักแรกของเลขไม่ใช่กลุ่มของเด็กวัยเรียน',
    en: 'First digit is not of a pupil',
  },
  why: {
    th: 'เลขขึ้นต้นด้วย 3 และ 4 ออกให้ผู้ที่เกิดก่อน 1 มิถุนายน 2527 ส่วน 9 สงวนไว้',
    en: 'Numbers beginning with 3 or 4 belong to people born before 1 June 2527 BE; 9 is reserved.',
  },
  source: NUMBER_LAYOUT,
  messages: {
    adult: {
      see: {
        th: 'เลข {number} ขึ้นต้นด้วย {first} ซึ่งเป็นของผู้มีอายุเกิน 40 ปี อาจเป็นเลขของบิดาหรือมารดา',
        en: "The number {number} begins with {first}: its holder is over 40. It may be a parent's number.",
      },
      todo: CORRECT_ON_RECORD,
    },
    reserved: {
      see: {
        th: 'เลข {number} ขึ้นต้นด้วย 9 ซึ่งเป็นกลุ่มที่สงวนไว้',
        en: 'The number {number} begins with 9, which is reserved.',
      },
      todo: CORRECT_ON_RECORD,
    },
  },
};

export const rule: RecordRule = {
  id: 'citizen-id-class',
  topic: 'identity',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil', 'request'],
  reads: ['cifNo'],
  check(values) {
    const reading = numberIn(values, 'cifNo');
    if (reading.kind !== 'thirteen') return CANNOT_TELL;
    if (reading.dummy) return FINE;
    const adult = (reading.first === '3' || reading.first === '4') && reading.checkDigitRight;
    if (!adult && reading.first !== '9') return FINE;
    return [
      {
        field: 'cifNo',
        message: adult ? 'adult' : 'reserved',
        details: { number: maskIdentityNumber(reading.digits), first: reading.first },
      },
    ];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'เลขขึ้นต้นด้วย 3', en: 'Begins with 3' },
    values: { cifNo: '3100000000004' },
    expect: [['cifNo', 'warning']],
  },
  {
    says: { th: 'เลขขึ้นต้นด้วย 4', en: 'Begins with 4' },
    values: { cifNo: '4100000000002' },
    expect: [['cifNo', 'warning']],
  },
  {
    says: { th: 'เลขขึ้นต้นด้วย 9', en: 'Begins with 9' },
    values: { cifNo: '9000000000004' },
    expect: [['cifNo', 'warning']],
  },
  {
    says: { th: 'เลขขึ้นต้นด้วย 1', en: 'Begins with 1' },
    values: { cifNo: '1100000000008' },
    expect: [],
  },
  {
    says: { th: 'เลขขึ้นต้นด้วย 7', en: 'Begins with 7' },
    values: { cifNo: '7100000000007' },
    expect: [],
  },
  {
    says: { th: 'เลขของบิดาขึ้นต้นด้วย 3 ได้', en: "A father's number may begin with 3" },
    values: { cifNo: '1100000000008', fatherCifNo: '3100000000004' },
    expect: [],
  },
  {
    says: { th: 'รหัส G', en: 'A G code' },
    values: { cifNo: 'G691099999999' },
    expect: CANNOT_TELL,
  },
];
