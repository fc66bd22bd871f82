import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

const NAMES: Record<BrowserKind, string> = {
  chromium: 'Chromium, Chrome or Edge',
  firefox: 'Firefox',
};

const VARIABLES: Record<BrowserKind, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

const DEBIAN_PACKAGES: Record<BrowserKind, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Chrome itself stands last on Linux: from version 137 on, its release builds take no unpacked extension. */
const LINUX: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function candidates(kind: BrowserKind): string[] {
  const given = process.env[VARIABLES[kind]];
  if (given) return [given];
  if (process.platform === 'darwin') {
    const homes = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return homes.flatMap((home) => MAC[kind].map((app) => join(home, app)));
  }
  if (process.platform === 'win32') {
    const homes = [
      process.env.ProgramFiles,
      process.env['ProgramFiles(x86)'],
      process.env.LOCALAPPDATA,
    ];
    return homes
      .filter((home) => home !== undefined)
      .flatMap((home) => WINDOWS[kind].map((app) => join(home, app)));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return LINUX[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The path of an installed browser, or `undefined`. The variable, if set, is the only place looked at. */
export const findBrowser = (kind: BrowserKind): string | undefined =>
  candidates(kind).find(isProgram);

const hasThaiFont = (): boolean => {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=th', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
};

const mayInstall = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, encoding: 'utf8' });
  apt('update', '-q');
  const run = apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  if (run.status !== 0) process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}`);
}

/**
 * Makes sure of the browsers and of a Thai font, installing Debian's packages where that is allowed.
 * Throws an error of one line that says what to install, where a browser is missing and may not be installed.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[]): Record<BrowserKind, string> {
  const missing = () => kinds.filter((kind) => findBrowser(kind) === undefined);
  if (mayInstall()) {
    const packages = missing().map((kind) => DEBIAN_PACKAGES[kind]);
    if (!hasThaiFont()) packages.push('fonts-thai-tlwg');
    if (packages.length > 0) installPackages(packages);
  } else if (!hasThaiFont()) {
    console.warn('No Thai font found: install fonts-thai-tlwg, or Thai text shows as boxes.');
  }
  const [lacking] = missing();
  if (lacking) {
    throw new Error(
      `${NAMES[lacking]} not found: install it (Debian: apt install ${DEBIAN_PACKAGES[lacking]} fonts-thai-tlwg) or set ${VARIABLES[lacking]} to its program.`,
    );
  }
  return Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)])) as Record<
    BrowserKind,
    string
  >;
}
