import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asideOf,
  createGivenDates,
  DISTRICT_DATES_KEY,
  OWN_DATES_KEY,
  POLICY_DATES_KEY,
} from '#utils/rounds/given-dates-store.ts';
import { stepsOf } from '#utils/rounds/known-steps.ts';
import { readMoment } from '#utils/rounds/moments.ts';
import {
  type OwnDate,
  ownSteps,
  readOwnDates,
  withDate,
  withoutDate,
} from '#utils/rounds/own-dates.ts';
import { readTypedDate, typedOf } from '#utils/rounds/typed-date.ts';
import { createQueue } from '#utils/settings/lock.ts';
import { addDays } from '#utils/thai/dates.ts';

const date: OwnDate = {
  system: 'dmc',
  academicYear: 2569,
  round: '1',
  step: 'confirm',
  starts: '2026-06-12',
  ends: '2026-06-12T16:30',
};

const areaWith = (stored: Record<string, unknown>) => {
  const kept = { ...stored };
  return {
    kept,
    area: {
      get: async (key: string) => kept[key],
      set: async (items: Readonly<Record<string, unknown>>) => void Object.assign(kept, items),
      onChanged: () => () => {},
    },
  };
};

describe('what is stored of own dates', () => {
  it.each([
    ['nothing', undefined, []],
    ['one', { version: 1, dates: [date] }, [date]],
    ['a newer version', { version: 2, dates: [] }, undefined],
    ['text', 'dates', undefined],
    ['a day that is none', { version: 1, dates: [{ ...date, ends: '2026-06-31' }] }, undefined],
    [
      'an end before the start',
      { version: 1, dates: [{ ...date, ends: '2026-06-11' }] },
      undefined,
    ],
    ['another system', { version: 1, dates: [{ ...date, system: 'gcode' }] }, undefined],
    ['a Christian year', { version: 1, dates: [{ ...date, academicYear: 2026 }] }, undefined],
    ['a step that is none', { version: 1, dates: [{ ...date, step: 'toString' }] }, undefined],
  ])('%s', (_, stored, dates) => {
    expect(readOwnDates(stored)).toEqual(dates);
  });

  it('a step has one date: the last', () => {
    const later = { ...date, starts: '2026-06-13', ends: '2026-06-13' };
    expect(withDate([date], later)).toEqual([later]);
    expect(withDate([date], { ...later, step: 'certify' })).toHaveLength(2);
    expect(withoutDate([date], later)).toEqual([]);
  });

  it("is trusted as the user's own", () => {
    expect(ownSteps([date], 'x')[0]).toMatchObject({ trust: 'own', who: ['school'], source: 'x' });
  });

  it('is changed, and a damaged value is set aside first', async () => {
    const { area, kept } = areaWith({ [OWN_DATES_KEY]: { version: 1, dates: 'broken' } });
    const store = createGivenDates(area, createQueue());
    expect((await store.read()).own).toEqual([]);
    expect(await store.update((now) => ({ ...now, own: withDate(now.own, date) }))).toBe(true);
    expect((await store.read()).own).toEqual([date]);
    expect(kept[asideOf(OWN_DATES_KEY)]).toEqual({ version: 1, dates: 'broken' });
    expect(asideOf(DISTRICT_DATES_KEY) in kept).toBe(false);
  });

  it('refuses what it could not read again, and says when it cannot be stored', async () => {
    const { area } = areaWith({});
    const store = createGivenDates(area, createQueue());
    const bad = { ...date, ends: '' };
    expect(await store.update((now) => ({ ...now, own: [bad] }))).toBe(false);
    const nameless = { ...date, source: 'a\u202eb' };
    expect(await store.update((now) => ({ ...now, district: [nameless] }))).toBe(false);
    expect(await store.read()).toEqual({ own: [], district: [], policy: [] });
    const full = { ...area, set: () => Promise.reject(new Error('full')) };
    expect(await createGivenDates(full, createQueue()).update((now) => now)).toBe(false);
  });

  it("ranks the user's own before the policy's before a file's", async () => {
    const fromFile = { ...date, source: 'สพป. ตัวอย่าง' };
    const { area } = areaWith({
      [OWN_DATES_KEY]: { version: 1, dates: [date] },
      [DISTRICT_DATES_KEY]: { version: 1, dates: [fromFile] },
      [POLICY_DATES_KEY]: { version: 1, dates: [{ ...date, source: 'เขต' }] },
    });
    const steps = stepsOf(await createGivenDates(area, createQueue()).read(), 'own');
    expect(steps.map(({ trust, source }) => [trust, source])).toEqual([
      ['own', 'own'],
      ['district', 'เขต'],
      ['district', 'สพป. ตัวอย่าง'],
    ]);
  });
});

describe('days as typed', () => {
  const typed = (first: string, last: string, opens = '', closes = '') =>
    readTypedDate({ first, last, opens, closes }, date);

  it.each([
    ['', '10/06/2569', '', '', '2026-06-10', '2026-06-10'],
    ['', '10 มิ.ย. 2569', '08.30', '16:30 น.', '2026-06-10T08:30', '2026-06-10T16:30'],
    ['16/05/2569', '๑๐/๐๖/๒๕๖๙', '', '๑๖.๓๐', '2026-05-16', '2026-06-10T16:30'],
  ])('%s to %s, %s to %s', (first, last, opens, closes, starts, ends) => {
    expect(typed(first, last, opens, closes)).toEqual({ ok: true, starts, ends });
  });

  it.each([
    ['', '', '', '', { last: 'missing' }],
    ['', '10/06', '', '', { last: 'unreadable' }],
    ['', '31/06/2569', '', '', { last: 'no-such-day' }],
    ['', '29/02/2569', '', '', { last: 'no-such-day' }],
    ['', '10/06/2026', '', '', { last: 'christian' }],
    ['', '10/06/2568', '', '', { last: 'outside-year' }],
    ['', '10/11/2569', '', '', { last: 'outside-round' }],
    ['10/11/2569', '11/11/2569', '', '', { first: 'outside-round', last: 'outside-round' }],
    ['11/06/2569', '10/06/2569', '', '', { last: 'before-first' }],
    ['', '10/06/2569', '', '24:00', { closes: 'hour' }],
    ['', '10/06/2569', 'เช้า', '', { opens: 'hour' }],
    ['', '10/06/2569', '16:30', '08:30', { closes: 'before-opening' }],
  ])('%s to %s, %s to %s: %j', (first, last, opens, closes, problems) => {
    expect(typed(first, last, opens, closes)).toMatchObject({ ok: false, problems });
  });

  it('lie inside their round, the year end in the next calendar year', () => {
    const yearEnd = { ...date, round: 'year-end' } as const;
    const read = (last: string) =>
      readTypedDate({ first: '', last, opens: '', closes: '' }, yearEnd);
    expect(read('30/04/2570')).toEqual({ ok: true, starts: '2027-04-30', ends: '2027-04-30' });
    expect(read('30/04/2569')).toMatchObject({ problems: { last: 'outside-round' } });
  });

  it.each([
    ['certify', '09/06/2569', '11/06/2569', 'confirm'],
    ['certify', '11/06/2569', '12/06/2569', undefined],
    ['open', '13/06/2569', '20/06/2569', 'confirm'],
    ['open', '16/05/2569', '20/06/2569', undefined],
    ['verify', '16/05/2569', '17/05/2569', undefined],
    ['confirm', '01/06/2569', '02/06/2569', undefined],
  ] as const)(
    '%s %s to %s beside a confirm day of 12 June: against %s',
    (step, first, last, against) => {
      const read = readTypedDate({ first, last, opens: '', closes: '' }, { ...date, step }, [date]);
      expect(read.ok ? undefined : read.against).toBe(against);
    },
  );

  it('what stands in the form is read as the same days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 30 }),
        fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
        (from, length, minutes) => {
          const start = addDays({ year: 2026, month: 5, day: 1 }, from);
          const ends = {
            date: addDays(start, length),
            ...(minutes !== undefined && { minutes }),
          };
          const read = readTypedDate(typedOf({ date: start }, ends), date);
          expect(read.ok && readMoment(read.starts)).toEqual({ date: start });
          expect(read.ok && readMoment(read.ends)).toEqual(ends);
        },
      ),
    );
  });
});
