import { addYears, compareDates, formatThaiDate } from '#utils/thai/dates.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { birthDateIn, dateIn } from './readings.ts';

export const about: RuleText = {
  title: { th: 'วันที่เข้าเรียนไม่น่าเป็นไปได้', en: 'Admission date is unlikely' },
  why: {
    th: 'วันที่เข้าเรียนไม่ควรอยู่ในอนาคต และไม่ควรห่างจากวันเกิดไม่ถึงสองปี',
    en: 'An admission should not lie in the future, nor less than two years after birth.',
  },
  source: {
    th: 'อายุแรกเข้าอนุบาลตามแนวปฏิบัติการรับนักเรียนของ สพฐ.',
    en: "Age of entry to kindergarten in OBEC's guide on admission",
  },
  messages: {
    future: {
      see: {
        th: 'วันที่เข้าเรียน {admitted} อยู่หลังวันนี้',
        en: 'The admission date {admitted} lies after today.',
      },
      todo: {
        th: 'โปรดตรวจปีของวันที่เข้าเรียน',
        en: 'Please check the year of the admission date.',
      },
    },
    early: {
      see: {
        th: 'วันที่เข้าเรียน {admitted} ห่างจากวันเกิด {birth} ไม่ถึงสองปี',
        en: 'The admission date {admitted} is less than two years after the birth, {birth}.',
      },
      todo: {
        th: 'โปรดตรวจวันที่เข้าเรียนและวันเกิดกับเอกสาร',
        en: 'Please check admission date and birth date against the document.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'admission-date',
  topic: 'age',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil', 'request'],
  reads: ['admissionDate', 'birthDate'],
  check(values, context) {
    const admission = dateIn(values, 'admissionDate');
    if (admission.kind !== 'date') return CANNOT_TELL;
    if (compareDates(admission.date, context.today) > 0) {
      const admitted = formatThaiDate(admission.date);
      return [{ field: 'admissionDate', message: 'future', also: [], details: { admitted } }];
    }
    const birth = birthDateIn(values, context);
    if (!birth) return CANNOT_TELL;
    if (compareDates(admission.date, addYears(birth, 2)) >= 0) return FINE;
    const details = { admitted: formatThaiDate(admission.date), birth: formatThaiDate(birth) };
    return [{ field: 'admissionDate', message: 'early', also: ['birthDate'], details }];
  },
};

const context = { today: { year: 2026, month: 6, day: 10 } };

export const examples: Example[] = [
  {
    says: { th: 'พรุ่งนี้', en: 'Tomorrow' },
    values: { admissionDate: '11/06/2569', birthDate: '10/06/2562' },
    context,
    expect: [['admissionDate', 'warning']],
  },
  {
    says: { th: 'เข้าเรียนตอนอายุหนึ่งปี', en: 'Admitted at one' },
    values: { admissionDate: '16/05/2563', birthDate: '10/06/2562' },
    context,
    expect: [['admissionDate', 'warning']],
  },
  {
    says: { th: 'เข้าเรียนก่อนเกิด', en: 'Admitted before birth' },
    values: { admissionDate: '16/05/2560', birthDate: '10/06/2562' },
    context,
    expect: [['admissionDate', 'warning']],
  },
  {
    says: { th: 'เข้าเรียนวันนี้', en: 'Admitted today' },
    values: { admissionDate: '10/06/2569', birthDate: '10/06/2562' },
    context,
    expect: [],
  },
  {
    says: { th: 'เข้าอนุบาลตอนสามขวบ', en: 'Kindergarten at three' },
    values: { admissionDate: '16/05/2566', birthDate: '16/05/2563' },
    context,
    expect: [],
  },
  {
    says: { th: 'ครบสองปีพอดี', en: 'Just two' },
    values: { admissionDate: '10/06/2564', birthDate: '10/06/2562' },
    context,
    expect: [],
  },
  {
    says: { th: 'ไม่ทราบวันเกิด', en: 'The birth date is unknown' },
    values: { admissionDate: '16/05/2563', birthDate: '' },
    context,
    expect: CANNOT_TELL,
  },
];
