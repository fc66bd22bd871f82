import type { StorageArea } from './area.ts';
import type { TaughtField } from './taught-shape.ts';

const KEY = 'taught';

/**
 * The lessons of one portal, for its pages, which cannot afford the full check: whatever was stored,
 * they are only ever compared with. Nothing where the storage cannot be reached; never rejects.
 */
export async function readLessons(
  area: StorageArea,
  portal: string,
): Promise<readonly TaughtField[]> {
  try {
    const stored = (await area.get(KEY)) as { fields?: readonly TaughtField[] } | undefined;
    return (stored?.fields ?? []).filter((one) => one.portal === portal);
  } catch {
    return [];
  }
}

/** Tells the lessons of one portal after each change, until the signal aborts. */
export function watchLessons(
  area: StorageArea,
  portal: string,
  onLessons: (lessons: readonly TaughtField[]) => void,
  signal: AbortSignal,
): void {
  try {
    const stop = area.onChanged((keys) => {
      if (keys.includes(KEY)) void readLessons(area, portal).then(onLessons);
    });
    signal.addEventListener('abort', stop, { once: true });
  } catch {
    // A context that is gone hears nothing any more.
  }
}
