import { repairKeyboardDigits, toArabicDigits } from './digits.ts';
import { isMasked } from './masked.ts';
import { isProvinceCodeAt } from './provinces.ts';

/** What the text of an identity number turned out to be; numbers are compared as strings. */
export type IdentityReading =
  | { readonly kind: 'empty' }
  /** `-` and the like: the person has no number. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'thirteen';
      readonly digits: string;
      readonly checkDigitRight: boolean;
      /** Digits 2–3: the province of the office that issued it, not of the address. */
      readonly provinceKnown: boolean;
      /** Digit 1: the class of person. */
      readonly first: string;
      /** A placeholder rather than anybody's number. */
      readonly dummy: boolean;
    }
  | {
      readonly kind: 'g';
      /** `G` and 12 digits. */
      readonly text: string;
      /** BE, four digits. */
      readonly year: number;
      readonly province: string;
      readonly provinceKnown: boolean;
      /** Eight digits. */
      readonly running: string;
    }
  /** Shown in part; `first` is `G` or its first digit, `''` where that is hidden as well. */
  | { readonly kind: 'masked'; readonly first: string }
  | {
      readonly kind: 'malformed';
      readonly why: 'twelve-digits' | 'spreadsheet' | 'g-shape' | 'length' | 'characters';
      /** How many digits it has. */
      readonly digits: number;
    };

const LONGEST = 60;
const ONLY_DIGITS = /^\d+$/;
const G_SHAPE = /^G\d{12}$/;
const EMPTY_BOXES = /^_*$/;
const SPREADSHEET = /^\d(?:\.\d{1,14})?E\+?\d{1,2}$/;
const NONE = /^(?:[-–—]{1,13}|ไม่มี)$/;
// Blanks, hyphens and dashes of every kind, and invisible marks that come with copied text.
const FILLER =
  /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2010-\u2015\u2212\ufe63\uff0d-]+/g;
const FULL_WIDTH_G = /[\uff27\uff47]/g;

// A published sample number, known from documentation of programs, that no run explains.
const SAMPLE_NUMBER = '1234545678781';

/** Thai numbers with check digit: weights 13 to 2, modulo 11. */
function checkDigitOf(digits: string): number {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += (digits.charCodeAt(at) - 48) * (13 - at);
  return (11 - (sum % 11)) % 10;
}

/** The 13th digit for the first 12. */
export const checkDigit = (first12: string): string => String(checkDigitOf(first12));

/** Thirteen digits 0–9 and nothing else: nearly every number is, and a pattern would take longest of all. */
function isThirteen(text: string): boolean {
  if (text.length !== 13) return false;
  for (let at = 0; at < 13; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** From one digit to the next, round and round: 1 after 9 to 0, 9 after 0 to 9. */
const stepTo = (digits: string, at: number): number =>
  (digits.charCodeAt(at) - digits.charCodeAt(at - 1) + 10) % 10;

/** All twelve go on by the same step: none, one up, or one down. */
function isDummy(digits: string): boolean {
  const step = stepTo(digits, 1);
  if (step > 1 && step < 9) return false;
  let at = 2;
  while (at < 12 && stepTo(digits, at) === step) at++;
  return at === 12 || digits === SAMPLE_NUMBER;
}

/**
 * The number without blanks, hyphens and invisible marks, in capitals, with digits 0–9. Digits typed
 * with the Thai keyboard layout on are repaired where they give 13 digits.
 */
export function normaliseIdentityNumber(text: string): string {
  if (isThirteen(text)) return text;
  const repaired = repairKeyboardDigits(text)?.replace(FILLER, '');
  if (repaired !== undefined && isThirteen(repaired)) return repaired;
  return toArabicDigits(text).replace(FILLER, '').replace(FULL_WIDTH_G, 'G').toUpperCase();
}

function readThirteen(digits: string): IdentityReading {
  return {
    kind: 'thirteen',
    digits,
    checkDigitRight: digits.charCodeAt(12) - 48 === checkDigitOf(digits),
    provinceKnown: isProvinceCodeAt(digits, 1),
    first: digits.charAt(0),
    dummy: isDummy(digits),
  };
}

function readG(text: string): IdentityReading {
  return {
    kind: 'g',
    text,
    year: 2500 + Number(text.slice(1, 3)),
    province: text.slice(3, 5),
    provinceKnown: isProvinceCodeAt(text, 3),
    running: text.slice(5),
  };
}

/**
 * Reads an identity number: 13 digits, or a `G` code of 12 digits for a pupil without papers (G, two
 * digits of the BE year, province, running number; it has no check digit).
 *
 * - `''`, blanks and an input mask without digits: `empty`; `-` and ไม่มี: `none`
 * - 12 digits are told apart, because a spreadsheet drops a leading 0; so is its form `1.23E+12`
 */
export function readIdentityNumber(text: string): IdentityReading {
  if (isThirteen(text)) return readThirteen(text);
  if (NONE.test(text.trim())) return { kind: 'none' };
  const number = normaliseIdentityNumber(text);
  if (EMPTY_BOXES.test(number)) return { kind: 'empty' };
  if (isThirteen(number)) return readThirteen(number);
  if (G_SHAPE.test(number)) return readG(number);
  if (isMasked(text)) return { kind: 'masked', first: /^[G\d]?/.exec(number)?.[0] ?? '' };

  const digits = number.replace(/\D+/g, '').length;
  if (number.startsWith('G')) return { kind: 'malformed', why: 'g-shape', digits };
  if (number.length <= LONGEST && SPREADSHEET.test(number))
    return { kind: 'malformed', why: 'spreadsheet', digits };
  if (!ONLY_DIGITS.test(number)) return { kind: 'malformed', why: 'characters', digits };
  return { kind: 'malformed', why: digits === 12 ? 'twelve-digits' : 'length', digits };
}

const SHOWN = 4;
const SHORTEST_SHOWN = 9;

/**
 * The number with all but its last four signs masked, for lists and reports: `x-xxxx-xxxx0-00-8`. A
 * text that is no number of 13 signs is masked without grouping, wholly where it is short.
 */
export function maskIdentityNumber(text: string): string {
  const number = normaliseIdentityNumber(text);
  if (isThirteen(number) || G_SHAPE.test(number)) {
    return `x-xxxx-xxxx${number.charAt(9)}-${number.slice(10, 12)}-${number.charAt(12)}`;
  }
  if (number.length < SHORTEST_SHOWN) return 'x'.repeat(number.length);
  const hidden = Math.min(number.length, 20) - SHOWN;
  return 'x'.repeat(hidden) + number.slice(-SHOWN).replace(/\D/g, 'x');
}
