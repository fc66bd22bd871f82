import * as z from 'zod/mini';
import { type Checks, type FromSites, isNull } from './messages.ts';
import type {
  AnnouncementAnswer,
  FrontPageText,
  IgnoredPart,
  ListRows,
  PageNotes,
  PageStatus,
  PanelPlace,
  RosterCounts,
  RoundQuestion,
  SchoolNotes,
  TaughtLesson,
  ToBackground,
} from './protocol.ts';

// Extension pages forbid `new Function`, which the schemas would otherwise be compiled with.
z.config({ jitless: true });

const count = z.int().check(z.gte(0), z.lte(1_000_000));
const share = z.number().check(z.gte(0), z.lte(1));

const portal = z.string().check(z.regex(/^[a-z]{1,20}$/));
const pageId = z.string().check(z.regex(/^[a-z]{1,20}(?:\/[a-z-]{1,40})?$/));
const academicYear = z.exactOptional(z.int().check(z.gte(2500), z.lte(2700)));

const pageStatusSchema: z.ZodMiniType<PageStatus> = z.strictObject({
  portal,
  page: pageId,
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

const hash = z.string().check(z.regex(/^[\da-f]{16}$/));
const person = z.union([hash, z.literal('')]);

const ignoredPartSchema: z.ZodMiniType<IgnoredPart> = z.strictObject({
  part: z.string().check(z.regex(/^[\da-f]{16}\/[A-Za-z0-9]{1,60}\/[a-z0-9-]{1,60}$/)),
  ignored: z.boolean(),
});

const listRowsSchema: z.ZodMiniType<ListRows> = z.strictObject({
  list: hash,
  page: pageId,
  rows: z.record(ruleIdSchema, z.array(z.tuple([hash, person])).check(z.maxLength(1000))),
});

const word = (most: number) => z.string().check(z.maxLength(most));

const frontPageSchema: z.ZodMiniType<FrontPageText> = z.strictObject({
  portal,
  language: z.enum(['th', 'en']),
  lines: z.array(word(600)).check(z.maxLength(600)),
});

const announcementAnswerSchema: z.ZodMiniType<AnnouncementAnswer> = z.strictObject({
  key: word(100),
  use: z.boolean(),
});

const pageNotesSchema: z.ZodMiniType<PageNotes> = z.strictObject({
  portal,
  page: pageId,
  academicYear,
  records: z
    .array(
      z.strictObject({
        kind: word(12),
        identity: word(400),
        school: word(10),
        grade: word(8),
        room: word(2),
        certified: z.boolean(),
        pupils: word(5),
        place: count,
        counts: z.strictObject({ error: count, warning: count, info: count }),
        rules: ruleIdsSchema,
      }),
    )
    .check(z.maxLength(20_000)),
  saving: z.exactOptional(z.literal(true)),
});

const schoolCode = z.string().check(z.regex(/^[\d๐-๙-]{1,16}$/));

const schoolNotesSchema: z.ZodMiniType<SchoolNotes> = z.strictObject({
  portal,
  page: pageId,
  academicYear,
  schools: z
    .array(
      z.strictObject({
        codes: z.array(schoolCode).check(z.maxLength(4)),
        name: word(400),
        steps: z.strictObject({
          confirm: z.exactOptional(z.boolean()),
          certify: z.exactOptional(z.boolean()),
          acknowledge: z.exactOptional(z.boolean()),
        }),
      }),
    )
    .check(z.maxLength(2000)),
});

const rosterCountsSchema: z.ZodMiniType<RosterCounts> = z.strictObject({
  school: schoolCode,
  academicYear,
  day: z.union([z.literal(''), z.iso.date()]),
  checked: count,
  open: count,
  rules: z.array(z.strictObject({ rule: ruleIdSchema, records: count })).check(z.maxLength(500)),
});

/** Files of counts are small; a heap of them is not. */
const fileTextsSchema = z.array(z.string().check(z.maxLength(2_000_000))).check(z.maxLength(50));

const scopeSchema = z.nullable(z.string().check(z.regex(/^[a-z0-9/-]{1,40}$/)));
const LARGEST_IMPORT = 60_000_000;

const shortText = z.string().check(z.maxLength(80));

/** Its parts are looked at closely where it is stored. */
const lessonSchema: z.ZodMiniType<TaughtLesson> = z.strictObject({
  portal,
  page: shortText,
  year: z.nullable(z.int()),
  name: shortText,
  label: shortText,
  section: shortText,
  field: shortText,
});

const isLesson = (data: unknown): data is TaughtLesson => lessonSchema.safeParse(data).success;

/** Whether a received status is one: ids of ours and counts, and nothing else at all. */
export const isPageStatus = (value: unknown): value is PageStatus =>
  pageStatusSchema.safeParse(value).success;

/** For the background; not for content scripts, which cannot afford the schemas' weight. */
export const BACKGROUND_CHECKS: Checks<ToBackground> = {
  'page-status': isPageStatus,
  'keep-panel': (data): data is PanelPlace => panelPlaceSchema.safeParse(data).success,
  'open-options': isNull,
  'open-structure': isNull,
  'start-teaching': isNull,
  teach: isLesson,
  unteach: isLesson,
  'open-district': isNull,
  'open-rule': (data): data is string => ruleIdSchema.safeParse(data).success,
  'page-round': (data): data is RoundQuestion => roundQuestionSchema.safeParse(data).success,
  'hide-deadline': (data): data is RoundQuestion => roundQuestionSchema.safeParse(data).success,
  'read-announcement': (data): data is FrontPageText => frontPageSchema.safeParse(data).success,
  'answer-announcement': (data): data is AnnouncementAnswer =>
    announcementAnswerSchema.safeParse(data).success,
  recall: isNull,
  'keep-ignored': (data): data is IgnoredPart => ignoredPartSchema.safeParse(data).success,
  'meet-rows': (data): data is ListRows => listRowsSchema.safeParse(data).success,
  'log-checks': (data): data is PageNotes => pageNotesSchema.safeParse(data).success,
  'log-saved': isNull,
  'log-clear': (data): data is string | null => scopeSchema.safeParse(data).success,
  'log-check': isNull,
  'log-import': (data): data is string => typeof data === 'string' && data.length <= LARGEST_IMPORT,
  'district-seen': (data): data is SchoolNotes => schoolNotesSchema.safeParse(data).success,
  'district-take': (data): data is readonly string[] => fileTextsSchema.safeParse(data).success,
  'district-count': (data): data is RosterCounts => rosterCountsSchema.safeParse(data).success,
  'district-clear': (data): data is string | null => scopeSchema.safeParse(data).success,
  'rule-texts': (data): data is readonly string[] => ruleIdsSchema.safeParse(data).success,
};

/** What the log and the desk do at the user's word is for own pages: a page of a portal has no part in it. */
export const FROM_SITES: FromSites = {
  'page-status': true,
  'keep-panel': true,
  'open-options': true,
  'open-structure': true,
  'start-teaching': true,
  teach: true,
  unteach: true,
  'open-district': true,
  'open-rule': true,
  'page-round': true,
  'hide-deadline': true,
  'read-announcement': true,
  'answer-announcement': true,
  recall: true,
  'keep-ignored': true,
  'meet-rows': true,
  'log-checks': true,
  'log-saved': true,
  'log-clear': false,
  'log-check': false,
  'log-import': false,
  'district-seen': true,
  'district-take': false,
  'district-count': false,
  'district-clear': false,
  'rule-texts': true,
};
