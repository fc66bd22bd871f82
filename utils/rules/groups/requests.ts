import { rule as admissionDate } from '#utils/rules/admission-date.ts';
import { rule as gcodePending } from '#utils/rules/gcode-pending.ts';
import { rule as guardianRelation } from '#utils/rules/guardian-relation.ts';

/** Of a pupil's rules about school and family those that a child's request has the fields for. */
export const OF_ADMISSIONS = {
  'admission-date': admissionDate,
};

export const OF_REQUESTS = {
  'guardian-relation': guardianRelation,
  'gcode-pending': gcodePending,
};
