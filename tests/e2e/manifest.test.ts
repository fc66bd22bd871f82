import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#tests/store/permissions.ts';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { BUILDS } from '#tests/tools/launch.ts';
import { NEWS_MATCHES } from '#utils/portals/news.ts';
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
  'web_accessible_resources',
];

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy: unknown;
  readonly web_accessible_resources: unknown;
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
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

  it('has these keys and no others: nothing is open to other extensions', () => {
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
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect([...matches].sort()).toEqual([...manifest.host_permissions].sort());
    for (const match of matches) expect(match).toMatch(/^https?:\/\/[a-z.-]+\/\*$/);
  });

  it('lets the portals alone reach what their own pages load of it, and nothing else', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        matches: manifest.host_permissions.filter((match) => !NEWS_MATCHES.includes(match)),
        resources: ['portal.js', 'portal/*'],
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
