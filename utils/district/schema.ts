import * as z from 'zod/mini';
import type { KeptSchool, SchoolCounts, SeenStep } from './model.ts';

z.config({ jitless: true });

const moment = z.int().check(z.gte(0), z.lte(9_000_000_000_000));
const count = z.int().check(z.gte(0), z.lte(500_000));

const seenStep: z.ZodMiniType<SeenStep> = z.strictObject({ done: z.boolean(), at: moment });

/** Numbers of a school that agree with each other. */
export const countsSchema: z.ZodMiniType<SchoolCounts> = z
  .strictObject({
    at: moment,
    written: z.iso.datetime(),
    lastChecked: z.union([z.literal(''), z.iso.date()]),
    target: z.int().check(z.gte(0), z.lte(99_999)),
    checked: count,
    fine: count,
    open: count,
    saved: count,
    rules: z
      .array(
        z.strictObject({ rule: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)), records: count }),
      )
      .check(z.maxLength(500)),
  })
  .check(
    z.refine(
      ({ checked, fine, open, saved, rules }) =>
        fine + open === checked &&
        saved <= checked &&
        rules.every(({ records }) => records <= checked),
    ),
  );

export const SCOPE = /^(?:dmc|bobec|emis|gcode)\/2[5-6]\d\d\/(?:1|2|year-end|annual)$/;

/** The only shape in which a school is kept: numbers, codes, and the school's own name. */
const schoolSchema: z.ZodMiniType<KeptSchool> = z
  .strictObject({
    id: z.string().check(z.maxLength(160)),
    scope: z.string().check(z.regex(SCOPE)),
    codes: z.array(z.string().check(z.regex(/^(?:\d{6}|\d{8}|\d{10})$/))).check(z.maxLength(12)),
    name: z.string().check(z.maxLength(80)),
    steps: z.strictObject({
      confirm: z.exactOptional(seenStep),
      certify: z.exactOptional(seenStep),
      acknowledge: z.exactOptional(seenStep),
    }),
    sent: z.exactOptional(countsSchema),
    counted: z.exactOptional(countsSchema),
    last: moment,
  })
  .check(z.refine(({ id, scope }) => id.startsWith(`${scope}/`)));

/** `undefined` for anything that is not a school of this release, whole and within its bounds. */
export function asSchool(value: unknown): KeptSchool | undefined {
  const parsed = schoolSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
