import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { BUILDS, otherBuild } from '#tests/tools/launch.ts';
import type { PortalId } from '#utils/portals/model.ts';

export interface Size {
  readonly bytes: number;
  /** At the best level, as a store's or an archive's file has it. */
  readonly gzipped: number;
}

type File = `${PortalId}.${'js' | 'css'}`;

const read = (kind: BrowserKind, file: File): Buffer =>
  readFileSync(join(otherBuild(kind) ?? BUILDS[kind], 'content-scripts', file));

export const scriptText = (kind: BrowserKind, portal: PortalId): string =>
  read(kind, `${portal}.js`).toString('utf8');

/** What the browser reads on every page of the portal that the file is named for. */
export function scriptSize(kind: BrowserKind, file: File): Size {
  const content = read(kind, file);
  return { bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
}
