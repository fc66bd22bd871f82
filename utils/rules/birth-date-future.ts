import { compareDates, formatShortThaiDate } from '#utils/thai/dates.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { dateIn } from './readings.ts';

export const about: RuleText = {
  title: { th: 'วันเกิดอยู่ในอนาคต', en: 'Birth date lies in the future' },
  why: {
    th: 'วันเกิดต้องไม่เกินวันนี้ตามเวลาประเทศไทย',
    en: 'Nobody is born after today, by the time of Thailand.',
  },
  source: { th: 'วันที่ปัจจุบันตามเวลาประเทศไทย', en: 'Compared with today' },
  messages: {
    future: {
      see: {
        th: 'วันเกิดอยู่หลังวันปัจจุบัน ({today})',
        en: 'This birth date lies after today ({today}).',
      },
      todo: {
        th: 'โปรดเทียบกับสูติบัตร แล้วแก้ให้ตรงกัน',
        en: 'Please compare it with the birth certificate, and correct it.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'birth-date-future',
  topic: 'age',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil', 'request'],
  reads: ['birthDate'],
  check(values, context) {
    const reading = dateIn(values, 'birthDate');
    if (reading.kind !== 'date') return CANNOT_TELL;
    if (compareDates(reading.date, context.today) <= 0) return FINE;
    const details = { today: formatShortThaiDate(context.today) };
    return [{ field: 'birthDate', message: 'future', details }];
  },
};

const today = { year: 2026, month: 6, day: 10 };

export const examples: Example[] = [
  {
    says: { th: 'พรุ่งนี้', en: 'Tomorrow' },
    values: { birthDate: '11/06/2569' },
    context: { today },
    expect: [['birthDate', 'error']],
  },
  {
    says: { th: 'ปีหน้า', en: 'Next year' },
    values: { birthDate: '10/06/2570' },
    context: { today },
    expect: [['birthDate', 'error']],
  },
  {
    says: { th: 'ร้อยปีข้างหน้า', en: 'A hundred years ahead' },
    values: { birthDate: '10/06/2669' },
    context: { today },
    expect: [['birthDate', 'error']],
  },
  {
    says: { th: 'วันนี้', en: 'Today' },
    values: { birthDate: '10/06/2569' },
    context: { today },
    expect: [],
  },
  {
    says: { th: 'เจ็ดปีก่อน', en: 'Seven years ago' },
    values: { birthDate: '10/06/2562' },
    context: { today },
    expect: [],
  },
  {
    says: { th: 'วันสุดท้ายของปีก่อน', en: "Last year's last day" },
    values: { birthDate: '31/12/2568' },
    context: { today },
    expect: [],
  },
  {
    says: { th: 'ปี ค.ศ. ซึ่งมีข้ออื่นตรวจ', en: 'A Christian year is another matter' },
    values: { birthDate: '10/06/2027' },
    context: { today },
    expect: CANNOT_TELL,
  },
];
