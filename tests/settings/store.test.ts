import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SET_ASIDE_KEY, SETTINGS_KEY } from '#utils/settings/area.ts';
import { createQueue } from '#utils/settings/lock.ts';
import { DEFAULTS, type Settings } from '#utils/settings/shape.ts';
import { createSettings } from '#utils/settings/store.ts';
import { readUsable, watchUsable } from '#utils/settings/watch.ts';
import { MemoryArea } from './memory-area.ts';

let area: MemoryArea;
let lock: ReturnType<typeof createQueue>;

beforeEach(() => {
  area = new MemoryArea();
  lock = createQueue();
});

const settle = () => new Promise((resolve) => setImmediate(resolve));
const open = () => createSettings(area, lock);

describe('reading', () => {
  it('gives the defaults where nothing is stored, and stores nothing', async () => {
    expect(await open().read()).toEqual(DEFAULTS);
    expect(area.items.size).toBe(0);
  });

  it('gives the defaults where the storage is out of reach', async () => {
    area.broken = true;
    expect(await open().read()).toEqual(DEFAULTS);
    expect(await open().setAside()).toBeUndefined();
    await expect(open().dismissSetAside()).resolves.toBeUndefined();
  });

  it.each([
    ['a damaged part', { ...DEFAULTS, language: 'fr' }, 'damaged', ['language']],
    ['a missing part', { ...DEFAULTS, keys: undefined }, 'damaged', ['keys']],
    ['something else', 'text', 'damaged', []],
    ['a later version', { version: 99, language: 'en' }, 'newer', []],
  ])('sets %s aside, uses the defaults, and says so', async (_, stored, why, problems) => {
    area.items.set(SETTINGS_KEY, stored);
    const store = open();
    expect(await store.read()).toEqual(DEFAULTS);
    expect(await store.setAside()).toEqual({ why, problems, value: stored });
    expect(area.items.get(SETTINGS_KEY)).toEqual(DEFAULTS);
    await store.dismissSetAside();
    expect(await store.setAside()).toBeUndefined();
  });

  it('does not keep a value that would fill the storage', async () => {
    area.items.set(SETTINGS_KEY, { version: 1, language: 'x'.repeat(30_000) });
    await open().read();
    expect(area.items.get(SET_ASIDE_KEY)).toMatchObject({ why: 'damaged', value: null });
  });
});

describe('changing', () => {
  it('keeps what is not named, also inside a part', async () => {
    const store = open();
    await store.update({ portals: { dmc: false } });
    await store.update({ panel: { position: { x: 0, y: 1 } }, language: 'en' });
    await store.update({ panel: { collapsed: true } });
    expect(await store.read()).toEqual({
      ...DEFAULTS,
      language: 'en',
      portals: { ...DEFAULTS.portals, dmc: false },
      panel: { position: { x: 0, y: 1 }, collapsed: true },
    });
  });

  it('replaces a list as a whole, and can look at it first', async () => {
    const store = open();
    await store.update({ disabledRules: ['age-grade'] });
    const result = await store.update((now) => ({
      disabledRules: [...now.disabledRules, 'text-spacing'],
    }));
    expect(result).toMatchObject({
      kind: 'saved',
      settings: { disabledRules: ['age-grade', 'text-spacing'] },
    });
  });

  it('refuses what does not fit, and stores nothing of it', async () => {
    const store = open();
    const result = await store.update({ language: 'en', keys: { next: 'a b' } });
    expect(result).toEqual({ kind: 'refused', problems: ['keys.next'] });
    expect(await store.read()).toEqual(DEFAULTS);
  });

  it('says when it failed, and goes on afterwards', async () => {
    const store = open();
    area.broken = true;
    expect(await store.update({ language: 'en' })).toEqual({ kind: 'failed' });
    area.broken = false;
    expect(await store.update({ language: 'en' })).toMatchObject({ kind: 'saved' });
  });

  it('starts from the defaults where the stored value is bad, and keeps the bad one', async () => {
    area.items.set(SETTINGS_KEY, { version: 1 });
    const store = open();
    await store.update({ language: 'en' });
    expect(await store.read()).toEqual({ ...DEFAULTS, language: 'en' });
    expect(await store.setAside()).toMatchObject({ value: { version: 1 } });
  });

  it('loses nothing when two contexts change at the same time', async () => {
    const popup = open();
    const options = open();
    await Promise.all([
      popup.update({ portals: { dmc: false } }),
      options.update({ portals: { emis: false } }),
      popup.update({ language: 'en' }),
      options.update({ keys: { next: 'F9' } }),
      popup.update((now) => ({ disabledRules: [...now.disabledRules, 'a'] })),
      options.update((now) => ({ disabledRules: [...now.disabledRules, 'b'] })),
    ]);
    expect(await popup.read()).toEqual({
      ...DEFAULTS,
      language: 'en',
      portals: { ...DEFAULTS.portals, dmc: false, emis: false },
      keys: { ...DEFAULTS.keys, next: 'F9' },
      disabledRules: ['a', 'b'],
    });
  });
});

describe('following changes', () => {
  it('hears of changes from another context until it stops listening', async () => {
    const heard = vi.fn<(settings: Settings) => void>();
    const leaving = new AbortController();
    open().subscribe(heard, leaving.signal);
    await open().update({ language: 'en' });
    await settle();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, language: 'en' });
    leaving.abort();
    await open().update({ language: 'th' });
    await settle();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('tells a page only the last of changes that follow each other at once', async () => {
    const heard = vi.fn<(settings: Settings) => void>();
    watchUsable(area, heard, new AbortController().signal);
    void area.set({ [SETTINGS_KEY]: { ...DEFAULTS, saveReminder: false } });
    await area.set({ [SETTINGS_KEY]: { ...DEFAULTS, language: 'en' } });
    await settle();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, language: 'en' });
  });

  it('does not mind other keys, nor a context that is gone', async () => {
    const heard = vi.fn<(settings: Settings) => void>();
    watchUsable(area, heard, new AbortController().signal);
    await area.set({ other: 1 });
    await settle();
    area.broken = true;
    expect(() => watchUsable(area, heard, new AbortController().signal)).not.toThrow();
    expect(heard).not.toHaveBeenCalled();
  });

  it('reads for a page what can be used, without writing', async () => {
    area.items.set(SETTINGS_KEY, { version: 1, language: 'en', keys: 'lost' });
    expect(await readUsable(area)).toEqual({ ...DEFAULTS, language: 'en' });
    expect([...area.items.keys()]).toEqual([SETTINGS_KEY]);
    area.broken = true;
    expect(await readUsable(area)).toEqual(DEFAULTS);
  });
});
