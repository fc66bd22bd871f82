import { SETTINGS_KEY, type StorageArea } from './area.ts';
import { followChanges } from './follow.ts';
import { upgrade } from './migrate.ts';
import type { Settings } from './shape.ts';
import { usableSettings } from './usable.ts';

/** The settings for a page: parts that cannot be used, and an unreachable storage, give defaults. */
export async function readUsable(area: StorageArea): Promise<Settings> {
  try {
    const stored = upgrade(await area.get(SETTINGS_KEY));
    return usableSettings('value' in stored ? stored.value : undefined);
  } catch {
    return usableSettings(undefined);
  }
}

/** For a page: tells the settings after each change, until the signal aborts; never writes. */
export const watchUsable = (
  area: StorageArea,
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): void => followChanges(area, () => readUsable(area), onSettings, signal);
