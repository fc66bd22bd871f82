import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, checkDates, readCalendarFile } from '#utils/rounds/calendar-file.ts';
import { readDistrictDates } from '#utils/rounds/district-dates.ts';
import type { OwnDate } from '#utils/rounds/own-dates.ts';
import { plainName } from '#utils/thai/plain-name.ts';
import { calendars, names, withSource } from './calendars.ts';

const date: OwnDate = {
  system: 'dmc',
  academicYear: 2569,
  round: '1',
  step: 'confirm',
  starts: '2026-06-10T08:30',
  ends: '2026-06-10T16:30',
};
const file = (dates: readonly unknown[], more: object = {}) =>
  JSON.stringify({ file: 'truatthan-calendar', version: 1, name: 'สพป. ตัวอย่าง', dates, ...more });

const golden = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'golden', name), 'utf8');

describe('shapes that were ever handed on or stored', () => {
  it('a calendar file of version 1 is still read, and written the same', () => {
    const text = golden('calendar-v1.json');
    const read = readCalendarFile(text);
    expect(read.ok && read.dates).toHaveLength(3);
    expect(read.ok && calendarFile(read.name, read.dates)).toBe(text);
  });

  it('dates of a district as version 1 stored them are still used', () => {
    const stored = JSON.parse(golden('district-dates-v1.json')) as { dates: unknown };
    expect(readDistrictDates(stored)).toEqual(stored.dates);
  });
});

describe('a calendar file', () => {
  it('out and in again is the same calendar, and can be stored', () => {
    fc.assert(
      fc.property(names, calendars, (name, dates) => {
        const read = readCalendarFile(calendarFile(name, dates));
        expect(read).toEqual({ ok: true, name, dates: withSource(dates, name) });
        const stored = read.ok && read.dates;
        expect(readDistrictDates({ version: 1, dates: stored })).toEqual(stored);
      }),
    );
  });

  it('is read with a byte order mark, and other parts beside its own are left off', () => {
    const read = readCalendarFile(`\ufeff${file([date], { issued: '2569-05-01' })}`);
    expect(read).toMatchObject({ ok: true, name: 'สพป. ตัวอย่าง' });
  });

  it.each([
    ['no JSON, at its line', '{\n  "file": "truatthan-calendar",\n  oops\n}', { kind: 'not-json' }],
    ['nothing', '', { kind: 'not-json' }],
    ['null', 'null', { kind: 'other-file' }],
    ['a list', '[]', { kind: 'other-file' }],
    [
      'another file of ours',
      file([date], { file: 'truatthan-taught-fields' }),
      { kind: 'other-file' },
    ],
    ['no version', file([date], { version: undefined }), { kind: 'other-file' }],
    ['a version that never was', file([date], { version: 0 }), { kind: 'other-file' }],
    ['a later version', file([{ any: 1 }], { version: 2, name: 7 }), { kind: 'newer' }],
    ['no dates', file([], {}), { kind: 'empty' }],
    ['dates that are none', file([], { dates: 'all' }), { kind: 'other-file' }],
    ['no name', file([date], { name: ' \u200b ' }), { kind: 'no-name' }],
    ['too many', file(Array.from({ length: 1001 }, () => date)), { kind: 'too-many' }],
  ])('%s: refused', (_, text, problem) => {
    expect(readCalendarFile(text)).toMatchObject({ ok: false, problems: [problem] });
  });

  it('names the line where the browser says it', () => {
    const read = readCalendarFile('{\n"file": "truatthan-calendar",\noops }');
    expect(read).toEqual({ ok: false, problems: [{ kind: 'not-json', line: 3 }] });
  });

  it.each([
    ['31 June', { ends: '2026-06-31' }, { kind: 'no-such-day', part: 'ends' }],
    ['29 February of no leap year', { ends: '2027-02-29' }, { kind: 'no-such-day', part: 'ends' }],
    ['month 13', { starts: '2026-13-01' }, { kind: 'no-such-day', part: 'starts' }],
    ['24:00', { ends: '2026-06-10T24:00' }, { kind: 'wrong-part', part: 'ends' }],
    ['an end before the start', { ends: '2026-06-09' }, { kind: 'ends-first' }],
    ['an hour before the start', { ends: '2026-06-10T08:00' }, { kind: 'ends-first' }],
    [
      'a Christian academic year',
      { academicYear: 2026 },
      { kind: 'christian-year', corrected: '2569' },
    ],
    [
      'a Buddhist day',
      { ends: '2569-06-10' },
      { kind: 'buddhist-day', part: 'ends', corrected: '2026-06-10' },
    ],
    ['a year of neither', { academicYear: 69 }, { kind: 'wrong-part', part: 'academicYear' }],
    [
      'a day of another year',
      { starts: '2025-06-10', ends: '2025-06-10' },
      { kind: 'outside-round', part: 'starts' },
    ],
    ['a day of another round', { ends: '2026-11-10' }, { kind: 'outside-round', part: 'ends' }],
    ['a round of another system', { system: 'emis' }, { kind: 'wrong-round' }],
    ['a step that is none', { step: '__proto__' }, { kind: 'wrong-part', part: 'step' }],
    ['a part too many', { who: 'x' }, { kind: 'wrong-part', part: 'who' }],
    ['a day of another kind', { starts: 20260610 }, { kind: 'wrong-part', part: 'starts' }],
    ['another zone', { starts: '2026-06-10T08:30+09:00' }, { kind: 'wrong-part', part: 'starts' }],
  ])('%s: nothing of the file is taken, and the entry is named', (_, wrong, problem) => {
    const good = { ...date, step: 'certify' };
    const read = readCalendarFile(file([good, { ...date, ...wrong }]));
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems).toContainEqual({ ...problem, entry: 2 });
  });

  it('names a step that is given twice, and one that is over before another has begun', () => {
    const certify = { ...date, step: 'certify', starts: '2026-06-09', ends: '2026-06-09' } as const;
    expect(checkDates([date, date]).problems).toEqual([{ kind: 'twice', entry: 2 }]);
    expect(checkDates([date, certify]).problems).toEqual([
      { kind: 'out-of-order', entry: 2, against: 'confirm' },
    ]);
    const other = { ...certify, academicYear: 2570, starts: '2027-06-09', ends: '2027-06-09' };
    expect(checkDates([date, other]).problems).toEqual([]);
  });

  it('never fails on anything, and never takes what cannot be stored', () => {
    const some = fc.record(
      Object.fromEntries(
        Object.entries(date).map(([part, value]) => [
          part,
          fc.oneof(fc.constant(value), fc.anything()),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(some).map((dates) => file(dates)),
        ),
        (text) => {
          const read = readCalendarFile(text);
          if (read.ok)
            expect(readDistrictDates({ version: 1, dates: read.dates })).toEqual(read.dates);
          else expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

it.each([
  ['สพป. ก', 'สพป. ก'],
  [' two\r\nlines\u0000 ', 'two lines'],
  ['turned \u202eround', 'turned round'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['\u200b\ufeff', ''],
  ['x'.repeat(500), 'x'.repeat(120)],
])('a name is one line of plain text: %j', (text, plain) => {
  expect(plainName(text)).toBe(plain);
});
