import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSteps } from '#utils/rounds/own-dates.ts';
import { PUBLISHED } from '#utils/rounds/published.ts';
import { momentText, spanText } from '#utils/rounds/words.ts';
import { calendarYears, daysOf, yearCalendar } from '#utils/rounds/year-calendar.ts';
import { compareDates } from '#utils/thai/dates.ts';

const TODAY = { year: 2026, month: 11, day: 24 };

describe("a year's calendar", () => {
  it('shows a past year exactly as its sources said, each row once', () => {
    for (const year of calendarYears(TODAY, PUBLISHED).filter((one) => one < 2569)) {
      const shown = yearCalendar(year, TODAY, PUBLISHED).flatMap(({ steps }) => steps);
      const said = PUBLISHED.filter((row) => row.academicYear === year);
      expect(shown).toHaveLength(said.length);
      expect(new Set(shown.map(({ basis }) => basis))).toEqual(new Set(said));
      for (const { starts, ends, basis } of shown)
        expect([starts, ends]).toEqual([basis.starts, basis.ends]);
    }
  });

  it('shows the second round of 2564 as the district wrote it', () => {
    const second = yearCalendar(2564, TODAY, PUBLISHED).find(({ round }) => round === '2');
    expect(
      second?.steps.map(({ step, starts, ends }) => `${step} ${spanText(starts, ends, 'th')}`),
    ).toEqual([
      'open ศ. 15 ต.ค. 2564 – พ. 10 พ.ย. 2564',
      'confirm พ. 10 พ.ย. 2564, 08:30–16:30 น.',
      'certify พ. 10 พ.ย. 2564, 08:30–16:30 น.',
      'acknowledge พฤ. 11 พ.ย. 2564',
      'verify ศ. 15 ต.ค. 2564 – พฤ. 11 พ.ย. 2564',
      'close พฤ. 11 พ.ย. 2564',
      'handover พฤ. 11 พ.ย. 2564 – จ. 15 พ.ย. 2564',
    ]);
  });

  it('plans the running year and the next: every system, every round, a confirm day', () => {
    for (const year of [2569, 2570]) {
      const rounds = yearCalendar(year, TODAY, PUBLISHED);
      expect(rounds.map(({ system, round }) => `${system} ${round}`)).toEqual([
        'dmc 1',
        'dmc 2',
        'dmc year-end',
        'bobec annual',
        'emis annual',
      ]);
      for (const { steps } of rounds) expect(steps.map(({ step }) => step)).toContain('confirm');
    }
  });

  it('keeps the steps in sight whose day nobody has said, once the confirm day is another', () => {
    const own = ownSteps(
      [
        {
          system: 'dmc',
          academicYear: 2569,
          round: '1',
          step: 'confirm',
          starts: '2026-06-20',
          ends: '2026-06-20',
        },
      ],
      'own',
    );
    const [first] = yearCalendar(2569, TODAY, own);
    expect(first?.steps.map(({ step, ends }) => [step, ends !== undefined])).toEqual([
      ['open', true],
      ['confirm', true],
      ['certify', false],
      ['acknowledge', false],
      ['close', false],
    ]);
    expect(first?.steps.find(({ step }) => step === 'certify')?.basis.source).toBe('');
  });

  it('lists years with something to say, the latest first', () => {
    expect(calendarYears(TODAY, PUBLISHED).slice(0, 4)).toEqual([2570, 2569, 2566, 2565]);
  });

  it('finds the first and last day of every round that names one', () => {
    for (const round of yearCalendar(2569, TODAY, PUBLISHED)) {
      const days = daysOf(round);
      expect(days && compareDates(days.first, days.last)).toBeLessThanOrEqual(0);
    }
    const [unknown] = yearCalendar(2559, TODAY, PUBLISHED).flatMap(({ steps }) =>
      steps.filter(({ starts, ends }) => !starts && !ends),
    );
    expect(unknown && daysOf({ system: 'dmc', round: '1', steps: [unknown] })).toBeUndefined();
  });
});

describe('a span in words', () => {
  const date = { year: 2026, month: 6, day: 10 };
  it.each([
    [{ date }, { date }, 'พ. 10 มิ.ย. 2569'],
    [{ date, minutes: 510 }, { date, minutes: 990 }, 'พ. 10 มิ.ย. 2569, 08:30–16:30 น.'],
    [{ date }, { date, minutes: 990 }, 'พ. 10 มิ.ย. 2569, 16:30 น.'],
    [undefined, { date }, 'ภายใน พ. 10 มิ.ย. 2569'],
    [{ date }, undefined, 'ตั้งแต่ พ. 10 มิ.ย. 2569'],
    [undefined, undefined, ''],
  ])('%j to %j: %s', (starts, ends, text) => {
    expect(spanText(starts, ends, 'th')).toBe(text);
  });

  it('names both days of any span of several', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 11, max: 30 }), (a, b) => {
        const [starts, ends] = [a, b].map((day) => ({ date: { ...date, day } }));
        const text = spanText(starts, ends, 'en');
        for (const side of [starts, ends])
          expect(side && text).toContain(side && momentText(side, 'en'));
      }),
    );
  });
});
