import type { FieldKey } from '#utils/records/fields.ts';
import { isMasked } from '#utils/thai/masked.ts';
import { DATES } from './dates.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { dateIn } from './readings.ts';

export const about: RuleText = {
  title: { th: 'วันที่อ่านไม่ได้หรือไม่มีจริง', en: 'Date is unreadable or does not exist' },
  why: {
    th: 'วันที่ใน DMC เขียนเป็น วัน/เดือน/ปี พ.ศ. 4 หลัก ปีที่มีวันที่ 29 กุมภาพันธ์นับตามปี ค.ศ. เช่น พ.ศ. 2567 มี แต่ 2568 ไม่มี',
    en: 'DMC writes dates as day/month/year with four digits of the BE year. Leap years follow the Christian year: 2567 BE has a 29 February, 2568 has none.',
  },
  source: { th: 'รูปแบบวันที่ในแบบฟอร์ม DMC', en: "Form of dates in DMC's forms" },
  messages: {
    unreadable: {
      see: {
        th: 'อ่านวันที่นี้ไม่ได้ รูปแบบคือ วัน/เดือน/ปี พ.ศ. 4 หลัก เช่น 05/06/2562',
        en: 'This date cannot be read: it is written day/month/BE year, such as 05/06/2562.',
      },
      todo: {
        th: 'โปรดเทียบกับเอกสาร แล้วพิมพ์วันที่ใหม่',
        en: 'Please compare it with the document, and type it again.',
      },
    },
    'no-such-day': {
      see: { th: 'ไม่มีวันที่นี้ในปฏิทิน', en: 'The calendar has no such day.' },
      todo: {
        th: 'โปรดเทียบวัน เดือน และปีกับเอกสาร แล้วแก้ให้ตรงกัน',
        en: 'Please compare day, month and year with the document, and correct it.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'birth-date-invalid',
  topic: 'age',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil', 'request'],
  reads: DATES,
  check: overEach<FieldKey>(DATES, (field, values) => {
    const { kind } = dateIn(values, field);
    if (kind === 'empty') return CANNOT_TELL;
    if (kind !== 'unreadable' && kind !== 'no-such-day') return undefined;
    return isMasked(values[field] ?? '') ? CANNOT_TELL : { field, message: kind, also: [] };
  }),
};

export const examples: Example[] = [
  {
    says: { th: '29 กุมภาพันธ์ของปีที่ไม่มี', en: '29 February of a common year' },
    values: { birthDate: '29/02/2568' },
    expect: [['birthDate', 'error']],
  },
  {
    says: { th: '31 เมษายน', en: '31 April' },
    values: { birthDate: '31/04/2562' },
    expect: [['birthDate', 'error']],
  },
  {
    says: { th: 'ปีสองหลัก', en: 'A year of two digits' },
    values: { birthDate: '10/06/62' },
    expect: [['birthDate', 'error']],
  },
  {
    says: { th: 'วันที่เข้าเรียนอ่านไม่ได้', en: 'The admission date is unreadable' },
    values: { birthDate: '10/06/2562', admissionDate: '16/13/2569' },
    expect: [['admissionDate', 'error']],
  },
  {
    says: { th: '29 กุมภาพันธ์ 2567', en: '29 February 2567' },
    values: { birthDate: '29/02/2567' },
    expect: [],
  },
  {
    says: { th: 'เลขหลักเดียวและเลขไทย', en: 'Single and Thai digits' },
    values: { birthDate: '๕/๖/๒๕๖๒' },
    expect: [],
  },
  {
    says: { th: 'ชื่อเดือนย่อ', en: "A month's short name" },
    values: { birthDate: '10 มิ.ย. 2562' },
    expect: [],
  },
  {
    says: { th: 'ปี ค.ศ. ซึ่งมีข้ออื่นตรวจ', en: 'A Christian year is another matter' },
    values: { birthDate: '10/06/2019' },
    expect: [],
  },
  {
    says: { th: 'แสดงเพียงปี', en: 'Only the year is shown' },
    values: { birthDate: 'xx/xx/2562' },
    expect: CANNOT_TELL,
  },
  { says: { th: 'ยังไม่กรอก', en: 'Not filled in' }, values: { birthDate: '' }, expect: CANNOT_TELL },
];
