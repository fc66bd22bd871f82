import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver } from '#utils/rounds/deadline.ts';
import { isTurnOf, type Side, stepsAhead } from '#utils/rounds/role-steps.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { addDays } from '#utils/thai/dates.ts';

const day = (month: number, of: number, minutes = 0) => ({
  date: { year: 2026, month, day: of },
  minutes,
});

describe('the steps ahead', () => {
  it.each([
    ['school', day(6, 1), ['open', 'confirm', 'certify', 'acknowledge', 'close', 'handover']],
    ['district', day(6, 1), ['acknowledge', 'open', 'confirm', 'certify', 'close', 'handover']],
    ['both', day(6, 1), ['open', 'confirm', 'certify', 'acknowledge', 'close', 'handover']],
    // The last minute of the confirm day's hours has passed.
    ['school', day(6, 10, 991), ['open', 'acknowledge', 'close', 'handover']],
    ['district', day(6, 11), ['acknowledge', 'close', 'handover']],
  ] as const)('%s', (side, now, steps) => {
    expect(stepsAhead(roundsAt(now, 'dmc'), now, side).map(({ step }) => step)).toEqual(steps);
  });

  it('holds every step that is not over once, the own ones before the others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.constantFrom<Side>('school', 'district', 'both'),
        fc.constantFrom('dmc' as const, 'bobec' as const, 'emis' as const),
        (days, side, system) => {
          const now = { date: addDays({ year: 2026, month: 1, day: 1 }, days), minutes: 600 };
          const running = roundsAt(now, system);
          const ahead = stepsAhead(running, now, side);
          expect(new Set(ahead)).toEqual(
            new Set(running.plan.steps.filter((step) => !isOver(step, now))),
          );
          const own = ahead.map((step) => isTurnOf(step, side));
          expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)));
        },
      ),
    );
  });
});
