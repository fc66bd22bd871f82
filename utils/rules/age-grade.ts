import { choiceLabel } from '#utils/records/choices.ts';
import { PUPIL } from '#utils/records/people.ts';
import { formatThaiDate } from '#utils/thai/dates.ts';
import {
  ageByYear,
  ageOnMay16,
  expectedAge,
  isBornAfter,
  isKindergarten,
  yearsOff,
} from './grades.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { academicYearIn, birthDateIn, gradeIn, isUnregistered } from './readings.ts';

export const about: RuleText = {
  title: { th: 'อายุไม่ตรงกับชั้น', en: 'Age does not fit the grade' },
  why: {
    th: 'ป.1 คือปีที่อายุย่างเข้าปีที่ 7 นับตามปี พ.ศ. เกิด ส่วนอนุบาลนับอายุเต็มปีในวันที่ 16 พฤษภาคม ผู้เรียนซ้ำชั้น เข้าเรียนช้า หรือได้รับผ่อนผันต่างจากนี้ได้ ผู้ใช้รหัส G หรือเลขที่ขึ้นต้นด้วย 0 จะแจ้งเบากว่าหนึ่งระดับ',
    en: 'ป.1 is the seventh year, counted by the year of birth; kindergarten counts completed years on 16 May. Those who repeat, enter late or have leave to enter early differ, and pupils with a G or 0 number are judged one step milder.',
  },
  source: {
    th: 'พระราชบัญญัติการศึกษาภาคบังคับ พ.ศ. 2545 และกฎกระทรวงว่าด้วยการนับอายุเด็ก',
    en: 'Compulsory Education Act B.E. 2545 and its regulation on counting age',
  },
  messages: {
    far: {
      see: {
        th: 'เกิด {birth} อายุ {age} ปีในปีการศึกษา {year} แต่ชั้น {grade} มักมีอายุ {expected} ปี',
        en: 'Born {birth}: {age} years old in {year}, while {grade} usually means {expected}.',
      },
      todo: {
        th: 'โปรดตรวจวันเกิดและชั้นกับเอกสาร ถ้าถูกต้องแล้วไม่ต้องแก้',
        en: 'Please check birth date and grade against the document; if they are right, leave them.',
      },
    },
    older: {
      see: {
        th: 'เกิด {birth} อายุมากกว่าเกณฑ์ของชั้น {grade} ประมาณหนึ่งปี',
        en: 'Born {birth}: about a year older than {grade} expects.',
      },
      todo: {
        th: 'ถ้าเรียนซ้ำชั้นหรือเข้าเรียนช้า ไม่ต้องแก้',
        en: 'Nothing to do if the pupil repeats the grade or entered late.',
      },
    },
    younger: {
      see: {
        th: 'เกิด {birth} อายุน้อยกว่าเกณฑ์ของชั้น {grade} ประมาณหนึ่งปี',
        en: 'Born {birth}: about a year younger than {grade} expects.',
      },
      todo: {
        th: 'ถ้าเข้าเรียนก่อนเกณฑ์ตามที่ได้รับผ่อนผัน ไม่ต้องแก้',
        en: 'Nothing to do if the pupil had leave to enter early.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'age-grade',
  topic: 'age',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil'],
  reads: ['levelDtlCode', 'birthDate', 'educationYear', 'cifNo'],
  options: {
    warnFrom: {
      label: { th: 'แจ้งว่าควรตรวจ เมื่อต่างจากเกณฑ์ตั้งแต่ (ปี)', en: 'Years off that make a warning' },
      default: 2,
      min: 1,
      max: 6,
    },
    tellFrom: {
      label: { th: 'แจ้งเพื่อทราบ เมื่อต่างจากเกณฑ์ตั้งแต่ (ปี)', en: 'Years off that make a hint' },
      default: 1,
      min: 1,
      max: 6,
    },
  },
  check(values, context) {
    const birth = birthDateIn(values, context);
    const year = academicYearIn(values, context);
    const grade = gradeIn(values, context);
    if (!birth || year === undefined || !grade || isBornAfter(birth, year)) return CANNOT_TELL;
    const off = yearsOff(birth, grade, year);
    if (off === undefined) return CANNOT_TELL;
    const years = Math.abs(off);
    const warns = years >= (context.options?.warnFrom ?? 2);
    if (years === 0 || (!warns && years < (context.options?.tellFrom ?? 1))) return FINE;
    const mild = isUnregistered(values, PUPIL);
    if (mild && !warns) return FINE;
    const age = isKindergarten(grade) ? ageOnMay16(birth, year) : ageByYear(birth, year);
    const onRecord = values.levelDtlCode !== undefined;
    return [
      {
        field: onRecord ? 'levelDtlCode' : 'birthDate',
        message: years > 1 ? 'far' : off > 0 ? 'older' : 'younger',
        severity: warns && !mild ? 'warning' : 'info',
        also: onRecord ? ['birthDate'] : [],
        details: {
          birth: formatThaiDate(birth),
          age: String(age),
          year: String(year),
          grade: choiceLabel('levelDtlCode', grade) ?? grade,
          expected: String(expectedAge(grade)),
        },
      },
    ];
  },
};

const context = { today: { year: 2026, month: 6, day: 10 }, academicYear: 2569 };

export const examples: Example[] = [
  {
    says: { th: 'ป.1 อายุ 9 ปี', en: 'ป.1 at nine' },
    values: { levelDtlCode: '04', birthDate: '10/06/2560' },
    context,
    expect: [['levelDtlCode', 'warning']],
  },
  {
    says: { th: 'ม.3 อายุ 14 ปี', en: 'ม.3 at fourteen' },
    values: { levelDtlCode: '12', birthDate: '01/01/2555' },
    context,
    expect: [['levelDtlCode', 'info']],
  },
  {
    says: { th: 'ป.6 อายุ 13 ปี', en: 'ป.6 at thirteen' },
    values: { levelDtlCode: '09', birthDate: '31/12/2556' },
    context,
    expect: [['levelDtlCode', 'info']],
  },
  {
    says: { th: 'อ.2 อายุน้อยกว่าเกณฑ์หนึ่งปี', en: 'อ.2, a year too young' },
    values: { levelDtlCode: '02', birthDate: '18/05/2565' },
    context,
    expect: [['levelDtlCode', 'info']],
  },
  {
    says: { th: 'อ.1 อายุ 5 ปี', en: 'อ.1 at five' },
    values: { levelDtlCode: '01', birthDate: '10/01/2564' },
    context,
    expect: [['levelDtlCode', 'warning']],
  },
  {
    says: { th: 'รหัส G แจ้งเบากว่าหนึ่งระดับ', en: 'A G code is judged one step milder' },
    values: { levelDtlCode: '04', birthDate: '01/01/2558', cifNo: 'G691099999999' },
    context,
    expect: [['levelDtlCode', 'info']],
  },
  {
    says: { th: 'หน้ารายชื่อบอกชั้นไว้ที่หัวตาราง', en: 'The list names the grade above its rows' },
    values: { birthDate: '10/06/2560' },
    context: { ...context, grade: '04' },
    expect: [['birthDate', 'warning']],
  },
  {
    says: { th: 'ป.1 เกิดต้นปี', en: 'ป.1, born in January' },
    values: { levelDtlCode: '04', birthDate: '01/01/2562' },
    context,
    expect: [],
  },
  {
    says: { th: 'อ.3 เกิดวันแรกของเกณฑ์', en: 'อ.3, born on its first day' },
    values: { levelDtlCode: '03', birthDate: '01/01/2563' },
    context,
    expect: [],
  },
  {
    says: { th: 'วันคาบเกี่ยว 17 พฤษภาคม', en: 'A border, 17 May' },
    values: { levelDtlCode: '02', birthDate: '17/05/2565' },
    context,
    expect: [],
  },
  {
    says: { th: 'เลขขึ้นต้นด้วย 0 ช้าหนึ่งปี', en: 'A 0 number, one year late' },
    values: { levelDtlCode: '05', birthDate: '05/05/2560', cifNo: '0100000000000' },
    context,
    expect: [],
  },
  {
    says: { th: 'ชั้นที่ไม่รู้จัก', en: 'An unknown grade' },
    values: { levelDtlCode: 'ปวส.1', birthDate: '10/06/2560' },
    context,
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'วันเกิดอยู่ในอนาคต', en: 'A birth date in the future' },
    values: { levelDtlCode: '04', birthDate: '10/06/2575' },
    context,
    expect: CANNOT_TELL,
  },
];
