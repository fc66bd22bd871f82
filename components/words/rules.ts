import type { Language, Phrases } from '#components/words.ts';
import type { RecordKind, Words } from '#utils/records/model.ts';
import type { Topic } from '#utils/rules/model.ts';

const TH = {
  title: 'เกณฑ์การตรวจ',
  lead: 'ทุกข้อที่ตรวจทานใช้ตรวจ พร้อมเหตุผล ที่มา และตัวอย่าง ข้อใดไม่ตรงกับงานของโรงเรียน ปิดได้',
  on: (on: number, all: number) => `เปิดอยู่ ${on} จาก ${all} ข้อ`,

  search: 'ค้นหา',
  searchHint: 'เช่น วันเกิด เลขประจำตัว น้ำหนัก',
  severity: 'เลือกดูตามระดับ',
  topic: 'เรื่อง',
  allTopics: 'ทุกเรื่อง',
  changedOnly: 'เฉพาะข้อที่เปลี่ยนไว้',
  found: (shown: number, all: number) =>
    shown === all ? `แสดงครบ ${all} ข้อ` : `แสดง ${shown} จาก ${all} ข้อ`,
  none: 'ไม่มีข้อที่ตรงกับที่เลือก',
  clear: 'แสดงทุกข้อ',
  showAll: 'แสดงรายละเอียดทั้งหมด',
  hideAll: 'ซ่อนรายละเอียด',
  unknownRule: 'ไม่พบข้อที่ต้องการ จึงแสดงทุกข้อแทน',

  ruleOn: 'เปิด',
  ruleOff: 'ปิด',
  check: (title: string) => `ตรวจข้อนี้: ${title}`,
  sometimes: 'บางกรณี',
  changed: 'เปลี่ยนไว้',

  source: 'ที่มา',
  certainty: 'ความแน่ใจ',
  records: 'ตรวจใน',
  fields: 'ดูจากช่อง',
  manyFields: (count: number) => `${count} ช่อง`,
  messages: 'ข้อความที่แสดง',

  options: 'ปรับค่า',
  bounds: (min: string, max: string) => `${min} ถึง ${max}`,
  outOfBounds: (min: string, max: string) => `ใส่ตัวเลขได้ตั้งแต่ ${min} ถึง ${max}`,
  usual: (value: string) => `ค่าเดิม ${value}`,
  reset: 'คืนค่าเดิม',

  required: 'ช่องที่ต้องกรอก',
  requiredNote: 'ช่องที่ระบบบังคับอาจเปลี่ยนในแต่ละปี ถ้าระบบรับข้อมูลโดยไม่ต้องกรอกช่องใด ปิดการเตือนของช่องนั้นได้',
  requiredOn: (on: number, all: number) => `ต้องกรอก ${on} จาก ${all} ช่อง`,
  star: 'มีดอกจันในแบบฟอร์ม',
  refusal: 'ระบบไม่ยอมบันทึกเมื่อว่าง',
  resetRequired: 'ให้ต้องกรอกทุกช่อง',

  examples: 'ตัวอย่าง',
  flags: 'เมื่อพบแบบนี้จะแจ้ง',
  silent: 'แบบนี้ไม่แจ้ง',
  cannotTell: 'แบบนี้ข้อมูลไม่พอให้ตรวจ จึงไม่แจ้ง',
  row: 'แถว',
  empty: '(ว่าง)',
  filled: '(กรอกแล้ว)',
  today: 'วันที่ตรวจ',
  academicYear: 'ปีการศึกษา',
  grade: 'ชั้นที่หัวตาราง',
  deadline: 'วันสุดท้าย',
  fixed: 'เสนอให้แก้เป็น',
};

export type RulesWords = Phrases<typeof TH>;

const EN: RulesWords = {
  title: 'Checks',
  lead: 'Everything that Truatthan looks for, with reasons, sources and examples. What does not fit your school can be switched off.',
  on: (on, all) => `${on} of ${all} are on`,

  search: 'Search',
  searchHint: 'for example birth date, identity, weight',
  severity: 'Show by severity',
  topic: 'Topic',
  allTopics: 'All topics',
  changedOnly: 'Only those I changed',
  found: (shown, all) => (shown === all ? `All ${all} are shown` : `${shown} of ${all} are shown`),
  none: 'Nothing fits what was chosen',
  clear: 'Show all',
  showAll: 'Show all details',
  hideAll: 'Hide details',
  unknownRule: 'There is no such check, so all are shown',

  ruleOn: 'On',
  ruleOff: 'Off',
  check: (title) => `Check this: ${title}`,
  sometimes: 'sometimes',
  changed: 'Changed',

  source: 'Source',
  certainty: 'How sure',
  records: 'Checked in',
  fields: 'Fields it reads',
  manyFields: (count) => `${count} fields`,
  messages: 'What it says',

  options: 'Adjust',
  bounds: (min, max) => `${min} to ${max}`,
  outOfBounds: (min, max) => `Please enter a number from ${min} to ${max}`,
  usual: (value) => `usually ${value}`,
  reset: 'Back to the usual',

  required: 'Mandatory fields',
  requiredNote:
    'What the portal demands may change from year to year. Where it accepts an empty field, switch that field off.',
  requiredOn: (on, all) => `${on} of ${all} fields are mandatory`,
  star: 'starred on the paper form',
  refusal: 'the portal refuses to save without it',
  resetRequired: 'Make all mandatory again',

  examples: 'Examples',
  flags: 'This is flagged',
  silent: 'This is not flagged',
  cannotTell: 'This is too little to tell, so it is not flagged',
  row: 'Row',
  empty: '(empty)',
  filled: '(filled in)',
  today: 'Day of the check',
  academicYear: 'Academic year',
  grade: "Grade in the table's heading",
  deadline: 'Last day',
  fixed: 'Suggested correction',
};

/** What the catalogue of the rules says. */
export const rulesWords = (language: Language): RulesWords => (language === 'en' ? EN : TH);

export const TOPIC_WORDS: Readonly<Record<Topic, Words>> = {
  identity: { th: 'เลขประจำตัวและรหัส G', en: 'Identity numbers and G codes' },
  age: { th: 'วันเกิด อายุ และคำนำหน้า', en: 'Birth, age, title' },
  text: { th: 'การเขียนชื่อและข้อความ', en: 'Names and text' },
  completeness: { th: 'ความครบถ้วน', en: 'Completeness' },
  body: { th: 'น้ำหนักและส่วนสูง', en: 'Weight and height' },
  contact: { th: 'ที่อยู่และการติดต่อ', en: 'Address and contact' },
  journey: { th: 'การเดินทาง', en: 'Way to school' },
  family: { th: 'ครอบครัว', en: 'Family' },
  class: { th: 'เลขประจำตัวนักเรียนและห้อง', en: 'Student number and room' },
  list: { th: 'รายชื่อและยอดรวม', en: 'Lists and totals' },
  school: { th: 'ข้อมูลโรงเรียน', en: 'Schools' },
  building: { th: 'อาคาร', en: 'Buildings' },
  request: { th: 'คำขอรหัส G', en: 'G-code requests' },
};

export const RECORD_WORDS: Readonly<Record<RecordKind, Words>> = {
  pupil: { th: 'ข้อมูลนักเรียน', en: 'pupils' },
  class: { th: 'จำนวนนักเรียนตามชั้น', en: 'class counts' },
  school: { th: 'ข้อมูลโรงเรียน', en: 'schools' },
  building: { th: 'ข้อมูลอาคาร', en: 'buildings' },
  request: { th: 'คำขอรหัส G', en: 'G-code requests' },
  item: { th: 'บุคลากรและครุภัณฑ์', en: 'staff and equipment' },
};
