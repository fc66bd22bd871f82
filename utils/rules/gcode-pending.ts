import { normaliseThai } from '#utils/thai/text.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { typedIn } from './typed.ts';

const WAITING =
  /รอ(?:การ|ผล(?:การ)?)?(?:รับรอง|ตรวจสอบ|อนุมัติ|ยืนยัน|ดำเนินการ|พิจารณา|สพท|เขต)|ยัง(?:ไม่|มิ)(?:ได้)?(?:มี)?(?:การ)?(?:รับรอง|ตรวจสอบ|อนุมัติ|ดำเนินการ|ผ่าน)|(?:อยู่)?ระหว่าง(?:การ)?(?:ตรวจสอบ|รับรอง|พิจารณา|ดำเนินการ)/;
const CERTIFIED =
  /(?:รับรอง|อนุมัติ|ตรวจสอบ(?:และรับรอง)?)(?:ข้อมูล)?(?:เรียบร้อย)?แล้ว|ผ่านการ(?:รับรอง|อนุมัติ)/;
const LONGEST = 120;

export const about: RuleText = {
  title: { th: 'คำขอรหัส G รอเขตรับรอง', en: 'G-code request waits for the district' },
  why: {
    th: 'โรงเรียนเพิ่มนักเรียนใน DMC ได้เมื่อเขตพื้นที่ตรวจสอบและรับรองคำขอแล้ว และต้องทันวันยืนยันข้อมูล',
    en: 'The school adds the pupil in DMC once the district has checked and certified the request, in time for the day of confirmation.',
  },
  source: {
    th: 'คู่มือการขอรหัส G ของเขตพื้นที่การศึกษา พ.ศ. 2561–2566',
    en: 'Guides of education areas to G codes, 2018–2023',
  },
  messages: {
    waiting: {
      see: {
        th: 'คำขอนี้ยังรอเขตพื้นที่ตรวจสอบและรับรอง',
        en: 'This request still waits for the district to check and certify it.',
      },
      todo: {
        th: 'เมื่อเขตรับรองแล้ว โปรดเพิ่มนักเรียนใน DMC ด้วยรหัสนี้',
        en: 'Once it is certified, please add the pupil in DMC with this number.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'gcode-pending',
  topic: 'request',
  severity: 'info',
  certainty: 'inferred',
  records: ['request'],
  reads: ['requestStatus'],
  check(values) {
    const text = typedIn(values, 'requestStatus');
    if (text === undefined || text.length > LONGEST) return CANNOT_TELL;
    const plain = normaliseThai(text).replace(/\s+/g, '');
    if (WAITING.test(plain)) return [{ field: 'requestStatus', message: 'waiting' }];
    return CERTIFIED.test(plain) ? FINE : CANNOT_TELL;
  },
};

export const examples: Example[] = [
  {
    says: { th: 'รอเขตรับรอง', en: 'Waits for the district' },
    values: { requestStatus: 'รอเขตพื้นที่รับรอง' },
    expect: [['requestStatus', 'info']],
  },
  {
    says: { th: 'รอตรวจสอบ', en: 'Waits to be checked' },
    values: { requestStatus: 'รอการตรวจสอบ' },
    expect: [['requestStatus', 'info']],
  },
  {
    says: { th: 'ยังไม่รับรอง', en: 'Not certified yet' },
    values: { requestStatus: 'สพท. ยังไม่ได้รับรอง' },
    expect: [['requestStatus', 'info']],
  },
  { says: { th: 'รับรองแล้ว', en: 'Certified' }, values: { requestStatus: 'รับรองแล้ว' }, expect: [] },
  {
    says: { th: 'ตรวจสอบและรับรองข้อมูลแล้ว', en: 'Checked and certified' },
    values: { requestStatus: 'ตรวจสอบและรับรองข้อมูลแล้ว' },
    expect: [],
  },
  {
    says: { th: 'ข้อความที่ไม่รู้จัก', en: 'Words that are not known' },
    values: { requestStatus: 'ส่งกลับแก้ไข' },
    expect: CANNOT_TELL,
  },
];
