import type { FieldKey } from '#utils/records/fields.ts';

/** Every date of a pupil's record. */
export const DATES: readonly FieldKey[] = ['birthDate', 'admissionDate', 'postDate'];
