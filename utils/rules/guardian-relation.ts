import type { FieldKey } from '#utils/records/fields.ts';
import { FATHER, GUARDIAN, MOTHER, type Person } from '#utils/records/people.ts';
import type { Values } from '#utils/records/record.ts';
import { isMasked } from '#utils/thai/masked.ts';
import { comparable } from '#utils/thai/text.ts';
import { titleInName } from '#utils/thai/titles.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { comparableNumber } from './readings.ts';
import { beginsWithText, typedIn } from './typed.ts';

const PARENTS: Readonly<Record<string, Person>> = { '01': FATHER, '02': MOTHER };
const NAMES = ['firstName', 'lastName'] as const;

const nameIn = (values: Values, field: FieldKey): string | undefined => {
  const name = typedIn(values, field);
  if (name === undefined || isMasked(name)) return undefined;
  // A title repeated in one of the two names does not make them two people.
  return comparable(name.trimStart().slice(titleInName(name)?.length ?? 0)) || undefined;
};

/** How many of the names differ, and whether any could be compared. */
const compareNames = (values: Values, parent: Person): { compared: number; differ: number } => {
  let compared = 0;
  let differ = 0;
  for (const part of NAMES) {
    const same = values[GUARDIAN[part]];
    if (same === values[parent[part]] && beginsWithText(same ?? '')) {
      compared++;
      continue;
    }
    const one = nameIn(values, GUARDIAN[part]);
    const other = nameIn(values, parent[part]);
    if (one === undefined || other === undefined) continue;
    compared++;
    if (one !== other) differ++;
  }
  return { compared, differ };
};

const fieldsOf = (person: Person): readonly FieldKey[] => [
  person.number,
  person.firstName,
  person.lastName,
];

export const about: RuleText = {
  title: { th: 'ความเกี่ยวข้องไม่ตรงกับผู้ปกครอง', en: 'Relation does not fit the guardian' },
  why: {
    th: 'เมื่อผู้ปกครองเป็นบิดาหรือมารดา เลขประจำตัวและชื่อควรเป็นของคนเดียวกัน ปุ่มคัดลอกในแบบฟอร์มทำให้ตรงกันเสมอ',
    en: "Where the guardian is the father or mother, number and name are that person's; the form's copy buttons make them so.",
  },
  source: {
    th: 'แบบกรอกข้อมูลนักเรียนของ DMC ปีการศึกษา 2569 ปุ่มคัดลอกบิดาหรือมารดาเป็นผู้ปกครอง',
    en: "DMC's pupil form of the academic year 2569 with its buttons that copy father or mother",
  },
  messages: {
    number: {
      see: {
        th: 'ระบุว่าผู้ปกครองเป็น{parent} แต่เลขประจำตัวไม่ตรงกับของ{parent}',
        en: 'The guardian is said to be {parent}, but the identity numbers differ.',
      },
      todo: {
        th: 'โปรดตรวจความเกี่ยวข้อง หรือเลขประจำตัวของทั้งสองช่อง',
        en: 'Please check the relation, or both numbers.',
      },
    },
    name: {
      see: {
        th: 'ระบุว่าผู้ปกครองเป็น{parent} แต่ชื่อไม่ตรงกับของ{parent}',
        en: 'The guardian is said to be {parent}, but the names differ.',
      },
      todo: {
        th: 'โปรดตรวจความเกี่ยวข้อง หรือชื่อและนามสกุลของทั้งสองช่อง',
        en: 'Please check the relation, or both names.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'guardian-relation',
  topic: 'family',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil', 'request'],
  reads: [
    'parentFamilyRelationCode',
    ...fieldsOf(GUARDIAN),
    ...fieldsOf(FATHER),
    ...fieldsOf(MOTHER),
  ],
  check(values) {
    const relation = values.parentFamilyRelationCode;
    if (relation === undefined || relation === '') return CANNOT_TELL;
    const parent = PARENTS[relation];
    if (parent === undefined) return FINE;

    const field = 'parentFamilyRelationCode';
    const found = (message: string): ReturnType<RecordRule['check']> => [
      {
        field,
        message,
        also: [...fieldsOf(GUARDIAN), ...fieldsOf(parent)],
        details: { parent: parent.label },
      },
    ];
    const one = comparableNumber(values, GUARDIAN.number);
    const other = comparableNumber(values, parent.number);
    const numbersKnown = one !== undefined && other !== undefined;
    if (numbersKnown && one !== other) return found('number');
    const { compared, differ } = compareNames(values, parent);
    // With the same number one differing name is a matter of spelling, not another person.
    if (differ > (numbersKnown ? 1 : 0)) return found('name');
    return numbersKnown || compared > 0 ? FINE : CANNOT_TELL;
  },
};

const father = {
  fatherCifNo: '3100000000004',
  fatherFirstNameTh: 'สมชาย',
  fatherLastNameTh: 'ใจดี',
};
const mother = {
  motherCifNo: '5500000000007',
  motherFirstNameTh: 'มาลี',
  motherLastNameTh: 'ใจดี',
};

export const examples: Example[] = [
  {
    says: { th: 'เลือกบิดา แต่เป็นเลขของมารดา', en: "Father chosen, the mother's number" },
    values: {
      ...father,
      ...mother,
      parentFamilyRelationCode: '01',
      parentCifNo: '5500000000007',
      parentFirstNameTh: 'มาลี',
      parentLastNameTh: 'ใจดี',
    },
    expect: [['parentFamilyRelationCode', 'warning']],
  },
  {
    says: { th: 'เลือกมารดา แต่ชื่อเป็นของยาย ไม่มีเลข', en: "Mother chosen, the grandmother's name" },
    values: {
      ...mother,
      parentFamilyRelationCode: '02',
      parentCifNo: '-',
      parentFirstNameTh: 'บุญมี',
      parentLastNameTh: 'ใจดี',
    },
    expect: [['parentFamilyRelationCode', 'warning']],
  },
  {
    says: { th: 'เลือกบิดา แต่นามสกุลต่างกัน ไม่มีเลข', en: 'Father chosen, another last name' },
    values: {
      ...father,
      parentFamilyRelationCode: '01',
      parentFirstNameTh: 'สมชาย',
      parentLastNameTh: 'รักเรียน',
    },
    expect: [['parentFamilyRelationCode', 'warning']],
  },
  {
    says: { th: 'บิดาเป็นผู้ปกครองด้วยปุ่มคัดลอก', en: 'The father, by the copy button' },
    values: {
      ...father,
      parentFamilyRelationCode: '01',
      parentCifNo: '3100000000004',
      parentFirstNameTh: 'สมชาย',
      parentLastNameTh: 'ใจดี',
    },
    expect: [],
  },
  {
    says: { th: 'เลขเดียวกัน ชื่อสะกดต่างกัน', en: 'The same number, another spelling' },
    values: {
      ...mother,
      parentFamilyRelationCode: '02',
      parentCifNo: '5-5000-00000-00-7',
      parentFirstNameTh: 'มาลีย์',
      parentLastNameTh: 'ใจดี',
    },
    expect: [],
  },
  {
    says: { th: 'มีคำนำหน้าพิมพ์ซ้ำในชื่อ', en: 'A title repeated in one of the names' },
    values: {
      fatherFirstNameTh: 'นายสมชาย',
      fatherLastNameTh: 'ใจดี',
      parentFamilyRelationCode: '01',
      parentFirstNameTh: 'สมชาย ',
      parentLastNameTh: 'ใจดี',
    },
    expect: [],
  },
  {
    says: { th: 'ผู้ปกครองเป็นป้า', en: 'The guardian is an aunt' },
    values: { ...father, parentFamilyRelationCode: '11', parentFirstNameTh: 'บุญมี' },
    expect: [],
  },
  {
    says: { th: 'ไม่มีข้อมูลบิดาในหน้านี้', en: 'The father is not on the page' },
    values: { parentFamilyRelationCode: '01', parentFirstNameTh: 'สมชาย' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ชื่อบิดาปิดบังไว้บางส่วน', en: "The father's name is shown in part" },
    values: {
      fatherFirstNameTh: 'สม***',
      parentFamilyRelationCode: '01',
      parentFirstNameTh: 'สมชาย',
    },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'บิดาไม่มีข้อมูล', en: 'Nothing is known of the father' },
    values: {
      fatherCifNo: '-',
      fatherFirstNameTh: '-',
      fatherLastNameTh: '',
      parentFamilyRelationCode: '01',
      parentFirstNameTh: 'สมชาย',
    },
    expect: CANNOT_TELL,
  },
];
