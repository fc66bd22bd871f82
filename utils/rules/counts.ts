import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { repairKeyboardDigits } from '#utils/thai/digits.ts';
import { readCount } from '#utils/thai/numbers.ts';

const LONGEST = 40;
const PIECES = /(?:เครื่อง|ห้องเรียน|ห้อง|หลัง|ชุด|ตัว|คน)$/;

/** A count with the unit that the pages write behind it: 12, 12 คน, 3 ห้อง, 5 เครื่อง. */
export const countOf = (text: string): number | 'none' | undefined => {
  if (text.length > LONGEST) return undefined;
  const bare = text.trim().replace(PIECES, '').trimEnd();
  const reading = readCount(repairKeyboardDigits(bare) ?? bare);
  if (reading.kind === 'none') return 'none';
  return reading.kind === 'number' ? reading.value : undefined;
};

/** `'none'` for `-`; `undefined` where it is missing, empty or no count. */
export const countIn = (values: Values, field: FieldKey): number | 'none' | undefined =>
  countOf(values[field] ?? '');

/** The sum, with `-` as 0; `undefined` where a part cannot be read or none is a number. */
export const sumIn = (values: Values, fields: readonly FieldKey[]): number | undefined => {
  let sum = 0;
  let numbers = 0;
  for (const field of fields) {
    const count = countIn(values, field);
    if (count === undefined) return undefined;
    if (count === 'none') continue;
    sum += count;
    numbers++;
  }
  return numbers === 0 ? undefined : sum;
};
