import { repairKeyboardDigits, toArabicDigits } from './digits.ts';
import { isMasked } from './masked.ts';

/** What the text of a phone field turned out to be. */
export interface PhoneReading {
  readonly kind: 'empty' | 'none' | 'phone' | 'masked' | 'malformed';
}

const EMPTY: PhoneReading = { kind: 'empty' };
const NO_PHONE: PhoneReading = { kind: 'none' };
const PHONE: PhoneReading = { kind: 'phone' };
const MASKED: PhoneReading = { kind: 'masked' };
const MALFORMED: PhoneReading = { kind: 'malformed' };

// Landlines: 02 and 03x, 04x, 05x, 07x with 9 digits. Mobiles: 06, 08 and 09 with 10.
const USUAL = /^0[689]\d[- ]?\d{3}[- ]?\d{4}$/;
const THAI_NUMBER = /^0(?:[2-57]\d{7}|[689]\d{8})$/;
const LONGEST = 100;
const NONE = /^(?:[-–—]{1,10}|ไม่มี(?:โทรศัพท์|เบอร์)?)$/;
const BETWEEN_NUMBERS = /[,;/]|หรือ|และ/;
const LABEL = /^(?:เบอร์)?(?:โทรศัพท์|มือถือ|โทร|บ้าน|tel)[.: ]*/i;
const EXTENSION = /(?:ต่อ|ext\.?|#) ?[\d\- ]{1,10}$/i;
const REMARK = /\([^()\d]+\)\s*$/;
// 02-123-4567-8 means two lines, 4567 and 4568.
const FURTHER_LINE = /(?:-|ถึง) ?\d{1,2}$/;
const LINE = /^ ?\d{1,4} ?$/;
const FILLER = /[\s\-–—.()\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const COUNTRY = /^(?:\+|00)660?|^66(?=\d{8,9}$)/;

const isNumber = (text: string): boolean =>
  THAI_NUMBER.test(text.replace(FILLER, '').replace(COUNTRY, '0'));

function isPhone(part: string): boolean {
  const number = part.replace(REMARK, '').trim().replace(LABEL, '').replace(EXTENSION, '');
  return isNumber(number) || isNumber(number.replace(FURTHER_LINE, ''));
}

/**
 * Reads a phone field: a Thai number of 9 digits (landline) or 10 (mobile), with blanks, hyphens,
 * dots and brackets, +66 for the leading 0, an extension (ต่อ 12), or several numbers with `,`, `/`
 * or หรือ between them, and whose it is in brackets. `''` is `empty`; `-` and ไม่มี are `none`.
 */
export function readPhone(text: string): PhoneReading {
  if (USUAL.test(text)) return PHONE;
  if (text.length > LONGEST) return text.trim() === '' ? EMPTY : MALFORMED;
  const typed = toArabicDigits(text).trim();
  if (typed === '') return EMPTY;
  if (NONE.test(typed)) return NO_PHONE;
  const [first = '', ...more] = (repairKeyboardDigits(typed) ?? typed).split(BETWEEN_NUMBERS);
  return isPhone(first) && more.every((part) => LINE.test(part) || isPhone(part))
    ? PHONE
    : isMasked(typed)
      ? MASKED
      : MALFORMED;
}
