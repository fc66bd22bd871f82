import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './browsers.ts';
import { BUILDS, otherBuild } from './launch.ts';

export interface BuildCopy {
  readonly folder: string;
  remove(): void;
}

/** A copy of the build to be changed; `name` tells what for among the system's temporary files. */
export function copyOfBuild(kind: BrowserKind, name: string): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), `truatthan-${name}-`));
  cpSync(otherBuild(kind) ?? BUILDS[kind], folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
