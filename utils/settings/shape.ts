/** The portals that can be switched on and off, each by its id. */
export const PORTALS = ['dmc', 'bobec', 'emis', 'gcode'] as const;

export type PortalSwitch = (typeof PORTALS)[number];

/** Shares of the free space, 0 to 1: `{ x: 1, y: 1 }` is the bottom right corner. */
export interface PanelPosition {
  readonly x: number;
  readonly y: number;
}

/** Everything that a user can set; nothing in it says anything about a page's content. */
export interface Settings {
  readonly version: 1;
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
}

export const DEFAULTS: Settings = {
  version: 1,
  language: 'th',
  portals: { dmc: true, bobec: true, emis: true, gcode: true },
  saveReminder: true,
  keys: { next: 'F8', previous: 'Shift+F8' },
  panel: { position: null, collapsed: true },
  disabledRules: [],
  ruleOptions: {},
  optionalFields: [],
};

export const KEY_COMBINATION = /^(?:(?:Ctrl|Alt|Shift|Meta)\+){0,4}[A-Za-z0-9]{1,20}$/;
export const RULE_ID = /^[a-z][a-z0-9-]{0,59}$/;
export const FIELD_KEY = /^[a-z][a-zA-Z0-9]{0,59}$/;
export const OPTION_NAME = /^[a-zA-Z][a-zA-Z0-9]{0,39}$/;
/** More than there will ever be; keeps a damaged value from filling the storage. */
export const MOST_RULES = 500;
export const MOST_FIELDS = 500;
