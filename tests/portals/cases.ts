import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageId } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { Severity } from '#utils/rules/model.ts';
import { type Portal, page } from './http.ts';

/** Everything that must be flagged on a page; anything else that is flagged is a false alarm. */
export interface CaseIssue {
  /** CSS; ` >>> ` steps into the frame before it. */
  readonly selector: string;
  readonly rule: string;
  readonly severity: Severity;
}

export interface Case {
  /** Portal and file name, for example `dmc/nested-tables`. */
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly page: PageId | 'unrecognised';
  /** Where the fields of the page, or of its first row, stand. */
  readonly fields: Readonly<Partial<Record<FieldKey, string>>>;
  readonly issues: readonly CaseIssue[];
  /** The only day (YYYY-MM-DD, CE) on which the expectations hold, where they hang on the day. */
  readonly today?: string;
  /** That its rows belong together is told by where they are drawn: for real browsers alone. */
  readonly drawn?: true;
  /** What the page is there for. */
  readonly states: string;
}

const FOLDER = join(import.meta.dirname, 'cases');

/** Reads every case: an `.html` and a `.json` of the same name in `cases/<portal>/`. */
export function readCases(): Case[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((portal) => portal.isDirectory())
    .flatMap((portal) =>
      readdirSync(join(FOLDER, portal.name))
        .filter((file) => file.endsWith('.json'))
        .map((file) => {
          const path = join(FOLDER, portal.name, file);
          const expected = JSON.parse(readFileSync(path, 'utf8')) as Omit<Case, 'name' | 'html'>;
          return {
            ...expected,
            name: `${portal.name}/${file.slice(0, -'.json'.length)}`,
            html: readFileSync(path.replace(/\.json$/, '.html'), 'utf8'),
          };
        }),
    );
}

/** Serves every case at its own address; read anew for each request, so that editing one needs no restart. */
export const openCases = (): Portal => (asked) => {
  const here = asked.url.host + asked.url.pathname + asked.url.search;
  const found = readCases().find(({ url }) => {
    const its = new URL(url);
    return its.host + its.pathname + its.search === here;
  });
  if (found) return page(found.html);
  const frame = /\/practice-frames\/([\w-]+)\/([\w-]+\.html)$/.exec(asked.url.pathname);
  const file = frame ? join(FOLDER, frame[1] ?? '', 'frames', frame[2] ?? '') : '';
  return file && existsSync(file) ? page(readFileSync(file, 'utf8')) : undefined;
};
