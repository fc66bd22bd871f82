import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idbSchools } from '#utils/district/idb-schools.ts';
import type { SchoolNotes } from '#utils/platform/protocol.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import type { SettingsStore } from '#utils/settings/store.ts';
import { districtHandlers } from '../../entrypoints/background/district.ts';

const STORE = 'truatthan-district-test';
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 8, 5);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await deleteDB(STORE);
});

const handlers = (log: Partial<typeof DEFAULTS.log> = {}) => {
  const session = new Map<string, unknown>();
  return districtHandlers({
    settings: {
      read: async () => ({ ...DEFAULTS, log: { ...DEFAULTS.log, ...log } }),
    } as unknown as SettingsStore,
    session: {
      get: async (key) => session.get(key),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) session.set(key, value);
      },
    },
    known: async () => [],
    table: idbSchools(STORE),
  });
};

const notes = (change: Partial<SchoolNotes> = {}): SchoolNotes => ({
  portal: 'dmc',
  page: 'dmc/school-list',
  academicYear: 2569,
  schools: [{ codes: ['10000001'], name: 'บ้านฝึกหัด', steps: { confirm: true, certify: false } }],
  ...change,
});

const kept = () => idbSchools(STORE).read();

describe('a list of schools that is open', () => {
  it('is kept in the round that runs', async () => {
    await handlers()['district-seen'](notes(), { tabId: 1 });
    expect(await kept()).toEqual([
      {
        id: 'dmc/2569/1/10000001',
        scope: 'dmc/2569/1',
        codes: ['10000001'],
        name: 'บ้านฝึกหัด',
        steps: { confirm: { done: true, at: NOW }, certify: { done: false, at: NOW } },
        last: NOW,
      },
    ]);
  });

  it('is not kept in a private window, nor while the log is off', async () => {
    await handlers()['district-seen'](notes(), { tabId: 1, incognito: true });
    await handlers({ on: false })['district-seen'](notes(), { tabId: 1 });
    expect(await kept()).toEqual([]);
  });

  it('leaves a director and a phone behind', async () => {
    const schools = [
      {
        codes: ['๑๐๐๐๐๐๐๑'],
        name: 'บ้านฝึกหัด ผอ.สมมติ ใจฝึกหัด โทร 043-000-000',
        steps: { confirm: true },
      },
    ];
    await handlers()['district-seen'](notes({ schools }), { tabId: 1 });
    const all = await kept();
    expect(all.map(({ codes, name }) => [codes, name])).toEqual([[['10000001'], 'บ้านฝึกหัด']]);
  });
});

it('counts a school whose download was checked', async () => {
  const counted = {
    school: '10000001',
    academicYear: 2569,
    day: '2026-06-07',
    checked: 120,
    open: 20,
    rules: [{ rule: 'age-grade', records: 12 }],
  };
  expect(await handlers()['district-count'](counted)).toEqual({
    outcome: 'new',
    scope: 'dmc/2569/1',
  });
  expect((await kept())[0]?.counted).toMatchObject({ checked: 120, fine: 100, open: 20 });
});

it('deletes what is older than the log may be, and not for a clock that leapt ahead', async () => {
  await handlers()['district-seen'](notes(), { tabId: 1 });
  vi.setSystemTime(NOW + 3650 * DAY);
  await handlers({ keepDays: 100 })['district-take'](['x']);
  expect(await kept()).toHaveLength(1);
  vi.setSystemTime(NOW + 50 * DAY);
  await handlers({ keepDays: 30 })['district-take'](['x']);
  expect(await kept()).toEqual([]);
});

it('deletes a round or everything', async () => {
  const one = handlers();
  await one['district-seen'](notes(), { tabId: 1 });
  await one['district-clear']('dmc/2568/1');
  expect(await kept()).toHaveLength(1);
  await one['district-clear']('dmc/2569/1');
  expect(await kept()).toEqual([]);
  await one['district-seen'](notes(), { tabId: 1 });
  await one['district-clear'](null);
  expect(await kept()).toEqual([]);
});
