import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment } from '#utils/rounds/moments.ts';
import {
  type OwnDate,
  ownSteps,
  readOwnDates,
  withDate,
  withoutDate,
} from '#utils/rounds/own-dates.ts';
import {
  createOwnDates,
  OWN_DATES_ASIDE_KEY,
  OWN_DATES_KEY,
} from '#utils/rounds/own-dates-store.ts';
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
    const store = createOwnDates(area, createQueue());
    expect(await store.read()).toEqual([]);
    expect(await store.update((now) => withDate(now, date))).toBe(true);
    expect(await store.read()).toEqual([date]);
    expect(kept[OWN_DATES_ASIDE_KEY]).toEqual({ version: 1, dates: 'broken' });
  });

  it('refuses what it could not read again, and says when it cannot be stored', async () => {
    const { area } = areaWith({});
    const store = createOwnDates(area, createQueue());
    expect(await store.update(() => [{ ...date, ends: '' }])).toBe(false);
    expect(await store.read()).toEqual([]);
    const full = { ...area, set: () => Promise.reject(new Error('full')) };
    expect(await createOwnDates(full, createQueue()).update(() => [date])).toBe(false);
  });
});

describe('days as typed', () => {
  const typed = (first: string, last: string, opens = '', closes = '') =>
    readTypedDate({ first, last, opens, closes }, 2569);

  it.each([
    ['', '10/06/2569', '', '', '2026-06-10', '2026-06-10'],
    ['', '10 มิ.ย. 2569', '08.30', '16:30 น.', '2026-06-10T08:30', '2026-06-10T16:30'],
    ['16/05/2569', '๑๐/๐๖/๒๕๖๙', '', '๑๖.๓๐', '2026-05-16', '2026-06-10T16:30'],
    ['', '30/04/2570', '', '', '2027-04-30', '2027-04-30'],
  ])('%s to %s, %s to %s', (first, last, opens, closes, starts, ends) => {
    expect(typed(first, last, opens, closes)).toEqual({ ok: true, starts, ends });
  });

  it.each([
    ['', '', '', '', { last: 'missing' }],
    ['', '10/06', '', '', { last: 'unreadable' }],
    ['', '31/06/2569', '', '', { last: 'no-such-day' }],
    ['', '29/02/2570', '', '', { last: 'no-such-day' }],
    ['', '10/06/2026', '', '', { last: 'christian' }],
    ['', '10/06/2568', '', '', { last: 'outside-year' }],
    ['11/06/2569', '10/06/2569', '', '', { last: 'before-first' }],
    ['', '10/06/2569', '', '24:00', { closes: 'hour' }],
    ['', '10/06/2569', 'เช้า', '', { opens: 'hour' }],
    ['', '10/06/2569', '16:30', '08:30', { closes: 'before-opening' }],
  ])('%s to %s, %s to %s: %j', (first, last, opens, closes, problems) => {
    expect(typed(first, last, opens, closes)).toMatchObject({ ok: false, problems });
  });

  it('what stands in the form is read as the same days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 60 }),
        fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
        (from, length, minutes) => {
          const start = addDays({ year: 2026, month: 5, day: 1 }, from);
          const ends = {
            date: addDays(start, length),
            ...(minutes !== undefined && { minutes }),
          };
          const read = readTypedDate(typedOf({ date: start }, ends), 2569);
          expect(read.ok && readMoment(read.starts)).toEqual({ date: start });
          expect(read.ok && readMoment(read.ends)).toEqual(ends);
        },
      ),
    );
  });
});
