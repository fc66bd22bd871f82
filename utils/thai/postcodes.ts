import { toArabicDigits } from './digits.ts';
import { provinces, provinceWithCode } from './provinces.ts';

const FIVE_DIGITS = /^\d{5}$/;
let prefixes: ReadonlySet<string> | undefined;

/** Whether it is five digits, Thai ones and blanks around them allowed. */
export function isPostcodeShape(text: string): boolean {
  return (
    FIVE_DIGITS.test(text) || (text.length < 40 && FIVE_DIGITS.test(toArabicDigits(text).trim()))
  );
}

/** Whether any Thai postcode begins with these two digits. */
export function isPostcodePrefix(two: string): boolean {
  prefixes ??= new Set(provinces().flatMap((it) => it.postcodePrefixes));
  return prefixes.has(two);
}

/**
 * Whether the postcode's first two digits occur in the province with this code, also where it serves
 * tambons across the border. True where postcode or province say nothing.
 */
export function postcodeFitsProvince(postcode: string, provinceCode: string): boolean {
  const province = provinceWithCode(provinceCode);
  if (!province || !isPostcodeShape(postcode)) return true;
  return province.postcodePrefixes.includes(toArabicDigits(postcode).trim().slice(0, 2));
}
