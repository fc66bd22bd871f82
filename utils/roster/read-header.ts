import { FIELD_KEYS, type FieldKey } from '#utils/records/fields.ts';
import { FATHER, GUARDIAN, MOTHER, type Person, PUPIL } from '#utils/records/people.ts';
import { comparable, normaliseSpaces } from '#utils/thai/text.ts';
import {
  ADDRESS_LABELS,
  OTHER_LABELS,
  OWN_LABELS,
  OWNER_WORDS,
  type Owner,
  type Part,
  PERSON_LABELS,
} from './header-labels.ts';

/** What a header asks for. */
export type HeaderReading =
  /** A field, whoever stands beside it. */
  | { readonly kind: 'field'; readonly field: FieldKey }
  /** A word that several people or addresses share; whose, the header says or its neighbours do. */
  | { readonly kind: 'shared'; readonly word: string; readonly owner: Owner | undefined }
  /** A column of the download that holds no field. */
  | { readonly kind: 'other' };

const PERSONS: Readonly<Partial<Record<Owner, Person>>> = {
  pupil: PUPIL,
  father: FATHER,
  mother: MOTHER,
  guardian: GUARDIAN,
};

const KNOWN = new Map<string, FieldKey | undefined>();
for (const key of FIELD_KEYS) KNOWN.set(comparable(key), key);
for (const [key, labels] of Object.entries(OWN_LABELS))
  for (const label of labels) KNOWN.set(comparable(label), key as FieldKey);
for (const label of OTHER_LABELS) KNOWN.set(comparable(label), undefined);

/** Words to fields by owner. */
const SHARED = new Map<string, Partial<Record<Owner, FieldKey>>>();
const share = (label: string, owner: Owner, field: FieldKey): void => {
  const word = comparable(label);
  SHARED.set(word, { ...SHARED.get(word), [owner]: field });
};
for (const [part, labels] of Object.entries(PERSON_LABELS))
  for (const label of labels)
    for (const [owner, person] of Object.entries(PERSONS)) {
      const field = person[part as Part];
      if (field) share(label, owner as Owner, field);
    }
for (const [registered, current, labels] of ADDRESS_LABELS)
  for (const label of labels) {
    share(label, 'registered', registered);
    share(label, 'current', current);
  }

const HINTS =
  /ต้องกรอก|จำเป็น(?:ต้องกรอก)?|บังคับ(?:กรอก)?|\(?ไม่บังคับ\)?|\(\s*\d{1,2}\s*หลัก\s*\)|\/\s*รหัส\s*G\b/g;
const OWNER_PARTS = /ของ|ตาม|ที่อยู่|บิดา|พ่อ|มารดา|แม่|ผู้ปกครอง|ทะเบียนบ้าน|ปัจจุบัน|นักเรียน/g;
/** `1. รหัสโรงเรียน`, as forms count their columns. */
const NUMBERED = /^\s*(?:\(\d{1,3}\)|\d{1,3}[.)])\s*(?=\D)/;
const LEAST_CUT = 8;

const ownerIn = (text: string): Owner | undefined =>
  OWNER_WORDS.find(([word]) => word.test(text))?.[1];

/** Spreadsheet programs cut long headers; what is left of one begins like just one known label. */
const cutLabel = (plain: string): FieldKey | undefined => {
  if (plain.length < LEAST_CUT) return undefined;
  const whole = [...KNOWN].filter(([label]) => label.startsWith(plain));
  return new Set(whole.map(([, key]) => key)).size === 1 ? whole[0]?.[1] : undefined;
};

const readPlain = (text: string): HeaderReading | undefined => {
  const plain = comparable(text);
  if (plain === '') return undefined;
  if (KNOWN.has(plain)) {
    const field = KNOWN.get(plain);
    return field ? { kind: 'field', field } : { kind: 'other' };
  }
  if (SHARED.has(plain)) return { kind: 'shared', word: plain, owner: undefined };
  const word = comparable(text.replace(OWNER_PARTS, ''));
  const owner = ownerIn(text);
  if (SHARED.has(word) && (owner || /นักเรียน/.test(text)))
    return { kind: 'shared', word, owner: owner ?? 'pupil' };
  return undefined;
};

/** Reads one header, also with a hint behind it, a `.1` that a program added, or cut at its end. */
export function readHeader(header: string): HeaderReading | undefined {
  if (header.length > 120) return undefined;
  const text = normaliseSpaces(header.replace(HINTS, ' '))
    .replace(/[*＊]/g, '')
    .replace(NUMBERED, '')
    .replace(/[._ ](?:[1-9])$/, '')
    .trim();
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const reading = readPlain(words.slice(0, count).join(' '));
    if (reading) return reading;
  }
  const cut = cutLabel(comparable(text));
  return cut ? { kind: 'field', field: cut } : undefined;
}

/** The owner that a heading over several columns names. */
export const ownerOfHeading = (text: string): Owner | undefined =>
  ownerIn(text) ?? (/นักเรียน/.test(text) ? 'pupil' : undefined);

/** The field of a shared word; `undefined` where this owner has none. */
export const fieldFor = (word: string, owner: Owner): FieldKey | undefined =>
  SHARED.get(word)?.[owner];
