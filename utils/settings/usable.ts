import {
  DEFAULTS,
  FIELD_KEY,
  KEEP_DAYS,
  KEY_COMBINATION,
  MOST_FIELDS,
  MOST_RULES,
  OPTION_NAME,
  PORTALS,
  REMINDER_DAYS,
  ROLES,
  RULE_ID,
  type Settings,
} from './shape.ts';

type Parts = Readonly<Record<string, unknown>>;

const partsOf = (value: unknown): Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {};

const flag = (value: unknown, fallback: boolean): boolean =>
  typeof value === 'boolean' ? value : fallback;

const matching = (value: unknown, pattern: RegExp, fallback: string): string =>
  typeof value === 'string' && pattern.test(value) ? value : fallback;

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

const usableIds = (value: unknown, pattern: RegExp, most: number): readonly string[] =>
  (Array.isArray(value) ? value : [])
    .filter((id): id is string => typeof id === 'string' && pattern.test(id))
    .slice(0, most);

function usablePanel(value: unknown): Settings['panel'] {
  const { position, collapsed } = partsOf(value);
  const { x, y } = partsOf(position);
  return {
    position: isShare(x) && isShare(y) ? { x, y } : DEFAULTS.panel.position,
    collapsed: flag(collapsed, DEFAULTS.panel.collapsed),
  };
}

const usableOptions = (value: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(partsOf(value)).filter(
      (entry): entry is [string, number] => OPTION_NAME.test(entry[0]) && Number.isFinite(entry[1]),
    ),
  );

const isWithin = (value: unknown, { least, most }: { least: number; most: number }) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

function usableReminders(value: unknown): Settings['reminders'] {
  const { on, days, onTheDay, beforeClosing } = partsOf(value);
  const { reminders } = DEFAULTS;
  return {
    on: flag(on, reminders.on),
    days: Array.isArray(days)
      ? days
          .filter((day): day is number => isWithin(day, REMINDER_DAYS))
          .slice(0, REMINDER_DAYS.count)
      : reminders.days,
    onTheDay: flag(onTheDay, reminders.onTheDay),
    beforeClosing: flag(beforeClosing, reminders.beforeClosing),
  };
}

function usableLog(value: unknown): Settings['log'] {
  const { on, keepDays, comeBack } = partsOf(value);
  const { log } = DEFAULTS;
  return {
    on: flag(on, log.on),
    keepDays: isWithin(keepDays, KEEP_DAYS) ? Number(keepDays) : log.keepDays,
    comeBack: flag(comeBack, log.comeBack),
  };
}

/**
 * Settings from whatever is stored: a part that cannot be used takes its default, the others stay.
 * Total. For the page itself, which cannot afford the schema's weight; agrees with the schema on every
 * value that the schema accepts.
 */
export function usableSettings(stored: unknown): Settings {
  const parts = partsOf(stored);
  const portals = partsOf(parts.portals);
  const keys = partsOf(parts.keys);
  return {
    version: DEFAULTS.version,
    language: parts.language === 'en' ? 'en' : DEFAULTS.language,
    portals: Object.fromEntries(
      PORTALS.map((id) => [id, flag(portals[id], DEFAULTS.portals[id])]),
    ) as Settings['portals'],
    saveReminder: flag(parts.saveReminder, DEFAULTS.saveReminder),
    keys: {
      next: matching(keys.next, KEY_COMBINATION, DEFAULTS.keys.next),
      previous: matching(keys.previous, KEY_COMBINATION, DEFAULTS.keys.previous),
    },
    panel: usablePanel(parts.panel),
    disabledRules: usableIds(parts.disabledRules, RULE_ID, MOST_RULES),
    ruleOptions: Object.fromEntries(
      Object.entries(partsOf(parts.ruleOptions))
        .filter(([id]) => RULE_ID.test(id))
        .map(([id, options]) => [id, usableOptions(options)]),
    ),
    optionalFields: usableIds(parts.optionalFields, FIELD_KEY, MOST_FIELDS),
    role: ROLES.find((role) => role === parts.role) ?? DEFAULTS.role,
    reminders: usableReminders(parts.reminders),
    log: usableLog(parts.log),
  };
}
