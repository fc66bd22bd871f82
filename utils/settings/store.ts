import { SET_ASIDE_KEY, SETTINGS_KEY, type StorageArea } from './area.ts';
import { followChanges } from './follow.ts';
import { createSharedLock, type Lock } from './lock.ts';
import { upgrade } from './migrate.ts';
import { checkSettings } from './schema.ts';
import { DEFAULTS, type Settings } from './shape.ts';

/** Parts to change; inside a part, what is not named stays. */
export type SettingsChange = {
  readonly [Part in Exclude<keyof Settings, 'version'>]?: Settings[Part] extends readonly unknown[]
    ? Settings[Part]
    : Settings[Part] extends object
      ? Partial<Settings[Part]>
      : Settings[Part];
};

/** A stored value that could not be read and was replaced by the defaults. */
export interface SetAside {
  readonly why: 'damaged' | 'newer';
  /** The places that do not fit, such as `keys.next`. */
  readonly problems: readonly string[];
  /** As it was stored; `null` where it was too large to keep. */
  readonly value: unknown;
}

export type Updated =
  | { readonly kind: 'saved'; readonly settings: Settings }
  /** The change does not fit; nothing was stored. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  /** The storage cannot be reached or is full; nothing was stored. */
  | { readonly kind: 'failed' };

export interface SettingsStore {
  /** Defaults where nothing is stored or the storage cannot be reached; never rejects. */
  read(): Promise<Settings>;
  update(change: SettingsChange | ((now: Settings) => SettingsChange)): Promise<Updated>;
  /** What was last set aside and has not been dismissed, for the user to be told. */
  setAside(): Promise<SetAside | undefined>;
  dismissSetAside(): Promise<void>;
  /** Called after each change from any context, until the signal aborts. */
  subscribe(onSettings: (settings: Settings) => void, signal: AbortSignal): void;
}

const LARGEST_SET_ASIDE = 20_000;

const keepable = (value: unknown): unknown =>
  (JSON.stringify(value) ?? '').length <= LARGEST_SET_ASIDE ? value : null;

const isPart = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(now: Settings, change: SettingsChange): unknown {
  const parts = Object.entries(change).map(([part, value]) => {
    const old = now[part as keyof Settings];
    return [part, isPart(old) && isPart(value) ? { ...old, ...value } : value];
  });
  return { ...now, ...Object.fromEntries(parts), version: now.version };
}

type Stored =
  | { readonly ok: true; readonly settings: Settings; readonly raw: unknown }
  | { readonly ok: false; readonly aside: SetAside };

function judge(raw: unknown): Stored {
  const stored = upgrade(raw);
  if (stored.kind === 'absent') return { ok: true, settings: DEFAULTS, raw };
  if (stored.kind === 'latest') {
    const checked = checkSettings(stored.value);
    if (checked.ok) return { ok: true, settings: checked.settings, raw };
    return {
      ok: false,
      aside: { why: 'damaged', problems: checked.problems, value: keepable(raw) },
    };
  }
  return { ok: false, aside: { why: stored.kind, problems: [], value: keepable(raw) } };
}

/**
 * The settings of the extension's own pages and its background, under one versioned key. All changes
 * are made one after another under the lock, so that two contexts never undo each other's.
 */
export function createSettings(
  area: StorageArea,
  lock: Lock = createSharedLock(SETTINGS_KEY),
): SettingsStore {
  /** Under the lock: sets a bad value aside and puts the defaults in its place. */
  const load = async (): Promise<Settings> => {
    const stored = judge(await area.get(SETTINGS_KEY));
    if (stored.ok) return stored.settings;
    await area.set({ [SET_ASIDE_KEY]: stored.aside, [SETTINGS_KEY]: DEFAULTS });
    return DEFAULTS;
  };

  const read = async (): Promise<Settings> => {
    try {
      const stored = judge(await area.get(SETTINGS_KEY));
      return stored.ok ? stored.settings : await lock(load);
    } catch {
      return DEFAULTS;
    }
  };

  const update: SettingsStore['update'] = (change) =>
    lock(async (): Promise<Updated> => {
      const now = await load();
      const asked = typeof change === 'function' ? change(now) : change;
      const checked = checkSettings(merged(now, asked));
      if (!checked.ok) return { kind: 'refused', problems: checked.problems };
      await area.set({ [SETTINGS_KEY]: checked.settings });
      return { kind: 'saved', settings: checked.settings };
    }).catch((): Updated => ({ kind: 'failed' }));

  return {
    read,
    update,
    async setAside() {
      try {
        return ((await area.get(SET_ASIDE_KEY)) as SetAside | null | undefined) ?? undefined;
      } catch {
        return undefined;
      }
    },
    async dismissSetAside() {
      try {
        await area.set({ [SET_ASIDE_KEY]: null });
      } catch {
        // It will be told again, which is right while it is still there.
      }
    },
    subscribe(onSettings, signal) {
      followChanges(area, read, onSettings, signal);
    },
  };
}
