import { readJson } from './json-file.ts';
import {
  controlOf,
  MOST_TAUGHT,
  TAUGHT_VERSION,
  type TaughtField,
  wrongParts,
} from './taught-shape.ts';

const KIND = 'truatthan-taught-fields';

/** A file that a district hands to its schools. */
export const taughtFile = (lessons: readonly TaughtField[]): string =>
  `${JSON.stringify({ file: KIND, version: TAUGHT_VERSION, fields: lessons }, null, 2)}\n`;

/** What is wrong with a file, by place; never what stands there. */
export type FileProblem =
  /** `line` counts from 1; absent where the browser does not say. */
  | { readonly kind: 'not-json'; readonly line?: number }
  | { readonly kind: 'other-file' | 'newer' | 'too-many' | 'empty' }
  /** `entry` counts from 1. */
  | { readonly kind: 'wrong-part'; readonly entry: number; readonly part: string }
  | { readonly kind: 'unknown-field'; readonly entry: number }
  | { readonly kind: 'twice'; readonly entry: number };

export type FileReading =
  | { readonly ok: true; readonly lessons: readonly TaughtField[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads such a file as a whole: one wrong part, and none of it is taken.
 * @param knows whether there is a field of this key, `none` among them.
 */
export function readTaughtFile(text: string, knows: (field: string) => boolean): FileReading {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [{ kind: 'not-json', ...json.at }] };
  const { file, version, fields } = (json.value ?? {}) as Record<string, unknown>;
  if (file !== KIND || !Array.isArray(fields))
    return { ok: false, problems: [{ kind: 'other-file' }] };
  if (version !== TAUGHT_VERSION) return { ok: false, problems: [{ kind: 'newer' }] };
  if (fields.length === 0) return { ok: false, problems: [{ kind: 'empty' }] };
  if (fields.length > MOST_TAUGHT) return { ok: false, problems: [{ kind: 'too-many' }] };
  const problems: FileProblem[] = [];
  const seen = new Set<string>();
  const lessons = fields as readonly TaughtField[];
  for (const [at, lesson] of lessons.entries()) {
    const entry = at + 1;
    const parts = wrongParts(lesson);
    for (const part of parts) problems.push({ kind: 'wrong-part', entry, part });
    if (parts.length > 0) continue;
    if (!knows(lesson.field)) problems.push({ kind: 'unknown-field', entry });
    if (seen.has(controlOf(lesson))) problems.push({ kind: 'twice', entry });
    seen.add(controlOf(lesson));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, lessons };
}

/** What taking a file would change. */
export interface Difference {
  readonly added: readonly TaughtField[];
  readonly changed: readonly { readonly before: TaughtField; readonly after: TaughtField }[];
  readonly same: number;
}

export function differenceOf(
  now: readonly TaughtField[],
  lessons: readonly TaughtField[],
): Difference {
  const known = new Map(now.map((one) => [controlOf(one), one]));
  const added: TaughtField[] = [];
  const changed: { before: TaughtField; after: TaughtField }[] = [];
  for (const lesson of lessons) {
    const before = known.get(controlOf(lesson));
    if (!before) added.push(lesson);
    else if (before.field !== lesson.field) changed.push({ before, after: lesson });
  }
  return { added, changed, same: lessons.length - added.length - changed.length };
}
