import * as z from 'zod/mini';
import { type Checks, isNull } from './messages.ts';
import type { PageStatus, PanelPlace, RoundQuestion, ToBackground } from './protocol.ts';

// Extension pages forbid `new Function`, which the schemas would otherwise be compiled with.
z.config({ jitless: true });

const count = z.int().check(z.gte(0), z.lte(1_000_000));
const share = z.number().check(z.gte(0), z.lte(1));

const portal = z.string().check(z.regex(/^[a-z]{1,20}$/));
const academicYear = z.exactOptional(z.int().check(z.gte(2500), z.lte(2700)));

const pageStatusSchema: z.ZodMiniType<PageStatus> = z.strictObject({
  portal,
  page: z.string().check(z.regex(/^[a-z]{1,20}(?:\/[a-z-]{1,40})?$/)),
  state: z.enum(['checking', 'checked', 'off']),
  counts: z.strictObject({ error: count, warning: count, info: count }),
  fields: z.strictObject({ known: count, total: count }),
  academicYear,
});

const panelPlaceSchema: z.ZodMiniType<PanelPlace> = z.strictObject({
  position: z.exactOptional(z.nullable(z.strictObject({ x: share, y: share }))),
  collapsed: z.exactOptional(z.boolean()),
});

const roundQuestionSchema: z.ZodMiniType<RoundQuestion> = z.strictObject({
  portal,
  academicYear,
  language: z.enum(['th', 'en']),
});

const ruleIdSchema = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));
const ruleIdsSchema = z.array(ruleIdSchema).check(z.maxLength(200));

/** Whether a received status is one: ids of ours and counts, and nothing else at all. */
export const isPageStatus = (value: unknown): value is PageStatus =>
  pageStatusSchema.safeParse(value).success;

/** For the background; not for content scripts, which cannot afford the schemas' weight. */
export const BACKGROUND_CHECKS: Checks<ToBackground> = {
  'page-status': isPageStatus,
  'keep-panel': (data): data is PanelPlace => panelPlaceSchema.safeParse(data).success,
  'open-options': isNull,
  'open-rule': (data): data is string => ruleIdSchema.safeParse(data).success,
  'page-round': (data): data is RoundQuestion => roundQuestionSchema.safeParse(data).success,
  'rule-texts': (data): data is readonly string[] => ruleIdsSchema.safeParse(data).success,
};
