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

type File = 'portal.js' | 'portal.css';

const read = (kind: BrowserKind, file: File): Buffer =>
  readFileSync(join(otherBuild(kind) ?? BUILDS[kind], 'content-scripts', file));

export const scriptText = (kind: BrowserKind): string => read(kind, 'portal.js').toString('utf8');

/** What the browser reads on every page of a portal. */
export function scriptSize(kind: BrowserKind, file: File): Size {
  const content = read(kind, file);
  return { bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
}
