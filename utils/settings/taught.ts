import type { StorageArea } from './area.ts';
import { createSharedLock, type Lock } from './lock.ts';
import {
  controlOf,
  isOfThisVersion,
  isTaughtField,
  MOST_TAUGHT,
  TAUGHT_KEY,
  TAUGHT_VERSION,
  type TaughtField,
  usableTaught,
} from './taught-shape.ts';

export interface TaughtStore {
  /** Nothing where nothing is stored or the storage cannot be reached; never rejects. */
  read(): Promise<readonly TaughtField[]>;
  /** Takes lessons in; a lesson about the same control replaces the earlier one. `false`: nothing was stored. */
  teach(lessons: readonly TaughtField[]): Promise<boolean>;
  forget(lessons: readonly TaughtField[]): Promise<boolean>;
  /** Puts these in the place of all lessons. `false`: nothing was stored. */
  replace(lessons: readonly TaughtField[]): Promise<boolean>;
  /** Called after each change from any context, until the signal aborts. */
  subscribe(onLessons: (lessons: readonly TaughtField[]) => void, signal: AbortSignal): void;
}

/** What a later release taught, or is damaged, is kept here for as long as nothing newer is set aside. */
export const TAUGHT_ASIDE_KEY = 'taughtSetAside';

/** Whether replacing it by what was read of it loses nothing. */
function isReadWhole(stored: unknown): boolean {
  if (stored === undefined || stored === null) return true;
  const { fields } = stored as { readonly fields?: unknown };
  const usable = usableTaught(stored);
  return Array.isArray(fields) && fields.length === usable.length && isOfThisVersion(stored);
}

/** The lessons for a page, which never writes them. */
export async function readTaught(area: StorageArea): Promise<readonly TaughtField[]> {
  try {
    return usableTaught(await area.get(TAUGHT_KEY));
  } catch {
    return [];
  }
}

/** Tells the lessons after each change, until the signal aborts. */
export function watchTaught(
  area: StorageArea,
  onLessons: (lessons: readonly TaughtField[]) => void,
  signal: AbortSignal,
): void {
  try {
    const stop = area.onChanged((keys) => {
      if (keys.includes(TAUGHT_KEY)) void readTaught(area).then(onLessons);
    });
    signal.addEventListener('abort', stop, { once: true });
  } catch {
    // A context that is gone hears nothing any more.
  }
}

/** What the extension's own pages and its background keep of what the user taught. */
export function createTaught(
  area: StorageArea,
  lock: Lock = createSharedLock(TAUGHT_KEY),
): TaughtStore {
  const change = (
    make: (now: readonly TaughtField[]) => readonly TaughtField[] | undefined,
  ): Promise<boolean> =>
    lock(async () => {
      const stored = await area.get(TAUGHT_KEY);
      const fields = make(usableTaught(stored));
      if (!fields || fields.length > MOST_TAUGHT) return false;
      await area.set({
        ...(isReadWhole(stored) ? {} : { [TAUGHT_ASIDE_KEY]: stored }),
        [TAUGHT_KEY]: { version: TAUGHT_VERSION, fields },
      });
      return true;
    }).catch(() => false);

  const without = (now: readonly TaughtField[], lessons: readonly TaughtField[]) => {
    const gone = new Set(lessons.map(controlOf));
    return now.filter((one) => !gone.has(controlOf(one)));
  };

  return {
    read: () => readTaught(area),
    teach: (lessons) =>
      change((now) =>
        lessons.every(isTaughtField) ? [...without(now, lessons), ...lessons] : undefined,
      ),
    forget: (lessons) => change((now) => without(now, lessons)),
    replace: (lessons) => change(() => (lessons.every(isTaughtField) ? lessons : undefined)),
    subscribe: (onLessons, signal) => watchTaught(area, onLessons, signal),
  };
}
