import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_KINDS } from './browsers.ts';
import { BUILDS, otherBuild } from './launch.ts';
import { npmRun, ROOT } from './run.ts';

const SOURCES = [
  'components',
  'entrypoints',
  'public',
  'utils',
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
];

function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(found.mtimeMs, ...inside);
}

const upToDate = (): boolean => {
  const newest = Math.max(...SOURCES.map((source) => newestIn(join(ROOT, source))));
  return BROWSER_KINDS.every((kind) => {
    const manifest = join(BUILDS[kind], 'manifest.json');
    return existsSync(manifest) && statSync(manifest).mtimeMs >= newest;
  });
};

/** Builds the extension for both browsers unless the builds are newer than the sources. */
export async function ensureBuilds(): Promise<void> {
  if (BROWSER_KINDS.every(otherBuild)) return;
  if (upToDate()) return;
  console.log('Building the extension ...');
  if ((await npmRun('build')) !== 0) throw new Error('npm run build failed');
}
