import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { BUILDS, otherBuild } from '#tests/tools/launch.ts';
import type { PortalId } from '#utils/portals/model.ts';

export interface Size {
  readonly bytes: number;
  /** Each file by itself at the best level, as a store's or an archive's file has it. */
  readonly gzipped: number;
}

/**
 * `content`: what the browser itself runs in every page and frame of a portal; `any page`: with what is
 * loaded to know the page; `marks`: with the portal's words and rules, all that stands before the marks;
 * `panel`: with the panel, all that such a page ever loads by itself.
 */
export const STAGES = ['content', 'any page', 'marks', 'panel'] as const;
export type Stage = (typeof STAGES)[number];

const folderOf = (kind: BrowserKind): string => otherBuild(kind) ?? BUILDS[kind];
const CONTENT = 'content-scripts/portals.js';
const CORE = 'portal.js';

/** A module of the build with all that it loads before it runs. */
function withImports(folder: string, file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  const imports = /(?:^|[;}])\s*(?:import|export)(?:[^;'"`()]*from)?\s*["'`](\.[^"'`]+)["'`]/g;
  for (const [, path = ''] of code.matchAll(imports))
    withImports(folder, join(file, '..', path), known);
  return known;
}

function filesOf(kind: BrowserKind, portal: PortalId, stage: Stage): readonly string[] {
  const folder = folderOf(kind);
  const chunk = (name: string): string => {
    const found = readdirSync(join(folder, 'portal')).find((file) => file.startsWith(`${name}-`));
    if (!found) throw new Error(`${folder}: no part ${name}`);
    return `portal/${found}`;
  };
  const starts = [CONTENT, CORE, chunk(portal), chunk('view')].slice(0, STAGES.indexOf(stage) + 1);
  return [...new Set(starts.flatMap((file) => [...withImports(folder, file)]))];
}

/** The scripts of a portal's page up to a stage, as one text. */
export const scriptText = (kind: BrowserKind, portal: PortalId, stage: Stage): string =>
  filesOf(kind, portal, stage)
    .map((file) => readFileSync(join(folderOf(kind), file), 'utf8'))
    .join('\n');

const sizeOf = (kind: BrowserKind, files: readonly string[]): Size => {
  const contents = files.map((file) => readFileSync(join(folderOf(kind), file)));
  return {
    bytes: contents.reduce((sum, { length }) => sum + length, 0),
    gzipped: contents.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0),
  };
};

/** What the browser reads on a page of the portal up to a stage. */
export const scriptSize = (kind: BrowserKind, portal: PortalId, stage: Stage): Size =>
  sizeOf(kind, filesOf(kind, portal, stage));

/** The styles of marks, in every page and frame. */
export const stylesSize = (kind: BrowserKind): Size =>
  sizeOf(kind, ['content-scripts/portals.css']);

/** The script on the site of news. */
export const newsSize = (kind: BrowserKind): Size => sizeOf(kind, ['content-scripts/news.js']);
