import { browser } from './browser.ts';

/** A storage as the settings want it; calls reject where the extension's context is gone. */
export interface LocalArea {
  get(key: string): Promise<unknown>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  onChanged(listener: (keys: readonly string[]) => void): () => void;
}

/** The extension's local storage on this machine. */
export const localArea: LocalArea = {
  async get(key) {
    const found = await browser.storage.local.get(key);
    return found[key];
  },
  async set(items) {
    await browser.storage.local.set({ ...items });
  },
  onChanged(listener) {
    const changed = browser.storage.local.onChanged;
    const handle = (changes: Readonly<Record<string, unknown>>) => listener(Object.keys(changes));
    changed.addListener(handle);
    return () => {
      try {
        changed.removeListener(handle);
      } catch {
        // A context that is gone has no listeners left to remove.
      }
    };
  },
};

/** Kept in memory while the browser runs, out of reach of pages and content scripts. */
export const sessionArea = {
  async get(key: string): Promise<unknown> {
    const found = await browser.storage.session.get(key);
    return found[key];
  },
  async set(items: Readonly<Record<string, unknown>>): Promise<void> {
    await browser.storage.session.set({ ...items });
  },
  async remove(key: string): Promise<void> {
    await browser.storage.session.remove(key);
  },
};
