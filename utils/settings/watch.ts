import { SETTINGS_KEY, type StorageArea } from './area.ts';
import { followChanges } from './follow.ts';
import { upgrade } from './migrate.ts';
import { overlaid } from './overlay.ts';
import { OVERRIDES_KEY } from './policy-shape.ts';
import type { Settings } from './shape.ts';
import { usableSettings } from './usable.ts';

/** The settings for a page: parts that cannot be used, and an unreachable storage, give defaults. */
export async function readUsable(area: StorageArea): Promise<Settings> {
  try {
    const [settings, overrides] = await Promise.all([
      area.get(SETTINGS_KEY),
      area.get(OVERRIDES_KEY),
    ]);
    const stored = upgrade(settings);
    const own = 'value' in stored ? stored.value : undefined;
    return usableSettings(
      overlaid(own ?? {}, (overrides as { parts?: unknown } | null | undefined)?.parts),
    );
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
