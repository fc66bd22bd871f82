import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onFirstRun } from '#utils/platform/runtime.ts';
import { siteAccess } from '#utils/platform/site-access.ts';

beforeEach(() => fakeBrowser.reset());

describe('the first run', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['chrome_update', 0],
    ['shared_module_update', 0],
  ] as const)('%s: %d', async (reason, times) => {
    const listener = vi.fn();
    onFirstRun(listener);
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    expect(listener).toHaveBeenCalledTimes(times);
  });
});

/** The browser's permissions, of which the fake browser has none. */
function permissions(may: boolean, agrees: boolean) {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  const state = { may };
  Object.assign(fakeBrowser, {
    permissions: {
      onAdded: event,
      onRemoved: event,
      contains: vi.fn(async () => state.may),
      request: vi.fn(async () => {
        state.may ||= agrees;
        return agrees;
      }),
    },
  });
  return { listeners, state };
}

describe('leave to read the sites', () => {
  const origins = ['https://portal.bopp-obec.info/*'];
  const { signal } = new AbortController();

  it('is missing, asked for, and refused', async () => {
    permissions(false, false);
    const access = siteAccess(origins, () => undefined, signal);
    expect(await access.look()).toBe('missing');
    expect(await access.ask()).toBe('refused');
    expect(await access.look()).toBe('refused');
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins });
  });

  it('is given, and withdrawn again', async () => {
    const { listeners, state } = permissions(false, true);
    const changed = vi.fn();
    const leaving = new AbortController();
    const access = siteAccess(origins, changed, leaving.signal);
    expect(await access.ask()).toBe('granted');
    state.may = false;
    for (const listener of listeners) listener();
    expect(changed).toHaveBeenCalled();
    expect(await access.look()).toBe('missing');
    leaving.abort();
    expect(listeners.size).toBe(0);
  });

  it('counts as given where the browser does not say', async () => {
    permissions(false, false);
    vi.mocked(fakeBrowser.permissions.contains).mockRejectedValue(new Error('odd'));
    vi.mocked(fakeBrowser.permissions.request).mockRejectedValue(new Error('no user gesture'));
    const access = siteAccess(origins, () => undefined, signal);
    expect(await access.look()).toBe('granted');
  });
});
