import * as z from 'zod/mini';
import type { RoundId } from '#utils/rounds/model.ts';
import { bangkokTime, type CivilDate } from '#utils/thai/dates.ts';
import type { LoggedRecord } from './model.ts';
import { summarise } from './summary.ts';
import type { Standing } from './sums.ts';

/**
 * How far one school is in one round of one portal, as it sends it to its district: numbers alone.
 * Neither a person nor a hash of one is in it, so that there is nothing in it to be careful about.
 */
export interface DistrictFile extends Standing {
  readonly truatthan: 'district';
  readonly version: 1;
  /** When it was written, ISO 8601. */
  readonly written: string;
  /** 6, 8 or 10 digits; `''` where neither the portal nor the user told it. */
  readonly schoolCode: string;
  /** As the user typed it; `''` where they did not. */
  readonly schoolName: string;
  readonly portal: 'dmc' | 'bobec' | 'emis' | 'gcode';
  /** BE. */
  readonly year: number;
  readonly round: RoundId;
  /** How many the school has, as the user typed it; 0 where they did not. */
  readonly target: number;
  /** CE `yyyy-mm-dd`, in Bangkok: when one was last checked; `''` where none was. */
  readonly lastChecked: string;
  /** In the order of grades; a grade or room that is not known is `''`. */
  readonly classes: readonly ({ readonly grade: string; readonly room: string } & Standing)[];
  /** How many records each rule flags, the most frequent first. */
  readonly rules: readonly { readonly rule: string; readonly records: number }[];
}

/** What the school tells of itself. */
export interface DistrictSchool {
  readonly schoolCode: string;
  readonly schoolName: string;
  readonly target: number;
}

const count = z.int().check(z.gte(0), z.lte(500_000));
const standing = { checked: count, fine: count, open: count, saved: count };

const fileSchema = z.strictObject({
  truatthan: z.literal('district'),
  version: z.literal(1),
  written: z.iso.datetime(),
  schoolCode: z.string().check(z.regex(/^(?:\d{6}|\d{8}|\d{10})?$/)),
  schoolName: z.string().check(z.maxLength(100)),
  portal: z.enum(['dmc', 'bobec', 'emis', 'gcode']),
  year: z.int().check(z.gte(2500), z.lte(2700)),
  round: z.enum(['1', '2', 'year-end', 'annual']),
  target: z.int().check(z.gte(0), z.lte(99_999)),
  lastChecked: z.union([z.literal(''), z.iso.date()]),
  ...standing,
  classes: z
    .array(
      z.strictObject({
        grade: z.string().check(z.regex(/^[\w.-]{0,8}$/)),
        room: z.string().check(z.regex(/^\d{0,2}$/)),
        ...standing,
      }),
    )
    .check(z.maxLength(2000)),
  rules: z
    .array(z.strictObject({ rule: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)), records: count }))
    .check(z.maxLength(500)),
});

const isoDay = ({ year, month, day }: CivilDate): string =>
  [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

/** The codes of schools that records name, the one that most of them name first. */
export function schoolsIn(records: readonly LoggedRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { school } of records)
    if (school !== '') counts.set(school, (counts.get(school) ?? 0) + 1);
  return [...counts].sort(([, many], [, more]) => more - many).map(([code]) => code);
}

/**
 * The file of one round.
 *
 * @param records of that round; those that name another school are left out, those that name none count
 */
export function districtFile(
  scope: string,
  records: readonly LoggedRecord[],
  { schoolCode, schoolName, target }: DistrictSchool,
  now: Date,
): DistrictFile {
  const [portal, year, round] = scope.split('/') as [
    DistrictFile['portal'],
    string,
    DistrictFile['round'],
  ];
  const own = records.filter(
    ({ school }) => school === schoolCode || school === '' || schoolCode === '',
  );
  const { checked, fine, open, saved, classes, rules } = summarise(own);
  const last = own.reduce((latest, record) => Math.max(latest, record.last), 0);
  return {
    truatthan: 'district',
    version: 1,
    written: now.toISOString(),
    schoolCode,
    schoolName,
    portal,
    year: Number(year),
    round,
    target,
    lastChecked: last === 0 ? '' : isoDay(bangkokTime(new Date(last)).date),
    checked,
    fine,
    open,
    saved,
    classes,
    rules,
  };
}

/** Over several lines, since the user reads it before it is saved. */
export const writeDistrictFile = (file: DistrictFile): string =>
  `${JSON.stringify(file, undefined, 2)}\n`;

export type ReadDistrictFile =
  | { readonly ok: true; readonly file: DistrictFile }
  /** `progress`: the school's own log, which is not for the district; `sums`: its numbers contradict each other. */
  | {
      readonly ok: false;
      readonly why: 'no-json' | 'other-file' | 'progress' | 'newer' | 'damaged' | 'sums';
    };

const isWhole = ({ checked, fine, open, saved }: Standing) =>
  fine + open === checked && saved <= checked;

/** Whether every number agrees with the others. */
function addsUp(file: DistrictFile): boolean {
  const { checked, classes, rules } = file;
  const inClasses = classes.reduce((total, one) => total + one.checked, 0);
  return (
    [file, ...classes].every(isWhole) &&
    inClasses === checked &&
    rules.every(({ records }) => records <= checked)
  );
}

/** Reads a file whole or not at all. */
export function readDistrictFile(text: string): ReadDistrictFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, why: 'no-json' };
  }
  const head = value as { truatthan?: unknown; version?: unknown } | null;
  if (head?.truatthan === 'progress') return { ok: false, why: 'progress' };
  if (head?.truatthan !== 'district') return { ok: false, why: 'other-file' };
  if (typeof head.version === 'number' && head.version > 1) return { ok: false, why: 'newer' };
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, why: 'damaged' };
  return addsUp(parsed.data) ? { ok: true, file: parsed.data } : { ok: false, why: 'sums' };
}
