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

const read = (kind: BrowserKind, file: string): Buffer =>
  readFileSync(join(otherBuild(kind) ?? BUILDS[kind], 'content-scripts', file));

const sizeOf = (contents: Buffer): Size => ({
  bytes: contents.length,
  gzipped: gzipSync(contents, { level: 9 }).length,
});

/** The script of a portal's pages, panel included, as text. */
export const scriptText = (kind: BrowserKind, portal: PortalId): string =>
  read(kind, `${portal}.js`).toString();

/** All script that the browser reads on a page of the portal, panel included; frames carry none. */
export const scriptSize = (kind: BrowserKind, portal: PortalId): Size =>
  sizeOf(read(kind, `${portal}.js`));

/** The styles of marks, in every page and frame. */
export const stylesSize = (kind: BrowserKind): Size => sizeOf(read(kind, 'marks.css'));

/** The script on the site of news. */
export const newsSize = (kind: BrowserKind): Size => sizeOf(read(kind, 'news.js'));
