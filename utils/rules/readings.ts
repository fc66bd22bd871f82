import type { FieldKey } from '#utils/records/fields.ts';
import type { Person } from '#utils/records/people.ts';
import type { Values } from '#utils/records/record.ts';
import { type CivilDate, compareDates, readThaiDate, toChristianYear } from '#utils/thai/dates.ts';
import { repairKeyboardDigits } from '#utils/thai/digits.ts';
import { readIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { readDecimal } from '#utils/thai/numbers.ts';
import { readTitle } from '#utils/thai/titles.ts';
import type { RuleContext } from './model.ts';

/**
 * Rules agree because they read alike: what one rule calls malformed, none of the others can read,
 * so one mistake gives one issue.
 */
const LONGEST_KEPT = 64;
/** A power of two. */
const PLACES = 64;

/** Where a text is kept: by its end, in which numbers and dates differ most. */
const placeOf = (text: string): number => {
  const end = text.length - 1;
  return (
    (text.charCodeAt(end) * 5 + text.charCodeAt(end - 1) * 3 + text.charCodeAt(end - 4)) &
    (PLACES - 1)
  );
};

/** The same reader, which keeps its last answers: several rules read the same text. */
const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const texts: (string | undefined)[] = new Array(PLACES).fill(undefined);
  const readings: (T | undefined)[] = new Array(PLACES).fill(undefined);
  return (text) => {
    const place = placeOf(text);
    if (texts[place] === text) return readings[place] as T;
    const reading = read(text);
    if (text.length > LONGEST_KEPT) return reading;
    texts[place] = text;
    readings[place] = reading;
    return reading;
  };
};

/**
 * Reads a field once, for all the rules that ask for it and for all keystrokes elsewhere, until something
 * else stands there.
 */
const onceWhileSame = <T>(read: (text: string) => T): ((values: Values, field: FieldKey) => T) => {
  const slots = new Map<FieldKey, { text: string; reading: T }>();
  // A missing field reads as an empty one: nothing can be said of either.
  let empty: T | undefined;
  return (values, field) => {
    const text = values[field];
    if (!text) {
      empty ??= read('');
      return empty;
    }
    const slot = slots.get(field);
    if (slot?.text === text) return slot.reading;
    const reading = read(text);
    if (slot === undefined) slots.set(field, { text, reading });
    else {
      slot.text = text;
      slot.reading = reading;
    }
    return reading;
  };
};

const readTitleText = remembered((text) => ({ title: readTitle(text) }));
const readDecimalText = remembered((text) => {
  const reading = readDecimal(text);
  const repaired = reading.kind === 'unreadable' ? repairKeyboardDigits(text) : undefined;
  return repaired === undefined ? reading : readDecimal(repaired);
});

export const numberIn = onceWhileSame(readIdentityNumber);

export const dateIn = onceWhileSame(readThaiDate);

/** `undefined` where it is missing, empty, or unknown. */
export const titleIn = (values: Values, field: FieldKey): ReturnType<typeof readTitle> =>
  readTitleText(values[field] ?? '').title;

// Most numbers are written so, and reading them costs less than remembering them.
const PLAIN_NUMBER = /^\d{1,9}(?:\.\d{1,4})?$/;

/** `undefined` where it is missing, empty or no number. Weight in kg, height in cm. */
export const decimalIn = (values: Values, field: FieldKey): number | undefined => {
  const text = values[field] ?? '';
  // Counts of siblings, mostly.
  const digit = text.charCodeAt(0) - 0x30;
  if (text.length === 1 && digit >= 0 && digit <= 9) return digit;
  if (PLAIN_NUMBER.test(text)) return Number(text);
  const reading = readDecimalText(text);
  return reading.kind === 'number' ? reading.value : undefined;
};

/** CE; `undefined` unless it is a readable Buddhist date that is not after today. */
export const birthDateIn = (values: Values, context: RuleContext): CivilDate | undefined => {
  const reading = dateIn(values, 'birthDate');
  if (reading.kind !== 'date') return undefined;
  return compareDates(reading.date, context.today) > 0 ? undefined : reading.date;
};

/** BE: what the record says itself, else the page. */
export const academicYearIn = (values: Values, context: RuleContext): number | undefined => {
  const shown = values.educationYear;
  return shown !== undefined && /^2[45]\d\d$/.test(shown) ? Number(shown) : context.academicYear;
};

/**
 * The day for which ages are judged, CE: today, but in the portal of an earlier academic year its
 * last day (15 May), since pupils grow older while old years stay online.
 */
export const judgingDay = (values: Values, context: RuleContext): CivilDate => {
  const year = academicYearIn(values, context);
  if (year === undefined) return context.today;
  const end = { year: toChristianYear(year) + 1, month: 5, day: 15 };
  return compareDates(context.today, end) > 0 ? end : context.today;
};

/** A grade that only the page's own tells: 6/2 is the second room of ป.6 or ม.6. */
const HALF_A_GRADE = /^[1-6](?:\s*\/\s*\d{1,2})?$/;

/** Canonical code or label; `undefined` where neither the record nor the page says it. */
export const gradeIn = (values: Values, context: RuleContext): string | undefined => {
  const own = values.levelDtlCode;
  const isOwn = own !== undefined && !HALF_A_GRADE.test(own);
  return (isOwn ? own : context.grade) || undefined;
};

/**
 * Whether the person is without civil registration: a number that begins with `G` or with 0 (pupils
 * without papers, and the surveyed stateless). Late entry and a missing last name are usual for them.
 * 12 digits count as well: most often just that G or 0 is lost, which is an issue of its own; so does a
 * number whose beginning is not shown, as it may be one.
 */
export const isUnregistered = (values: Values, person: Person): boolean => {
  const reading = numberIn(values, person.number);
  if (reading.kind === 'thirteen') return reading.first === '0' && !reading.dummy;
  if (reading.kind === 'masked') return ['', '0', 'G'].includes(reading.first);
  if (reading.kind !== 'malformed') return reading.kind === 'g';
  return reading.why === 'g-shape' || reading.why === 'twelve-digits';
};

/** The person's number where two can be compared: neither malformed nor a placeholder. */
export const comparableNumber = (values: Values, field: FieldKey): string | undefined => {
  const reading = numberIn(values, field);
  if (reading.kind === 'g') return reading.text;
  return reading.kind === 'thirteen' && !reading.dummy ? reading.digits : undefined;
};
