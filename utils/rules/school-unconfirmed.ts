import { type CivilDate, compareDates, formatThaiDate } from '#utils/thai/dates.ts';
import {
  CANNOT_TELL,
  type Example,
  FINE,
  type RecordRule,
  type RuleContext,
  type RuleText,
} from './model.ts';
import { stepsIn } from './school-steps.ts';

const deadlineOf = (step: 'confirm' | 'certify', context: RuleContext): CivilDate | undefined =>
  context.deadlines?.[step] ?? context.deadlines?.confirm;

export const about: RuleText = {
  title: { th: 'โรงเรียนยังไม่ยืนยันหรือรับรองข้อมูล', en: 'School not yet confirmed or certified' },
  why: {
    th: 'เจ้าหน้าที่ยืนยันและผู้อำนวยการรับรองภายในวันที่กำหนด หลังวันนั้นเฉพาะเขตพื้นที่ที่ยกเลิกการยืนยันได้ และงบประมาณอาจล่าช้า',
    en: 'The data officer confirms and the director certifies by the set day. Afterwards only the district can cancel a confirmation, and the budget may be late.',
  },
  source: {
    th: 'ปฏิทินการจัดเก็บข้อมูลนักเรียนรายบุคคล พ.ศ. 2564–2565',
    en: 'Calendars of the collection of pupil records, 2021–2022',
  },
  messages: {
    confirm: {
      see: { th: 'โรงเรียนยังไม่ได้ยืนยันข้อมูล', en: 'The school has not confirmed its data yet.' },
      todo: {
        th: 'โปรดตรวจข้อมูลให้ครบ แล้วยืนยันภายในวันที่กำหนด',
        en: 'Please check the data and confirm it by the set day.',
      },
    },
    certify: {
      see: {
        th: 'ผู้อำนวยการยังไม่ได้รับรองข้อมูล',
        en: 'The director has not certified the data yet.',
      },
      todo: {
        th: 'โปรดแจ้งผู้อำนวยการให้รับรองภายในวันที่กำหนด',
        en: 'Please ask the director to certify it by the set day.',
      },
    },
    'confirm-due': {
      see: {
        th: 'กำหนดยืนยันข้อมูลคือ {day} แต่โรงเรียนยังไม่ได้ยืนยัน',
        en: 'The data was to be confirmed by {day}, and is not yet.',
      },
      todo: {
        th: 'โปรดยืนยันข้อมูลทันที ถ้าระบบปิดแล้วให้ติดต่อเขตพื้นที่การศึกษา',
        en: 'Please confirm it now; if the system is closed, contact the education area.',
      },
    },
    'certify-due': {
      see: {
        th: 'กำหนดรับรองข้อมูลคือ {day} แต่ผู้อำนวยการยังไม่ได้รับรอง',
        en: 'The data was to be certified by {day}, and is not yet.',
      },
      todo: {
        th: 'โปรดแจ้งผู้อำนวยการทันที ถ้าระบบปิดแล้วให้ติดต่อเขตพื้นที่การศึกษา',
        en: 'Please tell the director now; if the system is closed, contact the education area.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'school-unconfirmed',
  topic: 'school',
  severity: 'warning',
  certainty: 'verified',
  records: ['school'],
  reads: ['confirmStatus', 'certifyStatus', 'acknowledgeStatus'],
  check(values, context) {
    const steps = stepsIn(values);
    for (const step of ['confirm', 'certify'] as const) {
      const shown = steps.get(step);
      if (!shown || shown.done) continue;
      const day = deadlineOf(step, context);
      if (day === undefined || compareDates(context.today, day) < 0)
        return [{ field: shown.field, message: step }];
      return [
        {
          field: shown.field,
          message: `${step}-due`,
          severity: 'error',
          details: { day: formatThaiDate(day) },
        },
      ];
    }
    return steps.size === 0 ? CANNOT_TELL : FINE;
  },
};

const TOMORROW = { confirm: { year: 2026, month: 6, day: 11 } };
const TODAY = { confirm: { year: 2026, month: 6, day: 10 } };

export const examples: Example[] = [
  {
    says: { th: 'ยังไม่ยืนยัน', en: 'Not confirmed' },
    values: { confirmStatus: 'ยังไม่ยืนยัน', certifyStatus: '-' },
    expect: [['confirmStatus', 'warning']],
  },
  {
    says: { th: 'ยืนยันแล้ว ยังไม่รับรอง', en: 'Confirmed, not certified' },
    values: { confirmStatus: '09/06/2569 14:05', certifyStatus: 'ยังไม่รับรอง' },
    context: { deadlines: TOMORROW },
    expect: [['certifyStatus', 'warning']],
  },
  {
    says: { th: 'วันครบกำหนด', en: 'On the day itself' },
    values: { confirmStatus: 'รอดำเนินการ' },
    context: { deadlines: TODAY },
    expect: [['confirmStatus', 'error']],
  },
  {
    says: { th: 'คอลัมน์เดียวบอกสองขั้น', en: 'One column for both steps' },
    values: { confirmStatus: 'ยืนยันแล้ว รอรับรอง' },
    context: { deadlines: TODAY },
    expect: [['confirmStatus', 'error']],
  },
  {
    says: { th: 'รับรองแล้ว รอเขตรับทราบ', en: 'Certified; the district is next' },
    values: { confirmStatus: '✓', certifyStatus: 'รับรองแล้ว', acknowledgeStatus: '-' },
    expect: [],
  },
  {
    says: { th: 'เขตรับทราบแล้ว', en: 'Acknowledged by the district' },
    values: { confirmStatus: '-', acknowledgeStatus: 'รับทราบแล้ว' },
    expect: [],
  },
  {
    says: { th: 'ยืนยันแล้ว ไม่มีคอลัมน์รับรอง', en: 'Confirmed, without a column for the director' },
    values: { confirmStatus: 'ยืนยันข้อมูลเรียบร้อยแล้ว' },
    expect: [],
  },
  {
    says: { th: 'ข้อความที่ไม่รู้จัก', en: 'Words that are not known' },
    values: { confirmStatus: 'ยืนยัน', certifyStatus: 'ดูรายละเอียด' },
    expect: CANNOT_TELL,
  },
];
