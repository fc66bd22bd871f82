import { listRule as buildingDuplicate } from './building-duplicate.ts';
import { listRule as duplicateCitizenId } from './duplicate-citizen-id.ts';
import { listRule as duplicatePerson } from './duplicate-person.ts';
import { listRule as duplicateStudentNo } from './duplicate-student-no.ts';
import type { ListRule } from './model.ts';
import { listRule as totalMismatch } from './total-mismatch.ts';

/** Every rule over the rows of a list. `total-mismatch` is also a rule about one row. */
export const LIST_RULES: readonly ListRule[] = [
  duplicateCitizenId,
  duplicateStudentNo,
  duplicatePerson,
  totalMismatch,
  buildingDuplicate,
];
