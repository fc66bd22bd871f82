import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { linesOf, unescapeText } from '#utils/rounds/ics-lines.ts';
import { type IcsReading, readIcs } from '#utils/rounds/ics-read.ts';
import { type IcsStep, writeIcs } from '#utils/rounds/ics-write.ts';
import type { Trust } from '#utils/rounds/model.ts';
import { readMoment } from '#utils/rounds/moments.ts';
import { givenStep, type OwnDate } from '#utils/rounds/own-dates.ts';
import { roundTitle, STEP_TITLES } from '#utils/rounds/words.ts';
import { calendars, names, withSource } from './calendars.ts';

const NOW = new Date('2026-05-01T03:00:00Z');

const stepOf = (date: OwnDate, trust: Trust = 'district'): IcsStep => {
  const starts = readMoment(date.starts);
  const ends = readMoment(date.ends);
  if (!starts || !ends) throw new Error('no days');
  return { ...date, starts, ends, basis: givenStep(date, trust, 'หนังสือ ว.838; หน้า 1, ข้อ 2') };
};
const written = (dates: readonly OwnDate[], name = 'สพป. ตัวอย่าง', alarmDays: number[] = []) =>
  writeIcs(
    dates.map((date) => stepOf(date)),
    { name, now: NOW, alarmDays },
  );
const confirm: OwnDate = {
  system: 'dmc',
  academicYear: 2569,
  round: '1',
  step: 'confirm',
  starts: '2026-06-10T08:30',
  ends: '2026-06-10T16:30',
};

const day = (time: ICAL.Time) => time.toString();
const bangkok = (time: ICAL.Time) =>
  new Date(time.toUnixTime() * 1000 + 7 * 3_600_000).toISOString().slice(0, 16);

describe('an .ics file of ours', () => {
  it('out and in again is the same calendar', () => {
    fc.assert(
      fc.property(names, calendars, (name, dates) => {
        expect(readIcs(written(dates, name, [7, 1]), 'x.ics')).toEqual({
          ok: true,
          name,
          dates: withSource(dates, name),
          leftOut: [],
        });
      }),
    );
  });

  it('is read by another implementation with the same days, hours and words', () => {
    fc.assert(
      fc.property(names, calendars, (name, dates) => {
        const calendar = new ICAL.Component(ICAL.parse(written(dates, name, [3])));
        for (const zone of calendar.getAllSubcomponents('vtimezone'))
          ICAL.TimezoneService.register(zone);
        const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
        expect(events).toHaveLength(dates.length);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(dates.length);
        for (const [at, date] of dates.entries()) {
          const { startDate, endDate, summary, description, component } = events[at] as ICAL.Event;
          const whole = !date.starts.includes('T') && !date.ends.includes('T');
          expect(startDate.isDate).toBe(whole);
          expect(summary).toBe(`${STEP_TITLES[date.step].th} ${roundTitle(date, 'th')}`);
          expect(description).toContain('\nวันที่จากเขต: หนังสือ ว.838; หน้า 1, ข้อ 2');
          expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-05-01T03:00:00Z');
          if (whole) {
            expect(day(startDate)).toBe(date.starts);
            endDate.adjust(-1, 0, 0, 0);
            expect(day(endDate)).toBe(date.ends);
          } else {
            expect(bangkok(startDate)).toBe(date.starts.padEnd(16, 'T00:00'));
            const midnight = !date.ends.includes('T');
            if (midnight) endDate.adjust(-1, 0, 0, 0);
            expect(bangkok(endDate)).toBe(midnight ? `${date.ends}T00:00` : date.ends);
          }
        }
      }),
    );
  });

  it('is read back by its words alone, where a program gave it ids of its own', () => {
    const dates: OwnDate[] = [
      { ...confirm, step: 'open', starts: '2026-05-16', ends: '2026-06-10' },
      confirm,
      { ...confirm, step: 'certify' },
      { ...confirm, step: 'acknowledge', starts: '2026-06-11', ends: '2026-06-11' },
      { ...confirm, step: 'verify', starts: '2026-05-16', ends: '2026-06-10' },
      { ...confirm, step: 'close', starts: '2026-06-11', ends: '2026-06-11' },
      { ...confirm, step: 'handover', starts: '2026-06-12', ends: '2026-06-30' },
      { ...confirm, system: 'bobec', round: 'annual', starts: '2026-10-01', ends: '2026-10-30' },
      { ...confirm, round: 'year-end', starts: '2027-04-30', ends: '2027-04-30' },
    ];
    const foreign = written(dates, 'x').replace(
      /^UID:.*\r\n(?: .*\r\n)*/gm,
      'UID:1@google.com\r\n',
    );
    expect(readIcs(foreign, 'x.ics')).toMatchObject({
      ok: true,
      dates: withSource(dates, 'x'),
      leftOut: [],
    });
  });

  it('folds at 75 octets inside no character, and ends its lines as the standard says', () => {
    const text = written([confirm], 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสุพรรณบุรี เขต 1');
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\n\ufffd]/);
    }
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('keeps the id of a step and counts its revisions up', () => {
    const later = writeIcs([stepOf(confirm)], { name: 'x', now: new Date('2026-05-02T03:00:00Z') });
    const [uids, revisions] = ['UID', 'SEQUENCE'].map((name) =>
      [written([confirm]), later].map(
        (text) => new RegExp(`^${name}:(.*)`, 'm').exec(text.replaceAll('\r\n ', ''))?.[1],
      ),
    );
    expect(uids).toEqual(Array(2).fill('truatthan-2569-dmc-1-confirm@truatthan.example'));
    expect(Number(revisions?.[1])).toBe(Number(revisions?.[0]) + 24 * 60);
  });

  it.each([
    [confirm, 7, '2026-06-03T08:30'],
    [{ ...confirm, starts: '2026-06-10', ends: '2026-06-10' }, 1, '2026-06-09T08:30'],
    [{ ...confirm, starts: '2026-06-01', ends: '2026-06-10' }, 3, '2026-06-07T08:30'],
  ])('rings in the morning before the last day: %o, %i days', (date, days, rings) => {
    const [event] = new ICAL.Component(
      ICAL.parse(written([date], 'x', [days])),
    ).getAllSubcomponents('vevent');
    const trigger = event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    const start = readMoment(date.starts);
    const from = Date.UTC(
      2026,
      (start?.date.month ?? 0) - 1,
      start?.date.day,
      0,
      start?.minutes ?? 0,
    );
    const at = new Date(from + (trigger as ICAL.Duration).toSeconds() * 1000);
    expect(at.toISOString().slice(0, 16)).toBe(rings);
  });

  it('marks usual days as such, and nobody takes them for announced when they come back', () => {
    const text = writeIcs([stepOf(confirm, 'usual')], { name: 'x', now: NOW });
    expect(text.replaceAll('\r\n ', '')).toContain('(ยังไม่ยืนยัน)');
    const why = [{ line: 17, title: expect.stringContaining('ยืนยันข้อมูล DMC'), why: 'unconfirmed' }];
    expect(readIcs(text, 'x.ics')).toMatchObject({ ok: true, dates: [], leftOut: why });
    const stripped = text
      .replace('STATUS:TENTATIVE', 'STATUS:CONFIRMED')
      .replace(/UID:.*/, 'UID:1');
    expect(readIcs(stripped, 'x.ics')).toMatchObject({ ok: true, dates: [] });
  });
});

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const CONFIRM = 'SUMMARY:ยืนยันข้อมูล DMC ภาคเรียนที่ 1 ปีการศึกษา 2569';
const datesOf = (read: IcsReading) =>
  read.ok ? read.dates.map(({ starts, ends }) => [starts, ends]) : read;
const whysOf = (read: IcsReading) =>
  read.ok ? read.leftOut.map(({ line, why }) => [line, why]) : read;

describe("an .ics file of somebody else's", () => {
  it.each([
    [
      'whole days',
      ['DTSTART;VALUE=DATE:20260610', 'DTEND;VALUE=DATE:20260611'],
      '2026-06-10',
      '2026-06-10',
    ],
    ['no end', ['DTSTART;VALUE=DATE:20260610'], '2026-06-10', '2026-06-10'],
    [
      'an end that is the last day',
      ['DTSTART;VALUE=DATE:20260610', 'DTEND;VALUE=DATE:20260610'],
      '2026-06-10',
      '2026-06-10',
    ],
    ['days long', ['DTSTART;VALUE=DATE:20260609', 'DURATION:P2D'], '2026-06-09', '2026-06-10'],
    [
      'UTC',
      ['DTSTART:20260610T013000Z', 'DTEND:20260610T093000Z'],
      '2026-06-10T08:30',
      '2026-06-10T16:30',
    ],
    [
      'UTC over midnight',
      ['DTSTART:20260609T170000Z', 'DTEND:20260610T170000Z'],
      '2026-06-10',
      '2026-06-10',
    ],
    [
      'no zone',
      ['DTSTART:20260610T083000', 'DTEND:20260610T163000'],
      '2026-06-10T08:30',
      '2026-06-10T16:30',
    ],
    [
      'Bangkok',
      ['DTSTART;TZID=Asia/Bangkok:20260610T083000', 'DURATION:PT8H'],
      '2026-06-10T08:30',
      '2026-06-10T16:30',
    ],
    [
      'Outlook',
      [
        'DTSTART;TZID="SE Asia Standard Time":20260610T083000',
        'DTEND;TZID=SE Asia Standard Time:20260610T163000',
      ],
      '2026-06-10T08:30',
      '2026-06-10T16:30',
    ],
    [
      'Tokyo',
      ['DTSTART;TZID=Asia/Tokyo:20260610T103000', 'DTEND;TZID=Asia/Tokyo:20260610T183000'],
      '2026-06-10T08:30',
      '2026-06-10T16:30',
    ],
    [
      'summer time',
      ['DTSTART;TZID=Europe/Berlin:20260610T033000', 'DTEND;TZID=Europe/Berlin:20260610T113000'],
      '2026-06-10T08:30',
      '2026-06-10T16:30',
    ],
  ])('%s', (_, lines, starts, ends) => {
    expect(datesOf(readIcs(calendar(...event(CONFIRM, ...lines)), 'x.ics'))).toEqual([
      [starts, ends],
    ]);
  });

  it('with a zone that it describes itself', () => {
    const zone = (offset: string) => [
      'BEGIN:VTIMEZONE',
      'TZID:Office',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      `TZOFFSETFROM:${offset}`,
      `TZOFFSETTO:${offset}`,
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const own = event(
      CONFIRM,
      'DTSTART;TZID=Office:20260610T093000',
      'DTEND;TZID=Office:20260610T173000',
    );
    expect(datesOf(readIcs(calendar(...zone('+0800'), ...own), 'x'))).toEqual([
      ['2026-06-10T08:30', '2026-06-10T16:30'],
    ]);
    expect(whysOf(readIcs(calendar(...own), 'x'))).toEqual([[3, 'zone']]);
    expect(whysOf(readIcs(calendar(...zone('+0800'), ...zone('+0900'), ...own), 'x'))).toEqual([
      [19, 'zone'],
    ]);
  });

  const DAY = 'DTSTART;VALUE=DATE:20260610';
  it.each([
    ['a birthday', ['SUMMARY:วันเกิดครู', 'RRULE:FREQ=YEARLY', DAY], 'no-step'],
    ['a meeting about it', ['SUMMARY:ประชุมชี้แจงการยืนยันข้อมูล DMC รอบ 1', DAY], 'no-step'],
    ['two steps', ['SUMMARY:ยืนยันและรับรองข้อมูล DMC รอบ 1', DAY], 'several-steps'],
    ['no system', ['SUMMARY:ยืนยันข้อมูล', DAY], 'no-system'],
    ['far from any round', ['SUMMARY:ยืนยันข้อมูล B-OBEC', 'DTSTART;VALUE=DATE:20260215'], 'no-round'],
    ['recurring', [CONFIRM, 'RRULE:FREQ=DAILY;COUNT=999999999', DAY], 'repeats'],
    ['more days', [CONFIRM, 'RDATE;VALUE=DATE:20260611', DAY], 'repeats'],
    ['cancelled', [CONFIRM, 'STATUS:CANCELLED', DAY], 'cancelled'],
    ['tentative', [CONFIRM, 'STATUS:TENTATIVE', DAY], 'unconfirmed'],
    ['31 June', [CONFIRM, 'DTSTART;VALUE=DATE:20260631'], 'no-such-day'],
    ['29 February', [CONFIRM, 'DTSTART;VALUE=DATE:20270229'], 'no-such-day'],
    ['25 hours', [CONFIRM, 'DTSTART:20260610T250000'], 'no-such-day'],
    ['words', [CONFIRM, 'DTSTART:สิบมิถุนายน'], 'no-such-day'],
    ['a Buddhist year', [CONFIRM, 'DTSTART;VALUE=DATE:25690610'], 'buddhist-day'],
    ['an end before its start', [CONFIRM, DAY, 'DTEND;VALUE=DATE:20260601'], 'ends-first'],
    [
      'an hour before its start',
      [CONFIRM, 'DTSTART:20260610T163000', 'DTEND:20260610T083000'],
      'ends-first',
    ],
    ['no day', [CONFIRM], 'no-days'],
    ['no zone of the world', [CONFIRM, 'DTSTART;TZID=Mars/Base:20260610T083000'], 'zone'],
    [
      'another year than it says',
      ['SUMMARY:ยืนยันข้อมูล DMC รอบ 1 ปีการศึกษา 2569', 'DTSTART;VALUE=DATE:20250610'],
      'no-round',
    ],
  ])('%s is left out, with its line and why', (_, lines, why) => {
    expect(whysOf(readIcs(calendar(...event(...lines)), 'x.ics'))).toEqual([[3, why]]);
  });

  it('names the day that a Buddhist year means, the broken line, the step that it clashes with', () => {
    const buddhist = readIcs(calendar(...event(CONFIRM, 'DTSTART:25690610T083000')), 'x');
    expect(buddhist).toMatchObject({ leftOut: [{ corrected: '20260610' }] });
    const broken = readIcs(calendar(...event(CONFIRM, DAY, 'no property')), 'x');
    expect(whysOf(broken)).toEqual([[7, 'broken']]);
    const certify = 'SUMMARY:รับรองข้อมูลนักเรียน DMC ภาคเรียนที่ 1';
    const early = event(certify, 'DTSTART;VALUE=DATE:20260609');
    expect(readIcs(calendar(...event(CONFIRM, DAY), ...early), 'x')).toMatchObject({
      dates: [{ step: 'confirm' }],
      leftOut: [{ line: 8, why: 'out-of-order', against: 'confirm' }],
    });
    const moved = event(CONFIRM, 'DTSTART;VALUE=DATE:20260611');
    expect(
      whysOf(readIcs(calendar(...event(CONFIRM, DAY), ...event(CONFIRM, DAY), ...moved), 'x')),
    ).toEqual([[13, 'twice']]);
  });

  it.each([
    ['no calendar', 'name,day\r\nx,1', { kind: 'other-file' }],
    ['nothing', '', { kind: 'other-file' }],
    ['no events', calendar(), { kind: 'empty' }],
    [
      'an event that never ends',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1',
      { kind: 'broken', line: 2 },
    ],
    ['ends crosswise', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR', { kind: 'broken', line: 3 }],
    [
      'too many',
      calendar(...Array.from({ length: 1001 }, () => event(CONFIRM)).flat()),
      { kind: 'too-many' },
    ],
  ])('%s: refused as a whole', (_, text, problem) => {
    expect(readIcs(text, 'x.ics')).toEqual({ ok: false, problem });
  });

  it('takes hostile text as text, short and without signs that cannot be seen', () => {
    const text = `SUMMARY:<img src=x onerror=alert(1)>\\n\u202e\u0007${'ก'.repeat(100_000)}`;
    const read = readIcs(calendar('X-WR-CALNAME:a\\nb\u202ec', ...event(text, DAY)), 'x.ics');
    expect(read).toMatchObject({ ok: true, name: 'a b c', dates: [] });
    const [left] = read.ok ? read.leftOut : [];
    expect(left?.title).toMatch(/^<img src=x onerror=alert\(1\)> ก+$/);
    expect(left?.title.length).toBe(120);
  });

  it('never fails on anything', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        CONFIRM,
        DAY,
        'BEGIN:VALARM',
        'END:VALARM',
        ' x',
        'RRULE:',
      ),
      fc.string(),
      fc
        .tuple(fc.constantFrom('DTSTART', 'DTEND', 'DURATION', 'TZID', 'UID'), fc.string())
        .map(([a, b]) => `${a}:${b}`),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const read = readIcs(calendar(...lines), 'x.ics');
        expect(typeof read.ok).toBe('boolean');
      }),
    );
  });

  it('is unfolded and unescaped as another implementation folds and escapes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (given) => {
        const text = given.replace(/[\r\u0085\u2028\u2029]/g, ' ');
        const component = new ICAL.Component('vevent');
        component.updatePropertyWithValue('summary', text);
        const summary = linesOf(component.toString())[1];
        expect(summary).toMatchObject({ name: 'SUMMARY', line: 2 });
        expect(unescapeText(summary && 'value' in summary ? summary.value : '')).toBe(text);
      }),
    );
  });
});
