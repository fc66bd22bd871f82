import * as z from 'zod/mini';
import type { LoggedRecord } from './model.ts';

// Extension pages forbid `new Function`, which the schemas would otherwise be compiled with.
z.config({ jitless: true });

const count = z.int().check(z.gte(0), z.lte(100_000));
const moment = z.int().check(z.gte(0), z.lte(9_000_000_000_000));

/** The only shape in which a record is ever kept or taken in: there is no room for anything else. */
export const recordSchema: z.ZodMiniType<LoggedRecord> = z.strictObject({
  id: z.string().check(z.maxLength(90)),
  scope: z.string().check(z.regex(/^[a-z]{1,10}\/2[5-6]\d\d\/(?:1|2|year-end|annual)$/)),
  portal: z.enum(['dmc', 'bobec', 'emis', 'gcode']),
  page: z.string().check(z.regex(/^[a-z]{1,10}\/[a-z-]{1,30}$/)),
  kind: z.string().check(z.regex(/^[a-z]{1,12}$/)),
  year: z.int().check(z.gte(2500), z.lte(2700)),
  round: z.enum(['1', '2', 'year-end', 'annual']),
  school: z.string().check(z.regex(/^(?:\d{6}|\d{8}|\d{10})?$/)),
  who: z.string().check(z.regex(/^[\w-]{16}$/)),
  grade: z.string().check(z.regex(/^[\w.-]{0,8}$/)),
  room: z.string().check(z.regex(/^\d{0,2}$/)),
  first: moment,
  last: moment,
  counts: z.strictObject({ error: count, warning: count, info: count }),
  rules: z.array(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))).check(z.maxLength(100)),
  saved: moment,
});

/** `undefined` for anything that is not a record of the log, whole and within its bounds. */
export function asRecord(value: unknown): LoggedRecord | undefined {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, scope, kind, who, portal, year, round } = parsed.data;
  const told = `${portal}/${year}/${round}`;
  return scope === told && id === `${scope}/${kind}/${who}` ? parsed.data : undefined;
}
