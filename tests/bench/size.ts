import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { BUILDS, otherBuild } from '#tests/tools/launch.ts';

export interface Size {
  readonly bytes: number;
  /** At the best level, as a store's or an archive's file has it. */
  readonly gzipped: number;
}

/** What the browser reads on every page of a portal. */
export function scriptSize(kind: BrowserKind, file: 'portal.js' | 'portal.css'): Size {
  const content = readFileSync(join(otherBuild(kind) ?? BUILDS[kind], 'content-scripts', file));
  return { bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
}
