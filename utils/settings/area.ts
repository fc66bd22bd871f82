/** What the settings need of a storage. Any call may fail where the extension's context is gone. */
export interface StorageArea {
  /** `undefined` or `null` where nothing is stored under the key. */
  get(key: string): Promise<unknown>;
  /** Stores all the keys together; `null` empties one. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** Tells the keys that changed, in any context of the extension; returns how to stop. */
  onChanged(listener: (keys: readonly string[]) => void): () => void;
}

export const SETTINGS_KEY = 'settings';

/** What could not be read is kept here instead of being lost. */
export const SET_ASIDE_KEY = 'settings-set-aside';
