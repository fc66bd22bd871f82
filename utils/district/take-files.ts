import {
  type DistrictFile,
  type ReadDistrictFile,
  readDistrictFile,
} from '#utils/progress/district-file.ts';
import { scopeOf } from '#utils/progress/model.ts';
import { type Outcome, takeIn } from './merge.ts';
import type { SchoolNews } from './model.ts';
import { fullName, schoolNameIn } from './school-name.ts';
import type { SchoolTable } from './table.ts';

/** A file of counts is some kilobytes; what is larger than this, in bytes, is none. */
export const LARGEST_FILE = 2_000_000;
/** As many as are handed over at once. */
export const FILES_AT_ONCE = 50;

type Why = Extract<ReadDistrictFile, { ok: false }>['why'];

/** Why a file was not taken in. `unreadable`: the browser could not read it; `failed`: it could not be kept. */
export type Refusal = Why | 'too-large' | 'unreadable' | 'ambiguous' | 'nameless' | 'failed';

export type TakenFile =
  | {
      readonly ok: true;
      readonly outcome: Exclude<Outcome, 'ambiguous' | 'nameless'>;
      readonly scope: string;
      readonly school: string;
    }
  | { readonly ok: false; readonly why: Refusal };

const newsOf = (file: DistrictFile, now: number): SchoolNews => {
  const { written, lastChecked, target, checked, fine, open, saved, rules } = file;
  const sent = { at: now, written, lastChecked, target, checked, fine, open, saved, rules };
  return {
    codes: file.schoolCode === '' ? [] : [file.schoolCode],
    name: file.schoolName,
    at: now,
    sent,
  };
};

/**
 * Takes in what schools sent, each file whole or not at all.
 *
 * @returns what became of each, beside the texts
 */
export async function takeFiles(
  table: SchoolTable,
  texts: readonly string[],
  now: number,
): Promise<readonly TakenFile[]> {
  const read = texts.map(readDistrictFile);
  const taken: TakenFile[] = read.map((one) => ({ ok: false, why: one.ok ? 'failed' : one.why }));
  const byScope = Map.groupBy(
    read.flatMap((one, at) => (one.ok ? [{ at, file: one.file }] : [])),
    ({ file }) => scopeOf(file.portal, file.year, file.round),
  );
  for (const [scope, files] of byScope) {
    try {
      const news = files.map(({ file }) => newsOf(file, now));
      const outcomes = await table.change(scope, (all) => {
        const { changed, gone, outcomes } = takeIn(all, scope, news);
        return { put: changed, remove: gone, answer: outcomes };
      });
      for (const [place, { at, file }] of files.entries()) {
        const outcome = outcomes[place];
        if (outcome === undefined) continue;
        const { codes, name } = news[place] ?? { codes: [], name: '' };
        taken[at] =
          outcome === 'ambiguous' || outcome === 'nameless'
            ? { ok: false, why: outcome }
            : {
                ok: true,
                outcome,
                scope,
                school: fullName({ codes, name: schoolNameIn(name || file.schoolName) }),
              };
      }
    } catch {
      // Nothing of these was kept, and each says so.
    }
  }
  return taken;
}
