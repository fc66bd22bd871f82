import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILDS } from '#tests/tools/launch.ts';

interface Lint {
  readonly errors: readonly unknown[];
  readonly notices: readonly unknown[];
  readonly warnings: readonly { readonly code: string; readonly file: string }[];
}

/** Warnings of Mozilla's linter that stay, and why each is no fault. */
const EXPLAINED: Readonly<Record<string, string>> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'about Android, for which the extension is not offered: the manifest has no gecko_android',
  UNSAFE_VAR_ASSIGNMENT:
    'one line of Preact, which sets innerHTML where a component asks for it; none of ours does, and our own pages forbid it by Trusted Types',
};

const SOURCES = ['components', 'entrypoints', 'utils'];

it('web-ext lint finds no error, and no warning that is not explained', () => {
  const run = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', BUILDS.firefox, '-o', 'json'],
    { encoding: 'utf8' },
  );
  const { errors, notices, warnings } = JSON.parse(run.stdout) as Lint;
  expect({ errors, notices }).toEqual({ errors: [], notices: [] });
  expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(Object.keys(EXPLAINED)));
}, 300_000);

/** What makes elements of a text; reading the markup that the browser writes makes none. */
const WRITES_MARKUP =
  /(?:inner|outer)HTML['"\]]*\s*(?:[+|&?]*=(?!=)|:)|dangerouslySetInnerHTML|insertAdjacentHTML|setHTML|createContextualFragment|DOMParser|document\.write/i;

it('nothing of ours writes markup into a page', () => {
  for (const writing of [
    'a.innerHTML = b',
    'a.outerHTML ||= b',
    'a["innerHTML"]=b',
    '{ innerHTML: b }',
  ])
    expect(writing).toMatch(WRITES_MARKUP);
  for (const reading of ['const b = a.innerHTML;', 'a.innerHTML === b'])
    expect(reading).not.toMatch(WRITES_MARKUP);
  const guilty = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => WRITES_MARKUP.test(readFileSync(path, 'utf8')));
  expect(guilty).toEqual([]);
});
