import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Section, Words } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import {
  ALL_FIELDS,
  CANNOT_TELL,
  type Example,
  FINE,
  type Finding,
  type RecordRule,
  type RuleContext,
  type RuleText,
} from './model.ts';
import { textsIn } from './record-texts.ts';
import { EXCEPTIONS_READ, exceptionsIn, severityWhenEmpty } from './required-exceptions.ts';
import { REQUIRED_FIELDS, required } from './required-fields.ts';
import { type Asked, askedIn, askedOf, gapIn } from './required-gaps.ts';

const ADDRESSES: Readonly<Partial<Record<Section, Words>>> = {
  'registered-address': { th: ' (ทะเบียนบ้าน)', en: ' (house register)' },
  'current-address': { th: ' (ที่อยู่ปัจจุบัน)', en: ' (current address)' },
};

const nameOf = (field: FieldKey): Words => {
  const { label, section } = fieldOf(field);
  const address = ADDRESSES[section];
  return address ? { th: label.th + address.th, en: label.en + address.en } : label;
};

const fill: Words = {
  th: 'โปรดกรอกให้ครบก่อนบันทึก ระบบอาจไม่รับข้อมูลที่ยังไม่ครบ',
  en: 'Please fill it in before saving: the portal may refuse incomplete data.',
};

export const about: RuleText = {
  title: { th: 'ยังไม่ได้กรอกข้อมูลที่จำเป็น', en: 'Mandatory field is empty' },
  why: {
    th: 'ช่องนี้มีดอกจันในแบบฟอร์มของ DMC หรือระบบไม่ยอมบันทึกเมื่อว่าง ช่องที่ระบบบังคับในปีนี้ยังไม่มีประกาศ จึงปิดการเตือนเป็นรายช่องได้',
    en: "The field is starred on DMC's paper form, or the portal refuses to save without it. What it demands this year is not published, so each field can be switched off.",
  },
  source: {
    th: 'แบบฟอร์มข้อมูลนักเรียนปี 2569 และข้อความของ DMC "ไม่สามารถบันทึกได้เนื่องจากข้อมูลยังไม่ครบ"',
    en: "Form of pupils' data of 2569, and DMC's message that incomplete data cannot be saved",
  },
  messages: {
    empty: { see: { th: 'ยังไม่ได้กรอก{label}', en: 'Not filled in: {label}.' }, todo: fill },
    unchosen: {
      see: { th: 'ยังไม่ได้เลือก{label}', en: 'Not chosen: {label}.' },
      todo: {
        th: 'โปรดเลือกให้ครบก่อนบันทึก ระบบอาจไม่รับข้อมูลที่ยังไม่ครบ',
        en: 'Please choose before saving: the portal may refuse incomplete data.',
      },
    },
    dash: {
      see: {
        th: '{label} เป็นขีด ซึ่งนับว่ายังไม่ได้กรอก',
        en: 'Only a dash, which counts as empty: {label}.',
      },
      todo: fill,
    },
    zero: {
      see: { th: '{label} เป็น 0 ซึ่งหมายถึงยังไม่ได้กรอก', en: '0 means "not entered": {label}.' },
      todo: {
        th: 'โปรดกรอกค่าที่ชั่งหรือวัดได้ในรอบนี้',
        en: 'Please enter what was measured in this round.',
      },
    },
  },
};

const findingOf = (
  one: Asked,
  text: string,
  values: Values,
  context: RuleContext,
): Finding | undefined => {
  const gap = gapIn(values, one, text);
  if (gap === undefined) return undefined;
  const { field, usual } = one;
  const severity = severityWhenEmpty(field, usual, values, context);
  return severity && { field, message: gap, severity, also: [], details: { label: nameOf(field) } };
};

export const rule: RecordRule = {
  id: 'required-field',
  topic: 'completeness',
  severity: 'error',
  certainty: 'single source',
  records: ['pupil', 'request'],
  reads: [...new Set([...REQUIRED_FIELDS, ...EXCEPTIONS_READ, 'requestPapers' as const])],
  check(values, context) {
    let findings: Finding[] | undefined;
    let told = false;
    const texts = textsIn(values);
    const { asked, places } = askedOf(values, context);
    for (let at = 0; at < asked.length; at += 1) {
      const one = asked[at] as Asked;
      const text = texts[places[at] as number];
      if (text === undefined) continue;
      told = true;
      const finding = findingOf(one, text, values, context);
      if (finding === undefined) continue;
      findings ??= [];
      findings.push(finding);
    }
    return findings ?? (told ? FINE : CANNOT_TELL);
  },
  checkField(field, values, context, before) {
    const maySayMore = EXCEPTIONS_READ.includes(field);
    if (maySayMore && exceptionsIn(values, context) !== exceptionsIn(before, context))
      return ALL_FIELDS;
    const text = values[field];
    const one = askedIn(context).find((asked) => asked.field === field);
    return one && text !== undefined ? findingOf(one, text, values, context) : CANNOT_TELL;
  },
};

const context = { required: required('dmc/student-form') };

export const examples: Example[] = [
  {
    says: { th: 'เลขขึ้นต้นด้วย 6 นามสกุลเป็นขีด', en: 'A 6 number, last name -' },
    values: { cifNo: '6100000000009', lastNameTh: '-' },
    context,
    expect: [],
  },
  {
    says: { th: 'รายชื่อที่ไม่แสดงเลข นามสกุลเป็นขีด', en: 'A list without numbers, last name -' },
    values: { firstNameTh: 'เอ', lastNameTh: '-' },
    context,
    expect: [],
  },
  {
    says: {
      th: 'รายชื่อที่ไม่แสดงเลขของมารดา นามสกุลเป็นขีด',
      en: "A roster without the mother's number, her last name -",
    },
    values: { cifNo: '1100000000008', motherFirstNameTh: 'เอ', motherLastNameTh: '-' },
    context,
    expect: [],
  },
  {
    says: { th: 'เลขขึ้นต้นด้วย 6 นามสกุลว่าง', en: 'A 6 number, last name empty' },
    values: { cifNo: '6100000000009', lastNameTh: '' },
    context,
    expect: [['lastNameTh', 'error']],
  },
  {
    says: { th: 'คำขอรหัส G ไม่มีเอกสาร', en: 'A request for a G code without papers' },
    values: { firstNameTh: 'ทดสอบ', requestPapers: '' },
    context: { required: required('gcode/request-form') },
    expect: [['requestPapers', 'warning']],
  },
  {
    says: { th: 'ไม่มีชื่อ', en: 'No first name' },
    values: { firstNameTh: '', lastNameTh: 'ทดสอบ' },
    context,
    expect: [['firstNameTh', 'error']],
  },
  {
    says: { th: 'น้ำหนักเป็น 0', en: 'Weight 0' },
    values: { weight: '0.0', height: '120' },
    context,
    expect: [['weight', 'error']],
  },
  {
    says: { th: 'บ้านเลขที่เป็นขีด', en: 'House number -' },
    values: { homeNo: '-' },
    context,
    expect: [['homeNo', 'error']],
  },
  {
    says: { th: 'ไม่ได้เลือกกลุ่มเลือด', en: 'No blood group chosen' },
    values: { bloodCode: '', religionCode: '•' },
    context,
    expect: [['bloodCode', 'error']],
  },
  {
    says: { th: 'ชื่ออังกฤษว่าง ไม่ทราบชั้น', en: 'No English name, grade unknown' },
    values: { firstNameEn: '', lastNameEn: 'TEST' },
    context,
    expect: [['firstNameEn', 'info']],
  },
  {
    says: { th: 'นักเรียนรหัส G ไม่มีนามสกุล', en: 'A pupil with a G code has no last name' },
    values: { cifNo: 'G691099999999', firstNameTh: 'ทดสอบ', lastNameTh: '-', lastNameEn: '' },
    context,
    expect: [],
  },
  {
    says: { th: 'ไม่ทราบบิดา', en: 'The father is unknown' },
    values: {
      fatherCifNo: '-',
      fatherFirstNameTh: '-',
      fatherLastNameTh: '-',
      fatherOccupationCode: '',
      fatherBloodCode: '',
    },
    context,
    expect: [],
  },
  {
    says: {
      th: 'ไม่ทราบมารดา และเว้นเลขกับชนิดบัตรไว้',
      en: 'The mother is unknown, number and card left empty',
    },
    values: {
      motherCifNo: '',
      motherCifType: '',
      motherFirstNameTh: '-',
      motherLastNameTh: '-',
      motherSalary: '',
    },
    context,
    expect: [],
  },
  {
    says: { th: 'มีนามสกุลของมารดา แต่ชื่อเป็นขีด', en: "The mother's last name, but a dash as her name" },
    values: { motherCifNo: '-', motherFirstNameTh: '-', motherLastNameTh: 'ทดสอบ' },
    context,
    expect: [['motherFirstNameTh', 'error']],
  },
  {
    says: { th: 'เลขแสดงเพียงบางหลัก ไม่มีนามสกุล', en: 'A G code shown in part, no last name' },
    values: { cifNo: 'G-xxxx-xxxxx-87-1', lastNameTh: '' },
    context,
    expect: [],
  },
  {
    says: { th: 'มีเลขของบิดา แต่ชื่อเป็นขีด', en: "The father's number, but a dash as his name" },
    values: { fatherCifNo: '3100000000004', fatherFirstNameTh: '-' },
    context,
    expect: [['fatherFirstNameTh', 'error']],
  },
  {
    says: { th: 'ไม่มีชื่อกลางและโทรศัพท์', en: 'No middle name, no phone' },
    values: { firstNameTh: 'ทดสอบ', middleNameTh: '', telNo: '-' },
    context,
    expect: [],
  },
  {
    says: { th: 'ไม่มีพี่น้อง ระยะทาง 0', en: 'No siblings, distance 0' },
    values: { numOfOlderBrothers: '0', waterDt: '0', fatherSalary: '0.0' },
    context,
    expect: [],
  },
  {
    says: { th: 'หน้านี้ไม่มีช่องที่จำเป็น', en: 'The page has no mandatory field' },
    values: { middleNameTh: '' },
    context,
    expect: CANNOT_TELL,
  },
];
