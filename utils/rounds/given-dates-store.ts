import { type DistrictDate, readDistrictDates } from './district-dates.ts';
import { type OwnDate, readOwnDates } from './own-dates.ts';

export const OWN_DATES_KEY = 'ownDates';
export const DISTRICT_DATES_KEY = 'districtDates';
/** The calendar of the district's policy, written by the background alone. */
export const POLICY_DATES_KEY = 'policyDates';

/** What could not be read, kept for as long as nothing newer is set aside. */
export const asideOf = (key: string): string => `${key}SetAside`;

/** A storage area, as far as it is needed. */
interface Area {
  get(key: string): Promise<unknown>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  onChanged(listener: (keys: readonly string[]) => void): () => void;
}

/** The dates that the user or the district gave on this computer. */
export interface GivenDates {
  readonly own: readonly OwnDate[];
  /** From calendar files that the user took in. */
  readonly district: readonly DistrictDate[];
}

export interface KnownDates extends GivenDates {
  /** From the district's policy; cannot be changed here. */
  readonly policy: readonly DistrictDate[];
}

export const NO_DATES: KnownDates = { own: [], district: [], policy: [] };

export interface GivenDatesStore {
  /** Empty where nothing is stored, it is damaged, or the storage cannot be reached; never rejects. */
  read(): Promise<KnownDates>;
  /** Whether it was stored, all of it together; a damaged value is set aside before it is replaced. */
  update(change: (now: GivenDates) => GivenDates): Promise<boolean>;
  /** Called after each change from any context, until the signal aborts. */
  subscribe(listener: (dates: KnownDates) => void, signal: AbortSignal): void;
}

const KEYS: readonly string[] = [OWN_DATES_KEY, DISTRICT_DATES_KEY, POLICY_DATES_KEY];

/** The dates that people gave; changes are made one after another under `lock`. */
export function createGivenDates(
  area: Area,
  lock: <T>(work: () => Promise<T>) => Promise<T>,
): GivenDatesStore {
  const read = async (): Promise<KnownDates> => {
    try {
      const [own, district, policy] = await Promise.all(KEYS.map((key) => area.get(key)));
      return {
        own: readOwnDates(own) ?? [],
        district: readDistrictDates(district) ?? [],
        policy: readDistrictDates(policy) ?? [],
      };
    } catch {
      return NO_DATES;
    }
  };
  return {
    read,
    update: (change) =>
      lock(async () => {
        const [own, district] = await Promise.all([
          area.get(OWN_DATES_KEY),
          area.get(DISTRICT_DATES_KEY),
        ]);
        const ownNow = readOwnDates(own);
        const districtNow = readDistrictDates(district);
        const next = change({ own: ownNow ?? [], district: districtNow ?? [] });
        const ownNext = { version: 1, dates: next.own };
        const districtNext = { version: 1, dates: next.district };
        if (!readOwnDates(ownNext) || !readDistrictDates(districtNext)) return false;
        await area.set({
          ...(ownNow ? {} : { [asideOf(OWN_DATES_KEY)]: own }),
          ...(districtNow ? {} : { [asideOf(DISTRICT_DATES_KEY)]: district }),
          [OWN_DATES_KEY]: ownNext,
          [DISTRICT_DATES_KEY]: districtNext,
        });
        return true;
      }).catch(() => false),
    subscribe(listener, signal) {
      const stop = area.onChanged((keys) => {
        if (keys.some((key) => KEYS.includes(key))) void read().then(listener);
      });
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}
