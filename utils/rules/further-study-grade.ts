import { leavingClassOf, leavingGradeIn } from './further-study.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { typedIn } from './typed.ts';

const NAMES: Readonly<Record<string, { readonly th: string; readonly en: string }>> = {
  '12': { th: 'ม.3', en: 'grade 9 (ม.3)' },
  '15': { th: 'ม.6', en: 'grade 12 (ม.6)' },
};

export const about: RuleText = {
  title: { th: 'การศึกษาต่อไม่ตรงกับชั้น', en: 'Destination of the other leaving class' },
  why: {
    th: 'รหัสการศึกษาต่อที่ขึ้นต้นด้วย 2 เป็นของผู้จบ ม.3 ที่ขึ้นต้นด้วย 3 เป็นของผู้จบ ม.6 ตัวเลือกที่มีทั้งสองชั้นถือว่าถูกต้อง',
    en: 'Codes that begin with 2 are for leavers of ม.3, with 3 for leavers of ม.6. Choices that both classes have are accepted.',
  },
  source: {
    th: 'ตัวเลือกการศึกษาต่อใน DMC ปีการศึกษา 2568 และ 2569',
    en: "DMC's choices of further study, academic years 2568 and 2569",
  },
  messages: {
    other: {
      see: {
        th: 'ตัวเลือกนี้เป็นของผู้จบ {belongs} แต่นักเรียนอยู่ชั้น {grade}',
        en: 'This destination is for leavers of {belongs}, but the pupil is in {grade}.',
      },
      todo: {
        th: 'โปรดเลือกการศึกษาต่อใหม่ให้ตรงกับชั้น',
        en: 'Please choose the destination again, from those of the grade.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'further-study-grade',
  topic: 'list',
  severity: 'error',
  certainty: 'single source',
  records: ['pupil'],
  reads: ['studyTypeCode', 'levelDtlCode'],
  check(values, context) {
    const destination = typedIn(values, 'studyTypeCode');
    const belongs = destination === undefined ? undefined : leavingClassOf(destination);
    const grade = leavingGradeIn(values, context) ?? '';
    if (belongs === undefined || !Object.hasOwn(NAMES, grade)) return CANNOT_TELL;
    if (belongs === grade) return FINE;
    return [
      {
        field: 'studyTypeCode',
        message: 'other',
        details: { belongs: NAMES[belongs] ?? belongs, grade: NAMES[grade] ?? grade },
      },
    ];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'รหัสของ ม.6 ในชั้น ม.3', en: 'A code of grade 12 in grade 9' },
    values: { levelDtlCode: '12', studyTypeCode: '301' },
    expect: [['studyTypeCode', 'error']],
  },
  {
    says: { th: 'รหัสของ ม.3 ในชั้น ม.6', en: 'A code of grade 9 in grade 12' },
    values: { levelDtlCode: '15', studyTypeCode: '201' },
    expect: [['studyTypeCode', 'error']],
  },
  {
    says: { th: 'ข้อความของอีกชั้น และชั้นอยู่ที่หัวเรื่อง', en: 'By its label, with the grade of the page' },
    values: { studyTypeCode: 'ศึกษาต่อมหาวิทยาลัยของรัฐ' },
    context: { grade: '12' },
    expect: [['studyTypeCode', 'error']],
  },
  {
    says: { th: 'รายการที่บอกชั้นไว้ข้างหน้า', en: 'A list that names the grade before each' },
    values: { levelDtlCode: '12', studyTypeCode: '(ม.6) ศึกษาต่อมหาวิทยาลัย' },
    expect: [['studyTypeCode', 'error']],
  },
  {
    says: { th: 'รหัสของอีกชั้นกับข้อความที่ไม่รู้จัก', en: "The other grade's code, worded anew" },
    values: { levelDtlCode: '12', studyTypeCode: '301 มหาวิทยาลัยรัฐ' },
    expect: [['studyTypeCode', 'error']],
  },
  {
    says: { th: 'รหัสของชั้นกับข้อความของอีกชั้น', en: "The grade's code in the other grade's words" },
    values: { levelDtlCode: '15', studyTypeCode: '319 ไม่ประกอบอาชีพและไม่ศึกษาต่อ' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ตรงกับชั้น', en: 'Of the same grade' },
    values: { levelDtlCode: '12', studyTypeCode: '201' },
    expect: [],
  },
  {
    says: { th: 'ข้อความของชั้นเดียวกัน', en: 'By its label, of the same grade' },
    values: { levelDtlCode: '15', studyTypeCode: 'ศึกษาต่อสถาบันพยาบาล' },
    expect: [],
  },
  {
    says: { th: 'ตัวเลือกที่มีทั้งสองชั้น', en: 'A choice that both classes have' },
    values: { levelDtlCode: '12', studyTypeCode: 'ศึกษาต่อต่างประเทศ' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ชั้น ป.6 ไม่รู้รหัส', en: 'The codes of grade 6 are not known' },
    values: { levelDtlCode: '09', studyTypeCode: '201' },
    expect: CANNOT_TELL,
  },
];
