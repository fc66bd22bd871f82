import type { FieldKey } from '#utils/records/fields.ts';
import { fieldOf } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { countIn, sumIn } from './counts.ts';
import {
  type Answer,
  CANNOT_TELL,
  type Example,
  type ListExample,
  type ListRule,
  type RecordRule,
  type RuleContext,
  type RuleDescription,
  type RuleText,
} from './model.ts';
import { overEach } from './over.ts';
import { wrongSums } from './subtotals.ts';

interface Sum {
  readonly total: FieldKey;
  /** Several ways to split it up; the first that the row shows in full counts. */
  readonly parts: readonly (readonly FieldKey[])[];
  /** Elsewhere than in a list it is not clear what sums up what. */
  readonly inLists?: boolean;
}

const SUMS: readonly Sum[] = [
  { total: 'pupils', parts: [['boys', 'girls']] },
  { total: 'schoolPupils', parts: [['boys', 'girls']], inLists: true },
  { total: 'staff', parts: [['men', 'women']] },
  {
    total: 'pieces',
    parts: [
      ['working', 'broken'],
      ['working', 'waitingForRepair', 'waitingForDisposal'],
    ],
  },
];

const sumParts = (values: Values, { parts }: Sum) => {
  for (const fields of parts) {
    const sum = sumIn(values, fields);
    if (sum !== undefined) return { fields, sum };
  }
  return undefined;
};

const mismatch = (sum: Sum, values: Values, { isList }: RuleContext): Answer => {
  if (sum.inLists && !isList) return CANNOT_TELL;
  const total = countIn(values, sum.total);
  const found = sumParts(values, sum);
  if (typeof total !== 'number' || found === undefined) return CANNOT_TELL;
  if (total === found.sum) return undefined;
  const names = (language: 'th' | 'en'): string =>
    found.fields.map((field) => fieldOf(field).label[language]).join(' + ');
  return {
    field: sum.total,
    message: 'parts',
    also: found.fields,
    details: {
      total: String(total),
      sum: String(found.sum),
      parts: { th: names('th'), en: names('en') },
    },
  };
};

const DESCRIPTION: Omit<RuleDescription, 'records' | 'reads'> = {
  id: 'total-mismatch',
  topic: 'list',
  severity: 'error',
  certainty: 'verified',
};

export const about: RuleText = {
  title: { th: 'ยอดรวมไม่เท่ากับผลบวก', en: 'Total is not the sum' },
  why: {
    th: 'ยอดรวมต้องเท่ากับผลบวกของแถวหรือช่องที่รวม ถ้าไม่เท่าแสดงว่ามีตัวเลขหนึ่งผิด ถ้าชื่อแถวไม่ชัดว่ารวมอะไร ข้อนี้จะไม่แจ้ง',
    en: 'A total is the sum of what it stands for; if not, one of the numbers is wrong. Where a row does not say what it sums up, nothing is said.',
  },
  source: {
    th: 'ตารางจำนวนนักเรียนและครุภัณฑ์ของ EMIS และเมนู 2.8 ของ DMC',
    en: "EMIS's tables of pupils and equipment, and DMC menu 2.8",
  },
  messages: {
    rows: {
      see: {
        th: 'แถวนี้แสดงยอดรวม {total} แต่ผลบวกของแต่ละชั้นได้ {sum}',
        en: 'This row shows {total}, but the grades in it add up to {sum}.',
      },
      todo: {
        th: 'โปรดตรวจจำนวนของแต่ละชั้นกับยอดรวม',
        en: 'Please compare the numbers of the grades with the total.',
      },
    },
    parts: {
      see: {
        th: 'ยอดรวม {total} ไม่เท่ากับ {parts} ซึ่งได้ {sum}',
        en: 'The total {total} is not {parts}, which gives {sum}.',
      },
      todo: {
        th: 'โปรดตรวจทั้งยอดรวมและจำนวนที่นำมาบวก',
        en: 'Please check both the total and the numbers in it.',
      },
    },
  },
};

export const rule: RecordRule = {
  ...DESCRIPTION,
  records: ['class', 'item', 'school'],
  reads: [...new Set(SUMS.flatMap(({ total, parts }) => [total, ...parts.flat()]))],
  check: overEach(SUMS, mismatch),
};

export const listRule: ListRule = {
  ...DESCRIPTION,
  records: ['class'],
  reads: ['classLevel', 'pupils', 'boys', 'girls', 'rooms'],
  check(rows, _context, _seen, tables) {
    const wrong = wrongSums(rows, tables);
    if (wrong === undefined) return CANNOT_TELL;
    return wrong.map(({ row, field, shown, sum }) => ({
      row,
      field,
      message: 'rows',
      also: ['classLevel'],
      details: { total: String(shown), sum: String(sum) },
    }));
  },
};

export const examples: Example[] = [
  {
    says: { th: 'รวมไม่เท่ากับชายและหญิง', en: 'The total is not boys and girls' },
    values: { classLevel: '04', boys: '10', girls: '12', pupils: '23' },
    expect: [['pupils', 'error']],
  },
  {
    says: { th: 'เครื่องที่ใช้ได้และใช้ไม่ได้', en: 'Working and broken computers' },
    values: { working: '18 เครื่อง', broken: '3 เครื่อง', pieces: '20 เครื่อง' },
    expect: [['pieces', 'error']],
  },
  {
    says: { th: 'จำนวนบุคลากร', en: 'Staff' },
    values: { staffPosition: 'ครู', men: '3', women: '9', staff: '11' },
    expect: [['staff', 'error']],
  },
  {
    says: { th: 'โรงเรียนในรายชื่อของเขต', en: "A school in a district's list" },
    values: { schoolName: 'วัดตัวอย่าง', boys: '120', girls: '131', schoolPupils: '241' },
    context: { isList: true },
    expect: [['schoolPupils', 'error']],
  },
  {
    says: {
      th: 'หน้าของโรงเรียนเอง ซึ่งนับหลายอย่าง',
      en: "A school's own page, which counts several things",
    },
    values: { schoolName: 'วัดตัวอย่าง', boys: '4', girls: '9', schoolPupils: '241' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ผลบวกตรงกัน', en: 'The sum is right' },
    values: { classLevel: '04', boys: '10', girls: '12', pupils: '22' },
    expect: [],
  },
  {
    says: { th: 'ขีดหมายถึงไม่มี', en: 'A dash stands for none' },
    values: { classLevel: '04', boys: '-', girls: '1,012', pupils: '1012 คน' },
    expect: [],
  },
  {
    says: { th: 'ครุภัณฑ์รอซ่อมและรอจำหน่าย', en: 'Equipment that waits for repair or disposal' },
    values: { working: '5', waitingForRepair: '2', waitingForDisposal: '1', pieces: '8' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีช่องหญิง', en: 'No column of girls' },
    values: { classLevel: '04', boys: '10', pupils: '22' },
    expect: CANNOT_TELL,
  },
];

const PRIMARY: readonly Values[] = [
  { classLevel: '01', boys: '4', girls: '5', pupils: '9', rooms: '1' },
  { classLevel: 'รวม อบ.', boys: '4', girls: '5', pupils: '9', rooms: '1' },
  { classLevel: '04', boys: '10', girls: '12', pupils: '22', rooms: '1' },
  { classLevel: '05', boys: '8', girls: '6', pupils: '14', rooms: '1' },
];

export const listExamples: ListExample[] = [
  {
    says: { th: 'รวมประถมผิด', en: 'The sum of primary is wrong' },
    rows: [
      ...PRIMARY,
      { classLevel: 'รวมประถม', boys: '18', girls: '20', pupils: '38', rooms: '2' },
    ],
    expect: [[4, 'pupils', 'error']],
  },
  {
    says: { th: 'ห้องเรียนรวมผิด', en: 'The sum of the rooms is wrong' },
    rows: [
      ...PRIMARY,
      { classLevel: 'รวมทั้งหมด', boys: '22', girls: '23', pupils: '45', rooms: '4' },
    ],
    expect: [[4, 'rooms', 'error']],
  },
  {
    says: { th: 'ชายและหญิงสลับกัน', en: 'Boys and girls swapped' },
    rows: [...PRIMARY, { classLevel: 'รวมประถมศึกษา', boys: '20', girls: '16', pupils: '36' }],
    expect: [
      [4, 'boys', 'error'],
      [4, 'girls', 'error'],
    ],
  },
  {
    says: { th: 'ผลรวมถูกต้อง', en: 'All sums are right' },
    rows: [
      ...PRIMARY,
      { classLevel: 'รวมประถม', boys: '18', girls: '18', pupils: '36', rooms: '2' },
      { classLevel: 'รวมทั้งสิ้น', boys: '22', girls: '23', pupils: '45', rooms: '3' },
    ],
    expect: [],
  },
  {
    says: {
      th: 'ปวช. นับรวมกับมัธยมปลายหรือไม่ก็ได้',
      en: 'The vocational grades may count with upper secondary or not',
    },
    rows: [
      { classLevel: '13', pupils: '30' },
      { classLevel: '16', pupils: '10' },
      { classLevel: 'รวมมัธยมปลาย', pupils: '30' },
      { classLevel: 'รวมมัธยมปลายและเทียบเท่า', pupils: '40' },
    ],
    expect: [],
  },
  {
    says: { th: 'แถวที่ผิดอยู่แล้วไม่ทำให้ผลรวมผิดด้วย', en: 'An odd row does not make the sum odd as well' },
    rows: [
      { classLevel: '04', boys: '10', girls: '12', pupils: '23' },
      { classLevel: 'รวมประถม', boys: '10', girls: '12', pupils: '22' },
    ],
    expect: [],
  },
  {
    says: { th: 'ไม่มีแถวผลรวม', en: 'No row of sums' },
    rows: PRIMARY.slice(2),
    expect: CANNOT_TELL,
  },
];
