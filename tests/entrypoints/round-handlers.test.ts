import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryArea } from '#tests/settings/memory-area.ts';
import { type OwnDate, ownSteps } from '#utils/rounds/own-dates.ts';
import { createQueue } from '#utils/settings/lock.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import { HIDDEN_KEY, roundHandlers } from '../../entrypoints/background/rounds.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-05T10:00+07:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const area = new MemoryArea();
  const dates: OwnDate[] = [];
  const is = { keeps: true };
  const handlers = roundHandlers({
    known: async () => ownSteps(dates, 'own'),
    settings: { read: async () => ({ ...DEFAULTS, portals: { ...DEFAULTS.portals, dmc: false } }) },
    area,
    lock: createQueue(),
    async keepDate(date) {
      if (is.keeps) dates.push(date);
      return is.keeps;
    },
  });
  return { area, dates, is, ...handlers };
}
const DMC = { portal: 'dmc', language: 'th' } as const;
const LINES = ['รอบที่ 2 ยืนยันข้อมูล 12 พ.ย. 2569'];
const KEY = 'dmc/2569/2/confirm/2026-11-12/2026-11-12';

describe('the deadline that pages show', () => {
  it('is hidden for today on every page, and back tomorrow', async () => {
    const parts = start();
    expect((await parts['page-round'](DMC)).hidden).toBe(false);
    expect(await parts['hide-deadline'](DMC, {})).toBe(true);
    expect((await parts['page-round'](DMC)).hidden).toBe(true);
    expect((await parts['page-round']({ ...DMC, portal: 'emis' })).hidden).toBe(false);
    vi.setSystemTime(new Date('2026-11-06T00:00+07:00'));
    expect((await parts['page-round'](DMC)).hidden).toBe(false);
  });

  it('in a private window nothing is kept of it', async () => {
    const parts = start();
    expect(await parts['hide-deadline'](DMC, { incognito: true })).toBe(true);
    expect(parts.area.items.has(HIDDEN_KEY)).toBe(false);
  });

  it('on the site of news is the first one of a system that is switched on', async () => {
    const { texts } = await start()['page-round']({ ...DMC, portal: 'news' });
    expect(texts.system).not.toBe('DMC');
  });
});

describe('a date that a page announces', () => {
  it('is offered, kept when it is used, and then known', async () => {
    const parts = start();
    const page = { ...DMC, lines: LINES };
    expect((await parts['read-announcement'](page)).map(({ key }) => key)).toEqual([KEY]);
    expect(parts.dates).toEqual([]);
    expect(await parts['answer-announcement']({ key: KEY, use: true }, {})).toBe(true);
    expect(parts.dates).toMatchObject([
      { step: 'confirm', ends: '2026-11-12', from: 'announcement' },
    ]);
    expect(await parts['read-announcement'](page)).toEqual([]);
    expect((await parts['page-round'](DMC)).texts).toMatchObject({ unconfirmed: false });
  });

  it('is not offered again once it was refused', async () => {
    const parts = start();
    expect(await parts['answer-announcement']({ key: KEY, use: false }, {})).toBe(true);
    expect(await parts['read-announcement']({ ...DMC, lines: LINES })).toEqual([]);
    expect(parts.dates).toEqual([]);
  });

  it('that is none, or cannot be kept, is not said to be', async () => {
    const parts = start();
    expect(await parts['answer-announcement']({ key: 'x', use: true }, {})).toBe(false);
    parts.is.keeps = false;
    expect(await parts['answer-announcement']({ key: KEY, use: true }, {})).toBe(false);
  });

  it('on the page of G-codes needs the name of a system', async () => {
    const parts = start();
    const gcode = { ...DMC, portal: 'gcode' };
    expect(await parts['read-announcement']({ ...gcode, lines: ['ยืนยัน 12 พ.ย. 2569'] })).toEqual(
      [],
    );
    expect(
      (await parts['read-announcement']({ ...gcode, lines: ['DMC ยืนยัน 12 พ.ย. 2569'] })).length,
    ).toBe(1);
  });
});
