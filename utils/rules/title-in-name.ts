import type { FieldKey } from '#utils/records/fields.ts';
import { FATHER, PEOPLE, type Person, PUPIL } from '#utils/records/people.ts';
import type { Values } from '#utils/records/record.ts';
import { titleInName } from '#utils/thai/titles.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { titleIn } from './readings.ts';
import { typedIn } from './typed.ts';

interface FirstName {
  readonly field: FieldKey;
  readonly person: Person;
  readonly english: boolean;
}

const FIRST_NAMES: readonly FirstName[] = [
  ...PEOPLE.map((person: Person) => ({ field: person.firstName, person, english: false })),
  { field: 'firstNameEn', person: PUPIL, english: true },
];

const ENGLISH_TITLES =
  /^\s*(?:(?:mr|mrs|ms|miss|master)(?:\.\s*|\s+))+(?=[a-z\u00c0-\u024fก-๎]{2})/i;
const THAI_LETTERS = /^[\u0e01-\u0e4e]+/;
const SHORTEST_AFTER_MR = 3;
const SHORTEST_AFTER_MRS = 4;

/**
 * The title in front of the name. Real names begin with นาง (นางนวล, names of Shan women), a few with
 * นาย: those two count only where a blank follows, or the person's own title says the same and enough
 * of a name is left.
 */
const titleBefore = (name: string, person: Person, values: Values): string | undefined => {
  const found = titleInName(name);
  if (found === undefined) return undefined;
  const own = titleIn(values, person.title);
  const title = found === 'นางสาว' && own?.label === 'นาง' ? 'นาง' : found;
  const rest = name.slice(title.length);
  // No girl is called Mrs, but some Shan girls have the name written in two words (นาง อ่อง).
  if (rest.startsWith(' ')) return title === 'นาง' && own?.stage === 'child' ? undefined : title;
  const length = THAI_LETTERS.exec(rest)?.[0].length ?? 0;
  if (title === 'นาย') {
    const man = own ? own.sex === 'M' : person.who === FATHER.who;
    return man && length >= SHORTEST_AFTER_MR ? title : undefined;
  }
  if (title === 'นาง') {
    return own?.label === 'นาง' && length >= SHORTEST_AFTER_MRS ? title : undefined;
  }
  return title;
};

/** The name without the titles in front of it; `undefined` where there is none. */
const withoutTitles = (typed: string, person: Person, values: Values): string | undefined => {
  let name = typed.trimStart();
  let title = titleBefore(name, person, values);
  if (title === undefined) return undefined;
  for (; title !== undefined; title = titleBefore(name, person, values)) {
    name = name.slice(title.length).trimStart();
  }
  return name;
};

const withoutEnglishTitles = (name: string): string | undefined => {
  const titles = ENGLISH_TITLES.exec(name)?.[0];
  return titles === undefined ? undefined : name.slice(titles.length);
};

export const about: RuleText = {
  title: { th: 'คำนำหน้าอยู่ในช่องชื่อ', en: 'Title inside the first name' },
  why: {
    th: 'คำนำหน้ามีช่องของตัวเอง ถ้าพิมพ์ซ้ำในชื่อ ชื่อจะไม่ตรงกับทะเบียนราษฎร ชื่อจริงบางชื่อขึ้นต้นด้วย นาย หรือ นาง ได้ จึงเป็นเพียงข้อควรตรวจ',
    en: 'The title has a field of its own; repeated in the name, the name differs from the civil register. A few real names begin like a title, so this only asks.',
  },
  source: {
    th: 'ข้อมูลที่พบในไฟล์รายชื่อนักเรียน ปี 2568–2569',
    en: 'Lists of pupils of 2568–2569',
  },
  messages: {
    title: {
      see: {
        th: 'ชื่อนี้อาจมีคำนำหน้าพิมพ์ซ้ำอยู่ข้างหน้า',
        en: 'A title may be repeated in front of this name.',
      },
      todo: {
        th: 'ถ้าใช่ โปรดเหลือไว้เฉพาะชื่อ แล้วเลือกคำนำหน้าในช่องของคำนำหน้า',
        en: 'If so, leave the name alone here, and choose the title in its own field.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'title-in-name',
  topic: 'text',
  severity: 'warning',
  certainty: 'verified',
  records: ['pupil', 'request'],
  reads: [...FIRST_NAMES.map((it) => it.field), ...PEOPLE.map((person) => person.title)],
  check: overEach(FIRST_NAMES, ({ field, person, english }, values) => {
    const name = typedIn(values, field);
    if (name === undefined) return CANNOT_TELL;
    const bare = english ? withoutEnglishTitles(name) : withoutTitles(name, person, values);
    if (bare === undefined) return undefined;
    return {
      field,
      message: 'title',
      also: english ? [] : [person.title],
      fixes: [{ field, text: bare }],
    };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'ชื่อมีคำว่าเด็กชาย', en: 'เด็กชาย in the name' },
    values: { titleCode: '001', firstNameTh: 'เด็กชายสมชาย' },
    expect: [['firstNameTh', 'warning']],
    fixed: { firstNameTh: 'สมชาย' },
  },
  {
    says: { th: 'ชื่อมีตัวย่อ ด.ญ.', en: 'The short form ด.ญ. in the name' },
    values: { firstNameTh: 'ด.ญ. สมหญิง' },
    expect: [['firstNameTh', 'warning']],
    fixed: { firstNameTh: 'สมหญิง' },
  },
  {
    says: { th: 'ชื่อบิดามีคำว่านาย ชื่อมารดามีคำว่านาง', en: 'The names of father and mother' },
    values: {
      fatherTitleCode: '003',
      fatherFirstNameTh: 'นายสมชาย',
      motherTitleCode: '005',
      motherFirstNameTh: 'นางมาลี',
    },
    expect: [
      ['fatherFirstNameTh', 'warning'],
      ['motherFirstNameTh', 'warning'],
    ],
    fixed: { fatherFirstNameTh: 'สมชาย', motherFirstNameTh: 'มาลี' },
  },
  {
    says: { th: 'คำนำหน้านางและชื่อสาวิตรี', en: 'The title นาง before the name สาวิตรี' },
    values: { motherTitleCode: '005', motherFirstNameTh: 'นางสาวิตรี' },
    expect: [['motherFirstNameTh', 'warning']],
    fixed: { motherFirstNameTh: 'สาวิตรี' },
  },
  {
    says: { th: 'คำนำหน้าสองคำ', en: 'Two titles, one after the other' },
    values: { titleCode: '003', firstNameTh: 'นาย ด.ช.สมชาย' },
    expect: [['firstNameTh', 'warning']],
    fixed: { firstNameTh: 'สมชาย' },
  },
  {
    says: { th: 'ชื่ออังกฤษมีคำนำหน้า', en: 'A title in the English name' },
    values: { firstNameEn: 'Mr. Somchai' },
    expect: [['firstNameEn', 'warning']],
    fixed: { firstNameEn: 'Somchai' },
  },
  {
    says: { th: 'ชื่อจริงที่ขึ้นต้นเหมือนคำนำหน้า', en: 'Real names that begin like a title' },
    values: { titleCode: '002', firstNameTh: 'นายิกา', motherFirstNameTh: 'แม่นาง' },
    expect: [],
  },
  {
    says: { th: 'เด็กหญิงชื่อนางนวล', en: 'A girl of the name นางนวล' },
    values: { titleCode: '002', firstNameTh: 'นางนวล' },
    expect: [],
  },
  {
    says: { th: 'เด็กหญิงที่ชื่อเขียนแยกเป็นนาง อ่อง', en: 'A girl whose name นาง อ่อง is two words' },
    values: { titleCode: '002', firstNameTh: 'นาง อ่อง' },
    expect: [],
  },
  {
    says: {
      th: 'ช่องว่างและวงเล็บไม่ทำให้ชื่อยาวขึ้น',
      en: 'Blanks and brackets do not make the name longer',
    },
    values: {
      motherTitleCode: '005',
      motherFirstNameTh: 'นางแล  ',
      parentTitleCode: '005',
      parentFirstNameTh: 'นางคำ(แก้ว)',
    },
    expect: [],
  },
  {
    says: { th: 'ชื่อสั้นหลังนาง', en: 'A short name that begins with นาง' },
    values: { motherTitleCode: '005', motherFirstNameTh: 'นางคำ' },
    expect: [],
  },
  {
    says: { th: 'ไม่ทราบคำนำหน้าของเจ้าของชื่อ', en: 'A name whose title is not on the page' },
    values: { firstNameTh: 'นางแก้ว' },
    expect: [],
  },
  {
    says: { th: 'ชื่อย่อและหม่อมหลวง', en: 'Initials, and a royal title' },
    values: { firstNameTh: 'น.สมหญิง', fatherFirstNameTh: 'ม.ล.ปิ่น' },
    expect: [],
  },
  {
    says: { th: 'ชื่ออังกฤษที่ขึ้นต้นด้วย Miss', en: 'An English name that begins with Mis' },
    values: { firstNameEn: 'Missara' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอกชื่อ', en: 'No name yet' },
    values: { firstNameTh: '', titleCode: '001' },
    expect: CANNOT_TELL,
  },
];
