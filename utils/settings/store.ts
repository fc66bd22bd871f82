import { SET_ASIDE_KEY, SETTINGS_KEY, type StorageArea } from './area.ts';
import { followChanges } from './follow.ts';
import { isEqual, leafIn, leavesOf, partsOf } from './leaves.ts';
import { createSharedLock, type Lock } from './lock.ts';
import { upgrade } from './migrate.ts';
import { overlaid } from './overlay.ts';
import { type Overrides, overridesOf, readOverrides, withChosen } from './overrides.ts';
import { NO_POLICY, OVERRIDES_KEY, POLICY_KEY, type Policy } from './policy-shape.ts';
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
  /** All that was to be changed is set by the district's policy; nothing was stored. */
  | { readonly kind: 'locked'; readonly places: readonly string[] }
  /** The storage cannot be reached or is full; nothing was stored. */
  | { readonly kind: 'failed' };

export interface SettingsStore {
  /** Defaults where nothing is stored or the storage cannot be reached; never rejects. */
  read(): Promise<Settings>;
  /** Parts that the district's policy enforces stay as they are. */
  update(change: SettingsChange | ((now: Settings) => SettingsChange)): Promise<Updated>;
  /** Puts these in the place of all that the user set; nothing counts as chosen but what is unusual. */
  replace(settings: Settings): Promise<Updated>;
  /** The district's policy as the background last read it. */
  policy(): Promise<Policy>;
  /** For the background, which alone can read it in every browser; whether it was stored. */
  applyPolicy(policy: Policy): Promise<boolean>;
  /** What was last set aside and has not been dismissed, for the user to be told. */
  setAside(): Promise<SetAside | undefined>;
  dismissSetAside(): Promise<void>;
  /** Called after each change from any context, until the signal aborts. */
  subscribe(onSettings: (settings: Settings) => void, signal: AbortSignal): void;
}

const LARGEST_SET_ASIDE = 20_000;

const keepable = (value: unknown): unknown =>
  (JSON.stringify(value) ?? '').length <= LARGEST_SET_ASIDE ? value : null;

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

  const readPolicyKey = async (): Promise<Policy> =>
    ((await area.get(POLICY_KEY)) as Policy | null | undefined) ?? NO_POLICY;
  const overrides = async (): Promise<Overrides> => readOverrides(await area.get(OVERRIDES_KEY));

  /** What holds: the user's own settings under what the policy lays over them. */
  const effective = (own: Settings, { parts }: Overrides): Settings => {
    const checked = checkSettings(overlaid(own, parts));
    return checked.ok ? checked.settings : own;
  };

  const read = async (): Promise<Settings> => {
    try {
      const [raw, over] = await Promise.all([area.get(SETTINGS_KEY), overrides()]);
      const stored = judge(raw);
      return effective(stored.ok ? stored.settings : await lock(load), over);
    } catch {
      return DEFAULTS;
    }
  };

  /** Under the lock: what the user set and what lies over it change together. */
  const store = async (own: Settings, over: Overrides, before: Overrides): Promise<Updated> => {
    await area.set({
      [SETTINGS_KEY]: own,
      ...(isEqual(over, before) ? {} : { [OVERRIDES_KEY]: over }),
    });
    return { kind: 'saved', settings: effective(own, over) };
  };

  const update: SettingsStore['update'] = (change) =>
    lock(async (): Promise<Updated> => {
      const own = await load();
      const [before, policy] = await Promise.all([overrides(), readPolicyKey()]);
      const now = effective(own, before);
      const asked = leavesOf(typeof change === 'function' ? change(now) : change).filter(
        (leaf) => !isEqual(leaf.value, leafIn(now, leaf)),
      );
      const locked = new Set(leavesOf(policy.enforced).map(({ path }) => path));
      const free = asked.filter(({ path }) => !locked.has(path));
      if (asked.length > 0 && free.length === 0)
        return { kind: 'locked', places: asked.map(({ path }) => path) };
      const checked = checkSettings({ ...overlaid(own, partsOf(free)), version: own.version });
      if (!checked.ok) return { kind: 'refused', problems: checked.problems };
      const over = overridesOf(policy, checked.settings, withChosen(before, free));
      return store(checked.settings, over, before);
    }).catch((): Updated => ({ kind: 'failed' }));

  const replace: SettingsStore['replace'] = (settings) =>
    lock(async (): Promise<Updated> => {
      await load();
      const [before, policy] = await Promise.all([overrides(), readPolicyKey()]);
      const checked = checkSettings(settings);
      if (!checked.ok) return { kind: 'refused', problems: checked.problems };
      return store(checked.settings, overridesOf(policy, checked.settings, []), before);
    }).catch((): Updated => ({ kind: 'failed' }));

  const applyPolicy: SettingsStore['applyPolicy'] = (policy) =>
    lock(async () => {
      const own = await load();
      const [before, applied] = await Promise.all([overrides(), readPolicyKey()]);
      const over = overridesOf(policy, own, before.chosen);
      if (!isEqual(over, before) || !isEqual(policy, applied))
        await area.set({ [POLICY_KEY]: policy, [OVERRIDES_KEY]: over });
      return true;
    }).catch(() => false);

  return {
    read,
    update,
    replace,
    applyPolicy,
    policy: () => readPolicyKey().catch(() => NO_POLICY),
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
