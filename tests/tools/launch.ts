import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type LaunchOptions,
  type Page,
  type Target,
} from 'puppeteer-core';
import { type BrowserKind, findBrowser } from './browsers.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The folders of the unmodified builds. */
export const BUILDS: Record<BrowserKind, string> = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
};

/** Where another build stands in for a kind of browser, for example one that is at fault on purpose. */
export const otherBuild = (kind: BrowserKind): string | undefined =>
  process.env[`TRUATTHAN_${kind.toUpperCase()}_BUILD`] || undefined;

/** Firefox gives each extension a random uuid per profile unless this preference names one. */
const FIREFOX_UUID = '5b0b7f0e-6a43-4c0b-9d3c-2f6f3a6d9a01';

export interface LaunchRequest {
  readonly kind: BrowserKind;
  readonly proxyPort: number;
  readonly headless?: boolean;
  /** A built extension; `null` launches the browser without any. */
  readonly extension?: string | null;
  /** Switches of Chromium beside our own. */
  readonly chromiumArgs?: readonly string[];
  /** Preferences of Firefox beside our own. */
  readonly firefoxPrefs?: Readonly<Record<string, boolean | number | string>>;
}

export interface Launched {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Whether the installation opened a page, which is closed by now. */
  readonly welcomed: boolean;
  newPage(): Promise<Page>;
  /** `popup`, `options`, `dashboard` or `welcome`, with an optional hash such as `dashboard.html#/rules`. */
  openExtensionPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

const geckoIdOf = (folder: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } })
    .browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}: the manifest names no gecko id`);
  return id;
};

const asRoot = (): boolean => process.getuid?.() === 0;

function chromiumOptions(request: LaunchRequest, extension: string | null): LaunchOptions {
  return {
    pipe: true,
    ...(extension ? { enableExtensions: [extension] } : {}),
    args: [
      `--proxy-server=127.0.0.1:${request.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-quic',
      '--no-pings',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
      '--lang=th',
      ...(request.chromiumArgs ?? []),
      ...(asRoot() ? ['--no-sandbox'] : []),
      ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
    ],
  };
}

function firefoxOptions(request: LaunchRequest, extension: string | null): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': request.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': request.proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'browser.search.update': false,
      'browser.region.update.enabled': false,
      'browser.newtabpage.enabled': false,
      'browser.topsites.contile.enabled': false,
      'app.normandy.enabled': false,
      'app.update.disabledForTesting': true,
      'extensions.getAddons.cache.enabled': false,
      'extensions.systemAddon.update.enabled': false,
      'extensions.update.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'toolkit.telemetry.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'intl.accept_languages': 'th, en',
      ...request.firefoxPrefs,
      ...(extension
        ? {
            'extensions.webextensions.uuids': JSON.stringify({
              [geckoIdOf(extension)]: FIREFOX_UUID,
            }),
          }
        : {}),
    },
  };
}

async function chromiumOrigin(browser: Browser): Promise<string> {
  const [id] = (await browser.extensions()).keys();
  if (!id) throw new Error('Chromium has no extension loaded');
  return `chrome-extension://${id}`;
}

const READY = 'html[data-truatthan-state="ready"]';

const untilReady = (page: Page, timeout: number): Promise<unknown> =>
  page.waitForSelector(READY, { timeout });

/**
 * Firefox cannot look into a tab while it puts another document there, and a tab that was looked into
 * just then may stay blind: then another tab is opened in its stead.
 */
async function openInFirefox(browser: Browser, url: string): Promise<Page> {
  for (let attempt = 1; ; attempt += 1) {
    const page = await browser.newPage();
    // The load event of a moz-extension page never reaches WebDriver BiDi, though the page works.
    page.goto(url).catch(() => undefined);
    try {
      await untilReady(page, 10_000);
      return page;
    } catch (error) {
      await page.close();
      if (attempt === 3) throw error;
    }
  }
}

/** A build at fault may open no page at all. */
const WELCOME_WITHIN = 5_000;

/**
 * Installs where that is still to be done, and closes the page that an installation opens, so that it does
 * not lie above what is asked for next. Firefox's driver never learns the address of such a page: there it
 * is the one that comes after the installation.
 */
async function install(browser: Browser, kind: BrowserKind, extension: string): Promise<boolean> {
  const welcome =
    kind === 'chromium'
      ? browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), {
          timeout: WELCOME_WITHIN,
        })
      : new Promise<Target>((shown, missed) => {
          browser.once('targetcreated', shown);
          setTimeout(missed, WELCOME_WITHIN).unref();
        });
  if (kind === 'firefox') await browser.installExtension(extension);
  const shown = await welcome.catch(() => undefined);
  await (await shown?.page())?.close();
  return shown !== undefined;
}

/** Starts a browser with a throw-away profile that sees the practice portals only, and the build in it. */
export async function launch(request: LaunchRequest): Promise<Launched> {
  const { kind, headless = true } = request;
  const extension =
    request.extension === undefined ? (otherBuild(kind) ?? BUILDS[kind]) : request.extension;
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`${kind} is not installed`);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(kind === 'chromium'
      ? chromiumOptions(request, extension)
      : firefoxOptions(request, extension)),
  });
  const welcomed = extension !== null && (await install(browser, kind, extension));

  return {
    kind,
    browser,
    welcomed,
    newPage: () => browser.newPage(),
    close: () => browser.close(),
    async openExtensionPage(name) {
      const file = /\.html/.test(name) ? name : `${name}.html`;
      if (kind === 'firefox')
        return openInFirefox(browser, `moz-extension://${FIREFOX_UUID}/${file}`);
      const page = await browser.newPage();
      await page.goto(`${await chromiumOrigin(browser)}/${file}`);
      await untilReady(page, 15_000);
      return page;
    },
  };
}
