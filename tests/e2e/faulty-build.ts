import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { type BuildCopy, copyOfBuild } from '#tests/tools/build-copy.ts';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
}

export type FaultyBuild = BuildCopy;

/** What runs before the extension's own scripts. */
export interface Sabotage {
  readonly content?: string;
  readonly background?: string;
  /** Permissions that the user has given already, where no driver can answer the browser's question. */
  readonly granted?: readonly string[];
}

/** A copy of the build, sabotaged. */
export function faultyBuild(
  kind: BrowserKind,
  { content, background, granted }: Sabotage,
): FaultyBuild {
  const copy = copyOfBuild(kind, 'faulty');
  const { folder } = copy;
  const itself = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(itself, 'utf8')) as Manifest;
  if (granted) {
    const permissions = [...(manifest.permissions ?? []), ...granted];
    writeFileSync(itself, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  }
  const { service_worker: worker, scripts = [] } = manifest.background ?? {};
  const behind = [...(worker ? [worker] : []), ...scripts];
  const beside = manifest.content_scripts?.flatMap(({ js = [] }) => js) ?? [];
  if (beside.length === 0 || behind.length === 0) throw new Error('the build lacks its scripts');
  const spoil = (names: readonly string[], sabotage = '') => {
    for (const name of names) {
      const path = join(folder, name);
      writeFileSync(path, `${sabotage}\n${readFileSync(path, 'utf8')}`);
    }
  };
  spoil(beside, content);
  spoil(behind, background);
  return copy;
}
