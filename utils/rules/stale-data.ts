import {
  academicYearAt,
  type CivilDate,
  compareDates,
  formatThaiDate,
  readThaiDate,
  toChristianYear,
} from '#utils/thai/dates.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { typedIn } from './typed.ts';

const BEFORE_IT = /^.{0,30}ณ\s*(?:วันที่)?\s*[:：]?\s*/;

/** The portal writes this one date in the Christian era (2026-06-01 10:00:00 น.). */
const dayIn = (text: string): CivilDate | undefined => {
  const reading = readThaiDate(text.slice(0, 100).replace(BEFORE_IT, ''));
  return reading.kind === 'date' || reading.kind === 'christian' ? reading.date : undefined;
};

export const about: RuleText = {
  title: { th: 'ข้อมูลของปีการศึกษาก่อน', en: 'Data of an earlier year' },
  why: {
    th: 'ปีการศึกษาเริ่ม 16 พฤษภาคม ข้อมูลที่ลงวันที่ก่อนนั้นเป็นของปีก่อน ซึ่งอาจยังไม่ได้ปรับปรุง',
    en: 'The academic year begins on 16 May. Data of an earlier date is of the year before and perhaps not yet brought up to date.',
  },
  source: {
    th: 'ระเบียบกระทรวงศึกษาธิการว่าด้วยปีการศึกษา พ.ศ. 2549 และหน้าสาธารณะของ EMIS',
    en: "Ministry of Education regulation on the academic year, 2006, and EMIS's public pages",
  },
  messages: {
    stale: {
      see: {
        th: 'ข้อมูล ณ วันที่ {day} อยู่ก่อนปีการศึกษา {year}',
        en: 'The data is of {day}, before the academic year {year}.',
      },
      todo: {
        th: 'โปรดตรวจและปรับปรุงข้อมูลให้เป็นปัจจุบัน',
        en: 'Please check the data and bring it up to date.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'stale-data',
  topic: 'school',
  severity: 'warning',
  certainty: 'inferred',
  records: ['school'],
  reads: ['schoolDataDate'],
  check(values, { today, academicYear }) {
    const text = typedIn(values, 'schoolDataDate');
    const day = text === undefined ? undefined : dayIn(text);
    if (day === undefined) return CANNOT_TELL;
    const year = Math.min(academicYearAt(today), academicYear ?? Number.POSITIVE_INFINITY);
    const begins = { year: toChristianYear(year), month: 5, day: 16 };
    if (compareDates(day, begins) >= 0) return FINE;
    const details = { day: formatThaiDate(day), year: String(year) };
    return [{ field: 'schoolDataDate', message: 'stale', details }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'ปีที่แล้ว เขียนเป็น ค.ศ.', en: 'Of last year, in the Christian era' },
    values: { schoolDataDate: '2025-06-30 10:15:00 น.' },
    expect: [['schoolDataDate', 'warning']],
  },
  {
    says: { th: 'ก่อนเปิดปีการศึกษาหนึ่งวัน', en: 'One day before the year began' },
    values: { schoolDataDate: '15/05/2569' },
    expect: [['schoolDataDate', 'warning']],
  },
  {
    says: { th: 'มีข้อความนำหน้า', en: 'With the words before it' },
    values: { schoolDataDate: 'ข้อมูล ณ วันที่ 10 มิถุนายน 2567' },
    expect: [['schoolDataDate', 'warning']],
  },
  {
    says: { th: 'วันแรกของปีการศึกษา', en: 'The first day of the year' },
    values: { schoolDataDate: '2026-05-16 00:00:00 น.' },
    expect: [],
  },
  {
    says: { th: 'หน้าของปีการศึกษาก่อน', en: 'On a page of the year before' },
    values: { schoolDataDate: '10/06/2568' },
    context: { academicYear: 2568 },
    expect: [],
  },
  {
    says: { th: 'อ่านวันที่ไม่ได้', en: 'No date' },
    values: { schoolDataDate: 'ปัจจุบัน' },
    expect: CANNOT_TELL,
  },
];
