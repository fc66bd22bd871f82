import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '#tests/tools/launch.ts';
import { type PracticeServer, startPracticeServer } from '#tests/tools/practice-server.ts';
import { type PracticeProxy, startProxy } from '#tests/tools/proxy.ts';
import { untilChecked } from '#tests/tools/read-page.ts';
import { endBackground } from './end-background.ts';
import { kept, write } from './own-writing.ts';
import { wantedBrowsers } from './stage.ts';

/** When the portal was last seen to save a record, ms. */
const lastSaved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('truatthan-log');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('records').objectStore('records').getAll();
          asked.onsuccess = () => {
            done(Math.max(0, ...(asked.result as { saved: number }[]).map(({ saved }) => saved)));
            opening.result.close();
          };
        };
      }),
  );

/** Whether the background knows of a save that the portal has yet to confirm. */
const isSaving = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { get(): Promise<object> } } } }
    ).chrome;
    return Object.keys(await storage.session.get()).some((key) => key.startsWith('log-saving-'));
  });

const FORM = 'https://portal.bopp-obec.info/obec69/student/5001:10000001/edit';

describe.each(wantedBrowsers())('the log, in %s', (kind) => {
  let server: PracticeServer;
  let proxy: PracticeProxy;
  let launched: Launched;

  beforeAll(async () => {
    server = await startPracticeServer();
    proxy = await startProxy(server);
    launched = await launch({ kind, proxyPort: proxy.port });
  });
  afterAll(async () => {
    await launched?.close();
    await proxy?.close();
    await server?.close();
  });

  it('counts nothing twice that is written again', async () => {
    const page = await launched.openExtensionPage('dashboard.html#/rules');
    await write(page, 0, 1000);
    // All once more, as a page does that never heard the answer.
    await write(page, 0, 1000);
    expect(await kept(page)).toBe(1000);
    await page.close();
  });

  it('loses none of 1,000 writes and doubles none while its background is killed 50 times', async () => {
    const page = await launched.openExtensionPage('dashboard.html#/rules');
    const before = await kept(page);
    for (let batch = 0; batch < 50; batch += 1) {
      const writing = write(page, 20_000 + batch * 20, 20);
      await endBackground(launched, page);
      await writing;
    }
    expect((await kept(page)) - before).toBe(1000);
    await page.close();
  }, 180_000);

  it('loses no save of a form while its background is killed after the form is sent and before the portal says so', async () => {
    const own = await launched.openExtensionPage('dashboard.html#/rules');
    for (let round = 0; round < 5; round += 1) {
      const before = await lastSaved(own);
      const form = await launched.newPage();
      await form.goto(FORM);
      await untilChecked(form);
      const sent = Promise.all([form.waitForNavigation(), form.click('input[name=submit]')]);
      await sent;
      // What a page tells as it goes is told once: it has to be heard before the background ends.
      await expect
        .poll(async () => (await isSaving(own)) || (await lastSaved(own)) > before)
        .toBe(true);
      await endBackground(launched, own);
      await expect.poll(() => lastSaved(own), { timeout: 10_000 }).toBeGreaterThan(before);
      await form.close();
    }
    await own.close();
  }, 180_000);

  it('keeps what two tabs write at the same time', async () => {
    const [one, other] = [
      await launched.openExtensionPage('dashboard.html#/rules'),
      await launched.openExtensionPage('dashboard.html#/progress'),
    ];
    const before = await kept(one);
    const halves = Array.from({ length: 10 }, (_, at) => at * 50);
    await Promise.all([
      ...halves.map((from) => write(one, 5_000 + from, 50)),
      ...halves.map((from) => write(other, 6_000 + from, 50)),
    ]);
    expect((await kept(one)) - before).toBe(1000);
    await one.close();
    await other.close();
  });
});
