import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#tests/store/permissions.ts';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { BUILDS } from '#tests/tools/launch.ts';
import { PORTAL_MATCHES } from '#utils/portals/hosts.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { wantedBrowsers } from './stage.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types truatthan-worker',
];

const OF_BROWSER: Readonly<Record<BrowserKind, readonly string[]>> = {
  // `storage` names the shape of a district's policy.
  chromium: ['minimum_chrome_version', 'storage'],
  firefox: ['browser_specific_settings'],
};

/** Every key of the manifest; a key that is not here is a decision to be made. */
const KEYS = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'optional_permissions',
  'options_ui',
  'permissions',
  'version',
];

interface ContentScript {
  readonly matches: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  readonly all_frames?: boolean;
}

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy: unknown;
  readonly content_scripts: readonly ContentScript[];
  readonly browser_specific_settings?: unknown;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|html|css)$/.test(name),
  );

/** What could load or make code, or send something. */
const CALLS =
  /\beval\(|new Function\(|importScripts\(|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import\(["'`]https?:|src=["']https?:/g;

const callsIn = (text: string): readonly string[] => text.match(CALLS) ?? [];

/** Papa Parse could download a CSV by its address; it is given text alone, and the policy forbids the rest. */
const mayHold = (text: string, call: string): boolean =>
  text.includes('BAD_DELIMITERS') && call === 'XMLHttpRequest';

describe.each(wantedBrowsers())('the build for %s', (kind) => {
  const manifest = JSON.parse(
    readFileSync(join(BUILDS[kind], 'manifest.json'), 'utf8'),
  ) as Manifest;

  it('has these keys and no others: nothing is open to pages or to other extensions', () => {
    expect(Object.keys(manifest).sort()).toEqual([...KEYS, ...OF_BROWSER[kind]].sort());
    expect(manifest.version).toBe(packageJson.version);
  });

  it('asks for what the table gives a reason for, and for nothing else', () => {
    for (const part of [
      'permissions',
      'optional_permissions',
      'host_permissions',
      'optional_host_permissions',
    ] as const)
      expect({ [part]: [...(manifest[part] ?? [])].sort() }).toEqual({
        [part]: [...entriesOf(part)].sort(),
      });
  });

  it('runs on the sites for which it asks, and on no others', () => {
    const scripts = manifest.content_scripts.filter(({ js }) => js);
    const matches = scripts.flatMap((script) => script.matches);
    expect([...matches].sort()).toEqual([...manifest.host_permissions].sort());
    for (const match of matches) expect(match).toMatch(/^https?:\/\/[a-z.-]+\/\*$/);
  });

  it('puts one script into each page and none into frames, which get the styles of marks alone', () => {
    for (const { js, all_frames } of manifest.content_scripts.filter((script) => script.js))
      expect({ scripts: js?.length, all_frames }).toEqual({ scripts: 1, all_frames: undefined });
    expect(manifest.content_scripts.filter((script) => !script.js)).toEqual([
      {
        matches: PORTAL_MATCHES,
        css: ['content-scripts/marks.css'],
        all_frames: true,
        run_at: 'document_end',
      },
    ]);
  });

  it('lets its own pages run, draw and send nothing but the files of the package', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY.join('; ') });
  });

  it.runIf(kind === 'firefox')('declares that no data are collected', () => {
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });

  it('holds no code from elsewhere, and none that is made while it runs', () => {
    for (const name of filesIn(BUILDS[kind])) {
      const text = readFileSync(join(BUILDS[kind], name), 'utf8');
      const calls = callsIn(text).filter((call) => !mayHold(text, call));
      expect({ name, calls }).toEqual({ name, calls: [] });
    }
  });
});
