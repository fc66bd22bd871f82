import { PEOPLE, type Person } from '#utils/records/people.ts';
import { COMPARE_WITH_CARD, NUMBER_LAYOUT, NUMBERS } from './identity-words.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { numberIn } from './readings.ts';

export const about: RuleText = {
  title: { th: 'เลขประจำตัวเป็นเลขสมมติ', en: 'Identity number is a placeholder' },
  why: {
    th: 'เลขเรียงหรือเลขซ้ำกันทั้งหมดมักใส่ไว้แทนเลขจริง บางเลขผ่านการตรวจหลักสุดท้ายด้วย',
    en: 'Runs and repeated digits usually stand in for a real number; some of them even pass the check of the last digit.',
  },
  source: NUMBER_LAYOUT,
  messages: {
    dummy: {
      see: {
        th: 'เลขนี้เป็นเลขซ้ำหรือเลขเรียงกัน ดูเป็นเลขที่ใส่ไว้แทนเลขจริง',
        en: 'This number repeats or counts its digits: it looks like a placeholder.',
      },
      todo: COMPARE_WITH_CARD,
    },
  },
};

export const rule: RecordRule = {
  id: 'citizen-id-dummy',
  topic: 'identity',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil', 'request'],
  reads: NUMBERS,
  check: overEach<Person>(PEOPLE, (person, values) => {
    const reading = numberIn(values, person.number);
    if (reading.kind !== 'thirteen') return CANNOT_TELL;
    if (!reading.dummy) return undefined;
    return { field: person.number, message: 'dummy', also: [] };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'เลข 1 ซ้ำกัน', en: 'All ones' },
    values: { cifNo: '1111111111119' },
    expect: [['cifNo', 'error']],
  },
  {
    says: { th: 'ศูนย์ทั้งหมด', en: 'All zeros' },
    values: { fatherCifNo: '0000000000000' },
    expect: [['fatherCifNo', 'error']],
  },
  {
    says: { th: 'เลขเรียงกัน', en: 'A run of digits' },
    values: { cifNo: '1234567890121' },
    expect: [['cifNo', 'error']],
  },
  {
    says: { th: 'เลขทั่วไป', en: 'An ordinary number' },
    values: { cifNo: '1100000000008' },
    expect: [],
  },
  {
    says: { th: 'เลขขึ้นต้นด้วย 0', en: 'A number that begins with 0' },
    values: { cifNo: '0100000000000' },
    expect: [],
  },
  {
    says: { th: 'เลขที่ออกในเชียงใหม่', en: 'A number of Chiang Mai' },
    values: { cifNo: '5500000000007' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีเลข', en: 'No number' },
    values: { motherCifNo: '-' },
    expect: CANNOT_TELL,
  },
];
