import fc from 'fast-check';
import type { LoggedRecord } from '#utils/progress/model.ts';

/** 1 June 2569 BE in Bangkok, ms. */
export const NOON = Date.UTC(2026, 5, 1, 5);
const DAY = 86_400_000;

/** An invented record: a hash of nothing. */
export const record = fc
  .record({
    who: fc.stringMatching(/^[a-z]{16}$/),
    grade: fc.constantFrom('', '04', '12'),
    room: fc.constantFrom('', '1', '10', '2'),
    day: fc.integer({ min: 0, max: 9 }),
    errors: fc.integer({ min: 0, max: 3 }),
    saved: fc.boolean(),
    rules: fc.subarray(['age-grade', 'required-field', 'title-gender']),
  })
  .map(
    ({ who, grade, room, day, errors, saved, rules }): LoggedRecord => ({
      id: `dmc/2569/1/pupil/${who}`,
      scope: 'dmc/2569/1',
      portal: 'dmc',
      page: 'dmc/student-form',
      kind: 'pupil',
      year: 2569,
      round: '1',
      school: '10000001',
      who,
      grade,
      room,
      certified: false,
      first: NOON + day * DAY,
      last: NOON + day * DAY,
      counts: { error: errors, warning: 0, info: 0 },
      rules,
      saved: saved ? NOON : 0,
    }),
  );
/** A round's records, each once. */
export const records = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 60 });
