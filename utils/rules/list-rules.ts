import { listRule as buildingDuplicate } from './building-duplicate.ts';
import { listRule as duplicateCitizenId } from './duplicate-citizen-id.ts';
import { listRule as duplicatePerson } from './duplicate-person.ts';
import { listRule as duplicateStudentNo } from './duplicate-student-no.ts';
import type { ListRule } from './model.ts';
import { listRule as totalMismatch } from './total-mismatch.ts';

export const LISTS_OF_PUPILS: readonly ListRule[] = [
  duplicateCitizenId,
  duplicateStudentNo,
  duplicatePerson,
];

/** `total-mismatch` is also a rule about one row. */
export const LISTS_OF_COUNTS: readonly ListRule[] = [totalMismatch];

export const LISTS_OF_BUILDINGS: readonly ListRule[] = [buildingDuplicate];

/** Every rule over the rows of a list. */
export const LIST_RULES: readonly ListRule[] = [
  ...LISTS_OF_PUPILS,
  ...LISTS_OF_COUNTS,
  ...LISTS_OF_BUILDINGS,
];
