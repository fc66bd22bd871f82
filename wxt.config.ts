import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { PORTAL_MATCHES } from '#utils/portals/hosts.ts';
import { NEWS_MATCHES } from '#utils/portals/news.ts';
import { managedSchema } from '#utils/settings/managed-schema.ts';

/** Firefox's id; fixed for good, since stored data hangs on it. */
const GECKO_ID = 'truatthan@truatthan.example';

/** The oldest browsers that are supported; nothing is rewritten for older ones. */
const CHROME = 120;
const FIREFOX = 140;

/**
 * Every portal page pays for what the content script carries, and it needs only calls that both
 * browsers answer with promises: it takes the browser's own API. The rest keeps the polyfill.
 */
function slim(config: InlineConfig): void {
  const alias = config.resolve?.alias;
  if (alias && !Array.isArray(alias)) {
    const names = alias as Record<string, string>;
    delete names['wxt/browser'];
    // WXT's own context ends a script by an event that every page may forge.
    names['wxt/utils/content-script-context'] = CONTEXT;
  }
  config.build ??= {};
  config.build.rollupOptions ??= {};
  // Else `{ ...base }` counts as an effect, and the rules' examples stay behind in pieces.
  config.build.rollupOptions.treeshake = { propertyReadSideEffects: false };
}

const MANAGED_SCHEMA = 'managed-schema.json';
const CONTEXT = join(import.meta.dirname, 'utils', 'platform', 'script-context.ts');

/** What our own pages may do: run, draw and work with the package's own files, and nothing else. */
const OWN_PAGES_POLICY = [
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
].join('; ');

const SOURCES = [
  '{.ci,components,entrypoints,public,tests,utils}/**',
  '.github/store/*.md',
  '.gitignore',
  '*.{json,md,ts}',
  'LICENSE',
];

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    // All that a reviewer needs to build the packages again and to try them on the practice portals.
    includeSources: SOURCES,
    dotSources: true,
    zipSources: true,
  },
  vite: ({ browser }) => ({
    plugins: [preact()],
    build: {
      target: browser === 'firefox' ? `firefox${FIREFOX}` : `chrome${CHROME}`,
      // Fetches, for browsers that are older than ours.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints[0]?.type === 'content-script') slim(config);
    },
    // Chrome hands out no policy of a district without a schema of it; Firefox knows none.
    'build:publicAssets'({ config }, files) {
      if (config.browser === 'firefox') return;
      const contents = `${JSON.stringify(managedSchema(), null, 2)}\n`;
      files.push({ relativeDest: MANAGED_SCHEMA, contents });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'th',
    // `scripting`, on the portals alone: for tools that no page carries until they are asked for.
    // `alarms`: to be awake when a deadline comes near; browsers say nothing of it to the user.
    permissions: ['alarms', 'scripting', 'storage'],
    // Asked for when the user wants to be reminded.
    optional_permissions: ['notifications'],
    host_permissions: [...PORTAL_MATCHES, ...NEWS_MATCHES],
    content_security_policy: { extension_pages: OWN_PAGES_POLICY },
    // The scripts register themselves; frames get no script.
    content_scripts: [
      {
        matches: PORTAL_MATCHES,
        css: ['content-scripts/marks.css'],
        all_frames: true,
        run_at: 'document_end',
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: `${FIREFOX}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: `${CHROME}`,
          storage: { managed_schema: MANAGED_SCHEMA },
        }),
  }),
});
