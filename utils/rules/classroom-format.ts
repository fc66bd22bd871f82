import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { digitsIn } from './typed.ts';

const ONE_OR_TWO_DIGITS = /^\d{1,2}$/;

export const about: RuleText = {
  title: { th: 'เลขห้องไม่ถูกรูปแบบ', en: 'Room number has the wrong form' },
  why: {
    th: 'ช่องห้องของ DMC รับตัวเลข 1–2 หลัก ชั้นเลือกไว้ในช่องชั้นแล้ว จึงไม่ต้องพิมพ์ซ้ำ',
    en: "DMC's room is a number of 1 or 2 digits; the grade stands in a field of its own.",
  },
  source: {
    th: 'ช่องข้อมูลของ DMC ปีการศึกษา 2568–2569',
    en: 'Fields of DMC in the academic years 2568–2569',
  },
  messages: {
    form: {
      see: {
        th: 'ห้องต้องเป็นตัวเลข 1–2 หลัก',
        en: 'The room must be a number of 1 or 2 digits.',
      },
      todo: {
        th: 'โปรดใส่เฉพาะเลขห้อง เช่น 2 แทน ป.1/2',
        en: 'Please enter the number of the room alone, such as 2 for ป.1/2.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'classroom-format',
  topic: 'class',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil'],
  reads: ['classroom'],
  check(values) {
    const room = digitsIn(values, 'classroom');
    if (room === undefined) return CANNOT_TELL;
    return ONE_OR_TWO_DIGITS.test(room) ? FINE : [{ field: 'classroom', message: 'form' }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'ชั้นและห้อง', en: 'Grade and room' },
    values: { classroom: 'ป.1/2' },
    expect: [['classroom', 'error']],
  },
  {
    says: { th: 'มีเครื่องหมายทับ', en: 'A slash in it' },
    values: { classroom: '1/2' },
    expect: [['classroom', 'error']],
  },
  {
    says: { th: 'สามหลัก', en: 'Three digits' },
    values: { classroom: '101' },
    expect: [['classroom', 'error']],
  },
  { says: { th: 'ห้อง 1', en: 'Room 1' }, values: { classroom: '1' }, expect: [] },
  { says: { th: 'ห้อง 01', en: 'Room 01' }, values: { classroom: '01' }, expect: [] },
  { says: { th: 'ห้อง 12', en: 'Room 12' }, values: { classroom: '12' }, expect: [] },
  {
    says: {
      th: 'เลขไทย ซึ่งมีข้ออื่นตรวจ',
      en: 'Thai digits, which have a rule of their own',
    },
    values: { classroom: '๓' },
    expect: [],
  },
  {
    says: { th: 'ช่องว่างข้างหน้า', en: 'A blank before it' },
    values: { classroom: ' 2' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอก', en: 'Not filled in' },
    values: { classroom: '-' },
    expect: CANNOT_TELL,
  },
];
