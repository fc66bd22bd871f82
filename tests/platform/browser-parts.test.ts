import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText, showBadge } from '#utils/platform/badge.ts';
import { isAlive, openOptions, pageUrl } from '#utils/platform/runtime.ts';
import { localArea } from '#utils/platform/storage.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import { createSettings } from '#utils/settings/store.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'test-extension-id';
});

describe('the badge', () => {
  it.each([
    [-1, ''],
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('says of %i errors: "%s"', (errors, text) => {
    expect(badgeText(errors)).toBe(text);
  });

  it('belongs to one tab', async () => {
    expect(await showBadge(3, 12)).toBe(true);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('12');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 4 })).toBe('');
    await showBadge(3, 0);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('');
  });

  it('does not mind a tab that is gone', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(
      new Error('No tab with id: 3.') as never,
    );
    expect(await showBadge(3, 1)).toBe(false);
  });
});

describe('the runtime', () => {
  it('is alive until the context is cut off', () => {
    expect(isAlive()).toBe(true);
    fakeBrowser.runtime.id = undefined as never;
    expect(isAlive()).toBe(false);
  });

  it('gives the address of an own page, or nothing', () => {
    expect(pageUrl('dashboard.html', '#/rules')).toBe(
      'chrome-extension://test-extension-id/dashboard.html#/rules',
    );
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(pageUrl('options.html')).toBeUndefined();
  });

  it('says whether the options could be opened', async () => {
    const open = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage');
    open.mockResolvedValue(undefined as never);
    expect(await openOptions()).toBe(true);
    open.mockRejectedValue(new Error('gone') as never);
    expect(await openOptions()).toBe(false);
  });
});

describe('the storage', () => {
  it('keeps what is set, and tells the keys that changed until told to stop', async () => {
    const heard = vi.fn();
    const stop = localArea.onChanged(heard);
    await localArea.set({ a: { b: 1 } });
    expect(await localArea.get('a')).toEqual({ b: 1 });
    expect(await localArea.get('c')).toBeUndefined();
    stop();
    await localArea.set({ a: null });
    expect(heard).toHaveBeenCalledExactlyOnceWith(['a']);
    expect((await localArea.get('a')) ?? null).toBeNull();
  });

  it('carries the settings', async () => {
    const settings = createSettings(localArea);
    await settings.update({ language: 'en' });
    expect(await createSettings(localArea).read()).toEqual({ ...DEFAULTS, language: 'en' });
  });
});
