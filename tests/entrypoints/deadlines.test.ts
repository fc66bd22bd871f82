import { describe, expect, it } from 'vitest';
import { MemoryArea } from '#tests/settings/memory-area.ts';
import { type OwnDate, ownSteps } from '#utils/rounds/own-dates.ts';
import { createQueue } from '#utils/settings/lock.ts';
import { DEFAULTS, type Settings } from '#utils/settings/shape.ts';
import { deadlineKeeper, REMINDERS_KEY } from '../../entrypoints/background/deadlines.ts';

const ON: Settings = { ...DEFAULTS, reminders: { ...DEFAULTS.reminders, on: true } };
const MINUTE = 60_000;

function start() {
  const area = new MemoryArea();
  const lock = createQueue();
  const is = {
    settings: ON,
    dates: [] as OwnDate[],
    now: new Date('2026-11-01T09:00+07:00'),
    allowed: true,
    works: true,
  };
  const shown: { id: string; title: string; message: string }[] = [];
  const standing = new Set<string>();
  const badges: string[] = [];
  const waits: number[] = [];
  // Each call is a background that has just been started: nothing is left of the one before.
  const look = () =>
    deadlineKeeper({
      settings: { read: async () => is.settings },
      known: async () => ownSteps(is.dates, 'own'),
      area,
      lock,
      clock: () => is.now,
      mayNotify: async () => is.allowed,
      async notify(id, title, message) {
        if (!is.works) return false;
        shown.push({ id, title, message });
        standing.add(id);
        return true;
      },
      notified: async () => [...standing],
      showDue: async (text) => void badges.push(text),
      wakeIn: async (wait) => void waits.push(wait),
    })();
  const at = async (time: string, looks = 1) => {
    is.now = new Date(`${time}+07:00`);
    await Promise.all(Array.from({ length: looks }, look));
    return shown.map(({ id }) => id.split('/').slice(0, 5).join('/'));
  };
  return { area, is, shown, standing, badges, waits, at };
}

describe('a look at the deadlines', () => {
  it('tells each once, however often and by however many it is called at the same time', async () => {
    const { at, shown } = start();
    expect(await at('2026-11-01T09:00')).toEqual([]);
    expect(await at('2026-11-03T08:00', 3)).toEqual(['dmc/2569/2/2026-11-10/7']);
    expect(shown[0]?.title).toBe('เหลือ 7 วัน: DMC ยืนยันข้อมูล / รับรองข้อมูลนักเรียน');
    expect(shown[0]?.message).toContain('ยังไม่ยืนยัน');
    expect((await at('2026-11-03T08:30', 2)).length).toBe(1);
  });

  it('has itself woken at the minute, and now and then before', async () => {
    const { at, waits } = start();
    await at('2026-11-01T09:00');
    expect(waits.at(-1)).toBeLessThanOrEqual(3 * 60 * MINUTE + 1000);
    await at('2026-11-03T07:45');
    expect(waits.at(-1)).toBe(15 * MINUTE + 500);
    await at('2026-11-02T23:59');
    expect(waits.at(-1)).toBe(MINUTE + 500);
  });

  it('was ended after showing and before noting it: it is not shown again', async () => {
    const { at, area } = start();
    await at('2026-11-01T09:00');
    const before = structuredClone(area.items.get(REMINDERS_KEY));
    await at('2026-11-03T08:00');
    area.items.set(REMINDERS_KEY, before);
    expect((await at('2026-11-03T08:01')).length).toBe(1);
    expect((await at('2026-11-03T08:02')).length).toBe(1);
  });

  it('what cannot be shown now is shown at the next look', async () => {
    const { at, is } = start();
    await at('2026-11-01T09:00');
    is.works = false;
    expect(await at('2026-11-03T08:00')).toEqual([]);
    is.works = true;
    expect((await at('2026-11-03T08:30')).length).toBe(1);
  });

  it('off, or without the permission: nothing is told or stored, nor later of what was due then', async () => {
    const { at, is, area } = start();
    is.settings = DEFAULTS;
    await at('2026-11-01T09:00');
    await at('2026-11-03T08:00');
    expect(area.items.size).toBe(0);
    is.settings = ON;
    is.allowed = false;
    await at('2026-11-03T09:00');
    is.allowed = true;
    expect(await at('2026-11-03T10:00')).toEqual([]);
    expect(await at('2026-11-07T08:00')).toEqual(['dmc/2569/2/2026-11-10/3']);
  });

  it('a system that is switched off is not told of', async () => {
    const { at, is } = start();
    is.settings = { ...ON, portals: { ...ON.portals, dmc: false } };
    await at('2026-11-01T09:00');
    expect(await at('2026-11-03T08:00')).toEqual([]);
  });

  it('a day that the user changes is planned anew', async () => {
    const { at, is } = start();
    await at('2026-11-01T09:00');
    const [ends] = ['2026-11-20T12:00'];
    is.dates = [
      { system: 'dmc', academicYear: 2569, round: '2', step: 'confirm', starts: ends, ends },
    ];
    await at('2026-11-02T09:00');
    expect(await at('2026-11-03T08:00')).toEqual([]);
    expect(await at('2026-11-13T08:00')).toEqual(['dmc/2569/2/2026-11-20/7']);
  });

  it('garbage in place of what was told is taken for nothing', async () => {
    const { at, area } = start();
    area.items.set(REMINDERS_KEY, { version: 1, told: 'x' });
    await at('2026-11-01T09:00');
    expect((await at('2026-11-03T08:00')).length).toBe(1);
  });

  it('a storage that refuses is tried again', async () => {
    const { at, area, waits } = start();
    area.broken = true;
    await at('2026-11-03T08:00');
    expect(waits).toEqual([30 * MINUTE]);
  });

  it('keeps the days that are left on the icon in the last week', async () => {
    const { at, badges } = start();
    for (const time of ['2026-11-01T09:00', '2026-11-05T09:00', '2026-11-10T09:00']) await at(time);
    expect(badges).toEqual(['', '5ว', 'วันนี้']);
  });
});
