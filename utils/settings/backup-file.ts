import { readJson } from './json-file.ts';
import { upgrade } from './migrate.ts';
import { checkSettings } from './schema.ts';
import type { Settings } from './shape.ts';
import { controlOf, isTaughtField, MOST_TAUGHT, type TaughtField } from './taught-shape.ts';

const KIND = 'truatthan-settings';
const VERSION = 1;

/** All that a user has set on a computer. The log of counts is not among it: that has a file of its own. */
export interface Backup<Dates> {
  readonly settings: Settings;
  readonly taught: readonly TaughtField[];
  /** Deadlines that the user set, and those of calendar files. */
  readonly dates: Dates;
}

/** What is wrong with a file, by place; never what stands there. */
export type BackupProblem =
  /** `line` counts from 1; absent where the browser does not say. */
  | { readonly kind: 'not-json'; readonly line?: number }
  | { readonly kind: 'other-file' | 'newer' }
  /** Such as `settings.keys.next`. */
  | { readonly kind: 'wrong-part'; readonly part: string };

export type BackupReading<Dates> =
  | { readonly ok: true; readonly backup: Backup<Dates> }
  | { readonly ok: false; readonly problems: readonly BackupProblem[] };

/** What this room does not know itself. */
export interface BackupKnows<Dates> {
  /** Whether there is a field of this key, `none` among them. */
  field(key: string): boolean;
  /** `undefined` where these are no dates. */
  dates(value: unknown): Dates | undefined;
}

/** A file to keep, or for another computer. */
export const backupFile = <Dates>(backup: Backup<Dates>): string =>
  `${JSON.stringify({ file: KIND, version: VERSION, ...backup }, null, 2)}\n`;

const wrong = (...parts: readonly string[]): readonly BackupProblem[] =>
  parts.map((part) => ({ kind: 'wrong-part', part }));

type Part<T> = { readonly value: T } | { readonly problems: readonly BackupProblem[] };

function settingsIn(value: unknown): Part<Settings> {
  const stored = upgrade(value);
  if (stored.kind === 'newer') return { problems: [{ kind: 'newer' }] };
  if (stored.kind !== 'latest') return { problems: wrong('settings') };
  const checked = checkSettings(stored.value);
  return checked.ok
    ? { value: checked.settings }
    : { problems: wrong(...checked.problems.map((place) => `settings.${place}`)) };
}

function taughtIn(value: unknown, knows: (key: string) => boolean): Part<readonly TaughtField[]> {
  if (!Array.isArray(value) || value.length > MOST_TAUGHT) return { problems: wrong('taught') };
  const seen = new Set<string>();
  const bad = value.flatMap((lesson: unknown, at) => {
    if (!isTaughtField(lesson) || !knows(lesson.field) || seen.has(controlOf(lesson)))
      return [`taught.${at + 1}`];
    seen.add(controlOf(lesson));
    return [];
  });
  return bad.length > 0 ? { problems: wrong(...bad) } : { value };
}

/** Reads such a file as a whole: one wrong part, and none of it is taken. Settings of earlier versions come up. */
export function readBackup<Dates>(text: string, knows: BackupKnows<Dates>): BackupReading<Dates> {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [{ kind: 'not-json', ...json.at }] };
  const parts = (json.value ?? {}) as Record<string, unknown>;
  if (parts.file !== KIND) return { ok: false, problems: [{ kind: 'other-file' }] };
  if (parts.version !== VERSION) return { ok: false, problems: [{ kind: 'newer' }] };
  const settings = settingsIn(parts.settings);
  const taught = taughtIn(parts.taught, knows.field);
  const dates = knows.dates(parts.dates);
  if ('value' in settings && 'value' in taught && dates !== undefined)
    return { ok: true, backup: { settings: settings.value, taught: taught.value, dates } };
  const problems = [settings, taught].flatMap((part) => ('problems' in part ? part.problems : []));
  return { ok: false, problems: dates ? problems : [...problems, ...wrong('dates')] };
}
