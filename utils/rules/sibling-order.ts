import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import {
  CANNOT_TELL,
  type Example,
  FINE,
  type Finding,
  type RecordRule,
  type RuleText,
} from './model.ts';
import { decimalIn } from './readings.ts';

const OLDER = ['numOfOlderBrothers', 'numOfOlderSisters'] as const satisfies readonly FieldKey[];
const SIBLINGS = [
  ...OLDER,
  'numOfYoungerBrothers',
  'numOfYoungerSisters',
] as const satisfies readonly FieldKey[];

const countIn = (values: Values, field: FieldKey): number | undefined => {
  const count = decimalIn(values, field);
  return Number.isInteger(count) ? count : undefined;
};

/** `undefined` where any of them is missing, empty or unreadable. */
const sumOf = (values: Values, fields: readonly FieldKey[]): number | undefined => {
  let sum = 0;
  for (const field of fields) {
    const count = countIn(values, field);
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
};

export const about: RuleText = {
  title: { th: 'ลำดับบุตรไม่ตรงกับจำนวนพี่น้อง', en: 'Birth order and siblings differ' },
  why: {
    th: 'ลำดับบุตรควรเท่ากับจำนวนพี่ชายและพี่สาวบวกหนึ่ง และพี่น้องที่ศึกษาอยู่ไม่ควรมากกว่าพี่น้องทั้งหมด ครอบครัวที่มีบุตรต่างบิดามารดาหรือบุตรเสียชีวิตอาจนับต่างออกไป',
    en: 'The birth order is one more than the older siblings, and no more of them go to school than there are. Families may count half-siblings or children who died otherwise.',
  },
  source: {
    th: 'ช่องข้อมูลพี่น้องของ DMC ปีการศึกษา 2568–2569',
    en: "DMC's fields on siblings in the academic years 2568–2569",
  },
  messages: {
    order: {
      see: {
        th: 'เป็นบุตรลำดับที่ {order} แต่มีพี่ {older} คน ลำดับควรเป็น {expected}',
        en: 'Birth order {order} beside {older} older siblings: {expected} would fit.',
      },
      todo: {
        th: 'โปรดตรวจลำดับบุตร จำนวนพี่ชาย และจำนวนพี่สาว',
        en: 'Please check the birth order and the numbers of older brothers and sisters.',
      },
    },
    studying: {
      see: {
        th: 'พี่น้องที่ศึกษาอยู่ {studying} คน มากกว่าพี่น้องทั้งหมด {siblings} คน',
        en: '{studying} siblings in school are more than the {siblings} siblings.',
      },
      todo: {
        th: 'โปรดตรวจจำนวนพี่น้อง โดยไม่นับตัวนักเรียนเอง',
        en: 'Please check the numbers, without the pupil.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'sibling-order',
  topic: 'family',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil'],
  reads: [...SIBLINGS, 'numOfStudyingSiblings', 'childIndex'],
  check(values) {
    const findings: Finding[] = [];
    const order = countIn(values, 'childIndex');
    const older = sumOf(values, OLDER);
    if (order !== undefined && older !== undefined && order !== older + 1) {
      findings.push({
        field: 'childIndex',
        message: 'order',
        also: OLDER,
        details: { order: String(order), older: String(older), expected: String(older + 1) },
      });
    }
    const studying = countIn(values, 'numOfStudyingSiblings');
    const siblings = sumOf(values, SIBLINGS);
    if (studying !== undefined && siblings !== undefined && studying > siblings) {
      findings.push({
        // Of all these counts the birth order carries the mark, where it is on the page.
        field: values.childIndex === undefined ? 'numOfStudyingSiblings' : 'childIndex',
        message: 'studying',
        also: [...SIBLINGS, 'numOfStudyingSiblings'],
        details: { studying: String(studying), siblings: String(siblings) },
      });
    }
    if (findings.length > 0) return findings;
    const toldOrder = order !== undefined && older !== undefined;
    const toldStudying = studying !== undefined && siblings !== undefined;
    return toldOrder || toldStudying ? FINE : CANNOT_TELL;
  },
};

const alone = {
  numOfOlderBrothers: '0',
  numOfOlderSisters: '0',
  numOfYoungerBrothers: '0',
  numOfYoungerSisters: '0',
};

export const examples: Example[] = [
  {
    says: { th: 'บุตรคนที่ 3 แต่มีพี่คนเดียว', en: 'Third child with one older sibling' },
    values: { ...alone, numOfOlderBrothers: '1', childIndex: '3' },
    expect: [['childIndex', 'warning']],
  },
  {
    says: { th: 'บุตรคนแรกแต่มีพี่สาว', en: 'First child with an older sister' },
    values: { ...alone, numOfOlderSisters: '2', childIndex: '1' },
    expect: [['childIndex', 'warning']],
  },
  {
    says: { th: 'พี่น้องที่เรียนอยู่มากกว่าพี่น้อง', en: 'More siblings in school than siblings' },
    values: { ...alone, numOfYoungerSisters: '1', childIndex: '1', numOfStudyingSiblings: '2' },
    expect: [['childIndex', 'warning']],
  },
  {
    says: { th: 'ลำดับบุตรเป็น 0', en: 'Birth order 0' },
    values: { ...alone, childIndex: '0' },
    expect: [['childIndex', 'warning']],
  },
  {
    says: { th: 'ลูกคนเดียว', en: 'An only child' },
    values: { ...alone, childIndex: '1', numOfStudyingSiblings: '0' },
    expect: [],
  },
  {
    says: { th: 'บุตรคนที่ 4 มีพี่ชาย 1 พี่สาว 2', en: 'Fourth child after a brother and two sisters' },
    values: { ...alone, numOfOlderBrothers: '1', numOfOlderSisters: '2', childIndex: '4' },
    expect: [],
  },
  {
    says: { th: 'น้องไม่เปลี่ยนลำดับ', en: 'Younger siblings do not count' },
    values: { ...alone, numOfYoungerBrothers: '3', childIndex: '1', numOfStudyingSiblings: '3' },
    expect: [],
  },
  {
    says: { th: 'เลขไทย', en: 'Thai digits' },
    values: { ...alone, numOfOlderSisters: '๑', childIndex: '๒' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอกจำนวนพี่สาว', en: 'Older sisters not filled in' },
    values: { numOfOlderBrothers: '1', numOfOlderSisters: '', childIndex: '4' },
    expect: CANNOT_TELL,
  },
];
