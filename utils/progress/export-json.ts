import * as z from 'zod/mini';
import type { LoggedRecord } from './model.ts';
import { asRecord } from './schema.ts';

/** A log as it is taken to another computer, or to the district: counts and rules, nobody's data. */
export interface LogFile {
  readonly truatthan: 'progress';
  readonly version: 1;
  /** When it was written, ISO 8601. */
  readonly written: string;
  /** Stands for the browser profile that wrote it; absent in files of before. */
  readonly origin?: string | undefined;
  /** As the user typed it; `''` where they did not. */
  readonly schoolName: string;
  readonly records: readonly LoggedRecord[];
}

const fileSchema = z.strictObject({
  truatthan: z.literal('progress'),
  version: z.literal(1),
  written: z.iso.datetime(),
  origin: z.optional(z.string().check(z.regex(/^[\w-]{16}$/))),
  schoolName: z.string().check(z.maxLength(200)),
  records: z.array(z.unknown()).check(z.maxLength(500_000)),
});

export function writeLogFile(
  records: readonly LoggedRecord[],
  schoolName: string,
  now: Date,
  origin?: string,
): string {
  const file: LogFile = {
    truatthan: 'progress',
    version: 1,
    written: now.toISOString(),
    ...(origin !== undefined && { origin }),
    schoolName,
    records,
  };
  return JSON.stringify(file);
}

export type ReadLogFile =
  | { readonly ok: true; readonly file: LogFile }
  /** `record`: the first record, from 1, that is none. */
  | { readonly ok: false; readonly why: 'no-json' | 'other-file' | 'newer' }
  | { readonly ok: false; readonly why: 'record'; readonly record: number };

/** Reads a file whole or not at all. */
export function readLogFile(text: string): ReadLogFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, why: 'no-json' };
  }
  const head = value as { truatthan?: unknown; version?: unknown } | null;
  if (head?.truatthan === 'progress' && typeof head.version === 'number' && head.version > 1)
    return { ok: false, why: 'newer' };
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, why: 'other-file' };
  const records: LoggedRecord[] = [];
  for (const [at, one] of parsed.data.records.entries()) {
    const record = asRecord(one);
    if (!record) return { ok: false, why: 'record', record: at + 1 };
    records.push(record);
  }
  return { ok: true, file: { ...parsed.data, records } };
}
