import { comparable, normaliseThai } from '#utils/thai/text.ts';

const LONGEST = 80;
/** From here on a cell speaks of people or of how to reach them. */
const BESIDES =
  /[\s(,/:–-]*(?:ผอ\.|ผู้อำนวยการ|ผู้บริหาร|รักษาการ|รอง\s?ผอ|โทร(?:ศัพท์|\.|:|\s)|อีเมล|e-?mail|tel\b|director\b).*$/isu;
const TITLE =
  '(?:นางสาว|นาง|นาย|น\\.ส\\.|ว่าที่ ?(?:ร้อย|ร\\.|พัน)[ก-๙.]*|ดร\\.|สิบ[ก-๙]+|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?)';
/** A title, a first name and a last name; schools such as นางรอง or นายายอาม have no second word. */
const PERSON = new RegExp(`(?:^|[\\s(,/:–-])${TITLE}\\s?[ก-๙A-Za-z.]+\\s+[ก-๙A-Za-z]{2,}`, 'u');
/** Words of schools' names that nobody has for a last name. */
const SCHOOLISH =
  /วิทย|พิทยา|ศึกษา|อนุบาล|ราษฎร์|ประชา|สามัคคี|บำรุง|สงเคราะห์|โรงเรียน|มิตรภาพ|สรรค์$|ห้องเรียน/u;
const BRACKETS = /\s*[([][^)\]]*[)\]]?/gu;
/** A phone, an identity number: no school is called by nine digits. */
const NUMBERS = /\d[\d\s-]{7,}\d/gu;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}]/gu;
const PREFIX = /^(?:โรงเรียน|ร\.\s?ร\.|รร\.)\s*/u;

const isPerson = (text: string): boolean => PERSON.test(text) && !SCHOOLISH.test(text);

/**
 * A school's name from a cell or a file: without the people, phones and signs that nobody sees which
 * may stand with it. `''` where nothing is left, or what is there is a person's name.
 */
export function schoolNameIn(text: string): string {
  const plain = normaliseThai(text).replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  const alone = plain
    .slice(0, LONGEST * 4)
    .replace(BESIDES, '')
    .replace(BRACKETS, (part) => (isPerson(part) ? '' : part))
    .replace(NUMBERS, '')
    .trim();
  if (alone === '-' || isPerson(alone)) return '';
  return alone.slice(0, LONGEST).trim();
}

/** The same for one school however its name is written: with or without โรงเรียน, with or without blanks. */
export const nameKey = (name: string): string =>
  comparable(name.replace(PREFIX, '')).replace(/\s/gu, '');

/** As a letter speaks of it; by its code where it has no name. */
export function fullName({
  name,
  codes,
}: {
  readonly name: string;
  readonly codes: readonly string[];
}): string {
  if (name === '') return `โรงเรียนรหัส ${codes[0] ?? '-'}`;
  return PREFIX.test(name) ? name : `โรงเรียน${name}`;
}
