import * as z from 'zod/mini';
import { isPart } from './overlay.ts';
import { LONGEST_NAME, NO_POLICY, type Policy, type PolicySettings } from './policy-shape.ts';
import { settingsSchemas } from './schema.ts';
import { PORTALS, ROLES } from './shape.ts';

const { language, saveReminder, disabledRules, reminders, log } = settingsSchemas;

/** Every part that a policy may set, each by itself. */
const policyShape = {
  language,
  role: z.enum(ROLES),
  portals: z.partial(z.strictObject(Object.fromEntries(PORTALS.map((id) => [id, z.boolean()])))),
  saveReminder,
  disabledRules,
  reminders: z.partial(reminders),
  log: z.partial(log),
};
const nameSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));
/** The calendar is read by those who know rounds. */
const TOP = ['name', 'defaults', 'enforced', 'calendar'];

/** The whole as a schema: of what a browser hands out, and what the examples are held to. */
export const policySchema = z.strictObject({
  name: z.optional(nameSchema),
  defaults: z.optional(z.partial(z.strictObject(policyShape))),
  enforced: z.optional(z.partial(z.strictObject(policyShape))),
  calendar: z.optional(
    z.object({
      name: nameSchema,
      dates: z.array(
        z.object({
          system: z.string(),
          academicYear: z.int(),
          round: z.string(),
          step: z.string(),
          starts: z.string(),
          ends: z.string(),
        }),
      ),
    }),
  ),
});

type Schema = z.ZodMiniType;
const own = (shape: object, name: string): Schema | undefined =>
  Object.hasOwn(shape, name) ? (shape as Record<string, Schema>)[name] : undefined;

/** Each part that can be used; the places of the others are added to `problems`. */
function usableParts(side: string, value: unknown, problems: string[]): PolicySettings {
  if (value === undefined) return {};
  if (!isPart(value)) {
    problems.push(side);
    return {};
  }
  const take = (shape: object, parts: Readonly<Record<string, unknown>>, place: string) =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, given]): [string, unknown][] => {
        const schema = own(shape, name);
        const inner = schema instanceof z.ZodMiniObject ? schema.def.shape : undefined;
        const at = `${place}.${name}`;
        if (inner && isPart(given)) return [[name, take(inner, given, at)]];
        const parsed = schema?.safeParse(given);
        if (given !== undefined && parsed?.success) return [[name, parsed.data]];
        problems.push(at);
        return [];
      }),
    );
  return take(policyShape, value, side);
}

/** A name as one line without signs that cannot be seen. */
const plain = (name: string): string => name.replace(/[\p{C}\s]+/gu, ' ').trim();

/**
 * What of an enterprise policy can be used, part by part; parts that are wrong or unknown are left out
 * and named by place. Total.
 *
 * @param calendar what became of its calendar, which is read elsewhere
 */
export function readPolicy(
  managed: unknown,
  calendar: { readonly name: string; readonly problems: readonly string[] } = {
    name: '',
    problems: [],
  },
): Policy {
  if (!isPart(managed)) return NO_POLICY;
  const problems = Object.keys(managed).filter((part) => !TOP.includes(part));
  const named = nameSchema.safeParse(managed.name);
  if (managed.name !== undefined && !named.success) problems.push('name');
  return {
    name: named.success ? plain(named.data) : '',
    defaults: usableParts('defaults', managed.defaults, problems),
    enforced: usableParts('enforced', managed.enforced, problems),
    calendar: calendar.name,
    problems: [...problems, ...calendar.problems].map((place) => plain(place).slice(0, 80)),
  };
}
