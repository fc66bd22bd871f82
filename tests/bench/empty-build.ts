import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { BUILDS, otherBuild } from '#tests/tools/launch.ts';

/** The build, its scripts on portals' pages emptied: what a browser takes for any extension's script. */
export function emptyBuild(kind: BrowserKind): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'truatthan-empty-'));
  cpSync(otherBuild(kind) ?? BUILDS[kind], folder, { recursive: true });
  const beside = join(folder, 'content-scripts');
  const scripts = readdirSync(beside).filter((name) => name.endsWith('.js'));
  if (scripts.length === 0) throw new Error('the build lacks its scripts');
  for (const name of scripts) writeFileSync(join(beside, name), '');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
