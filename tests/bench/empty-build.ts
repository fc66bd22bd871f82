import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { type BuildCopy, copyOfBuild } from '#tests/tools/build-copy.ts';

/** The build, its scripts on portals' pages emptied: what a browser takes for any extension's script. */
export function emptyBuild(kind: BrowserKind): BuildCopy {
  const copy = copyOfBuild(kind, 'empty');
  const beside = join(copy.folder, 'content-scripts');
  const scripts = readdirSync(beside).filter((name) => name.endsWith('.js'));
  if (scripts.length === 0) throw new Error('the build lacks its scripts');
  for (const name of scripts) writeFileSync(join(beside, name), '');
  return copy;
}
