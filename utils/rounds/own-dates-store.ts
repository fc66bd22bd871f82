import { type OwnDate, readOwnDates } from './own-dates.ts';

export const OWN_DATES_KEY = 'ownDates';
/** What could not be read, kept for as long as nothing newer is set aside. */
export const OWN_DATES_ASIDE_KEY = 'ownDatesSetAside';

/** A storage area, as far as it is needed. */
interface Area {
  get(key: string): Promise<unknown>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  onChanged(listener: (keys: readonly string[]) => void): () => void;
}

export interface OwnDatesStore {
  /** Empty where nothing is stored, it is damaged, or the storage cannot be reached; never rejects. */
  read(): Promise<readonly OwnDate[]>;
  /** Whether it was stored; a damaged value is set aside before it is replaced. */
  update(change: (now: readonly OwnDate[]) => readonly OwnDate[]): Promise<boolean>;
  /** Called after each change from any context, until the signal aborts. */
  subscribe(listener: (dates: readonly OwnDate[]) => void, signal: AbortSignal): void;
}

/** The user's own dates; changes are made one after another under `lock`. */
export function createOwnDates(
  area: Area,
  lock: <T>(work: () => Promise<T>) => Promise<T>,
): OwnDatesStore {
  const read = async () => {
    try {
      return readOwnDates(await area.get(OWN_DATES_KEY)) ?? [];
    } catch {
      return [];
    }
  };
  return {
    read,
    update: (change) =>
      lock(async () => {
        const stored = await area.get(OWN_DATES_KEY);
        const now = readOwnDates(stored);
        const dates = change(now ?? []);
        if (!readOwnDates({ version: 1, dates })) return false;
        await area.set({
          ...(now ? {} : { [OWN_DATES_ASIDE_KEY]: stored }),
          [OWN_DATES_KEY]: { version: 1, dates },
        });
        return true;
      }).catch(() => false),
    subscribe(listener, signal) {
      const stop = area.onChanged((keys) => {
        if (keys.includes(OWN_DATES_KEY)) void read().then(listener);
      });
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}
