import { FATHER, GUARDIAN, MOTHER, type Person, PUPIL } from '#utils/records/people.ts';
import type { Values } from '#utils/records/record.ts';
import { maskIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { COMPARE_WITH_CARD, NUMBERS } from './identity-words.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { comparableNumber } from './readings.ts';

interface Pair {
  readonly later: Person;
  readonly earlier: readonly Person[];
}

// A guardian who is the father or the mother has the same number by right.
const PAIRS: readonly Pair[] = [
  { later: FATHER, earlier: [PUPIL] },
  { later: MOTHER, earlier: [PUPIL, FATHER] },
  { later: GUARDIAN, earlier: [PUPIL] },
];

const ownerOf = (values: Values, number: string, people: readonly Person[]): Person | undefined =>
  people.find((person) => comparableNumber(values, person.number) === number);

export const about: RuleText = {
  title: { th: 'สองคนใช้เลขประจำตัวเดียวกัน', en: 'Two people share an identity number' },
  why: {
    th: 'เลขประจำตัวเป็นของคนคนเดียว ผู้ปกครองที่เป็นบิดาหรือมารดาใช้เลขเดียวกันได้ตามปกติ',
    en: 'A number belongs to one person. A guardian who is the father or mother has the same one, of course.',
  },
  source: {
    th: 'พระราชบัญญัติการทะเบียนราษฎร พ.ศ. 2534',
    en: 'Civil Registration Act B.E. 2534',
  },
  messages: {
    shared: {
      see: {
        th: 'เลข {number} ของ{who}ซ้ำกับเลขของ{other}',
        en: 'The number {number} of {who} is also the number of {other}.',
      },
      todo: COMPARE_WITH_CARD,
    },
  },
};

export const rule: RecordRule = {
  id: 'citizen-id-shared',
  topic: 'identity',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil', 'request'],
  reads: NUMBERS,
  check: overEach<Pair>(PAIRS, ({ later, earlier }, values) => {
    const number = comparableNumber(values, later.number);
    if (number === undefined) return CANNOT_TELL;
    const other = ownerOf(values, number, earlier);
    if (other === undefined) return undefined;
    return {
      field: later.number,
      message: 'shared',
      also: [other.number],
      details: { number: maskIdentityNumber(number), who: later.label, other: other.label },
    };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'บิดาใช้เลขของนักเรียน', en: "The father has the pupil's number" },
    values: { cifNo: '1100000000008', fatherCifNo: '1-1000-00000-00-8' },
    expect: [['fatherCifNo', 'error']],
  },
  {
    says: { th: 'มารดาใช้เลขของบิดา', en: "The mother has the father's number" },
    values: {
      cifNo: '1100000000008',
      fatherCifNo: '3100000000004',
      motherCifNo: '3100000000004',
    },
    expect: [['motherCifNo', 'error']],
  },
  {
    says: { th: 'ผู้ปกครองใช้เลขของนักเรียน', en: "The guardian has the pupil's number" },
    values: { cifNo: 'G691099999999', parentCifNo: 'g691099999999' },
    expect: [['parentCifNo', 'error']],
  },
  {
    says: { th: 'ผู้ปกครองคือมารดา', en: 'The guardian is the mother' },
    values: {
      cifNo: '1100000000008',
      motherCifNo: '3100000000004',
      parentCifNo: '3100000000004',
    },
    expect: [],
  },
  {
    says: { th: 'ทุกคนมีเลขต่างกัน', en: 'Everybody has another number' },
    values: {
      cifNo: '1100000000008',
      fatherCifNo: '3100000000004',
      motherCifNo: '5500000000007',
      parentCifNo: '2100000000006',
    },
    expect: [],
  },
  {
    says: { th: 'เลขต่างกันหนึ่งหลัก', en: 'Numbers that differ in one digit' },
    values: { cifNo: '1100000000008', fatherCifNo: '1110000000008' },
    expect: [],
  },
  {
    says: { th: 'บิดามารดาไม่มีเลข', en: 'Neither parent has a number' },
    values: { cifNo: '1100000000008', fatherCifNo: '-', motherCifNo: '-' },
    expect: CANNOT_TELL,
  },
];
