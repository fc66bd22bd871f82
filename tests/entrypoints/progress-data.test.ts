import { expect, test } from 'vitest';
import { sumsOf } from '#utils/progress/sums.ts';
import { ownSteps } from '#utils/rounds/own-dates.ts';
import { choicesOf, roundOf, shownScopes } from '../../entrypoints/dashboard/progress-data.ts';

const CLOCK = new Date('2026-06-07T09:00:00+07:00');
const sums = (scope: string, last: number, checked = 3) => ({
  ...sumsOf(scope, []),
  last,
  checked,
  fine: checked,
  computers: 1,
});

test('the round that was worked on last comes first, one without anything counted not at all', () => {
  const all = [sums('dmc/2568/2', 5), sums('emis/2569/1', 9, 0), sums('dmc/2569/1', 7)];
  expect(choicesOf(shownScopes(all), 'th')).toEqual([
    { scope: 'dmc/2569/1', title: 'DMC ภาคเรียนที่ 1 ปีการศึกษา 2569', checked: 3, open: 0 },
    { scope: 'dmc/2568/2', title: 'DMC ภาคเรียนที่ 2 ปีการศึกษา 2568', checked: 3, open: 0 },
  ]);
});

test("the pace runs to the day that the user's district set, not to the usual one", () => {
  const own = ownSteps(
    [
      {
        system: 'dmc',
        academicYear: 2569,
        round: '1',
        step: 'confirm',
        starts: '2026-06-08',
        ends: '2026-06-08',
      },
    ],
    'วันที่ของเขต',
  );
  const round = (known: typeof own) => roundOf(sums('dmc/2569/1', 1), 23, 'th', CLOCK, known);
  expect(round(own)).toMatchObject({ unit: 'pupil', pace: { left: 20, days: 2, perDay: 10 } });
  expect(round(own).deadline).toContain('8 มิ.ย. 2569');
  expect(round([]).pace?.days).toBe(4);
});

test('a round that is over has no pace', () => {
  expect(roundOf(sums('dmc/2568/1', 1), 23, 'th', CLOCK, [])).not.toHaveProperty('pace');
});
