import { SETTINGS_KEY, type StorageArea } from './area.ts';
import type { Settings } from './shape.ts';

/**
 * Reads again after each change of the stored settings, until the signal aborts. Reads that overlap
 * tell only the state that was asked for last. In a context that is gone nothing can be followed.
 */
export function followChanges(
  area: StorageArea,
  read: () => Promise<Settings>,
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let asked = 0;
  const tell = async () => {
    asked += 1;
    const mine = asked;
    const settings = await read();
    if (mine === asked && !signal.aborted) onSettings(settings);
  };
  try {
    const stop = area.onChanged((keys) => {
      // The settings themselves, and what a policy lays over them.
      if (keys.some((key) => key.startsWith(SETTINGS_KEY))) void tell();
    });
    signal.addEventListener('abort', stop, { once: true });
  } catch {
    return;
  }
}
