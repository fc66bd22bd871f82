import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '#tests/tools/launch.ts';
import { type PracticeServer, startPracticeServer } from '#tests/tools/practice-server.ts';
import { type PracticeProxy, startProxy } from '#tests/tools/proxy.ts';
import { clear, kept, tryWrite } from './own-writing.ts';
import { wantedBrowsers } from './stage.ts';

/** So little that the browser itself refuses after some thousand records: bytes, kilobytes. */
const LITTLE = {
  chromiumArgs: ['--enable-features=StorageQuotaSettings:PoolSizeBytes/4000000'],
  firefoxPrefs: {
    'dom.quotaManager.temporaryStorage.fixedLimit': 3000,
    'dom.quotaManager.temporaryStorage.chunkSize': 100,
  },
};
const BATCH = 1000;
const MOST = 20;

const untilSaid = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted: string) =>
      [...document.querySelectorAll('.problem')].some((one) => one.textContent?.includes(wanted)),
    { timeout: 15_000 },
    text,
  );

describe.each(wantedBrowsers())('a log for which there is no more room, in %s', (kind) => {
  let server: PracticeServer;
  let proxy: PracticeProxy;
  let launched: Launched;

  beforeAll(async () => {
    server = await startPracticeServer();
    proxy = await startProxy(server);
    launched = await launch({ kind, proxyPort: proxy.port, ...LITTLE });
  });
  afterAll(async () => {
    await launched?.close();
    await proxy?.close();
    await server?.close();
  });

  it('keeps all that it said to keep, says that it is full, and can be deleted all the same', async () => {
    const page = await launched.openExtensionPage('dashboard.html#/progress');
    let batches = 0;
    while (batches < MOST && (await tryWrite(page, batches * BATCH, BATCH))) batches += 1;
    expect(batches).toBeGreaterThan(0);
    expect(batches).toBeLessThan(MOST);
    // What was refused was refused whole.
    expect(await kept(page)).toBe(batches * BATCH);
    await untilSaid(page, 'เก็บบันทึกล่าสุดไม่ได้');
    const shown = await page.$eval('[data-figure="fine"]', (one) => Number(one.textContent));
    expect(shown).toBe(batches * BATCH);

    expect(await clear(page)).toBe(true);
    // Chromium gives the room back when it next tidies its files, at a time of its own.
    if (kind === 'firefox') {
      await expect.poll(() => tryWrite(page, 0, 10), { timeout: 30_000 }).toBe(true);
      expect(await kept(page)).toBe(10);
      await page.waitForFunction(() => !document.body.textContent?.includes('เก็บบันทึกล่าสุดไม่ได้'));
    }
    await page.close();
  }, 120_000);
});
