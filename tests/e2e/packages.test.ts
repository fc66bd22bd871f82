import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unzip } from '#tests/tools/unzip.ts';
import packageJson from '../../package.json' with { type: 'json' };

const MINUTES = 60_000;

const NAMES = ['chrome', 'firefox', 'sources'].map(
  (what) => `truatthan-${packageJson.version}-${what}.zip`,
);

/** Without what the test runner sets: a build for tests has the paths of its sources in it. */
const OUTSIDE = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|VITEST.*|TEST|PROD|DEV|MODE)$/.test(name),
  ),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'truatthan-packages-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 5 * MINUTES);

/** Runs the command that the reviewers are told of, and answers the checksums of what it made. */
function pack(root: string): Record<string, string> {
  const run = spawnSync(process.execPath, ['tests/tools/bootstrap.mjs', 'package'], {
    cwd: root,
    encoding: 'utf8',
    env: OUTSIDE,
  });
  if (run.status !== 0) throw new Error(`${run.stdout}\n${run.stderr}`);
  const made = join(root, '.output');
  return Object.fromEntries(
    readdirSync(made)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(made, name)))
          .digest('hex'),
      ]),
  );
}

/** The project without what was made in it. */
function copyOf(root: string, name: string): string {
  const to = join(folder, name);
  const files = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.split('\0');
  for (const file of files.filter(Boolean)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), readFileSync(join(root, file)));
  }
  return to;
}

it(
  'the sources, unpacked into an empty folder, give the same packages byte for byte',
  () => {
    const first = copyOf(process.cwd(), 'first');
    const packed = pack(first);
    expect(Object.keys(packed).sort()).toEqual(NAMES);

    const second = join(folder, 'second');
    for (const [name, bytes] of unzip(readFileSync(join(first, '.output', NAMES[2] ?? '')))) {
      expect(name).not.toMatch(/node_modules|\.output|\.git\/|\.env/);
      mkdirSync(dirname(join(second, name)), { recursive: true });
      writeFileSync(join(second, name), bytes);
    }
    expect(pack(second)).toEqual(packed);
  },
  15 * MINUTES,
);
