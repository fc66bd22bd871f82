/** A field as a user taught it, and a deadline as one set it, in the shapes that are stored. */
export const LESSON = {
  portal: 'dmc',
  page: 'dmc/student-form',
  year: 2569,
  name: 'q9',
  label: 'มวลกาย',
  section: 'pupil',
  field: 'weight',
} as const;

export const DATE = {
  system: 'dmc',
  academicYear: 2569,
  round: '1',
  step: 'confirm',
  starts: '2026-06-10',
  ends: '2026-06-12',
} as const;
