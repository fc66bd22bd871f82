import { PEOPLE, type Person } from '#utils/records/people.ts';
import { maskIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { COMPARE_WITH_CARD, CORRECT_ON_RECORD, NUMBER_LAYOUT, NUMBERS } from './identity-words.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { numberIn } from './readings.ts';

const UNKNOWN = {
  th: 'หลักที่ 2–3 ของเลข {number} คือ {code} ซึ่งไม่ใช่รหัสจังหวัด',
  en: 'Digits 2–3 of {number} are {code}, which is no province.',
};

export const about: RuleText = {
  title: {
    th: 'ไม่มีรหัสจังหวัดนี้ในเลขประจำตัว',
    en: 'No province has this code in the identity number',
  },
  why: {
    th: 'หลักที่ 2–3 คือรหัสจังหวัดของสำนักทะเบียนที่ออกเลข ไม่เกี่ยวกับที่อยู่ หลักสุดท้ายตรวจหลักที่ 3 ไม่ได้ จึงต้องตรวจด้วยรหัสจังหวัด',
    en: 'Digits 2–3 are the province of the office that issued the number, not of the address. The check digit does not protect digit 3, so the code is a check of its own.',
  },
  source: NUMBER_LAYOUT,
  messages: {
    pupil: { see: UNKNOWN, todo: CORRECT_ON_RECORD },
    parent: { see: UNKNOWN, todo: COMPARE_WITH_CARD },
  },
};

export const rule: RecordRule = {
  id: 'citizen-id-province',
  topic: 'identity',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil', 'request'],
  reads: NUMBERS,
  check: overEach<Person>(PEOPLE, (person, values) => {
    const reading = numberIn(values, person.number);
    if (reading.kind !== 'thirteen') return CANNOT_TELL;
    if (reading.dummy || reading.provinceKnown) return undefined;
    if (!reading.checkDigitRight && reading.first !== '0') return undefined;
    return {
      field: person.number,
      message: person.who === 'pupil' ? 'pupil' : 'parent',
      also: [],
      details: { number: maskIdentityNumber(reading.digits), code: reading.digits.slice(1, 3) },
    };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'หลักที่ 3 ผิด แต่หลักสุดท้ายยังตรง', en: 'Digit 3 is wrong, the check digit still right' },
    values: { cifNo: '5590000000007' },
    expect: [['cifNo', 'warning']],
  },
  {
    says: { th: 'รหัส 99', en: 'Code 99' },
    values: { parentCifNo: '6999999999990' },
    expect: [['parentCifNo', 'warning']],
  },
  {
    says: { th: 'รหัส 00', en: 'Code 00' },
    values: { cifNo: '1000000000009' },
    expect: [['cifNo', 'warning']],
  },
  {
    says: { th: 'กรุงเทพมหานคร', en: 'Bangkok' },
    values: { cifNo: '1100000000008' },
    expect: [],
  },
  {
    says: { th: 'นราธิวาส ที่อยู่จังหวัดอื่น', en: 'Narathiwat, with an address elsewhere' },
    values: { cifNo: '1960000000001', provinceCode: '50' },
    expect: [],
  },
  {
    says: { th: 'หลักสุดท้ายผิดอยู่แล้ว', en: 'The check digit is wrong already' },
    values: { cifNo: '5590000000008' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีเลข', en: 'No number' },
    values: { cifNo: '-' },
    expect: CANNOT_TELL,
  },
];
