import type { FieldKey } from '#utils/records/fields.ts';
import { compareDates } from '#utils/thai/dates.ts';
import { DATES } from './dates.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { dateIn } from './readings.ts';

export const about: RuleText = {
  title: { th: 'ใช้ปี ค.ศ. ในช่องที่เป็น พ.ศ.', en: 'Christian year where a Buddhist one belongs' },
  why: {
    th: 'DMC ใช้ปี พ.ศ. ปีระหว่าง 1950 ถึง 2100 จึงน่าจะเป็น ค.ศ.',
    en: 'DMC uses BE years; one between 1950 and 2100 is most likely a Christian year.',
  },
  source: { th: 'รูปแบบวันที่ในแบบฟอร์ม DMC', en: "Form of dates in DMC's forms" },
  messages: {
    christian: {
      see: {
        th: 'ปี {year} น่าจะเป็น ค.ศ. แต่ช่องนี้ใช้ พ.ศ.',
        en: 'The year {year} seems to be Christian: a BE year belongs here.',
      },
      todo: { th: 'โปรดแก้เป็น พ.ศ. {corrected}', en: 'Please change the year to {corrected} BE.' },
    },
    unclear: {
      see: {
        th: 'ปี {year} ไม่น่าเป็นปี พ.ศ. ของวันที่นี้',
        en: 'The year {year} is hardly the BE year of this date.',
      },
      todo: {
        th: 'โปรดเทียบกับเอกสาร แล้วพิมพ์ปี พ.ศ. ใหม่',
        en: 'Please compare it with the document, and type the BE year.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'birth-date-era',
  topic: 'age',
  severity: 'error',
  certainty: 'inferred',
  records: ['pupil', 'request'],
  reads: DATES,
  check: overEach<FieldKey>(DATES, (field, values, context) => {
    const reading = dateIn(values, field);
    if (reading.kind === 'date') return undefined;
    if (reading.kind !== 'christian') return CANNOT_TELL;
    const { date, corrected } = reading;
    const details = { year: String(date.year), corrected: String(date.year + 543) };
    // 2057 is more likely a slip for 2557 than a year to come.
    if (compareDates(date, context.today) > 0) {
      return { field, message: 'unclear', also: [], details };
    }
    const fixes = [{ field, text: corrected }];
    return { field, message: 'christian', also: [], details, fixes };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'ปีเกิดเป็น ค.ศ.', en: 'The year of birth is Christian' },
    values: { birthDate: '10/06/2019' },
    expect: [['birthDate', 'error']],
    fixed: { birthDate: '10/06/2562' },
  },
  {
    says: { th: 'วันที่เข้าเรียนเป็น ค.ศ.', en: 'The admission date is Christian' },
    values: { birthDate: '10/06/2562', admissionDate: '16/5/2026' },
    expect: [['admissionDate', 'error']],
    fixed: { admissionDate: '16/5/2569' },
  },
  {
    says: { th: 'ปีที่ยังมาไม่ถึง', en: 'A year to come' },
    values: { birthDate: '10/06/2057' },
    expect: [['birthDate', 'error']],
  },
  { says: { th: 'ปี พ.ศ.', en: 'A BE year' }, values: { birthDate: '10/06/2562' }, expect: [] },
  {
    says: { th: 'เลขไทย ปี พ.ศ.', en: 'A BE year in Thai digits' },
    values: { birthDate: '๑๐/๐๖/๒๕๖๒' },
    expect: [],
  },
  {
    says: { th: 'ปี พ.ศ. ที่ยังมาไม่ถึง ซึ่งมีข้ออื่นตรวจ', en: 'A future BE year is another matter' },
    values: { birthDate: '10/06/2575' },
    expect: [],
  },
  {
    says: { th: 'อ่านไม่ได้', en: 'Unreadable' },
    values: { birthDate: '10/06/62' },
    expect: CANNOT_TELL,
  },
];
