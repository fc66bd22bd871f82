import { listRule as buildingDuplicate } from './building-duplicate.ts';
import { listRule as duplicateCitizenId } from './duplicate-citizen-id.ts';
import { listRule as duplicatePerson } from './duplicate-person.ts';
import { listRule as duplicateStudentNo } from './duplicate-student-no.ts';
import type { ListRule } from './model.ts';
import { listRule as totalMismatch } from './total-mismatch.ts';

/** Those over lists of pupils, classes and schools. `total-mismatch` is also a rule about one row. */
export const PUPIL_AND_SCHOOL_LIST_RULES: readonly ListRule[] = [
  duplicateCitizenId,
  duplicateStudentNo,
  duplicatePerson,
  totalMismatch,
];

/** Every rule over the rows of a list. */
export const LIST_RULES: readonly ListRule[] = [...PUPIL_AND_SCHOOL_LIST_RULES, buildingDuplicate];
