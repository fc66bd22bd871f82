import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comeBackAfter } from '#utils/progress/come-back.ts';
import { readLogFile, writeLogFile } from '#utils/progress/export-json.ts';
import { asRecord } from '#utils/progress/schema.ts';
import { paceOf, summarise } from '#utils/progress/summary.ts';
import { note } from './notes.ts';
import { NOON, record, records } from './records.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('the summary of a round', () => {
  it('counts every record once in the whole, in its class and on its day', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { checked, fine, open, classes, days } = summarise(all);
        expect(checked).toBe(all.length);
        expect(fine + open).toBe(checked);
        expect(sum(classes.map((one) => one.checked))).toBe(checked);
        expect(sum(days.map((one) => one.checked))).toBe(checked);
      }),
    );
  });

  it('names the most frequent rules first, by how many records they flag', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { rules } = summarise(all);
        const counts = rules.map((one) => one.records);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        for (const { rule, records: count } of rules)
          expect(count).toBe(all.filter((one) => one.rules.includes(rule)).length);
      }),
    );
  });

  it('puts classes in their order, rooms by number, the unknown last', () => {
    const [one] = fc.sample(record, 1);
    if (!one) throw new Error('no sample');
    const all = [
      ['', ''],
      ['12', '10'],
      ['12', '2'],
      ['04', '1'],
    ].map(([grade = '', room = ''], at) => ({ ...one, id: `${at}`, grade, room }));
    expect(summarise(all).classes.map(({ grade, room }) => `${grade}/${room}`)).toEqual([
      '04/1',
      '12/2',
      '12/10',
      '/',
    ]);
  });

  it('counts a check after midnight in Bangkok for the new day', () => {
    const [one] = fc.sample(record, 1);
    if (!one) throw new Error('no sample');
    const night = { ...one, first: Date.UTC(2026, 5, 1, 17, 30) };
    expect(summarise([night]).days).toEqual([
      { date: { year: 2026, month: 6, day: 2 }, checked: 1 },
    ]);
  });
});

describe('the pace', () => {
  const day = (number: number) => ({ year: 2026, month: 6, day: number });
  const checked = (count: number) => ({ checked: count, fine: count, open: 0, saved: 0 });

  it.each([
    ['on the way', 40, 100, 1, 10, { left: 60, days: 10, perDay: 6 }],
    ['rounded up', 0, 100, 8, 10, { left: 100, days: 3, perDay: 34 }],
    ['on the last day', 90, 100, 10, 10, { left: 10, days: 1, perDay: 10 }],
    ['when it is over', 90, 100, 11, 10, { left: 10, days: 0, perDay: undefined }],
    ['when all are checked', 120, 100, 1, 10, { left: 0, days: 10, perDay: 0 }],
  ])('%s', (_when, done, target, today, last, pace) => {
    expect(paceOf(checked(done), target, day(today), day(last))).toEqual(pace);
  });
});

describe('a log that is taken along', () => {
  it('is the same log when it is taken in', () => {
    fc.assert(
      fc.property(records, (all) => {
        const text = writeLogFile(all, 'โรงเรียนสมมติ', new Date(NOON));
        const read = readLogFile(text);
        expect(read.ok && read.file.records).toEqual(all);
      }),
    );
  });

  it.each([
    ['no JSON', 'x', { ok: false, why: 'no-json' }],
    ['another file', '{"a":1}', { ok: false, why: 'other-file' }],
    ['null', 'null', { ok: false, why: 'other-file' }],
    ['a later release', '{"truatthan":"progress","version":2}', { ok: false, why: 'newer' }],
    [
      'a record with a name in it',
      JSON.stringify({
        truatthan: 'progress',
        version: 1,
        written: new Date(NOON).toISOString(),
        schoolName: '',
        records: [{ name: 'ทดสอบ' }],
      }),
      { ok: false, why: 'record', record: 1 },
    ],
  ])('is refused whole where it is %s', (_what, text, answer) => {
    expect(readLogFile(text)).toEqual(answer);
  });

  it('takes in no record whose id tells something else than its parts', () => {
    const [one] = fc.sample(record, 1);
    expect(asRecord(one)).toEqual(one);
    expect(asRecord({ ...one, id: 'dmc/2569/1/pupil/zzzzzzzzzzzzzzzz' })).toBeUndefined();
    expect(asRecord({ ...one, school: 'ทดสอบ' })).toBeUndefined();
    expect(asRecord({ ...one, name: 'ทดสอบ' })).toBeUndefined();
  });
});

describe('the list to come back to', () => {
  const wrong = (place: number) => note('x', { place, counts: { error: 1, warning: 0, info: 0 } });

  it('holds who has errors, and lets go of who has none any more', () => {
    const first = comeBackAfter(
      [],
      [
        ['a', wrong(3)],
        ['b', wrong(4)],
        ['c', note('c')],
      ],
      'p',
      1,
    );
    expect(first.map(({ id, place }) => [id, place])).toEqual([
      ['a', 3],
      ['b', 4],
    ]);
    const next = comeBackAfter(
      first,
      [
        ['a', note('a')],
        ['b', wrong(0)],
      ],
      'q',
      2,
    );
    expect(next).toEqual([
      { id: 'b', page: 'q', grade: '04', room: '1', place: 4, errors: 1, at: 2 },
    ]);
  });
});
