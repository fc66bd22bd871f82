import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText, showBadge, showDue } from '#utils/platform/badge.ts';
import { fileUrl, isAlive, openOptions } from '#utils/platform/runtime.ts';
import { showPage } from '#utils/platform/show-page.ts';
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

  it('shows the deadline in every tab without errors', async () => {
    const set = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    await showDue('3ว', false, 'ตรวจทาน · เหลือ 3 วัน');
    expect(set).toHaveBeenLastCalledWith({ text: '3ว' });
    await showBadge(3, 0);
    expect(set).toHaveBeenLastCalledWith({ tabId: 3, text: null });
    await showBadge(3, 2);
    expect(set).toHaveBeenLastCalledWith({ tabId: 3, text: '2' });
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
    expect(fileUrl('dashboard.html', '#/rules')).toBe(
      'chrome-extension://test-extension-id/dashboard.html#/rules',
    );
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(fileUrl('options.html')).toBeUndefined();
  });

  it('says whether the options could be opened', async () => {
    const open = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage');
    open.mockResolvedValue(undefined as never);
    expect(await openOptions()).toBe(true);
    open.mockRejectedValue(new Error('gone') as never);
    expect(await openOptions()).toBe(false);
  });
});

describe('showing an own page', () => {
  const URL = 'chrome-extension://test-extension-id/dashboard.html#/rules/age-grade';
  const contexts = (found: readonly object[]) => {
    Object.assign(fakeBrowser.runtime, { getContexts: vi.fn(async () => found) });
    vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    return {
      create: vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never),
      update: vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never),
    };
  };

  it('opens a tab where there is none yet', async () => {
    const tabs = contexts([{ documentUrl: 'chrome-extension://test-extension-id/options.html' }]);
    expect(await showPage('dashboard.html', '#/rules/age-grade')).toBe(true);
    expect(tabs.create).toHaveBeenCalledWith({ url: URL });
    expect(tabs.update).not.toHaveBeenCalled();
  });

  it('takes the tab that is there', async () => {
    const tabs = contexts([{ documentUrl: `${URL}-old`, tabId: 4, windowId: 2 }]);
    expect(await showPage('dashboard.html', '#/rules/age-grade')).toBe(true);
    expect(tabs.update).toHaveBeenCalledWith(4, { active: true, url: URL });
    expect(tabs.create).not.toHaveBeenCalled();
  });

  it('opens a tab where nobody tells what is open, and says where it could not', async () => {
    const tabs = contexts([]);
    Object.assign(fakeBrowser.runtime, { getContexts: undefined });
    expect(await showPage('dashboard.html')).toBe(true);
    tabs.create.mockRejectedValue(new Error('no window') as never);
    expect(await showPage('dashboard.html')).toBe(false);
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
