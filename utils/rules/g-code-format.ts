import { FATHER, GUARDIAN, MOTHER, PEOPLE, type Person } from '#utils/records/people.ts';
import { toBuddhistYear } from '#utils/thai/dates.ts';
import { NUMBERS } from './identity-words.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { holdsPassport } from './passports.ts';
import { numberIn } from './readings.ts';

const COMPARE = {
  th: 'โปรดเทียบกับรหัสที่ได้จากระบบ G-code แล้วแก้ให้ตรงกัน',
  en: 'Please compare it with the code that the G-code system gave, and correct it.',
};

export const about: RuleText = {
  title: { th: 'รหัส G ไม่ถูกรูปแบบ', en: 'G code has the wrong form' },
  why: {
    th: 'รหัส G คือ G ตามด้วยปี พ.ศ. 2 หลัก รหัสจังหวัด 2 หลัก และเลขลำดับ 8 หลัก รหัสที่ออกก่อนปี 2561 อาจต่างไป จึงเป็นเพียงข้อควรตรวจ',
    en: 'A G code is G, two digits of the BE year, two of the province and a running number of eight. Codes given before 2561 may differ, so its parts are only a warning.',
  },
  source: {
    th: 'คำอธิบายระบบ G-code ของศึกษาธิการจังหวัดเลย',
    en: 'Description of the G-code system by the education office of Loei province',
  },
  messages: {
    shape: {
      see: {
        th: 'รหัสนี้มีตัวเลข {count} หลัก รหัส G ต้องเป็น G ตามด้วยตัวเลข 12 หลัก',
        en: 'This code has {count} digits: a G code is G and 12 digits.',
      },
      todo: COMPARE,
    },
    letters: {
      see: {
        th: 'รหัสนี้มีอักขระอื่นปน รหัส G ต้องเป็น G ตามด้วยตัวเลข 12 หลัก',
        en: 'There are other characters in this code: a G code is G and 12 digits.',
      },
      todo: COMPARE,
    },
    year: {
      see: {
        th: 'รหัสนี้บอกว่าออกปี {year} ซึ่งยังมาไม่ถึง',
        en: 'This code says that it was given in {year}, which is yet to come.',
      },
      todo: COMPARE,
    },
    province: {
      see: {
        th: 'สองหลักหลังปีในรหัสนี้คือ {code} ซึ่งไม่ใช่รหัสจังหวัด',
        en: 'The two digits after the year are {code}, which is no province.',
      },
      todo: COMPARE,
    },
    running: {
      see: {
        th: 'เลขลำดับในรหัสนี้เป็น 0 ทั้งหมด ดูเป็นรหัสที่ใส่ไว้แทนรหัสจริง',
        en: 'The running number of this code is 0: it looks like a placeholder.',
      },
      todo: COMPARE,
    },
  },
};

export const rule: RecordRule = {
  id: 'g-code-format',
  topic: 'identity',
  severity: 'error',
  certainty: 'single source',
  records: ['pupil', 'request'],
  reads: [...NUMBERS, FATHER.type, MOTHER.type, GUARDIAN.type],
  check: overEach<Person>(PEOPLE, (person, values, context) => {
    const reading = numberIn(values, person.number);
    const { number: field } = person;
    if (reading.kind === 'malformed' && reading.why === 'g-shape') {
      if (holdsPassport(values, person)) return CANNOT_TELL;
      const message = reading.digits === 12 ? 'letters' : 'shape';
      return { field, message, also: [], details: { count: String(reading.digits) } };
    }
    if (reading.kind !== 'g') return CANNOT_TELL;
    const details = { year: String(reading.year), code: reading.province };
    const finding = { field, severity: 'warning', also: [], details } as const;
    if (reading.year > toBuddhistYear(context.today.year)) return { ...finding, message: 'year' };
    if (!reading.provinceKnown) return { ...finding, message: 'province' };
    return /[1-9]/.test(reading.running) ? undefined : { ...finding, message: 'running' };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'สั้นเกินไป', en: 'Too short' },
    values: { cifNo: 'G6910000001' },
    expect: [['cifNo', 'error']],
  },
  {
    says: { th: 'มีตัวอักษรปน', en: 'Letters in it' },
    values: { cifNo: 'G69109999999A9' },
    expect: [['cifNo', 'error']],
  },
  {
    says: { th: 'จังหวัด 00', en: 'Province 00' },
    values: { cifNo: 'G690000000001' },
    expect: [['cifNo', 'warning']],
  },
  {
    says: { th: 'เลขลำดับเป็น 0', en: 'Running number 0' },
    values: { cifNo: 'g69 10 00000000' },
    expect: [['cifNo', 'warning']],
  },
  {
    says: { th: 'ปีที่ยังมาไม่ถึง', en: 'A year to come' },
    values: { parentCifNo: 'G711099999999' },
    expect: [['parentCifNo', 'warning']],
  },
  {
    says: { th: 'ถูกรูปแบบ', en: 'The right form' },
    values: { cifNo: 'G691099999999' },
    expect: [],
  },
  {
    says: { th: 'g เล็กและเว้นวรรค', en: 'A small g and blanks' },
    values: { cifNo: 'g69 10 99999999' },
    expect: [],
  },
  {
    says: { th: 'ออกก่อนมีระบบ', en: 'Given before the system' },
    values: { cifNo: 'G591099999999' },
    expect: [],
  },
  {
    says: {
      th: 'พาสปอร์ตของบิดาที่ขึ้นต้นด้วย G',
      en: "A father's passport number that begins with G",
    },
    values: { fatherCifType: 'P', fatherCifNo: 'G00000000' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'เลข 13 หลัก', en: 'Thirteen digits' },
    values: { cifNo: '1100000000008' },
    expect: CANNOT_TELL,
  },
];
