import type { Section } from '#utils/records/model.ts';

/** Whose: a part of the record, or somebody who has none in it. */
export type Owner = Section | 'other';

const SUFFIXES: readonly (readonly [Owner, RegExp])[] = [
  ['father', /\s*[-–([]?\s*(?:ของ)?\s*(?:บิดา|คุณพ่อ|พ่อ)\s*[)\]]?$/u],
  ['mother', /\s*[-–([]?\s*(?:ของ)?\s*(?:มารดา|คุณแม่|แม่)\s*[)\]]?$/u],
  ['guardian', /\s*[-–([]?\s*(?:ของ)?\s*ผู้ปกครอง\s*[)\]]?$/u],
  ['pupil', /\s*[-–([]?\s*(?:ของ)?\s*(?:ตัว)?(?:นักเรียน|ผู้เรียน)\s*[)\]]?$/u],
  [
    'registered-address',
    /\s*[-–([]?\s*(?:\(?(?:ที่อยู่)?(?:ตาม|ใน)?)\s*(?:สำเนา)?ทะเบียนบ้าน\s*[)\]]?$/u,
  ],
  ['current-address', /\s*[-–([]?\s*(?:ตาม)?(?:ที่อยู่)?(?:ที่สามารถ|ที่)?(?:ปัจจุบัน|ติดต่อได้)\s*[)\]]?$/u],
];
const PREFIXES: readonly (readonly [Owner, RegExp])[] = [
  ['father', /^\(?(?:บิดา|พ่อ)\)?\s*[-–:/>]\s*/u],
  ['mother', /^\(?(?:มารดา|แม่)\)?\s*[-–:/>]\s*/u],
  ['guardian', /^\(?ผู้ปกครอง\)?\s*[-–:/>]\s*/u],
  ['pupil', /^\(?นักเรียน\)?\s*[-–:/>]\s*/u],
  ['registered-address', /^(?:ที่อยู่)?(?:ตาม)?ทะเบียนบ้าน\s*[-–:/>]\s*/u],
  ['current-address', /^(?:ที่อยู่)?ปัจจุบัน\s*[-–:/>]\s*/u],
];

const PATTERNS = [...SUFFIXES, ...PREFIXES];
const ANY = /พ่อ|แม่|บิดา|มารดา|ผู้ปกครอง|นักเรียน|ผู้เรียน|ทะเบียนบ้าน|ปัจจุบัน|ติดต่อได้/;

/** Takes the person or the address off a label: เลขประจำตัวประชาชนบิดา, หมู่ (ทะเบียนบ้าน). */
export function peelOwner(label: string): { rest: string; owner: Owner | undefined } {
  if (!ANY.test(label)) return { rest: label, owner: undefined };
  for (const [owner, pattern] of PATTERNS) {
    const rest = label.replace(pattern, '').trim();
    if (rest !== label.trim()) return { rest, owner };
  }
  return { rest: label, owner: undefined };
}

/** Several people or both addresses at once: the heading alone does not say whose. */
export type Said<T> = T | 'mixed' | undefined;

export interface SectionText {
  readonly person: Said<'pupil' | 'father' | 'mother' | 'guardian' | 'other'>;
  readonly address: Said<'registered-address' | 'current-address' | 'other'>;
  /** The names below it are asked for in Latin letters. */
  readonly english: boolean;
}

const NEITHER = /พ่อค้า|แม่ค้า|แม่บ้าน|แม่ฮ่องสอน|แม่สอด|แม่ริม|ครูประจำชั้นของ/gu;
const OTHERS =
  /ครู|อาจารย์|บุคลากร|ผู้บริหาร|ผู้อำนวยการ|ผู้ใช้|เจ้าหน้าที่|คู่สมรส|ฉุกเฉิน|ผู้รับรอง|พยาน|เข้าสู่ระบบ|รหัสผ่าน|ผู้ติดต่อ|เจ้าบ้าน|พี่น้องคน|เดิม/u;
const PUPIL = /นักเรียน|ผู้เรียน|ข้อมูลส่วนตัว|ข้อมูลส่วนบุคคล|ข้อมูลเบื้องต้น|ข้อมูลทั่วไป|ประวัติส่วนตัว/u;

function personIn(text: string): SectionText['person'] {
  const people = [
    /บิดา|พ่อ/u.test(text) && ('father' as const),
    /มารดา|แม่/u.test(text) && ('mother' as const),
    /ผู้ปกครอง/u.test(text) && ('guardian' as const),
  ].filter((person) => person !== false);
  const pupil = PUPIL.test(text);
  if (/ยินดีต้อนรับ|สวัสดี/.test(text)) return undefined;
  if (OTHERS.test(text) && !(pupil && !/ครู|บุคลากร/u.test(text))) return 'other';
  const [person] = people;
  if (people.length > 1) return 'mixed';
  if (person) return pupil && /และ|,|^(?:ข้อมูล)?นักเรียน|\+|\//u.test(text) ? 'mixed' : person;
  return pupil ? 'pupil' : undefined;
}

function addressIn(text: string): SectionText['address'] {
  const registered = /ทะเบียนบ้าน|ท\.?ร\.?\s?14/u.test(text);
  const current = /(?:ที่อยู่|ที่พัก|บ้าน|สถานที่).*(?:ปัจจุบัน|ติดต่อ)|พักอาศัย|^(?:ที่อยู่)?ปัจจุบัน$|ติดต่อได้/u.test(text);
  if (registered && current) return 'mixed';
  if (registered) return 'registered-address';
  if (/(?:ที่อยู่|ที่ตั้ง).*(?:โรงเรียน|สถานศึกษา)|ที่ทำงาน|สถานที่เกิด|ที่เกิด|โรงเรียนเดิม/u.test(text))
    return 'other';
  if (current) return 'current-address';
  return /ที่อยู่|ภูมิลำเนา/u.test(text) ? 'mixed' : undefined;
}

/** Whom and which address a heading speaks of; `undefined` parts where it says nothing. */
export function readSection(heading: string): SectionText {
  const text = heading.replace(NEITHER, '');
  return {
    person: personIn(text),
    address: addressIn(text),
    english: /อังกฤษ|english/iu.test(text) && !/ไทย/u.test(text),
  };
}

const BARE =
  /^(?:ข้อมูล)?(?:นักเรียน|บิดา|มารดา|ผู้ปกครอง|พ่อ|แม่|ทะเบียนบ้าน|ตามทะเบียนบ้าน|ปัจจุบัน)(?:ของนักเรียน)?$/u;

/** One person or address and nothing else: a heading of a row, a column or a part of the form. */
export const isBareOwner = (text: string): boolean => BARE.test(text);

/** A text that reads as the heading of a part, whatever element it stands in. */
export const isSectionPhrase = (text: string): boolean =>
  /^(?:ข้อมูล|ประวัติ|รายละเอียด|ที่อยู่|เกี่ยวกับ)/u.test(text) && text.length <= 60;
