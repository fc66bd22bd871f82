import { maskIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { byKeys, personIn, placeOf } from './duplicates.ts';
import { CANNOT_TELL, type Keyed, type ListExample, type RuleText } from './model.ts';
import { comparableNumber } from './readings.ts';

const keyed: Keyed = {
  keyOf: (values) => comparableNumber(values, 'cifNo'),
  whoOf: (values) => personIn(values, ['studentNo', 'firstNameTh', 'lastNameTh', 'birthDate']),
  finding: (values, clash) => ({
    field: 'cifNo',
    message: 'twice',
    details: { number: maskIdentityNumber(values.cifNo ?? ''), place: placeOf(clash) },
  }),
};

export const about: RuleText = {
  title: { th: 'เลขประจำตัวประชาชนซ้ำในรายการ', en: 'Identity number twice in the list' },
  why: {
    th: 'เลขประจำตัวประชาชนและรหัส G เป็นของคนเดียว ข้อนี้เทียบเฉพาะรายการที่เปิดดู ไม่เทียบกับโรงเรียนหรือหน่วยงานอื่น',
    en: 'An identity number or G code belongs to one person. Only the list on the screen is compared, not other schools or agencies.',
  },
  source: {
    th: 'ประกาศของเขตพื้นที่การศึกษาเรื่องนักเรียนซ้ำซ้อนใน DMC พ.ศ. 2560',
    en: 'Notices of education areas on pupils that are in DMC twice, 2017',
  },
  messages: {
    twice: {
      see: {
        th: 'เลข {number} ซ้ำกับ{place}',
        en: 'The number {number} is the same as in {place}.',
      },
      todo: {
        th: 'โปรดเทียบทั้งสองรายการกับเอกสาร แล้วแก้เลขหรือนำรายการที่ซ้ำออก',
        en: 'Please compare both with the documents, then correct the number or remove the entry that is double.',
      },
    },
  },
};

export const listRule = byKeys(
  {
    id: 'duplicate-citizen-id',
    topic: 'list',
    severity: 'error',
    certainty: 'verified',
    records: ['pupil', 'request'],
    reads: ['cifNo'],
  },
  keyed,
);

export const listExamples: ListExample[] = [
  {
    says: { th: 'เลขเดียวกันสามแถว', en: 'One number in three rows' },
    rows: [{ cifNo: '1100000000008' }, { cifNo: '1100000000008' }, { cifNo: '1-1000-00000-00-8' }],
    expect: [
      [1, 'cifNo', 'error'],
      [2, 'cifNo', 'error'],
    ],
  },
  {
    says: { th: 'เลขไทยและรหัส G ตัวเล็ก', en: 'Thai digits, and a small g' },
    rows: [
      { cifNo: '1100000000008' },
      { cifNo: 'G691099999999' },
      { cifNo: '๑๑๐๐๐๐๐๐๐๐๐๐๘' },
      { cifNo: 'g 691099999999' },
    ],
    expect: [
      [2, 'cifNo', 'error'],
      [3, 'cifNo', 'error'],
    ],
  },
  {
    says: { th: 'ทุกแถวต่างกัน', en: 'All rows differ' },
    rows: [{ cifNo: '1100000000008' }, { cifNo: '2100000000007' }, { cifNo: 'G691099999999' }],
    expect: [],
  },
  {
    says: { th: 'เลขแทนและช่องว่าง ซึ่งมีข้ออื่นตรวจ', en: 'Placeholders and blanks are another matter' },
    rows: [
      { cifNo: '0000000000000' },
      { cifNo: '0000000000000' },
      { cifNo: '-' },
      { cifNo: '-' },
      { cifNo: '1100000000008' },
    ],
    expect: [],
  },
  {
    says: { th: 'ไม่มีคอลัมน์เลขประจำตัว', en: 'No column of numbers' },
    rows: [{ firstNameTh: 'กานดา' }, { firstNameTh: 'กานดา' }],
    expect: CANNOT_TELL,
  },
];
