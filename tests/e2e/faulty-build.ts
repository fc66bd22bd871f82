import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { BUILDS, otherBuild } from '#tests/tools/launch.ts';

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
}

export interface FaultyBuild {
  readonly folder: string;
  remove(): void;
}

/** A copy of the build whose content scripts run `sabotage` first. */
export function faultyBuild(kind: BrowserKind, sabotage: string): FaultyBuild {
  const folder = mkdtempSync(join(tmpdir(), 'truatthan-faulty-'));
  cpSync(otherBuild(kind) ?? BUILDS[kind], folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = manifest.content_scripts?.flatMap(({ js = [] }) => js) ?? [];
  if (scripts.length === 0) throw new Error('the build has no content script');
  for (const script of scripts) {
    const path = join(folder, script);
    writeFileSync(path, `${sabotage}\n${readFileSync(path, 'utf8')}`);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
