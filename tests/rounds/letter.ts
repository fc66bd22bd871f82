import { ownSteps } from '#utils/rounds/own-dates.ts';

/** What a user was told of one round. */
export const LETTER = ownSteps(
  [
    {
      system: 'dmc',
      academicYear: 2569,
      round: '2',
      step: 'confirm',
      starts: '2026-11-10',
      ends: '2026-11-10',
    },
  ],
  'own',
);
