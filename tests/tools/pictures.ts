import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PUPIL_WITH_MISTAKES, SCHOOL_CODE } from '#tests/portals/people.ts';
import { ensureBrowsers } from './browsers.ts';
import { ensureBuilds } from './build.ts';
import { type Launched, launch } from './launch.ts';
import { startPracticeServer } from './practice-server.ts';
import { startProxy } from './proxy.ts';
import { untilChecked } from './read-page.ts';

/** Draws the README's pictures from the real extension on the practice portal. */
const FOLDER = join(import.meta.dirname, '..', '..', '.github', 'pictures');
const FORM = `https://portal.bopp-obec.info/obec69/student/${PUPIL_WITH_MISTAKES}:${SCHOOL_CODE}/edit`;

const path = (name: string) => join(FOLDER, `${name}.png`) as `${string}.png`;

/** Two frames on: what was asked for is on screen. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

async function drawForm(page: Page): Promise<void> {
  await page.setViewport({ width: 1180, height: 760 });
  await page.goto(FORM);
  await untilChecked(page);
  await page.locator('>>> button.mark').click();
  await page.focus('[name="birthDate"]');
  await page.waitForSelector('>>> .at-field');
  await drawn(page);
  await page.screenshot({ path: path('form') });
}

async function drawPopup(launched: Launched, page: Page): Promise<void> {
  const [extension] = (await launched.browser.extensions()).values();
  if (!extension) throw new Error('no extension is loaded');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await launched.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('html[data-truatthan-state="ready"]');
  await drawn(popup);
  // As much as the browser gives a popup: the whole page at once would be drawn twice over.
  await popup.screenshot({ path: path('popup') });
}

ensureBrowsers(['chromium']);
await ensureBuilds();
mkdirSync(FOLDER, { recursive: true });
const server = await startPracticeServer();
const proxy = await startProxy(server);
const launched = await launch({ kind: 'chromium', proxyPort: proxy.port });
try {
  const page = await launched.newPage();
  await drawForm(page);
  await drawPopup(launched, page);
} finally {
  await launched.close();
  await proxy.close();
  await server.close();
}
console.log(`Pictures drawn in ${FOLDER}`);
