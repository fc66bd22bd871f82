import { PEOPLE, type Person } from '#utils/records/people.ts';
import { NUMBERS } from './identity-words.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { numberIn } from './readings.ts';

// 6 and 7 are also given to foreigners with a visa and their children, 8 to alien residents, 0 to people
// without status: beside a passport they are no contradiction.
const NATIONALS = '12345';

export const about: RuleText = {
  title: { th: 'ชนิดบัตรไม่ตรงกับเลข', en: 'Kind of card does not fit the number' },
  why: {
    th: 'รหัส G ออกให้ผู้ที่ไม่มีบัตรประชาชน ส่วนเลข 13 หลักของคนไทยไม่ใช่เลขพาสปอร์ต',
    en: 'A G code is for those without an identity card, and a Thai 13-digit number is no passport number.',
  },
  source: {
    th: 'รายการชนิดบัตรในแบบฟอร์ม DMC ปี 2569 และระบบ G-code',
    en: "DMC's list of cards, form of 2569, and the G-code system",
  },
  messages: {
    'g-with-card': {
      see: {
        th: 'เลือกชนิดบัตรเป็นบัตรประชาชน แต่เลขเป็นรหัส G',
        en: 'The card is a national identity card, but the number is a G code.',
      },
      todo: {
        th: 'โปรดตรวจชนิดบัตรกับเอกสาร',
        en: 'Please check the kind of card against the document.',
      },
    },
    'passport-with-number': {
      see: {
        th: 'เลือกชนิดบัตรเป็นพาสปอร์ต แต่เลขเป็นเลขประจำตัวประชาชนไทย',
        en: 'The card is a passport, but the number is a Thai identity number.',
      },
      todo: {
        th: 'โปรดตรวจชนิดบัตรกับเอกสาร',
        en: 'Please check the kind of card against the document.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'citizen-id-type',
  topic: 'identity',
  severity: 'warning',
  certainty: 'single source',
  records: ['pupil', 'request'],
  reads: [...NUMBERS, ...PEOPLE.map((person) => person.type)],
  check: overEach<Person>(PEOPLE, (person, values) => {
    const type = values[person.type];
    const reading = numberIn(values, person.number);
    if (type === undefined || type === '') return CANNOT_TELL;
    if (reading.kind === 'g') {
      if (type !== 'I') return undefined;
      return { field: person.type, message: 'g-with-card', also: [person.number] };
    }
    if (reading.kind !== 'thirteen') return CANNOT_TELL;
    const thai =
      reading.checkDigitRight &&
      reading.provinceKnown &&
      !reading.dummy &&
      NATIONALS.includes(reading.first);
    if (type !== 'P' || !thai) return undefined;
    return { field: person.type, message: 'passport-with-number', also: [person.number] };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'บัตรประชาชนกับรหัส G', en: 'National card with a G code' },
    values: { cifType: 'I', cifNo: 'G691099999999' },
    expect: [['cifType', 'warning']],
  },
  {
    says: { th: 'พาสปอร์ตกับเลข 13 หลัก', en: 'Passport with a 13-digit number' },
    values: { cifType: 'P', cifNo: '1100000000008' },
    expect: [['cifType', 'warning']],
  },
  {
    says: { th: 'พาสปอร์ตของบิดากับเลขไทย', en: "A father's passport with a Thai number" },
    values: { fatherCifType: 'P', fatherCifNo: '3100000000004' },
    expect: [['fatherCifType', 'warning']],
  },
  {
    says: { th: 'บัตรประชาชนกับเลข 13 หลัก', en: 'National card with 13 digits' },
    values: { cifType: 'I', cifNo: '1100000000008' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีเอกสารกับรหัส G', en: 'No document with a G code' },
    values: { cifType: 'O', cifNo: 'G691099999999' },
    expect: [],
  },
  {
    says: { th: 'ผู้ถือพาสปอร์ตที่มีเลขขึ้นต้นด้วย 6', en: 'A passport holder with a number of class 6' },
    values: { cifType: 'P', cifNo: '6100000000009' },
    expect: [],
  },
  {
    says: { th: 'มารดาไม่มีเลข', en: 'The mother has no number' },
    values: { motherCifType: 'O', motherCifNo: '-' },
    expect: CANNOT_TELL,
  },
];
