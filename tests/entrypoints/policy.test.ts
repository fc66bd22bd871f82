import { describe, expect, it, vi } from 'vitest';
import { MemoryArea } from '#tests/settings/memory-area.ts';
import { createGivenDates, POLICY_DATES_KEY } from '#utils/rounds/given-dates-store.ts';
import { createQueue } from '#utils/settings/lock.ts';
import { NO_POLICY } from '#utils/settings/policy-shape.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import { createSettings } from '#utils/settings/store.ts';
import { takePolicy } from '../../entrypoints/background/policy.ts';
import { policyItems } from '../../entrypoints/options/policy-section.tsx';

const date = {
  system: 'dmc',
  academicYear: 2569,
  round: '1',
  step: 'confirm',
  starts: '2026-06-10',
  ends: '2026-06-10',
};
const MANAGED = {
  name: 'สพป.',
  enforced: { language: 'en' },
  calendar: { name: 'ปฏิทินเขต', dates: [date, { ...date, step: 'open', ends: 'soon' }] },
};

const stage = () => {
  const area = new MemoryArea();
  const settings = createSettings(area, createQueue());
  const wait = vi.fn(async () => {});
  const take = (...answers: unknown[]) =>
    takePolicy({
      settings,
      area,
      readManaged: vi.fn(async () => (answers.length > 1 ? answers.shift() : answers[0])),
      wait,
    });
  return { area, settings, wait, take };
};

describe('what the browser hands out', () => {
  it('is copied to where every page can read it', async () => {
    const { area, settings, take, wait } = stage();
    await take(MANAGED);
    expect((await settings.read()).language).toBe('en');
    expect((await createGivenDates(area, createQueue()).read()).policy).toEqual([
      { ...date, source: 'ปฏิทินเขต' },
    ]);
    expect((await settings.policy()).problems).toEqual(['calendar.dates.2.ends']);
    expect(wait).not.toHaveBeenCalled();
  });

  it('is not given up while the browser still loads its policies', async () => {
    const { settings, take, wait } = stage();
    await take(MANAGED);
    await take({}, MANAGED);
    expect(wait).toHaveBeenCalledOnce();
    expect((await settings.policy()).name).toBe('สพป.');
  });

  it('is taken away again once there is none any more', async () => {
    const { area, settings, take, wait } = stage();
    await take(MANAGED);
    await take(undefined);
    expect(wait).toHaveBeenCalledOnce();
    expect(await settings.policy()).toEqual(NO_POLICY);
    expect(await settings.read()).toEqual(DEFAULTS);
    expect(area.items.get(POLICY_DATES_KEY)).toEqual({ version: 1, dates: [] });
  });

  it.each([[undefined], [{}], ['text'], [null]])(
    '%o: nothing is stored, nothing waited for',
    async (managed) => {
      const { area, take, wait } = stage();
      await take(managed);
      expect(area.items.size).toBe(0);
      expect(wait).not.toHaveBeenCalled();
    },
  );
});

it('is shown in words, what is enforced first, each in the same order', () => {
  const policy = {
    ...NO_POLICY,
    enforced: { disabledRules: ['age-grade'], portals: { emis: false }, role: 'both' as const },
    defaults: {
      log: { keepDays: 100 },
      reminders: { days: [7, 1] },
      language: 'en' as const,
      role: 'school' as const,
    },
  };
  const now = { ...DEFAULTS, language: 'th' as const, log: { ...DEFAULTS.log, keepDays: 100 } };
  expect(
    policyItems(policy, now, 'th').map(({ title, value, how }) => [title, value, how]),
  ).toEqual([
    ['ตรวจเว็บ EMIS ข้อมูลสถานศึกษา', 'ปิด', 'enforced'],
    ['เกณฑ์การตรวจ', 'ปิด 1 ข้อ', 'enforced'],
    ['ฐานะผู้ใช้', 'ทั้งสองฐานะ', 'enforced'],
    ['ภาษา', 'English', 'overruled'],
    ['เตือนล่วงหน้า', '7, 1 วันก่อนถึงกำหนด', 'overruled'],
    ['เก็บบันทึกไว้', '100 วัน', 'default'],
  ]);
});
