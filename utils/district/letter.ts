import type { Language } from '#utils/rounds/words.ts';
import { fullName } from './school-name.ts';
import type { SchoolLine } from './summary.ts';

/** A letter to one school, and one to all that are not done. */
export type LetterKind = 'one' | 'all';

export const LETTER_KINDS: readonly LetterKind[] = ['one', 'all'];

/** The places that a letter may name, in Thai whatever the language: the letter goes to Thai schools. */
export const PLACES: Readonly<Record<LetterKind, readonly string[]>> = {
  one: ['โรงเรียน', 'รอบ', 'ขั้น', 'กำหนด', 'เหลือ', 'จุดต้องแก้', 'ดูเมื่อ'],
  all: ['รายชื่อ', 'จำนวน', 'รอบ', 'กำหนด', 'เหลือ', 'ดูเมื่อ'],
};

/** Without this place a letter would not say whom it is about. */
const NEEDED: Readonly<Record<LetterKind, string>> = { one: 'โรงเรียน', all: 'รายชื่อ' };

export const LONGEST_LETTER = 3000;

export const USUAL_LETTERS: Readonly<Record<LetterKind, string>> = {
  one: `เรียน {โรงเรียน}

ข้อมูล {รอบ} ของโรงเรียน{ขั้น}
กำหนด {กำหนด} {เหลือ}
{จุดต้องแก้}
ขอความกรุณาดำเนินการ หากดำเนินการแล้วขออภัยมา ณ ที่นี้ (ข้อมูลเมื่อ {ดูเมื่อ})
ขอบคุณ`,
  all: `เรียน ผู้อำนวยการโรงเรียนและเจ้าหน้าที่ข้อมูล

ข้อมูล {รอบ}
กำหนด {กำหนด} {เหลือ}
โรงเรียนที่ยังไม่เสร็จ {จำนวน} โรงเรียน (ข้อมูลเมื่อ {ดูเมื่อ})
{รายชื่อ}

ขอความกรุณาดำเนินการ หากดำเนินการแล้วขออภัยมา ณ ที่นี้
ขอบคุณ`,
};

export type LetterFault =
  | { readonly kind: 'empty' | 'long' }
  /** Places that nothing is known of. */
  | { readonly kind: 'unknown'; readonly places: readonly string[] }
  | { readonly kind: 'missing'; readonly place: string };

const PLACE = /\{([^{}]{0,40})\}/g;

/** Why a template cannot be used; `undefined` where it can. */
export function faultOf(kind: LetterKind, text: string): LetterFault | undefined {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > LONGEST_LETTER) return { kind: 'long' };
  const named = [...text.matchAll(PLACE)].map(([, place = '']) => place.trim());
  const places = [...new Set(named.filter((place) => !PLACES[kind].includes(place)))];
  if (places.length > 0) return { kind: 'unknown', places };
  return named.includes(NEEDED[kind]) ? undefined : { kind: 'missing', place: NEEDED[kind] };
}

const STAGES_TH: Readonly<Record<SchoolLine['stage'], string>> = {
  confirm: 'ยังไม่ได้ยืนยัน',
  certify: 'ยืนยันแล้ว รอผู้อำนวยการรับรอง',
  acknowledge: 'รับรองแล้ว',
  done: 'เรียบร้อยแล้ว',
  unknown: '',
};

/** What a letter speaks of besides the schools. */
export interface LetterFacts {
  /** `DMC ภาคเรียนที่ 1 ปีการศึกษา 2569`. */
  readonly round: string;
  deadline(stage: SchoolLine['stage']): {
    readonly dateText: string;
    readonly leftText: string;
    readonly unconfirmed: boolean;
  };
  /** The day of a moment, ms; `-` for 0. */
  dayText(moment: number): string;
}

const UNCONFIRMED = ' (วันตามปกติ ยังไม่ยืนยัน)';
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Puts the facts into their places; a line whose only place is empty goes. */
const filled = (text: string, facts: Readonly<Record<string, string>>): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const plain = line.replace(PLACE, (whole, place: string) => facts[place.trim()] ?? whole);
      return plain.trim() === '' && line.trim() !== '' ? [] : [plain.trimEnd()];
    })
    .join('\n')
    .trim();

const dueTexts = (stage: SchoolLine['stage'], facts: LetterFacts) => {
  const { dateText, leftText, unconfirmed } = facts.deadline(stage);
  return {
    รอบ: facts.round,
    กำหนด: dateText === '' ? '-' : dateText + (unconfirmed ? UNCONFIRMED : ''),
    เหลือ: leftText === '' ? '' : `(${leftText})`,
  };
};

/** A letter to one school. Its texts stand in it as they are: it is pasted as text. */
export const letterTo = (template: string, line: SchoolLine, facts: LetterFacts): string =>
  filled(template, {
    ...dueTexts(line.stage, facts),
    โรงเรียน: oneLine(fullName(line)),
    ขั้น: STAGES_TH[line.stage],
    จุดต้องแก้: line.counts && line.counts.open > 0 ? `มีรายการที่ต้องแก้ ${line.counts.open} รายการ` : '',
    ดูเมื่อ: facts.dayText(line.seen || (line.counts?.at ?? 0)),
  });

/** A letter to all of some schools, each a line of it. */
export const letterToAll = (
  template: string,
  lines: readonly SchoolLine[],
  facts: LetterFacts,
): string =>
  filled(template, {
    ...dueTexts('confirm', facts),
    จำนวน: String(lines.length),
    รายชื่อ: lines
      .map((line, at) => `${at + 1}. ${oneLine(fullName(line))} – ${STAGES_TH[line.stage]}`)
      .join('\n'),
    ดูเมื่อ: facts.dayText(Math.min(...lines.map(({ seen }) => seen))),
  });

/** The templates that the user keeps, and how they are kept. */
export interface Letters {
  readonly version: 1;
  readonly one: string;
  readonly all: string;
}

export const NO_LETTERS: Letters = { version: 1, ...USUAL_LETTERS };

/** Templates from whatever is stored; one that cannot be used is the usual one. */
export function asLetters(value: unknown): Letters {
  const { version, ...texts } = (value ?? {}) as Partial<Record<keyof Letters, unknown>>;
  const usable = (kind: LetterKind): string => {
    const text = texts[kind];
    return version === 1 && typeof text === 'string' && faultOf(kind, text) === undefined
      ? text
      : USUAL_LETTERS[kind];
  };
  return { version: 1, one: usable('one'), all: usable('all') };
}

/** The language of letters. */
export const LETTER_LANGUAGE: Language = 'th';
