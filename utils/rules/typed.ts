import type { FieldKey } from '#utils/records/fields.ts';
import { FILLED } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { repairKeyboardDigits, toArabicDigits } from '#utils/thai/digits.ts';

// As said for "none" by people and programs; whether that may stand there is `required-field`'s business.
const NOTHING = /^\s*[-–—]*\s*$/;
const LONGEST_NOTHING = 20;

/** Whether it begins with a letter or digit, Latin or Thai: the usual case, told by two comparisons. */
export const beginsWithText = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 0x2d && first < 0x80) || (first > 0xe00 && first < 0xe5c);
};

/** The text as typed; `undefined` where it is missing, empty or `-`. */
export const typedText = (text: string | undefined): string | undefined => {
  if (!text || beginsWithText(text) || text === FILLED) return text || undefined;
  return text.length <= LONGEST_NOTHING && NOTHING.test(text) ? undefined : text;
};

/** The field's text as typed; `undefined` where the field is missing, empty or `-`. */
export const typedIn = (values: Values, field: FieldKey): string | undefined =>
  typedText(values[field]);

/**
 * The digits as they were meant: Thai digits and slips of the keyboard layout read as 0–9, blanks
 * around them off. `undefined` where the field is missing, empty or `-`.
 */
export const digitsIn = (values: Values, field: FieldKey): string | undefined => {
  const text = typedIn(values, field);
  if (text === undefined) return undefined;
  return toArabicDigits(repairKeyboardDigits(text) ?? text).trim();
};
