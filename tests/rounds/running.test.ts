import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedStep, Instant } from '#utils/rounds/model.ts';
import { readMoment } from '#utils/rounds/moments.ts';
import { plansOf } from '#utils/rounds/plan.ts';
import { PUBLISHED } from '#utils/rounds/published.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { systemOfPortal } from '#utils/rounds/system.ts';
import { addDays, bangkokTime, compareDates } from '#utils/thai/dates.ts';
import { written } from './golden.ts';

const at = (text: string): Instant => {
  const { date, minutes = 0 } = readMoment(text) ?? {};
  if (!date) throw new Error(`not a moment: ${text}`);
  return { date, minutes };
};

describe('the running round by the usual pattern', () => {
  it.each([
    // now, phase, year, round, present, next, days left
    ['2026-05-16T00:00', 'running', 2569, '1', 'open', 'confirm', 25],
    ['2026-06-07T12:00', 'running', 2569, '1', 'open', 'confirm', 3],
    ['2026-06-10T08:29', 'running', 2569, '1', 'open', 'confirm', 0],
    ['2026-06-10T08:30', 'running', 2569, '1', 'confirm', 'certify', 0],
    ['2026-06-10T16:30', 'running', 2569, '1', 'confirm', 'certify', 0],
    ['2026-06-10T16:31', 'overdue', 2569, '1', undefined, 'acknowledge', 0],
    ['2026-06-11T09:00', 'overdue', 2569, '1', 'acknowledge', 'close', 0],
    ['2026-06-12T00:00', 'upcoming', 2569, '2', undefined, 'open', 151],
    ['2026-07-01T00:00', 'running', 2569, '2', 'open', 'confirm', 132],
    ['2026-11-10T12:00', 'running', 2569, '2', 'confirm', 'certify', 0],
    ['2026-11-12T00:00', 'upcoming', 2569, 'year-end', undefined, 'open', 169],
    ['2027-03-15T00:00', 'running', 2569, 'year-end', 'open', 'confirm', 46],
    ['2027-04-30T16:31', 'overdue', 2569, 'year-end', undefined, 'acknowledge', 0],
    ['2027-05-02T00:00', 'upcoming', 2570, '1', undefined, 'open', 39],
  ])('DMC at %s: %s %i/%s', (now, phase, academicYear, round, present, next, days) => {
    const running = roundsAt(at(now), 'dmc');
    expect(running).toMatchObject({ phase, academicYear, round });
    expect(running.present?.step).toBe(present);
    expect(running.next.step).toBe(next);
    expect(running.deadline.left.days).toBe(days);
    expect(running.deadline.unconfirmed).toBe(true);
  });

  it.each([
    ['bobec', '2026-10-23T00:00', 'upcoming', 2569, '2026-10-30', 'week'],
    ['bobec', '2026-10-22T00:00', 'upcoming', 2569, '2026-10-30', 'calm'],
    ['bobec', '2026-10-29T23:59', 'upcoming', 2569, '2026-10-30', 'day'],
    ['bobec', '2026-10-30T23:59', 'running', 2569, '2026-10-30', 'today'],
    ['bobec', '2026-10-31T00:00', 'overdue', 2569, '2026-10-30', 'past'],
    ['bobec', '2026-11-06T23:59', 'overdue', 2569, '2026-10-30', 'past'],
    ['bobec', '2026-11-07T00:00', 'upcoming', 2570, '2027-10-30', 'calm'],
    ['emis', '2026-06-30T10:00', 'running', 2569, '2026-06-30', 'today'],
    ['emis', '2026-07-08T10:00', 'upcoming', 2570, '2027-06-30', 'calm'],
  ] as const)('%s at %s: %s %i until %s, %s', (system, now, phase, year, ends, urgency) => {
    const running = roundsAt(at(now), system);
    expect(running).toMatchObject({ phase, academicYear: year, round: 'annual' });
    expect(written(running.deadline.at)).toBe(ends);
    expect(running.deadline.urgency).toBe(urgency);
  });

  it('uses the best attested day and lists the others', () => {
    const { deadline } = roundsAt(at('2027-03-20T10:00'), 'dmc');
    expect(written(deadline.at)).toBe('2027-04-30T16:30');
    expect(deadline.variants.map((row) => written(row.ends))).toEqual([
      '',
      '2027-03-30',
      '2027-03-31',
      '2027-04-20',
    ]);
  });

  it('names the nearest earlier day of another source until it has passed', () => {
    const earlier = (now: string) => written(roundsAt(at(now), 'dmc').deadline.earlier);
    expect(earlier('2027-03-30T23:59')).toBe('2027-03-30');
    expect(earlier('2027-03-31T00:00')).toBe('2027-03-31');
    expect(earlier('2027-04-21T00:00')).toBe('');
  });

  it.each([
    ['2028-06-01T00:00', 'saturday'],
    ['2029-06-01T00:00', 'sunday'],
    ['2026-06-01T00:00', undefined],
  ])('names a weekend and does not move it: %s', (now, weekend) => {
    const { deadline } = roundsAt(at(now), 'dmc');
    expect(deadline.weekend).toBe(weekend);
    expect(deadline.at.date).toMatchObject({ month: 6, day: 10 });
  });

  it('gives the span of a running round, and none between rounds', () => {
    expect(roundsAt(at('2026-05-20T00:00'), 'dmc').span).toEqual({
      start: { year: 2026, month: 5, day: 16 },
      end: { year: 2026, month: 6, day: 11 },
    });
    expect(roundsAt(at('2026-06-20T00:00'), 'dmc').span).toBeUndefined();
  });

  it('counts down by the minute on the day itself', () => {
    const { left } = roundsAt(at('2026-06-10T14:30'), 'dmc').deadline;
    expect(left).toEqual({ days: 0, minutes: 120 });
  });
});

describe('the seam of two academic years', () => {
  it('belongs to the ending year while its year end runs', () => {
    for (const day of ['2027-04-01T00:00', '2027-04-30T00:00', '2027-05-01T23:00'])
      expect(roundsAt(at(day), 'dmc').academicYear).toBe(2569);
  });

  it('follows a page of the coming year', () => {
    expect(roundsAt(at('2027-04-15T00:00'), 'dmc', [], 2570)).toMatchObject({
      academicYear: 2570,
      round: '1',
      phase: 'upcoming',
    });
  });

  it.each([2569, 2566, 2575, undefined])('stays with the running round on a page of %s', (year) => {
    expect(roundsAt(at('2027-04-15T00:00'), 'dmc', [], year)).toMatchObject({
      academicYear: 2569,
      round: 'year-end',
    });
  });
});

describe('dates that are trusted more', () => {
  const own = (round: '1' | '2', step: DatedStep['step'], day: string): DatedStep => {
    const ends = readMoment(day);
    if (!ends) throw new Error(day);
    return {
      system: 'dmc',
      academicYear: 2569,
      round,
      step,
      ends,
      who: ['school'],
      trust: 'own',
      attestation: 'verified',
      source: 'own entry',
    };
  };

  it('take the place of the usual day, which stays as a variant', () => {
    const running = roundsAt(at('2026-06-07T00:00'), 'dmc', [
      own('1', 'confirm', '2026-06-20T12:00'),
    ]);
    expect(written(running.deadline.at)).toBe('2026-06-20T12:00');
    expect(running.deadline.unconfirmed).toBe(false);
    expect(running.deadline.variants.map((row) => written(row.ends))).toEqual(['2026-06-10T16:30']);
    expect(running.plan.steps.map((step) => step.step)).toEqual(['open', 'confirm']);
  });

  it('rank own before the district before published before usual', () => {
    const day = (trust: DatedStep['trust'], text: string): DatedStep => ({
      ...own('1', 'confirm', text),
      trust,
    });
    const all = [
      day('published', '2026-06-13'),
      day('district', '2026-06-12'),
      day('own', '2026-06-11'),
    ];
    const shown = (known: DatedStep[]) =>
      written(plansOf('dmc', 2569, known).find((plan) => plan.round === '1')?.confirm.ends);
    expect(shown(all)).toBe('2026-06-11');
    expect(shown(all.slice(0, 2))).toBe('2026-06-12');
    expect(shown(all.slice(0, 1))).toBe('2026-06-13');
    expect(shown([])).toBe('2026-06-10T16:30');
  });

  it('show the calendar of 2564 exactly', () => {
    const shown = (round: string) =>
      plansOf('dmc', 2564, PUBLISHED)
        .find((plan) => plan.round === round)
        ?.steps.map((step) => [step.step, written(step.starts), written(step.ends)]);
    expect(shown('2')).toEqual([
      ['open', '2021-10-15', '2021-11-10'],
      ['confirm', '2021-11-10T08:30', '2021-11-10T16:30'],
      ['certify', '2021-11-10T08:30', '2021-11-10T16:30'],
      ['acknowledge', '2021-11-11', '2021-11-11'],
      ['verify', '2021-10-15', '2021-11-11'],
      ['close', '2021-11-11', '2021-11-11'],
      ['handover', '2021-11-11', '2021-11-15'],
    ]);
    expect(shown('year-end')).toEqual([
      ['open', '2022-03-15', '2022-04-30'],
      ['confirm', '2022-04-30T08:30', '2022-04-30T16:30'],
      ['certify', '2022-04-30T08:30', '2022-04-30T16:30'],
      ['acknowledge', '2022-05-01', '2022-05-01'],
      ['verify', '2022-03-15', '2022-04-30'],
      ['close', '2022-05-01', '2022-05-01'],
    ]);
  });

  it('never take a repair of some schools for the deadline', () => {
    const yearEnd = plansOf('dmc', 2557, PUBLISHED).find((plan) => plan.round === 'year-end');
    expect(written(yearEnd?.confirm.ends)).toBe('2015-04-30T16:30');
    expect(yearEnd?.confirm.variants.map((row) => written(row.ends))).toContain('2015-05-14');
  });
});

describe('at any minute from 2020 to 2040', () => {
  const instants = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2041-01-01'), noInvalidDate: true })
    .map(bangkokTime);
  const systems = fc.constantFrom('dmc' as const, 'bobec' as const, 'emis' as const);
  const calendars = fc.constantFrom([], PUBLISHED);

  it('there is exactly one next step, still to come or open, and no time left is negative', () => {
    fc.assert(
      fc.property(instants, systems, calendars, (now, system, known) => {
        const running = roundsAt(now, system, known);
        const { deadline, next, present } = running;
        expect(compareDates(next.ends.date, now.date)).toBeGreaterThanOrEqual(0);
        const { round, academicYear } = running;
        const ofNow = { step: present?.step, round, academicYear };
        expect({ step: next.step, round: next.round, academicYear: next.academicYear }).not.toEqual(
          ofNow,
        );
        expect(deadline.left.days).toBeGreaterThanOrEqual(0);
        expect(deadline.left.minutes).toBeGreaterThanOrEqual(0);
        expect(deadline.urgency === 'past').toBe(running.phase === 'overdue');
        if (running.phase === 'upcoming') expect(deadline.left.minutes).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('a deadline of the same round never comes nearer by waiting less', () => {
    fc.assert(
      fc.property(instants, systems, fc.integer({ min: 1, max: 40 }), (now, system, days) => {
        const first = roundsAt(now, system);
        const later = roundsAt({ ...now, date: addDays(now.date, days) }, system);
        const same = first.round === later.round && first.academicYear === later.academicYear;
        if (same)
          expect(later.deadline.left.minutes).toBeLessThanOrEqual(first.deadline.left.minutes);
        else expect(compareDates(first.deadline.at.date, later.deadline.at.date)).toBeLessThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

it.each([
  ['dmc', 'dmc'],
  ['bobec', 'bobec'],
  ['emis', 'emis'],
  ['gcode', 'dmc'],
  ['toString', 'dmc'],
])('on %s the round of %s counts', (portal, system) => {
  expect(systemOfPortal(portal)).toBe(system);
});
