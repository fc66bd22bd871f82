import { PUPIL } from '#utils/records/people.ts';
import { formatThaiDate } from '#utils/thai/dates.ts';
import { ageByYear, ageOnMay16, isBornAfter } from './grades.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { academicYearIn, birthDateIn, isUnregistered } from './readings.ts';

export const about: RuleText = {
  title: { th: 'อายุอยู่นอกช่วงที่ใช้คิดงบประมาณ', en: 'Age outside what the budget counts' },
  why: {
    th: 'สถิติงบประมาณไม่นับนักเรียนที่อายุเกิน 20 ปีและเด็กที่เล็กเกินไป หลักเกณฑ์ปี 2558 เขียนว่าต่ำกว่า 4 ปี แต่ปัจจุบัน อ.1 เริ่มที่ 3 ปี จึงแจ้งเฉพาะต่ำกว่า 3 ปี',
    en: 'Budget statistics leave out pupils over 20 and those too young. The rule of 2558 says under 4; since อ.1 begins at three now, only those under 3 are asked about.',
  },
  source: {
    th: 'ประกาศในเว็บไซต์ bopp-obec.info วันที่ 8 พฤษภาคม 2558',
    en: 'Notice on bopp-obec.info of 8 May 2558',
  },
  messages: {
    old: {
      see: {
        th: 'เกิด {birth} อายุ {age} ปีในปีการศึกษา {year} เกินช่วงที่ใช้คิดงบประมาณ',
        en: 'Born {birth}: {age} years old in {year}, more than the budget counts.',
      },
      todo: {
        th: 'โปรดตรวจวันเกิดกับเอกสาร ถ้าถูกต้องแล้วไม่ต้องแก้',
        en: 'Please check the birth date against the document; if it is right, leave it.',
      },
    },
    young: {
      see: {
        th: 'เกิด {birth} อายุยังไม่ครบ {least} ปีในวันที่ 16 พฤษภาคม {year}',
        en: 'Born {birth}: not yet {least} on 16 May {year}.',
      },
      todo: {
        th: 'โปรดตรวจวันเกิดกับเอกสาร ถ้าถูกต้อง อาจยังไม่นับคิดงบประมาณ',
        en: 'Please check the birth date against the document; if it is right, the pupil may not be counted.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'age-budget',
  topic: 'age',
  severity: 'warning',
  certainty: 'single source',
  records: ['pupil'],
  reads: ['birthDate', 'educationYear', 'cifNo'],
  options: {
    most: {
      label: { th: 'อายุมากที่สุดที่นับ (ปี)', en: 'Oldest age that is counted (years)' },
      default: 20,
      min: 18,
      max: 30,
    },
    least: {
      label: { th: 'อายุน้อยที่สุดที่นับ (ปี)', en: 'Youngest age that is counted (years)' },
      default: 3,
      min: 2,
      max: 4,
    },
  },
  check(values, context) {
    const birth = birthDateIn(values, context);
    const year = academicYearIn(values, context);
    if (!birth || year === undefined || isBornAfter(birth, year)) return CANNOT_TELL;
    const age = ageByYear(birth, year);
    const least = context.options?.least ?? 3;
    const old = age > (context.options?.most ?? 20);
    if (!old && ageOnMay16(birth, year) >= least) return FINE;
    return [
      {
        field: 'birthDate',
        message: old ? 'old' : 'young',
        severity: isUnregistered(values, PUPIL) ? 'info' : 'warning',
        also: [],
        details: {
          birth: formatThaiDate(birth),
          age: String(age),
          least: String(least),
          year: String(year),
        },
      },
    ];
  },
};

const context = { today: { year: 2026, month: 6, day: 10 }, academicYear: 2569 };

export const examples: Example[] = [
  {
    says: { th: 'อายุ 21 ปี', en: 'Twenty-one' },
    values: { birthDate: '31/12/2548' },
    context,
    expect: [['birthDate', 'warning']],
  },
  {
    says: { th: 'ยังไม่ครบ 3 ปี', en: 'Not yet three' },
    values: { birthDate: '18/05/2566', levelDtlCode: '01' },
    context,
    expect: [['birthDate', 'warning']],
  },
  {
    says: { th: 'รหัส G อายุ 21 ปี', en: 'A G code at twenty-one' },
    values: { birthDate: '01/01/2548', cifNo: 'G691099999999' },
    context,
    expect: [['birthDate', 'info']],
  },
  {
    says: { th: 'อายุ 20 ปีพอดี', en: 'Just twenty' },
    values: { birthDate: '01/01/2549' },
    context,
    expect: [],
  },
  {
    says: { th: 'สามขวบใน อ.1', en: 'Three years old in อ.1' },
    values: { birthDate: '16/05/2566', levelDtlCode: '01' },
    context,
    expect: [],
  },
  {
    says: {
      th: 'เกิด 17 พฤษภาคม ครบ 3 ปีเมื่อสิ้นวันที่ 16',
      en: 'Born 17 May: three at the end of the 16th',
    },
    values: { birthDate: '17/05/2566' },
    context,
    expect: [],
  },
  {
    says: { th: 'ไม่ทราบปีการศึกษา', en: 'The academic year is unknown' },
    values: { birthDate: '01/01/2540' },
    context: { ...context, academicYear: undefined },
    expect: CANNOT_TELL,
  },
];
