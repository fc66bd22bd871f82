import { addYears, type CivilDate, compareDates, formatThaiDate } from '#utils/thai/dates.ts';
import {
  CANNOT_TELL,
  type Example,
  FINE,
  type RecordRule,
  type RuleContext,
  type RuleText,
} from './model.ts';
import { birthDateIn, judgingDay, titleIn } from './readings.ts';

const ADULT_FROM = 15;

const comesInRound = (day: CivilDate, { today, round }: RuleContext): boolean =>
  round !== undefined && compareDates(day, today) > 0 && compareDates(day, round.end) <= 0;

export const about: RuleText = {
  title: { th: 'คำนำหน้าไม่ตรงกับอายุ', en: 'Title does not fit the age' },
  why: {
    th: 'ผู้มีอายุไม่ครบ 15 ปีใช้เด็กชายหรือเด็กหญิง ครบ 15 ปีแล้วใช้นาย นางสาว หรือนาง ไม่มีประกาศว่า DMC นับอายุถึงวันใด จึงนับถึงวันนี้ และยกเว้นสามเณร',
    en: 'Under 15 completed years it is เด็กชาย or เด็กหญิง, from then on นาย, นางสาว or นาง. The day that DMC goes by is not known, so today counts. Novices are exempt.',
  },
  source: {
    th: 'พระราชกฤษฎีกาให้ใช้คำนำนามเด็ก พ.ศ. 2464',
    en: "Royal decree on children's titles B.E. 2464",
  },
  messages: {
    adult: {
      see: {
        th: 'คำนำหน้าเป็น {title} แต่อายุครบ 15 ปีแล้วเมื่อ {day}',
        en: 'The title is {title}, but 15 years were completed on {day}.',
      },
      todo: {
        th: 'โปรดตรวจวันเกิด แล้วเปลี่ยนคำนำหน้าเป็นนาย นางสาว หรือนาง',
        en: "Please check the birth date, then change to an adult's title.",
      },
    },
    child: {
      see: {
        th: 'คำนำหน้าเป็น {title} แต่อายุยังไม่ครบ 15 ปี (จะครบ {day})',
        en: 'The title is {title}, but 15 years are not completed before {day}.',
      },
      todo: {
        th: 'โปรดตรวจวันเกิด แล้วเปลี่ยนคำนำหน้าเป็นเด็กชายหรือเด็กหญิง',
        en: "Please check the birth date, then change to a child's title.",
      },
    },
    soon: {
      see: {
        th: 'อายุจะครบ 15 ปีในวันที่ {day} ซึ่งอยู่ในรอบนี้',
        en: 'Turns 15 on {day}, within this round.',
      },
      todo: {
        th: 'ตั้งแต่วันนั้นโปรดเปลี่ยนคำนำหน้าเป็นนาย นางสาว หรือนาง',
        en: "From that day on, please change to an adult's title.",
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'title-age',
  topic: 'age',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil', 'request'],
  reads: ['titleCode', 'birthDate', 'educationYear'],
  check(values, context) {
    const title = titleIn(values, 'titleCode');
    const birth = birthDateIn(values, context);
    if (!title?.stage || title.novice || !birth) return title?.novice ? FINE : CANNOT_TELL;
    const day = addYears(birth, ADULT_FROM);
    const grown = compareDates(day, judgingDay(values, context)) <= 0;
    const details = { title: title.label, day: formatThaiDate(day) };
    if (!grown && comesInRound(day, context)) {
      return [{ field: 'titleCode', message: 'soon', severity: 'info', details }];
    }
    if (grown === (title.stage === 'adult')) return FINE;
    return [{ field: 'titleCode', message: grown ? 'adult' : 'child', details }];
  },
};

const context = {
  today: { year: 2026, month: 6, day: 10 },
  academicYear: 2569,
  round: { start: { year: 2026, month: 5, day: 16 }, end: { year: 2026, month: 6, day: 30 } },
};

export const examples: Example[] = [
  {
    says: { th: 'ครบ 15 ปีวันนี้ ยังเป็นเด็กชาย', en: 'Fifteen today, still เด็กชาย' },
    values: { titleCode: '001', birthDate: '10/06/2554' },
    context,
    expect: [['titleCode', 'warning']],
  },
  {
    says: { th: 'อายุ 12 ปี เป็นนางสาว', en: 'Twelve, and นางสาว' },
    values: { titleCode: '004', birthDate: '10/06/2557' },
    context,
    expect: [['titleCode', 'warning']],
  },
  {
    says: { th: 'ครบ 15 ปีพรุ่งนี้', en: 'Fifteen tomorrow' },
    values: { titleCode: '001', birthDate: '11/06/2554' },
    context,
    expect: [['titleCode', 'info']],
  },
  {
    says: { th: 'อายุ 7 ปี เป็นเด็กหญิง', en: 'Seven, and เด็กหญิง' },
    values: { titleCode: '002', birthDate: '10/06/2562' },
    context,
    expect: [],
  },
  {
    says: { th: 'ครบ 15 ปีหลังรอบนี้', en: 'Fifteen after the round' },
    values: { titleCode: '001', birthDate: '01/07/2554' },
    context,
    expect: [],
  },
  {
    says: { th: 'อายุ 17 ปี เป็นนาย', en: 'Seventeen, and นาย' },
    values: { titleCode: '003', birthDate: '10/06/2552' },
    context,
    expect: [],
  },
  {
    says: { th: 'สามเณรอายุ 17 ปี', en: 'A novice at seventeen' },
    values: { titleCode: '832', birthDate: '10/06/2552' },
    context,
    expect: [],
  },
  {
    says: { th: 'หน้าของปีการศึกษาเก่า', en: 'A page of an earlier academic year' },
    values: { titleCode: '001', birthDate: '10/06/2554' },
    context: { ...context, academicYear: 2567 },
    expect: [],
  },
  {
    says: { th: 'วันเกิดอ่านไม่ได้', en: 'The birth date is unreadable' },
    values: { titleCode: '001', birthDate: '10/06/54' },
    context,
    expect: CANNOT_TELL,
  },
];
