/** One lesson as it is stored and handed on. Says what a control is, and nothing of what it holds. */
export interface TaughtField {
  readonly portal: string;
  /** A page id, or `unrecognised/` and the first part of the path. */
  readonly page: string;
  /** BE; `null` where the page names none. */
  readonly year: number | null;
  /** Numbers in it stand as 9. */
  readonly name: string;
  readonly label: string;
  readonly section: string;
  /** A field's key, or `none`. */
  readonly field: string;
}

export interface TaughtFields {
  readonly version: typeof TAUGHT_VERSION;
  readonly fields: readonly TaughtField[];
}

export const TAUGHT_KEY = 'taught';
export const TAUGHT_VERSION = 1;
/** More than anyone will teach; keeps a damaged value from filling the storage. */
export const MOST_TAUGHT = 500;

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

const isYear = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && Number(value) >= 2500 && Number(value) <= 2700);

const PARTS: Readonly<Record<keyof TaughtField, (value: unknown) => boolean>> = {
  portal: matches(/^[a-z]{1,20}$/),
  page: matches(/^[a-z]{1,20}\/[a-z-]{0,40}$/),
  year: isYear,
  // No number of a person fits into either: a name's digits are 9 and alone, a label has none.
  name: matches(/^(?:[A-Za-z_.:[\]$-]|9(?!9)){0,80}$/),
  label: matches(/^[^\d๐-๙@<>]{0,60}$/),
  section: matches(/^[a-z/-]{0,60}$/),
  field: matches(/^[a-z][A-Za-z0-9]{0,60}$/),
};

/** The parts that do not fit; empty where it is a lesson. Other parts than these are none of it. */
export function wrongParts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return ['?'];
  const parts = value as Record<string, unknown>;
  const wrong = Object.entries(PARTS).flatMap(([part, fits]) => (fits(parts[part]) ? [] : [part]));
  const foreign = Object.keys(parts).filter((part) => !Object.hasOwn(PARTS, part));
  if (wrong.length === 0 && parts.name === '' && parts.label === '') wrong.push('name');
  return [...wrong, ...foreign];
}

export const isTaughtField = (value: unknown): value is TaughtField =>
  wrongParts(value).length === 0;

/** What one control of one page and year is known by; two lessons with the same are about the same. */
export const controlOf = ({ portal, page, year, name, label, section }: TaughtField): string =>
  JSON.stringify([portal, page, year, name, label, section]);

export const isOfThisVersion = (stored: unknown): boolean =>
  (stored as Partial<TaughtFields> | null | undefined)?.version === TAUGHT_VERSION;

/** Lessons from whatever is stored: what cannot be used is left out. Total. */
export function usableTaught(stored: unknown): readonly TaughtField[] {
  const { fields } = (stored ?? {}) as Partial<Record<keyof TaughtFields, unknown>>;
  if (!isOfThisVersion(stored) || !Array.isArray(fields)) return [];
  return fields.filter(isTaughtField).slice(0, MOST_TAUGHT);
}
