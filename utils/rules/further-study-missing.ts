import { leavingGradeIn } from './further-study.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { typedIn } from './typed.ts';

/** ป.6, ม.3, ม.6 and ปวช.3. */
const LEAVING: ReadonlySet<string> = new Set(['09', '12', '15', '18']);

export const about: RuleText = {
  title: { th: 'ยังไม่ระบุการศึกษาต่อ', en: 'Further study not filled in' },
  why: {
    th: 'ข้อมูลสิ้นปีการศึกษาต้องระบุการศึกษาต่อของนักเรียนที่จบทุกคน แม้ไม่ศึกษาต่อก็มีตัวเลือกให้',
    en: 'At the end of the year the destination of every leaver is reported; there are choices for those who do not study on.',
  },
  source: {
    th: 'ประกาศเรื่องการรายงานข้อมูลสิ้นปีการศึกษา พ.ศ. 2563–2566',
    en: 'Notices on the year-end report, 2020–2023',
  },
  messages: {
    missing: {
      see: {
        th: 'ยังไม่เลือกการศึกษาต่อของนักเรียนคนนี้',
        en: 'No destination is chosen for this pupil.',
      },
      todo: {
        th: 'โปรดเลือกการศึกษาต่อ หรือเลือกว่าไม่ศึกษาต่อ',
        en: 'Please choose where the pupil goes on, or that the pupil does not.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'further-study-missing',
  topic: 'list',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil'],
  reads: ['studyTypeCode', 'levelDtlCode'],
  check(values, context) {
    if (values.studyTypeCode === undefined) return CANNOT_TELL;
    // The page lists leavers only, so a grade that it does not name is a leaving class.
    const grade = leavingGradeIn(values, context);
    if (grade !== undefined && !LEAVING.has(grade)) return FINE;
    return typedIn(values, 'studyTypeCode') === undefined
      ? [{ field: 'studyTypeCode', message: 'missing', also: [] }]
      : FINE;
  },
};

export const examples: Example[] = [
  {
    says: { th: 'ม.3 ยังไม่เลือก', en: 'Not chosen in grade 9' },
    values: { levelDtlCode: '12', studyTypeCode: '' },
    expect: [['studyTypeCode', 'error']],
  },
  {
    says: { th: 'ม.6 เป็นขีด', en: 'A dash in grade 12' },
    values: { levelDtlCode: '15', studyTypeCode: '-' },
    expect: [['studyTypeCode', 'error']],
  },
  {
    says: { th: 'หน้าของผู้จบ ม.3 บอกชั้นไว้ที่หัวเรื่อง', en: 'The page names the grade once' },
    values: { studyTypeCode: '' },
    context: { grade: '12' },
    expect: [['studyTypeCode', 'error']],
  },
  {
    says: { th: 'เลือกแล้ว', en: 'Chosen' },
    values: { levelDtlCode: '12', studyTypeCode: '201' },
    expect: [],
  },
  {
    says: { th: 'ตัวเลือกที่ไม่รู้จัก', en: 'A choice that is not known' },
    values: { levelDtlCode: '12', studyTypeCode: 'ศึกษาต่อแบบใหม่' },
    expect: [],
  },
  {
    says: { th: 'ชั้นที่ไม่จบการศึกษา', en: 'A grade that does not leave' },
    values: { levelDtlCode: '10', studyTypeCode: '' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีคอลัมน์การศึกษาต่อ', en: 'No column of further study' },
    values: { levelDtlCode: '12' },
    expect: CANNOT_TELL,
  },
];
