import { toArabicDigits } from './digits.ts';

/** What the text of a number turned out to be. */
export type NumberReading =
  | { readonly kind: 'empty' }
  /** `-` and ไม่มี: there is nothing to state. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'number'; readonly value: number };

const LONGEST = 40;
const PLAIN = /^\d{1,9}$/;
const NONE = /^(?:[-–—]{1,9}|ไม่มี)$/;
const UNIT = /(?:กิโลกรัม|เซนติเมตร|กิโลเมตร|เมตร|นาที|บาท|คน|กก|ซม|กม|น|ม|kg|cm|km|m)\.?$/i;
const NUMBER = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})?(?:\.\d{0,9})?$/;
const DIGIT = /\d/;

/**
 * Reads a number that is not negative: Thai digits, thousands by commas and a unit behind it (กก.,
 * ซม., บาท …) are allowed. The unit is not converted. `''` is `empty`, `-` is `none`.
 */
export function readDecimal(text: string): NumberReading {
  if (PLAIN.test(text)) return { kind: 'number', value: Number(text) };
  if (text.length > LONGEST) return text.trim() === '' ? { kind: 'empty' } : { kind: 'unreadable' };
  const plain = toArabicDigits(text).trim();
  if (plain === '') return { kind: 'empty' };
  if (NONE.test(plain)) return { kind: 'none' };
  const number = plain.replace(UNIT, '').trimEnd();
  if (!NUMBER.test(number) || !DIGIT.test(number)) return { kind: 'unreadable' };
  return { kind: 'number', value: Number(number.replaceAll(',', '')) };
}

/** Reads a whole number that is not negative, as `readDecimal` does; `2.0` is 2, `2.5` unreadable. */
export function readCount(text: string): NumberReading {
  const reading = readDecimal(text);
  return reading.kind === 'number' && !Number.isInteger(reading.value)
    ? { kind: 'unreadable' }
    : reading;
}
