import type { FieldKey } from '#utils/records/fields.ts';
import { PHONES } from '#utils/records/groups.ts';
import { readPhone } from '#utils/thai/phones.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';

export const about: RuleText = {
  title: { th: 'หมายเลขโทรศัพท์ไม่ถูกรูปแบบ', en: 'Phone number has the wrong form' },
  why: {
    th: 'โทรศัพท์บ้านมี 9 หลัก ขึ้นต้นด้วย 02 03 04 05 หรือ 07 โทรศัพท์มือถือมี 10 หลัก ขึ้นต้นด้วย 06 08 หรือ 09 ถ้าไม่มีให้ใส่ -',
    en: 'A landline has 9 digits from 02, 03, 04, 05 or 07, a mobile phone 10 digits from 06, 08 or 09. Where there is none, - is fine.',
  },
  source: {
    th: 'แผนเลขหมายโทรคมนาคม สำนักงาน กสทช.',
    en: 'Telephone numbering plan, National Broadcasting and Telecommunications Commission',
  },
  messages: {
    form: {
      see: {
        th: 'หมายเลขนี้ไม่เหมือนหมายเลขโทรศัพท์ไทย 9 หรือ 10 หลัก',
        en: 'This does not look like a Thai phone number of 9 or 10 digits.',
      },
      todo: {
        th: 'โปรดตรวจจำนวนหลัก ถ้าไม่มีโทรศัพท์ให้ใส่ -',
        en: 'Please count its digits; where there is no phone, enter -.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'phone-format',
  topic: 'contact',
  severity: 'warning',
  certainty: 'verified',
  records: ['pupil', 'request', 'school'],
  reads: PHONES,
  check: overEach<FieldKey>(PHONES, (field, values) => {
    const { kind } = readPhone(values[field] ?? '');
    if (kind === 'phone') return undefined;
    return kind === 'malformed' ? { field, message: 'form', also: [] } : CANNOT_TELL;
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'มือถือขาดไปหนึ่งหลัก', en: 'A mobile phone one digit short' },
    values: { fatherTelNo: '080000000' },
    expect: [['fatherTelNo', 'warning']],
  },
  {
    says: { th: 'เลข 0 ข้างหน้าหายไป', en: 'The leading 0 is lost' },
    values: { motherTelNo: '800000000' },
    expect: [['motherTelNo', 'warning']],
  },
  {
    says: { th: 'ศูนย์ทั้งหมดและตัวอักษร', en: 'All zeros, and letters' },
    values: { telNo: '0000000000', psTelNo: 'บ้านยาย' },
    expect: [
      ['psTelNo', 'warning'],
      ['telNo', 'warning'],
    ],
  },
  {
    says: { th: 'มีขีดคั่น', en: 'Hyphens in it' },
    values: { parentTelNo: '080-000-0000' },
    expect: [],
  },
  {
    says: { th: 'โทรศัพท์บ้านและหมายเลขต่อ', en: 'A landline with an extension' },
    values: { telNo: '0 2000 0000 ต่อ 12' },
    expect: [],
  },
  {
    says: { th: 'สองหมายเลขในช่องเดียว', en: 'Two numbers in one field' },
    values: { telNo: '0800000000, 0900000000' },
    expect: [],
  },
  {
    says: { th: 'รหัสประเทศ', en: 'With the code of the country' },
    values: { fatherTelNo: '+66 80 000 0000' },
    expect: [],
  },
  {
    says: { th: 'แสดงเพียงบางหลัก', en: 'Shown in part' },
    values: { telNo: '08x-xxx-0000', psTelNo: '08******00' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ไม่มีโทรศัพท์', en: 'No phone' },
    values: { psTelNo: '-', telNo: '0800000000' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีหรือยังไม่กรอก', en: 'None, or not filled in' },
    values: { psTelNo: '-', telNo: '' },
    expect: CANNOT_TELL,
  },
];
