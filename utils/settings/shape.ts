/** The portals that can be switched on and off, each by its id. */
export const PORTALS = ['dmc', 'bobec', 'emis', 'gcode'] as const;

export type PortalSwitch = (typeof PORTALS)[number];

/** Shares of the free space, 0 to 1: `{ x: 1, y: 1 }` is the bottom right corner. */
export interface PanelPosition {
  readonly x: number;
  readonly y: number;
}

/** Whose tasks are shown first. */
export const ROLES = ['school', 'district', 'both'] as const;

export type Role = (typeof ROLES)[number];

/** When the user wants to be reminded of a deadline; nothing before they switch it on. */
export interface ReminderSettings {
  readonly on: boolean;
  /** Whole days before the day, each 1 to 60. */
  readonly days: readonly number[];
  /** On the morning of the day itself. */
  readonly onTheDay: boolean;
  /** One hour before a closing hour, where one is known. */
  readonly beforeClosing: boolean;
}

/** The log of counts. */
export interface LogSettings {
  readonly on: boolean;
  /** After how many days an entry is deleted by itself, 30 to 3650. */
  readonly keepDays: number;
  /** Whether records with open errors are listed by grade, room and number until the browser closes. */
  readonly comeBack: boolean;
}

/** Everything that a user can set; nothing in it says anything about a page's content. */
export interface Settings {
  readonly version: 2;
  readonly language: 'th' | 'en';
  readonly portals: Readonly<Record<PortalSwitch, boolean>>;
  /** Whether saving with errors asks once. */
  readonly saveReminder: boolean;
  /** Key combinations by `KeyboardEvent.code`: `F8`, `Shift+F8`. */
  readonly keys: { readonly next: string; readonly previous: string };
  /** `position` is `null` while the panel was never dragged. */
  readonly panel: { readonly position: PanelPosition | null; readonly collapsed: boolean };
  /** Ids of rules that are switched off; ids that no rule has any more are kept. */
  readonly disabledRules: readonly string[];
  /** Options of rules that differ from the rules' own defaults, by rule id and option. */
  readonly ruleOptions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Keys of mandatory fields that may stay empty all the same; keys that no field has are kept. */
  readonly optionalFields: readonly string[];
  /** `null` until the user chose. */
  readonly role: Role | null;
  readonly reminders: ReminderSettings;
  readonly log: LogSettings;
}

export const DEFAULTS: Settings = {
  version: 2,
  language: 'th',
  portals: { dmc: true, bobec: true, emis: true, gcode: true },
  saveReminder: true,
  keys: { next: 'F8', previous: 'Shift+F8' },
  panel: { position: null, collapsed: true },
  disabledRules: [],
  ruleOptions: {},
  optionalFields: [],
  role: null,
  reminders: { on: false, days: [7, 3, 1], onTheDay: true, beforeClosing: true },
  log: { on: true, keepDays: 400, comeBack: true },
};

export const KEY_COMBINATION = /^(?:(?:Ctrl|Alt|Shift|Meta)\+){0,4}[A-Za-z0-9]{1,20}$/;
export const RULE_ID = /^[a-z][a-z0-9-]{0,59}$/;
export const FIELD_KEY = /^[a-z][a-zA-Z0-9]{0,59}$/;
export const OPTION_NAME = /^[a-zA-Z][a-zA-Z0-9]{0,39}$/;
/** More than there will ever be; keeps a damaged value from filling the storage. */
export const MOST_RULES = 500;
export const MOST_FIELDS = 500;
/** Bounds of the whole days before a deadline, and how many of them. */
export const REMINDER_DAYS = { least: 1, most: 60, count: 10 };
export const KEEP_DAYS = { least: 30, most: 3650 };
