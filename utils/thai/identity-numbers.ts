import { repairKeyboardDigits, toArabicDigits } from './digits.ts';
import { isProvinceCode } from './provinces.ts';

/** What the text of an identity number turned out to be; numbers are compared as strings. */
export type IdentityReading =
  | { readonly kind: 'empty' }
  /** `-` and the like: the person has no number. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'thirteen';
      readonly digits: string;
      readonly checkDigitRight: boolean;
      readonly expectedCheckDigit: string;
      /** Digits 2–3: the province of the office that issued it, not of the address. */
      readonly province: string;
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
  | {
      readonly kind: 'malformed';
      readonly why: 'twelve-digits' | 'spreadsheet' | 'g-shape' | 'length' | 'characters';
      /** How many digits it has. */
      readonly digits: number;
    };

const LONGEST = 60;
const THIRTEEN = /^\d{13}$/;
const ONLY_DIGITS = /^\d+$/;
const G_SHAPE = /^G\d{12}$/;
const SPREADSHEET = /^\d(?:\.\d{1,14})?E\+?\d{1,2}$/;
const NONE = /^(?:[-–—]{1,13}|ไม่มี)$/;
// Blanks, hyphens and dashes of every kind, and invisible marks that come with copied text.
const FILLER =
  /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2010-\u2015\u2212\ufe63\uff0d-]+/g;
const FULL_WIDTH_G = /[\uff27\uff47]/g;

// Published sample numbers, known from documentation of programs, that no run explains.
const SAMPLE_NUMBERS = ['1234545678781'];
const UPWARDS = '0123456789'.repeat(3);
const DOWNWARDS = '9876543210'.repeat(3);

/** The 13th digit for the first 12 (Thai number with check digit: weights 13 to 2, modulo 11). */
export function checkDigit(first12: string): string {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += (first12.charCodeAt(at) - 48) * (13 - at);
  return String((11 - (sum % 11)) % 10);
}

function isDummy(digits: string): boolean {
  // All of them go on by the same step, which the first two signs tell: 0, one up or down, or from 9 to 0.
  const step = Math.abs(digits.charCodeAt(0) - digits.charCodeAt(1));
  if (step > 1 && step < 9) return false;
  const first12 = digits.slice(0, 12);
  return (
    first12 === first12.charAt(0).repeat(12) ||
    UPWARDS.includes(first12) ||
    DOWNWARDS.includes(first12) ||
    SAMPLE_NUMBERS.includes(digits)
  );
}

/**
 * The number without blanks, hyphens and invisible marks, in capitals, with digits 0–9. Digits typed
 * with the Thai keyboard layout on are repaired where they give 13 digits.
 */
export function normaliseIdentityNumber(text: string): string {
  if (THIRTEEN.test(text)) return text;
  const repaired = repairKeyboardDigits(text)?.replace(FILLER, '');
  if (repaired !== undefined && THIRTEEN.test(repaired)) return repaired;
  return toArabicDigits(text).replace(FILLER, '').replace(FULL_WIDTH_G, 'G').toUpperCase();
}

function readThirteen(digits: string): IdentityReading {
  const expectedCheckDigit = checkDigit(digits);
  const province = digits.slice(1, 3);
  return {
    kind: 'thirteen',
    digits,
    checkDigitRight: digits.charAt(12) === expectedCheckDigit,
    expectedCheckDigit,
    province,
    provinceKnown: isProvinceCode(province),
    first: digits.charAt(0),
    dummy: isDummy(digits),
  };
}

function readG(text: string): IdentityReading {
  const province = text.slice(3, 5);
  return {
    kind: 'g',
    text,
    year: 2500 + Number(text.slice(1, 3)),
    province,
    provinceKnown: isProvinceCode(province),
    running: text.slice(5),
  };
}

/**
 * Reads an identity number: 13 digits, or a `G` code of 12 digits for a pupil without papers (G, two
 * digits of the BE year, province, running number; it has no check digit).
 *
 * - `''` and blanks: `empty`; `-` and ไม่มี: `none`
 * - 12 digits are told apart, because a spreadsheet drops a leading 0; so is its form `1.23E+12`
 */
export function readIdentityNumber(text: string): IdentityReading {
  if (THIRTEEN.test(text)) return readThirteen(text);
  if (NONE.test(text.trim())) return { kind: 'none' };
  const number = normaliseIdentityNumber(text);
  if (number === '') return { kind: 'empty' };
  if (THIRTEEN.test(number)) return readThirteen(number);
  if (G_SHAPE.test(number)) return readG(number);

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
  if (THIRTEEN.test(number) || G_SHAPE.test(number)) {
    return `x-xxxx-xxxx${number.charAt(9)}-${number.slice(10, 12)}-${number.charAt(12)}`;
  }
  if (number.length < SHORTEST_SHOWN) return 'x'.repeat(number.length);
  const hidden = Math.min(number.length, 20) - SHOWN;
  return 'x'.repeat(hidden) + number.slice(-SHOWN).replace(/\D/g, 'x');
}
