import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deadlinesOf } from '#utils/district/deadlines.ts';
import { takeIn } from '#utils/district/merge.ts';
import type { KeptSchool } from '#utils/district/model.ts';
import { STAGES } from '#utils/district/stage.ts';
import { scopeBefore, stageOfSchool, summariseDistrict } from '#utils/district/summary.ts';
import { counts, kept, NOON, news, SCOPE } from './schools.ts';

const DAY = 86_400_000;
const at = (done: boolean, moment = NOON) => ({ done, at: moment });

/** The usual confirm day of the first round is 10 June; this looks at it from some days after noon of the 8th. */
const summary = (all: readonly KeptSchool[], days = 0, scope = SCOPE) =>
  summariseDistrict(scope, all, deadlinesOf(scope, [], NOON + days * DAY, 'th'));

const school = (code: string, steps: KeptSchool['steps'], change: Partial<KeptSchool> = {}) =>
  kept({
    codes: [code],
    id: `${change.scope ?? SCOPE}/${code}`,
    name: `โรง ${code}`,
    steps,
    ...change,
  });

describe('how far a school is', () => {
  test.each<[KeptSchool['steps'], string]>([
    [{}, 'unknown'],
    [{ confirm: at(true), certify: at(false) }, 'certify'],
    // A list that shows less than another does not make it less.
    [{ confirm: at(true, NOON + 1), certify: at(true, NOON) }, 'done'],
    // The district took the confirmation back.
    [{ confirm: at(false, NOON + 1), certify: at(true, NOON) }, 'confirm'],
    [{ confirm: at(false, NOON), certify: at(true, NOON + 1) }, 'done'],
    [{ certify: at(false, NOON + 1), acknowledge: at(true, NOON) }, 'certify'],
  ])('%j', (steps, stage) => {
    expect(stageOfSchool(kept({ steps }))).toBe(stage);
  });
});

describe('who is late', () => {
  const open = school('10000001', { confirm: at(false) });
  const seenAfter = school('10000002', { confirm: at(false, NOON + 5 * DAY) });
  const done = school('10000003', { confirm: at(true), certify: at(true) });

  it('nobody, before the day', () => {
    expect(summary([open, done])).toMatchObject({ open: 1, late: 0, perhapsLate: 0 });
  });

  it('after the day who was open then; who was seen before it may be done by now', () => {
    const after = summary([open, seenAfter, done], 6);
    expect(after).toMatchObject({ open: 2, late: 1, perhapsLate: 1 });
    expect(after.lines.map(({ late }) => late)).toEqual(['perhaps', 'late', 'no']);
  });

  it('nobody where the round has no known day', () => {
    const odd = school('10000001', { confirm: at(false) }, { scope: 'dmc/2569/annual' });
    expect(summary([odd], 400, 'dmc/2569/annual').late).toBe(0);
  });
});

describe('the round before', () => {
  test.each([
    [['dmc/2568/2', 'dmc/2568/1', 'bobec/2569/annual'], 'dmc/2568/2'],
    [['dmc/2568/year-end', 'dmc/2568/2', SCOPE], 'dmc/2568/year-end'],
    [['dmc/2569/2', SCOPE], undefined],
    [[], undefined],
  ])('of %j is %s', (scopes, before) => {
    expect(scopeBefore(SCOPE, scopes)).toBe(before);
  });

  it('is compared school by school, by code, else by name', () => {
    const scope = 'dmc/2568/2';
    const result = summary([
      school('10000001', { confirm: at(false) }),
      school('10000002', { confirm: at(true) }),
      school('10000003', { confirm: at(false) }, { name: 'วัดใหม่' }),
      school('10000001', { confirm: at(false) }, { scope }),
      school('10000002', { confirm: at(false) }, { scope }),
      kept({
        id: `${scope}/=x`,
        scope,
        codes: [],
        name: 'โรงเรียนวัดใหม่',
        steps: { confirm: at(true) },
      }),
    ]);
    expect(result.before).toMatchObject({ scope, total: 3, both: 3, openTwice: 1 });
    expect(result.lines.map(({ before }) => before)).toEqual(['confirm', 'confirm', 'done']);
  });
});

it('takes the later of a file and a download, and sums the rules over schools', () => {
  const rule = (records: number) => [{ rule: 'age-grade', records }];
  const result = summary([
    school(
      '10000001',
      {},
      {
        sent: counts({ at: NOON, open: 5, fine: 95, rules: rule(5) }),
        counted: counts({ at: NOON + 1, open: 2, fine: 98, rules: rule(2) }),
      },
    ),
    school('10000002', {}, { sent: counts({ rules: rule(3) }) }),
    school('10000003', {}),
  ]);
  expect(result).toMatchObject({ counted: 2, records: 200, openRecords: 12 });
  expect(result.rules).toEqual([{ rule: 'age-grade', records: 5, schools: 2 }]);
});

it('adds up, whatever became known', () => {
  fc.assert(
    fc.property(
      fc.array(news, { maxLength: 12 }),
      fc.integer({ min: -5, max: 60 }),
      (all, days) => {
        const { changed } = takeIn([], SCOPE, all);
        const result = summary(changed, days);
        expect(STAGES.reduce((sum, stage) => sum + result.stages[stage], 0)).toBe(result.total);
        expect(result.late + result.perhapsLate).toBeLessThanOrEqual(result.open);
        expect(result.openRecords).toBeLessThanOrEqual(result.records);
      },
    ),
  );
});
