import type { FieldKey } from '#utils/records/fields.ts';
import type { Words } from '#utils/records/model.ts';
import { FATHER, MOTHER, PUPIL } from '#utils/records/people.ts';
import type { Values } from '#utils/records/record.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { titleIn } from './readings.ts';

interface Bearer {
  readonly title: FieldKey;
  readonly message: string;
  readonly also: readonly FieldKey[];
  readonly sexIn: (values: Values) => string | undefined;
}

const BEARERS: readonly Bearer[] = [
  {
    title: PUPIL.title,
    message: 'pupil',
    also: ['genderCode'],
    sexIn: (values) => values.genderCode,
  },
  { title: FATHER.title, message: 'father', also: [], sexIn: () => 'M' },
  { title: MOTHER.title, message: 'mother', also: [], sexIn: () => 'F' },
];

const SEX: Readonly<Record<string, Words>> = {
  M: { th: 'ชาย', en: 'male' },
  F: { th: 'หญิง', en: 'female' },
};

const CHECK_TITLE: Words = {
  th: 'โปรดเทียบกับเอกสาร แล้วเลือกคำนำหน้าให้ตรงกัน',
  en: 'Please compare it with the document, and choose the right title.',
};

export const about: RuleText = {
  title: { th: 'คำนำหน้าไม่ตรงกับเพศ', en: 'Title does not fit the sex' },
  why: {
    th: 'คำนำหน้าอย่างเด็กชายและนางสาวบอกเพศอยู่แล้ว คำนำหน้าที่ไม่บอกเพศหรือไม่รู้จักจะไม่ถูกตรวจ',
    en: 'Titles such as เด็กชาย and นางสาว name a sex. Titles that do not, or that are unknown, are left alone.',
  },
  source: {
    th: 'พระราชกฤษฎีกาให้ใช้คำนำนามเด็ก พ.ศ. 2464 และพระราชบัญญัติคำนำหน้านามหญิง พ.ศ. 2551',
    en: "Royal decree on children's titles B.E. 2464 and Female Title Act B.E. 2551",
  },
  messages: {
    pupil: {
      see: {
        th: 'คำนำหน้า {title} ไม่ตรงกับเพศ {sex}',
        en: 'The title {title} does not fit the sex: {sex}.',
      },
      todo: {
        th: 'โปรดเทียบกับเอกสาร แล้วแก้คำนำหน้าหรือเพศให้ตรงกัน',
        en: 'Please compare both with the document, and correct the wrong one.',
      },
    },
    father: {
      see: {
        th: 'คำนำหน้าของบิดาคือ {title} ซึ่งใช้กับผู้หญิง',
        en: "The father's title is {title}, which is a woman's.",
      },
      todo: CHECK_TITLE,
    },
    mother: {
      see: {
        th: 'คำนำหน้าของมารดาคือ {title} ซึ่งใช้กับผู้ชาย',
        en: "The mother's title is {title}, which is a man's.",
      },
      todo: CHECK_TITLE,
    },
  },
};

export const rule: RecordRule = {
  id: 'title-gender',
  topic: 'age',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil', 'request'],
  reads: [PUPIL.title, 'genderCode', FATHER.title, MOTHER.title],
  check: overEach<Bearer>(BEARERS, ({ title: field, message, also, sexIn }, values) => {
    const title = titleIn(values, field);
    const sex = SEX[sexIn(values) ?? ''];
    if (title?.sex === undefined || sex === undefined) return CANNOT_TELL;
    if (SEX[title.sex] === sex) return undefined;
    return { field, message, also, details: { title: title.label, sex } };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'เด็กชายกับเพศหญิง', en: 'เด็กชาย, female' },
    values: { titleCode: '001', genderCode: 'F' },
    expect: [['titleCode', 'error']],
  },
  {
    says: { th: 'บิดาเป็นนาง', en: 'The father is นาง' },
    values: { fatherTitleCode: '005' },
    expect: [['fatherTitleCode', 'error']],
  },
  {
    says: { th: 'มารดาเป็นนาย', en: 'The mother is นาย' },
    values: { titleCode: '002', genderCode: 'F', motherTitleCode: '003' },
    expect: [['motherTitleCode', 'error']],
  },
  {
    says: { th: 'เด็กหญิงกับเพศหญิง', en: 'เด็กหญิง, female' },
    values: { titleCode: '002', genderCode: 'F' },
    expect: [],
  },
  {
    says: { th: 'สามเณรกับเพศชาย', en: 'สามเณร, male' },
    values: { titleCode: '832', genderCode: 'M' },
    expect: [],
  },
  {
    says: { th: 'บิดาเป็นนาย มารดาเป็นนางสาว', en: 'Father นาย, mother นางสาว' },
    values: { fatherTitleCode: '003', motherTitleCode: '004' },
    expect: [],
  },
  {
    says: { th: 'คำนำหน้าที่ไม่บอกเพศ', en: 'A title that names no sex' },
    values: { titleCode: 'ม.ล.', genderCode: 'F' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ยังไม่เลือกเพศ', en: 'No sex chosen' },
    values: { titleCode: '001', genderCode: '' },
    expect: CANNOT_TELL,
  },
];
