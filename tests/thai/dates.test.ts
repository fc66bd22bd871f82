import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  academicYearAt,
  addDays,
  addYears,
  bangkokDate,
  bangkokTime,
  type CivilDate,
  compareDates,
  completedYears,
  daysBetween,
  formatShortThaiDate,
  formatThaiDate,
  isRealDay,
  readThaiDate,
  toBuddhistYear,
  toChristianYear,
  weekdayOf,
} from '#utils/thai/dates.ts';

const on = (year: number, month: number, day: number): CivilDate => ({ year, month, day });

const anyDay = fc
  .tuple(
    fc.integer({ min: 2480, max: 2600 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([be, month, day]) => on(toChristianYear(be), month, day))
  .filter((d) => isRealDay(d.year, d.month, d.day));

describe('readThaiDate', () => {
  it.each([
    ['10/06/2569', on(2026, 6, 10)],
    ['1/6/2569', on(2026, 6, 1)],
    [' 10/06/2569 ', on(2026, 6, 10)],
    ['10-06-2569', on(2026, 6, 10)],
    ['10.06.2569', on(2026, 6, 10)],
    ['10 06 2569', on(2026, 6, 10)],
    ['10 / 06 / 2569', on(2026, 6, 10)],
    ['๑๐/๐๖/๒๕๖๙', on(2026, 6, 10)],
    ['10 มิ.ย. 2569', on(2026, 6, 10)],
    ['10 มิย. 2569', on(2026, 6, 10)],
    ['10 มิถุนายน พ.ศ. 2569', on(2026, 6, 10)],
    ['10 มิถุนายน 2569', on(2026, 6, 10)],
    ['วันที่ 10 เดือน มิถุนายน พ.ศ. 2569', on(2026, 6, 10)],
    ['วันพุธที่ 10 มิถุนายน 2569', on(2026, 6, 10)],
    ['พ. 10 มิ.ย. 2569', on(2026, 6, 10)],
    ['10 มิ.ย. 2569 (7 ปี 5 เดือน)', on(2026, 6, 10)],
    ['10/06/2569 อายุ 7 ปี 5 เดือน', on(2026, 6, 10)],
    ['2569-06-10', on(2026, 6, 10)],
    ['10/06/2569 16:30', on(2026, 6, 10)],
    ['10/06/2569 16:30:05 น.', on(2026, 6, 10)],
    ['2569-06-10T00:00:00', on(2026, 6, 10)],
    ['10 มิ.ย. 2569 เวลา 16.30 น.', on(2026, 6, 10)],
    ['ๅจฝจุฝ/ถุต', on(2026, 6, 10)],
    ['29/02/2567', on(2024, 2, 29)],
    ['31/12/2483', on(1940, 12, 31)],
  ])('reads %s', (text, date) => {
    expect(readThaiDate(text)).toEqual({ kind: 'date', date });
  });

  it.each([
    ['10/06/2015', on(2015, 6, 10), '10/06/2558'],
    ['1-6-2015', on(2015, 6, 1), '1-6-2558'],
    ['10 มิ.ย. 2015', on(2015, 6, 10), '10 มิ.ย. 2558'],
    ['10 มิถุนายน ค.ศ. 2015', on(2015, 6, 10), '10 มิถุนายน พ.ศ. 2558'],
    ['2015-06-10', on(2015, 6, 10), '10/06/2558'],
    ['๑๐/๐๖/๒๐๑๕', on(2015, 6, 10), '10/06/2558'],
    ['29/02/2016', on(2016, 2, 29), '29/02/2559'],
    ['01/01/1950', on(1950, 1, 1), '01/01/2493'],
    ['31/12/2100', on(2100, 12, 31), '31/12/2643'],
  ])('takes %s for a Christian year', (text, date, corrected) => {
    expect(readThaiDate(text)).toEqual({ kind: 'christian', date, corrected });
    expect(readThaiDate(corrected)).toEqual({ kind: 'date', date });
  });

  it.each(['', ' ', '-', '–', '—', '\u00a0', '__/__/____', '//', ' '.repeat(1000)])(
    'takes %j for empty',
    (text) => {
      expect(readThaiDate(text)).toEqual({ kind: 'empty' });
    },
  );

  it.each([
    '10/06/69',
    '10 มิ.ย. 69',
    '10/06/1949',
    '10/06/2101',
    '10/06/2399',
    '10/06/3000',
    '10/06',
    '2569',
    '10062569',
    '10 เดือนหก 2569',
    'ไม่ทราบ',
    '10/06/25690',
    '<b>10/06/2569</b>',
    '\ud800',
    '9'.repeat(10_000),
  ])('finds %j unreadable', (text) => {
    expect(readThaiDate(text)).toEqual({ kind: 'unreadable' });
  });

  it.each([
    '29/02/2564',
    '29/02/2568',
    '31/04/2569',
    '32/01/2569',
    '00/01/2569',
    '10/13/2569',
    '29/02/2015',
  ])('knows that %s is no day', (text) => {
    expect(readThaiDate(text)).toEqual({ kind: 'no-such-day' });
  });

  it('reads back what the formats write, for every day of 2480–2600', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(readThaiDate(formatThaiDate(date))).toEqual({ kind: 'date', date });
        expect(readThaiDate(formatShortThaiDate(date))).toEqual({ kind: 'date', date });
      }),
    );
  });

  it('never throws, and never invents a day', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const reading = readThaiDate(text);
        if (reading.kind === 'date' || reading.kind === 'christian') {
          const { year, month, day } = reading.date;
          expect(isRealDay(year, month, day)).toBe(true);
        }
      }),
    );
  });
});

describe('calendar', () => {
  it('formats in the Buddhist Era', () => {
    expect(formatThaiDate(on(2026, 6, 1))).toBe('01/06/2569');
    expect(formatShortThaiDate(on(2026, 6, 10))).toBe('พ. 10 มิ.ย. 2569');
    expect(formatShortThaiDate(on(2026, 5, 14))).toBe('พฤ. 14 พ.ค. 2569');
  });

  it.each([
    [on(2026, 5, 15), 2568],
    [on(2026, 5, 16), 2569],
    [on(2026, 12, 31), 2569],
    [on(2027, 1, 1), 2569],
  ])('puts %o into academic year %i', (date, year) => {
    expect(academicYearAt(date)).toBe(year);
  });

  it.each([
    [on(2011, 6, 10), on(2026, 6, 10), 15],
    [on(2011, 6, 11), on(2026, 6, 10), 14],
    [on(2012, 2, 29), on(2027, 2, 28), 14],
    [on(2012, 2, 29), on(2027, 3, 1), 15],
    [on(2012, 2, 29), on(2028, 2, 29), 16],
    [on(2026, 6, 11), on(2026, 6, 10), -1],
  ])('born %o is on %o %i years old', (birth, day, years) => {
    expect(completedYears(birth, day)).toBe(years);
  });

  it('completes a year of age exactly on the birthday moved by years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (birth, years) => {
        const birthday = addYears(birth, years);
        expect(completedYears(birth, birthday)).toBe(years);
        expect(completedYears(birth, addDays(birthday, -1))).toBe(years - 1);
      }),
    );
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(isRealDay(later.year, later.month, later.day)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(Math.sign(compareDates(later, date))).toBe(Math.sign(days));
        expect(weekdayOf(later)).toBe((((weekdayOf(date) + days) % 7) + 7) % 7);
      }),
    );
    expect(addYears(on(2024, 2, 29), 1)).toEqual(on(2025, 3, 1));
    expect(weekdayOf(on(1969, 12, 31))).toBe(3);
  });

  it('knows the day and minute in Thailand', () => {
    expect(bangkokDate(new Date('2026-06-09T16:59:59Z'))).toEqual(on(2026, 6, 9));
    expect(bangkokDate(new Date('2026-06-09T17:00:00Z'))).toEqual(on(2026, 6, 10));
    expect(bangkokTime(new Date('2026-06-10T09:30:59Z'))).toEqual({
      date: on(2026, 6, 10),
      minutes: 990,
    });
    expect(bangkokTime(new Date('1969-12-31T16:59:00Z')).minutes).toBe(1439);
  });

  it('keeps 543 years between the eras and refuses days that do not exist', () => {
    expect(toBuddhistYear(2026)).toBe(2569);
    expect(toChristianYear(2569)).toBe(2026);
    expect([
      isRealDay(2024, 2, 29),
      isRealDay(2023, 2, 29),
      isRealDay(1900, 2, 29),
      isRealDay(2000, 2, 29),
    ]).toEqual([true, false, false, true]);
    expect([
      isRealDay(2026, 0, 1),
      isRealDay(2026, 13, 1),
      isRealDay(2026, 1, 1.5),
      isRealDay(2026, Number.NaN, 1),
    ]).toEqual([false, false, false, false]);
  });
});
