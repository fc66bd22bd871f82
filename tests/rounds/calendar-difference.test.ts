import { describe, expect, it } from 'vitest';
import { calendarDifference, takeDates } from '#utils/rounds/calendar-difference.ts';
import type { DistrictDate } from '#utils/rounds/district-dates.ts';
import type { OwnDate } from '#utils/rounds/own-dates.ts';

const confirm: DistrictDate = {
  system: 'dmc',
  academicYear: 2569,
  round: '1',
  step: 'confirm',
  starts: '2026-06-10',
  ends: '2026-06-10',
  source: 'สพป. ตัวอย่าง',
};
const { source: _, ...days } = confirm;
const own: OwnDate = days;
const later = { starts: '2026-06-12', ends: '2026-06-12' };

describe('what taking a calendar would change', () => {
  it.each([
    ['nobody gave it', { own: [], district: [] }, 'new', undefined],
    [
      'the district gave other days',
      { own: [], district: [{ ...confirm, ...later }] },
      'changed',
      '2026-06-12',
    ],
    ['the district gave the same', { own: [], district: [confirm] }, 'same', '2026-06-10'],
    [
      'the user gave others',
      { own: [{ ...own, ...later }], district: [confirm] },
      'conflict',
      '2026-06-12',
    ],
    ['the user gave the same', { own: [own], district: [] }, 'same', '2026-06-10'],
    [
      'other steps alone',
      { own: [{ ...own, step: 'certify' as const }], district: [] },
      'new',
      undefined,
    ],
  ])('%s', (_, now, kind, before) => {
    const [change] = calendarDifference(now, [confirm]);
    expect([change?.kind, change?.before?.ends]).toEqual([kind, before]);
  });

  it('takes what was chosen and leaves the rest', () => {
    const certify = { ...confirm, step: 'certify' } as const;
    const mine = { ...own, ...later };
    expect(takeDates({ own: [mine, certify], district: [] }, [confirm])).toEqual({
      own: [certify],
      district: [confirm],
    });
    expect(takeDates({ own: [mine], district: [confirm] }, [])).toEqual({
      own: [mine],
      district: [confirm],
    });
    expect(takeDates({ own: [own], district: [] }, [confirm])).toEqual({
      own: [own],
      district: [confirm],
    });
  });
});
