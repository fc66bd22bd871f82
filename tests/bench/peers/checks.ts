import { FIELD_KEYS, fieldOf } from '#utils/records/fields.ts';
import { required } from '#utils/rules/required-fields.ts';

/** One thing that a value must satisfy; an empty value satisfies all but `required`. */
export interface Check {
  readonly say: string;
  fine(value: string): boolean;
}

const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

/** As the libraries' own examples write it. */
export function checkDigitFits(number: string): boolean {
  if (!/^\d{13}$/.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return (11 - (sum % 11)) % 10 === Number(number[12]);
}

/** dd/mm/yyyy of the Buddhist era, a day that exists. */
export function isBuddhistDate(text: string): boolean {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(25\d{2})$/.exec(text);
  if (!parts) return false;
  const [day, month, year] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year - 543, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const matches =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);

const optional =
  (fine: (value: string) => boolean) =>
  (value: string): boolean =>
    value === '' || fine(value);

/** What a plain form library would be told of each kind of field. */
const KINDS: Partial<Record<string, Check>> = {
  'identity-number': {
    say: 'เลขประจำตัวประชาชนไม่ถูกต้อง',
    fine: optional((value) => value.startsWith('G') || checkDigitFits(value)),
  },
  'thai-name': { say: 'ใช้อักษรไทยเท่านั้น', fine: matches(/^[\u0e00-\u0e7f .-]*$/) },
  'english-name': { say: 'ใช้อักษรอังกฤษเท่านั้น', fine: matches(/^[A-Za-z .'-]*$/) },
  date: { say: 'วันที่ไม่ถูกต้อง', fine: optional(isBuddhistDate) },
  digits: { say: 'ใช้ตัวเลขเท่านั้น', fine: matches(/^\d*$/) },
  count: { say: 'ใช้ตัวเลขเท่านั้น', fine: matches(/^\d*$/) },
  decimal: { say: 'ใช้ตัวเลขเท่านั้น', fine: matches(/^(?:\d+(?:\.\d+)?)?$/) },
  phone: { say: 'โทรศัพท์ 9 หรือ 10 หลัก', fine: matches(/^(?:-|0\d{8,9})?$/) },
};

const FILLED: Check = { say: 'ยังไม่ได้กรอก', fine: (value) => value.trim() !== '' };

const mandatory = required('dmc/student-form');

/** The checks that every library makes of a control, by the field that its id names. */
export function checksOf(id: string): readonly Check[] {
  const key = FIELD_KEYS.find((one) => one === id);
  if (!key) return [];
  const kind = KINDS[fieldOf(key).kind];
  return [...(key in mandatory ? [FILLED] : []), ...(kind ? [kind] : [])];
}

/** Every control of the form that has something to be checked. */
export const checkedControls = (): readonly (HTMLInputElement | HTMLSelectElement)[] =>
  [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form [id]')].filter(
    ({ id, type }) => type !== 'checkbox' && checksOf(id).length > 0,
  );
