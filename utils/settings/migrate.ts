import { DEFAULTS, type Settings } from './shape.ts';

/** Every shape that was ever stored, by its version. */
export interface Versions {
  1: SettingsV1;
  2: Settings;
}

/** Before there were roles, reminders and a log. */
type SettingsV1 = Omit<Settings, 'version' | 'role' | 'reminders' | 'log'> & {
  readonly version: 1;
};

export const LATEST = 2;

type After<V extends number> = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12][V];

/** One way up for each version below the latest; a missing one does not compile. */
export type WaysUp = {
  readonly [V in Exclude<keyof Versions, typeof LATEST>]: (
    old: Versions[V],
  ) => Versions[After<V> & keyof Versions];
};

const WAYS_UP: WaysUp = {
  1: (old) => ({
    ...old,
    version: 2,
    role: DEFAULTS.role,
    reminders: DEFAULTS.reminders,
    log: DEFAULTS.log,
  }),
};

export type Upgraded =
  | { readonly kind: 'absent' }
  /** In the latest shape as far as its version says; still to be checked. */
  | { readonly kind: 'latest'; readonly value: unknown }
  /** Stored by a later release than this one. */
  | { readonly kind: 'newer'; readonly value: unknown }
  | { readonly kind: 'damaged' };

const versionOf = (value: unknown): number | undefined => {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  return Number.isInteger(value.version) ? Number(value.version) : undefined;
};

/**
 * Takes a stored value up to the latest version, one version at a time. Total: a way that fails on a
 * damaged value makes it `damaged`.
 */
export function upgrade(
  stored: unknown,
  latest: number = LATEST,
  ways: Readonly<Record<number, (old: never) => unknown>> = WAYS_UP,
): Upgraded {
  if (stored === undefined || stored === null) return { kind: 'absent' };
  let value: unknown = stored;
  let version = versionOf(value);
  try {
    while (version !== undefined && version < latest) {
      const up = ways[version];
      if (!up) return { kind: 'damaged' };
      value = up(value as never);
      const reached = versionOf(value);
      if (reached !== version + 1) return { kind: 'damaged' };
      version = reached;
    }
  } catch {
    return { kind: 'damaged' };
  }
  if (version === undefined) return { kind: 'damaged' };
  return { kind: version > latest ? 'newer' : 'latest', value };
}
