const THAI_ZERO = 0x0e50;
const FULL_WIDTH_ZERO = 0xff10;
const FOREIGN_DIGIT = /[๐-๙０-９]/;
const FOREIGN_DIGITS = /[๐-๙０-９]/g;
const THAI_DIGIT = /[๐-๙]/;

const digitValue = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return String(code - (code >= FULL_WIDTH_ZERO ? FULL_WIDTH_ZERO : THAI_ZERO));
};

/** Thai digits ๐–๙ and full-width digits become 0–9; nothing else changes. */
export function toArabicDigits(text: string): string {
  return FOREIGN_DIGIT.test(text) ? text.replace(FOREIGN_DIGITS, digitValue) : text;
}

/** Whether the text holds a Thai digit ๐–๙. */
export function hasThaiDigits(text: string): boolean {
  return THAI_DIGIT.test(text);
}

// What the keys of a number give while the Thai layout (Kedmanee) is on.
const KEDMANEE_KEYS: Readonly<Record<string, string>> = {
  ๅ: '1',
  '/': '2',
  '-': '3',
  ภ: '4',
  ถ: '5',
  '\u0e38': '6',
  '\u0e36': '7',
  ค: '8',
  ต: '9',
  จ: '0',
  ฝ: '/',
  ข: '-',
  ใ: '.',
};
const TYPED_IN_THAI = /^[ๅภถ\u0e38\u0e36คตจ/\-ฝขใ]+$/;
const THAI_DIGIT_KEY = /[ๅภถ\u0e38\u0e36คตจ]/;
const LONGEST_NUMBER = 40;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * The number that was meant where all of it was typed with the Thai keyboard layout on: digits, and
 * `/`, `-` and `.` between them. `undefined` where any sign has another explanation, or where no
 * Thai sign proves it (`/-` alone may be punctuation). Blanks around it are left off.
 */
export function repairKeyboardDigits(text: string): string | undefined {
  // A digit was typed with another layout: so most numbers need no pattern.
  if (isDigit(text.charCodeAt(0)) || text.length > 2 * LONGEST_NUMBER) return undefined;
  const typed = text.trim();
  if (typed.length > LONGEST_NUMBER) return undefined;
  if (!TYPED_IN_THAI.test(typed) || !THAI_DIGIT_KEY.test(typed)) return undefined;
  return Array.from(typed, (sign) => KEDMANEE_KEYS[sign]).join('');
}
