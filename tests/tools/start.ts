import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { readCases } from '#tests/portals/cases.ts';
import { PUPIL_WITH_MISTAKES, SCHOOL_CODE } from '#tests/portals/people.ts';
import { BROWSER_KINDS, type BrowserKind, ensureBrowsers } from './browsers.ts';
import { ensureBuilds } from './build.ts';
import { type Launched, launch } from './launch.ts';
import { HOSTS, startPracticeServer } from './practice-server.ts';
import { startProxy } from './proxy.ts';
import { readPage, untilChecked } from './read-page.ts';
import { issueTable } from './table.ts';

const USAGE = `npm start -- [options]
  --browser chromium|firefox   the browser (chromium)
  --portal dmc|bobec|emis|gcode   the practice portal (dmc)
  --page PATH|CASE             a path such as /obec70/, a whole address, or a case such as dmc/aspnet
  --headless                   no window: print what was found and end`;

/** Where each practice portal opens: a record with mistakes in it. */
const FRONT: Readonly<Record<string, string>> = {
  dmc: `https://portal.bopp-obec.info/obec69/student/${PUPIL_WITH_MISTAKES}:${SCHOOL_CODE}/edit`,
  bobec: 'https://bobec.bopp-obec.info/build_add.php',
  emis: 'https://data.bopp-obec.info/emis/schooldata-view_student.php?School_ID=1000000001',
  gcode: 'http://www.gcode.moe.go.th/request/add',
};

const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

const isKind = (text: string): text is BrowserKind => BROWSER_KINDS.some((kind) => kind === text);

function options() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      portal: { type: 'string', default: 'dmc' },
      page: { type: 'string' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (!isKind(values.browser)) throw new Error(`--browser is chromium or firefox\n\n${USAGE}`);
  const front = FRONT[values.portal];
  if (!front) throw new Error(`--portal is one of: ${Object.keys(FRONT).join(', ')}\n\n${USAGE}`);
  const url = addressOf(values.page, front);
  return { ...values, browser: values.browser, url };
}

function addressOf(page: string | undefined, front: string): string {
  if (!page) return front;
  const known = readCases().find(({ name }) => name === page || name.endsWith(`/${page}`));
  if (known) return known.url;
  const url = URL.parse(page, front);
  if (!url || !(page.startsWith('/') || /^https?:/.test(page))) {
    throw new Error(`--page: no case of the name ${page}, nor a path or an address`);
  }
  if (!HOSTS.includes(url.hostname)) throw new Error(`--page: ${url.hostname} is no portal`);
  return url.href;
}

async function report(page: Page, kind: BrowserKind): Promise<void> {
  const picture = join(mkdtempSync(join(tmpdir(), 'truatthan-')), `${kind}.png`) as `${string}.png`;
  const checked = await untilChecked(page).then(
    () => true,
    () => false,
  );
  const reading = await readPage(page);
  await page.screenshot({ path: picture, fullPage: true });
  console.log(`\nAddress     ${page.url()}`);
  console.log(`Page        ${reading.page ?? '-'}`);
  console.log(`State       ${reading.state ?? '-'}`);
  console.log(`Issues      ${reading.marks.reduce((sum, mark) => sum + mark.rules.length, 0)}\n`);
  if (reading.marks.length > 0) console.log(`${issueTable(reading.marks)}\n`);
  console.log(`Screenshot  ${picture}`);
  if (!checked) throw new Error('The extension did not check this page within 15 seconds.');
}

/** Until the window is closed or Ctrl-C. */
const untilClosed = (launched: Launched): Promise<void> =>
  new Promise((done) => {
    launched.browser.once('disconnected', () => done());
    process.once('SIGINT', () => void launched.close().then(done));
    process.once('SIGTERM', () => void launched.close().then(done));
  });

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const { browser: kind, url, headless: asked } = options();
  const headless = asked || !hasDisplay();
  ensureBrowsers([kind]);
  await ensureBuilds();
  const server = await startPracticeServer();
  const proxy = await startProxy(server);
  try {
    const launched = await launch({ kind, proxyPort: proxy.port, headless });
    try {
      const [blank] = await launched.browser.pages();
      const page = blank ?? (await launched.newPage());
      await page.goto(url);
      await page.bringToFront();
      if (headless) {
        if (!asked) console.log('No display: running headless.');
        await report(page, kind);
      } else {
        console.log(`Practice portal open at ${url}\nClose the browser or press Ctrl-C to end.`);
        await untilClosed(launched);
      }
    } finally {
      await launched.close().catch(() => undefined);
    }
  } finally {
    await proxy.close();
    await server.close();
  }
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
