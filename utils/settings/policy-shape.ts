import type { LogSettings, PortalSwitch, ReminderSettings, Settings } from './shape.ts';

/** What a district may set for its schools: any part of these, and no more. */
export interface PolicySettings {
  readonly language?: Settings['language'];
  readonly role?: NonNullable<Settings['role']>;
  readonly portals?: Readonly<Partial<Record<PortalSwitch, boolean>>>;
  readonly saveReminder?: boolean;
  readonly disabledRules?: readonly string[];
  readonly reminders?: Readonly<Partial<ReminderSettings>>;
  readonly log?: Readonly<Partial<LogSettings>>;
}

/** The parts of it. */
export const MAY_BE_SET: readonly string[] = [
  'language',
  'role',
  'portals',
  'saveReminder',
  'disabledRules',
  'reminders',
  'log',
] satisfies (keyof PolicySettings)[];

/** What the browser's enterprise policy says, as far as it can be used. */
export interface Policy {
  /** Who set it; `''` where the policy does not say. */
  readonly name: string;
  /** Hold until the user chooses otherwise. */
  readonly defaults: PolicySettings;
  /** Hold whatever the user chose before, and cannot be changed here. */
  readonly enforced: PolicySettings;
  /** What its calendar calls itself; `''` where it has none. */
  readonly calendar: string;
  /** Places of parts that were ignored, such as `enforced.portals.dmc`; never what stands there. */
  readonly problems: readonly string[];
}

export const NO_POLICY: Policy = {
  name: '',
  defaults: {},
  enforced: {},
  calendar: '',
  problems: [],
};

/** The background's copy of the policy, for pages that cannot read it themselves. */
export const POLICY_KEY = 'settingsPolicy';
/** What the policy lays over the user's own settings, and what they chose for good. */
export const OVERRIDES_KEY = 'settingsOverrides';

/** Longer than any office's name. */
export const LONGEST_NAME = 120;
