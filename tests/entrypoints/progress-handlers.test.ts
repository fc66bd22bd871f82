import { describe, expect, it, vi } from 'vitest';
import { note, notes } from '#tests/progress/notes.ts';
import { ownOrigin } from '#utils/progress/computers.ts';
import { writeLogFile } from '#utils/progress/export-json.ts';
import { memoryTable } from '#utils/progress/memory-table.ts';
import type { LogTrouble } from '#utils/progress/open-table.ts';
import type { Table } from '#utils/progress/table.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import type { SettingsStore } from '#utils/settings/store.ts';
import { progressHandlers } from '../../entrypoints/background/progress.ts';

const wrong = (who: string) => note(who, { counts: { error: 1, warning: 0, info: 0 } });

function start(log = DEFAULTS.log, trouble?: LogTrouble, local = new Map<string, unknown>()) {
  const kept = memoryTable();
  const items = new Map<string, unknown>();
  let full = false;
  let set = log;
  const table = {
    ...kept,
    merge: (records: Parameters<Table['merge']>[0]) =>
      full
        ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
        : kept.merge(records),
  };
  const handlers = progressHandlers({
    settings: { read: async () => ({ ...DEFAULTS, log: set }) } as SettingsStore,
    session: {
      get: async (key) => items.get(key),
      set: async (given) => {
        for (const [key, value] of Object.entries(given)) items.set(key, value);
      },
      remove: async (key) => {
        items.delete(key);
      },
    },
    local: {
      get: async (key) => local.get(key),
      set: async (given) => {
        for (const [key, value] of Object.entries(given)) local.set(key, value);
      },
    },
    known: async () => [],
    open: async () => ({ table, ...(trouble && { trouble }) }),
    clear: async () => undefined,
  });
  return {
    ...handlers,
    items,
    local,
    table,
    all: async () => await kept.read(),
    origin: async () => ownOrigin(await kept.key()),
    disk: (is: 'full' | 'free') => {
      full = is === 'full';
    },
    change: (part: Partial<typeof log>) => {
      set = { ...set, ...part };
    },
  };
}

describe("the log's handlers", () => {
  it('say that nothing was kept while the disk is full, and keep it when it is told again', async () => {
    const one = start();
    one.disk('full');
    expect(await one['log-checks'](notes([note('a')]), { tabId: 1 })).toBe(false);
    expect(one.items.get('log-trouble')).toBe('full');
    expect(await one.all()).toHaveLength(0);
    one.disk('free');
    expect(await one['log-checks'](notes([note('a')]), { tabId: 1 })).toBe(true);
    expect(one.items.get('log-trouble')).toBeNull();
    expect(await one.all()).toHaveLength(1);
  });

  it('mark what was being saved in the tab whose portal says so, in all its documents', async () => {
    const one = start();
    await one['log-checks'](notes([note('a')], { saving: true }), { tabId: 1 });
    await one['log-checks'](notes([note('b')], { saving: true }), { tabId: 1 });
    await one['log-checks'](notes([note('c')], { saving: true }), { tabId: 2 });
    await one['log-saved'](null, { tabId: 1 });
    expect((await one.all()).filter(({ saved }) => saved > 0)).toHaveLength(2);
    await one['log-saved'](null, { tabId: 1 });
    await one['log-saved'](null, {});
    expect((await one.all()).filter(({ saved }) => saved > 0)).toHaveLength(2);
  });

  it('keep nothing of private windows, and nothing at all while the log is off', async () => {
    const one = start();
    await one['log-checks'](notes([note('a')]), { tabId: 1, incognito: true });
    one.change({ on: false });
    await one['log-checks'](notes([note('b')]), { tabId: 1 });
    expect(await one.all()).toHaveLength(0);
    expect(one.items.size).toBe(0);
  });

  it('list what to come back to, and let go of it when that is switched off', async () => {
    const one = start();
    await one['log-checks'](notes([wrong('a'), note('b')]), { tabId: 1 });
    expect(one.items.get('log-come-back')).toHaveLength(1);
    one.change({ comeBack: false });
    await one['log-checks'](notes([wrong('a')]), { tabId: 1 });
    expect(one.items.get('log-come-back')).toEqual([]);
  });

  it('clear a round with everything that hangs on it, and take in no file that is none', async () => {
    const one = start();
    await one['log-checks'](notes([wrong('a')]), { tabId: 1 });
    const [record] = await one.all();
    await one['log-clear'](record?.scope ?? '');
    expect(await one.all()).toHaveLength(0);
    expect(one.items.get('log-come-back')).toEqual([]);
    expect(await one['log-import']('no file')).toBe(-1);
  });

  it.each([
    [undefined, 1],
    ['aside', 1],
    ['newer', -1],
    ['memory', -1],
    ['full', -1],
  ] as const)('take a file in only where it is kept for good: %s', async (trouble, answer) => {
    const other = start();
    await other['log-checks'](notes([note('a')]), { tabId: 1 });
    const file = writeLogFile(await other.all(), '', new Date());
    const one = start(DEFAULTS.log, trouble);
    expect(await one['log-import'](file)).toBe(answer);
    expect(await one.all()).toHaveLength(Math.max(0, answer));
  });

  it('keep what another computer wrote apart from what is checked here, and delete both with the round', async () => {
    const [here, there] = [start(), start()];
    for (const one of [here, there])
      await one['log-checks'](notes([note('a'), note('b')]), { tabId: 1 });
    const origin = await there.origin();
    const file = writeLogFile(await there.all(), '', new Date(), origin);
    expect(await here['log-import'](file)).toBe(2);
    expect(await here['log-import'](file)).toBe(2);
    const scopes = (await here.all()).map(({ scope }) => scope);
    expect(scopes.filter((scope) => scope.endsWith(`@${origin}`))).toHaveLength(2);
    expect(scopes).toHaveLength(4);
    // Taken along and back again: own records are known by themselves.
    const back = writeLogFile(await here.all(), '', new Date(), await here.origin());
    expect(await here['log-import'](back)).toBe(4);
    expect(await here.all()).toHaveLength(4);
    const [round = ''] = scopes.filter((scope) => !scope.includes('@'));
    await here['log-clear'](round);
    expect(await here.all()).toHaveLength(0);
  });

  it('delete what is older than is wanted, but not all at once for a clock that leaps ahead', async () => {
    const one = start({ ...DEFAULTS.log, keepDays: 400 });
    const noteOn = async (who: string, day: number) => {
      vi.setSystemTime(Date.UTC(2026, 5, day));
      await one['log-checks'](notes([note(who)]), { tabId: 1 });
      return (await one.all()).length;
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      expect(await noteOn('a', 1)).toBe(1);
      expect(await noteOn('b', 1000)).toBe(2);
      expect(await noteOn('c', 2)).toBe(3);
      expect(await noteOn('d', 1002)).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each(['newer', 'memory', 'full'] as const)(
    'do not say that they keep what nothing keeps: %s',
    async (trouble) => {
      const one = start(DEFAULTS.log, trouble);
      expect(await one['log-checks'](notes([wrong('a')]), { tabId: 1 })).toBe(false);
      expect(one.items.get('log-trouble')).toBe(trouble);
      expect(await one.all()).toHaveLength(0);
    },
  );

  it('tell a log that the browser threw away from one that never was or was deleted', async () => {
    const first = start();
    await first['log-check']();
    expect(first.items.get('log-lost')).toBe(false);
    await first['log-checks'](notes([note('a')]), { tabId: 1 });
    const after = start(DEFAULTS.log, undefined, first.local);
    await after['log-check']();
    expect(after.items.get('log-lost')).toBe(true);
    await after['log-checks'](notes([note('a')]), { tabId: 1 });
    expect(after.items.get('log-lost')).toBe(true);
    await after['log-clear'](null);
    expect(after.items.get('log-lost')).toBe(false);
    const last = start(DEFAULTS.log, undefined, after.local);
    await last['log-checks'](notes([note('a')]), { tabId: 1 });
    expect(last.items.get('log-lost')).toBe(false);
  });

  it('call no log lost that is only out of reach', async () => {
    const first = start();
    await first['log-checks'](notes([note('a')]), { tabId: 1 });
    const newer = start(DEFAULTS.log, 'newer', first.local);
    await newer['log-check']();
    expect(newer.items.get('log-lost')).toBeUndefined();
    expect(newer.local).toEqual(first.local);
  });

  it('look at every record once in a session', async () => {
    const one = start();
    let looks = 0;
    const check = one.table.check;
    one.table.check = async () => {
      looks += 1;
      await check();
    };
    expect(await one['log-check']()).toBe(true);
    expect(await one['log-check']()).toBe(true);
    expect(looks).toBe(1);
  });
});
