import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PUPIL_WITH_MISTAKES, SCHOOL_CODE } from '#tests/portals/people.ts';
import { ensureBrowsers } from './browsers.ts';
import { ensureBuilds } from './build.ts';
import { launch } from './launch.ts';
import { startPracticeServer } from './practice-server.ts';
import { startProxy } from './proxy.ts';
import { untilChecked } from './read-page.ts';

/** Draws the stores' pictures, 1280 by 800, from the real extension on the practice portal. */
const FOLDER = join(import.meta.dirname, '..', '..', '.github', 'store', 'pictures');
const SIZE = { width: 1280, height: 800 };
const DMC = 'https://portal.bopp-obec.info/obec69/student/';
const FORM = `${DMC}${PUPIL_WITH_MISTAKES}:${SCHOOL_CODE}/edit`;

const draw = (page: Page, name: string) =>
  page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });

ensureBrowsers(['chromium']);
await ensureBuilds();
mkdirSync(FOLDER, { recursive: true });
const server = await startPracticeServer();
const proxy = await startProxy(server);
const launched = await launch({ kind: 'chromium', proxyPort: proxy.port });
try {
  const page = await launched.newPage();
  await page.setViewport(SIZE);
  await page.goto(FORM);
  await untilChecked(page);
  await page.locator('>>> button.mark').click();
  await page.focus('[name="birthDate"]');
  await page.waitForSelector('>>> .at-field');
  await draw(page, '1-form');
  await page.goto(`${DMC}?action=search`);
  await untilChecked(page);
  await page.waitForSelector('>>> [data-rule]');
  await draw(page, '2-list');
  for (const [name, address] of [
    ['3-rounds', 'dashboard.html#/rounds'],
    ['4-rules', 'dashboard.html#/rules'],
    ['5-first-page', 'welcome'],
  ] as const) {
    const own = await launched.openExtensionPage(address);
    await own.setViewport(SIZE);
    await draw(own, name);
    await own.close();
  }
} finally {
  await launched.close();
  await proxy.close();
  await server.close();
}
console.log(`Pictures drawn in ${FOLDER}`);
