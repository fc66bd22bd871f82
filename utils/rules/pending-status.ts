import { normaliseThai } from '#utils/thai/text.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { typedIn } from './typed.ts';

const FIELDS = ['status', 'objectStatus'] as const;
const PENDING = /รอ(?:การ)?ดำเนินการ/;
const NONE = /ไม่(?:มี|พบ)[^ ]{0,12}รอ(?:การ)?ดำเนินการ/;
const LONGEST = 200;

const isPending = (text: string): boolean => {
  const plain = normaliseThai(text).replace(/\s+/g, '');
  return PENDING.test(plain) && !NONE.test(plain);
};

export const about: RuleText = {
  title: { th: 'รายการที่ยังรอดำเนินการ', en: 'Entry that is still pending' },
  why: {
    th: 'ก่อนยืนยันข้อมูลสิ้นปีการศึกษา ต้องไม่มีนักเรียนที่มีสถานะ "รอดำเนินการ" เหลืออยู่',
    en: 'Before the data of a year is confirmed, no pupil may be left with the status รอดำเนินการ (pending).',
  },
  source: {
    th: 'ประกาศของเขตพื้นที่การศึกษาเรื่องการรายงานข้อมูลสิ้นปีการศึกษา พ.ศ. 2563–2566',
    en: 'Notices of education areas on the year-end report, 2020–2023',
  },
  messages: {
    pending: {
      see: { th: 'สถานะยังเป็น "รอดำเนินการ"', en: 'The status is still รอดำเนินการ (pending).' },
      todo: {
        th: 'โปรดดำเนินการรายการนี้ให้เสร็จก่อนยืนยันข้อมูล',
        en: 'Please finish this entry before the data is confirmed.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'pending-status',
  topic: 'list',
  severity: 'warning',
  certainty: 'single source',
  records: ['pupil'],
  reads: FIELDS,
  check(values) {
    const field = FIELDS.find((key) => typedIn(values, key) !== undefined);
    if (field === undefined) return CANNOT_TELL;
    const text = values[field] ?? '';
    if (text.length > LONGEST) return CANNOT_TELL;
    return isPending(text) ? [{ field, message: 'pending', also: [] }] : FINE;
  },
};

export const examples: Example[] = [
  {
    says: { th: 'รอดำเนินการ', en: 'Pending' },
    values: { status: 'รอดำเนินการ' },
    expect: [['status', 'warning']],
  },
  {
    says: { th: 'มีข้อความอื่นต่อท้าย', en: 'With more words' },
    values: { status: 'รอดำเนินการ (ผลการเรียน)' },
    expect: [['status', 'warning']],
  },
  {
    says: { th: 'สถานะข้อมูลของแบบฟอร์ม', en: "The form's record status" },
    values: { objectStatus: 'อยู่ระหว่างรอการดำเนินการ' },
    expect: [['objectStatus', 'warning']],
  },
  { says: { th: 'ดำเนินการแล้ว', en: 'Done' }, values: { status: 'ดำเนินการแล้ว' }, expect: [] },
  {
    says: { th: 'สถานะอื่น', en: 'Another status' },
    values: { status: 'กำลังศึกษา' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีคอลัมน์สถานะ', en: 'No column of status' },
    values: { studentNo: '4501' },
    expect: CANNOT_TELL,
  },
];
