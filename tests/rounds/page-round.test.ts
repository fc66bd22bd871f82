import { describe, expect, it } from 'vitest';
import { pageRound } from '#utils/rounds/page-round.ts';
import { LETTER } from './letter.ts';

const at = (day: string) => new Date(`${day}T09:00:00+07:00`);

describe('the round that a page is told of', () => {
  it('has its days and last days while it runs', () => {
    const round = pageRound('dmc', 2569, 'th', at('2026-06-01'));
    expect(round.academicYear).toBe(2569);
    expect(round.span?.start).toEqual({ year: 2026, month: 5, day: 16 });
    expect(round.deadlines.confirm).toEqual({ year: 2026, month: 6, day: 10 });
    expect(round.texts.stepTitle).toBe('ยืนยันข้อมูล');
  });

  it('has words only between rounds, and the days that somebody gave of rounds that its page may name', () => {
    const between = at('2026-11-28');
    const round = pageRound('dmc', 2569, 'en', between);
    expect(round).toEqual({
      deadlines: {},
      named: { '1': {}, '2': {}, 'year-end': {} },
      texts: round.texts,
    });
    expect(round.texts.line).not.toBe('');
    const told = pageRound('dmc', 2569, 'en', between, LETTER);
    expect(told.named?.['2']?.confirm).toEqual({ year: 2026, month: 11, day: 10 });
    expect(told.named?.['1']).toEqual({});
    expect(pageRound('dmc', 2569, 'en', at('2026-11-01'), LETTER).named).toBeUndefined();
  });

  it('has the last days of its own year on a page of an earlier one', () => {
    for (const day of ['2026-06-01', '2026-06-28'])
      expect(pageRound('dmc', 2566, 'th', at(day)).deadlines.confirm).toEqual({
        year: 2024,
        month: 4,
        day: 30,
      });
    const ending = pageRound('dmc', 2568, 'th', at('2026-04-10'));
    expect(ending.deadlines.confirm).toEqual({ year: 2026, month: 4, day: 30 });
  });

  it('is plain data that a message can carry', () => {
    const round = pageRound('gcode', undefined, 'en', at('2026-06-01'));
    expect(JSON.parse(JSON.stringify(round))).toEqual(round);
  });
});
