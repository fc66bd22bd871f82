import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedStep, STEPS, type StepId, type SystemId, TRUST } from '#utils/rounds/model.ts';
import { plansOf } from '#utils/rounds/plan.ts';
import { PUBLISHED } from '#utils/rounds/published.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { spanText } from '#utils/rounds/words.ts';
import { yearCalendar } from '#utils/rounds/year-calendar.ts';
import { addDays, bangkokTime, compareDates } from '#utils/thai/dates.ts';
import { written } from './golden.ts';

const TODAY = { year: 2026, month: 11, day: 24 };

/** The calendar in the manual of สพป. สุพรรณบุรี เขต 1, line by line: its words, and what is shown. */
const SUPHANBURI_2564: readonly (readonly [string, SystemId, string, StepId, string])[] = [
  ['15 ต.ค. - 10 พ.ย. 64', 'dmc', '2', 'open', 'ศ. 15 ต.ค. 2564 – พ. 10 พ.ย. 2564'],
  ['10 พ.ย. 64, 08.30 - 16.30', 'dmc', '2', 'confirm', 'พ. 10 พ.ย. 2564, 08:30–16:30 น.'],
  ['10 พ.ย. 64, 08.30 - 16.30', 'dmc', '2', 'certify', 'พ. 10 พ.ย. 2564, 08:30–16:30 น.'],
  ['11 พ.ย. 64', 'dmc', '2', 'acknowledge', 'พฤ. 11 พ.ย. 2564'],
  ['15 ต.ค. - 11 พ.ย. 64', 'dmc', '2', 'verify', 'ศ. 15 ต.ค. 2564 – พฤ. 11 พ.ย. 2564'],
  ['11 พ.ย. 64', 'dmc', '2', 'close', 'พฤ. 11 พ.ย. 2564'],
  ['11 - 15 พ.ย. 64', 'dmc', '2', 'handover', 'พฤ. 11 พ.ย. 2564 – จ. 15 พ.ย. 2564'],
  ['15 มี.ค. - 30 เม.ย. 65', 'dmc', 'year-end', 'open', 'อ. 15 มี.ค. 2565 – ส. 30 เม.ย. 2565'],
  ['30 เม.ย. 65, 08.30 - 16.30', 'dmc', 'year-end', 'confirm', 'ส. 30 เม.ย. 2565, 08:30–16:30 น.'],
  ['30 เม.ย. 65, 08.30 - 16.30', 'dmc', 'year-end', 'certify', 'ส. 30 เม.ย. 2565, 08:30–16:30 น.'],
  ['1 พ.ค. 65', 'dmc', 'year-end', 'acknowledge', 'อา. 1 พ.ค. 2565'],
  ['15 มี.ค. - 30 เม.ย. 65', 'dmc', 'year-end', 'verify', 'อ. 15 มี.ค. 2565 – ส. 30 เม.ย. 2565'],
  ['1 พ.ค. 65', 'dmc', 'year-end', 'close', 'อา. 1 พ.ค. 2565'],
  ['1-30 ต.ค. 64', 'bobec', 'annual', 'open', 'ศ. 1 ต.ค. 2564 – ส. 30 ต.ค. 2564'],
  ['1-30 ต.ค. 64', 'bobec', 'annual', 'confirm', 'ศ. 1 ต.ค. 2564 – ส. 30 ต.ค. 2564'],
];

/** Days that the manual for information work names for every year. */
const EVERY_YEAR: readonly (readonly [string, SystemId, string, string])[] = [
  ['10 มิถุนายน', 'dmc', '1', '2026-06-10'],
  ['10 พฤศจิกายน', 'dmc', '2', '2026-11-10'],
  ['30 มีนาคม', 'dmc', 'year-end', '2027-03-30'],
  ['30 สิงหาคม', 'bobec', 'annual', '2026-08-30'],
  ['30 มิถุนายน', 'emis', 'annual', '2026-06-30'],
];

describe('what the district manuals say', () => {
  it.each(SUPHANBURI_2564)('“%s” of 2564: %s %s %s', (_, system, round, step, shown) => {
    const own = yearCalendar(2564, TODAY, PUBLISHED)
      .find((one) => one.system === system && one.round === round)
      ?.steps.filter((one) => one.step === step);
    expect(own?.map(({ starts, ends }) => spanText(starts, ends, 'th'))).toEqual([shown]);
  });

  it('has no line that the calendar of 2564 does not show', () => {
    const rounds = yearCalendar(2564, TODAY, PUBLISHED).filter(({ round }) => round !== '1');
    expect(rounds.flatMap(({ steps }) => steps)).toHaveLength(SUPHANBURI_2564.length);
  });

  it.each(EVERY_YEAR)(
    '“%s” of every year: %s %s, used or named beside',
    (_, system, round, day) => {
      const confirm = plansOf(system, 2569).find((plan) => plan.round === round)?.confirm;
      const said = [confirm, ...(confirm?.variants ?? [])].map((one) => written(one?.ends));
      expect(said.map((one) => one.slice(0, 10))).toContain(day);
      expect(confirm?.basis.trust).toBe('usual');
    },
  );
});

/** Whatever people, districts and sources may say of the rounds of three years, contradictions too. */
const ROUNDS = [
  ['dmc', '1'],
  ['dmc', '2'],
  ['dmc', 'year-end'],
  ['bobec', 'annual'],
  ['emis', 'annual'],
] as const;
const saying = fc
  .record({
    of: fc.constantFrom(...ROUNDS),
    academicYear: fc.integer({ min: 2568, max: 2570 }),
    step: fc.constantFrom(...STEPS),
    day: fc.integer({ min: 0, max: 420 }),
    length: fc.integer({ min: 0, max: 120 }),
    opens: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
    only: fc.constantFrom('both', 'starts', 'ends', 'none'),
    trust: fc.constantFrom(...TRUST),
  })
  .map(({ of: [system, round], academicYear, step, day, length, opens, only, trust }) => {
    const first = addDays({ year: academicYear - 543, month: 3, day: 1 }, day);
    const starts = { date: first, ...(opens !== undefined && { minutes: opens }) };
    const ends = { date: addDays(first, length) };
    return {
      system,
      academicYear,
      round,
      step,
      ...(only !== 'ends' && only !== 'none' && { starts }),
      ...(only !== 'starts' && only !== 'none' && { ends }),
      who: [],
      trust,
      attestation: 'single source',
      source: 'said',
    } satisfies DatedStep;
  });

describe('whatever is said', () => {
  it('the most trusted day of a step is used, and there is one next step and no negative time', () => {
    fc.assert(
      fc.property(
        fc.array(saying, { maxLength: 40 }),
        fc.date({
          min: new Date('2025-03-01'),
          max: new Date('2028-03-01'),
          noInvalidDate: true,
        }),
        fc.constantFrom('dmc' as const, 'bobec' as const, 'emis' as const),
        (known, clock, system) => {
          for (const plan of [2568, 2569, 2570].flatMap((year) => plansOf(system, year, known)))
            for (const { step, basis } of plan.steps) {
              const best = known
                .filter((row) => row.system === system && row.academicYear === plan.academicYear)
                .filter((row) => row.round === plan.round && row.step === step)
                .filter((row) => row.starts ?? row.ends)
                .map((row) => TRUST.indexOf(row.trust));
              expect(TRUST.indexOf(basis.trust)).toBe(Math.min(3, ...best));
            }
          const now = bangkokTime(clock);
          const { deadline, next, present, plan } = roundsAt(now, system, known);
          expect(deadline.left.days).toBeGreaterThanOrEqual(0);
          expect(deadline.left.minutes).toBeGreaterThanOrEqual(0);
          expect(plan.steps).toContainEqual(plan.confirm);
          if (next.round === plan.round && next.academicYear === plan.academicYear)
            expect(next.step).not.toBe(present?.step);
          else expect(compareDates(next.starts.date, now.date)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
