import { rule as admissionDate } from '#utils/rules/admission-date.ts';
import { rule as ageBudget } from '#utils/rules/age-budget.ts';
import { rule as ageGrade } from '#utils/rules/age-grade.ts';
import { rule as classroomFormat } from '#utils/rules/classroom-format.ts';
import { rule as furtherStudyGrade } from '#utils/rules/further-study-grade.ts';
import { rule as furtherStudyMissing } from '#utils/rules/further-study-missing.ts';
import { rule as guardianRelation } from '#utils/rules/guardian-relation.ts';
import { rule as journeyDistance } from '#utils/rules/journey-distance.ts';
import { rule as pendingStatus } from '#utils/rules/pending-status.ts';
import { rule as siblingOrder } from '#utils/rules/sibling-order.ts';
import { rule as studentNoFormat } from '#utils/rules/student-no-format.ts';
import { rule as weightHeightRange } from '#utils/rules/weight-height-range.ts';
import { rule as weightHeightSwapped } from '#utils/rules/weight-height-swapped.ts';

/** Of a pupil at school. */
export const OF_AGES = {
  'age-grade': ageGrade,
  'age-budget': ageBudget,
  'admission-date': admissionDate,
};

export const OF_BODIES = {
  'weight-height-range': weightHeightRange,
  'weight-height-swapped': weightHeightSwapped,
};

/** Journey, family, class, list of a pupil. */
export const OF_PUPILS = {
  'journey-distance': journeyDistance,
  'sibling-order': siblingOrder,
  'guardian-relation': guardianRelation,
  'student-no-format': studentNoFormat,
  'classroom-format': classroomFormat,
  'further-study-missing': furtherStudyMissing,
  'further-study-grade': furtherStudyGrade,
  'pending-status': pendingStatus,
};
