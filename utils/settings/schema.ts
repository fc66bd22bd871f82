import * as z from 'zod/mini';
import {
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

// Extension pages forbid `new Function`, which the schemas would otherwise be compiled with.
z.config({ jitless: true });

const share = z.number().check(z.gte(0), z.lte(1));
const combination = z.string().check(z.regex(KEY_COMBINATION));
const ruleId = z.string().check(z.regex(RULE_ID));
const fieldKey = z.string().check(z.regex(FIELD_KEY));
const optionName = z.string().check(z.regex(OPTION_NAME));

/** Each part by itself. */
export const settingsSchemas = {
  version: z.literal(2),
  language: z.enum(['th', 'en']),
  portals: z.record(z.enum(PORTALS), z.boolean()),
  saveReminder: z.boolean(),
  keys: z.object({ next: combination, previous: combination }),
  panel: z.object({
    position: z.nullable(z.object({ x: share, y: share })),
    collapsed: z.boolean(),
  }),
  disabledRules: z.array(ruleId).check(z.maxLength(MOST_RULES)),
  ruleOptions: z.record(ruleId, z.record(optionName, z.number())),
  optionalFields: z.array(fieldKey).check(z.maxLength(MOST_FIELDS)),
  role: z.nullable(z.enum(ROLES)),
  reminders: z.object({
    on: z.boolean(),
    days: z
      .array(z.int().check(z.gte(REMINDER_DAYS.least), z.lte(REMINDER_DAYS.most)))
      .check(z.maxLength(REMINDER_DAYS.count)),
    onTheDay: z.boolean(),
    beforeClosing: z.boolean(),
  }),
  log: z.object({
    on: z.boolean(),
    keepDays: z.int().check(z.gte(KEEP_DAYS.least), z.lte(KEEP_DAYS.most)),
    comeBack: z.boolean(),
  }),
};

const settingsSchema: z.ZodMiniType<Settings> = z.object(settingsSchemas);

export type Checked =
  | { readonly ok: true; readonly settings: Settings }
  /** The places that do not fit, such as `keys.next`; never what stands there. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Whether a value of the latest version is complete and within bounds; unknown parts are left off. */
export function checkSettings(value: unknown): Checked {
  const parsed = settingsSchema.safeParse(value);
  return parsed.success
    ? { ok: true, settings: parsed.data }
    : { ok: false, problems: parsed.error.issues.map((issue) => issue.path.join('.')) };
}
