import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { BUILDS, otherBuild } from '#tests/tools/launch.ts';
import { untilChecked } from '#tests/tools/read-page.ts';
import { marksOn, untilMarksAre } from './moving.ts';
import { DMC, inEachBrowser, lower, raise, type Stage, wantedBrowsers } from './stage.ts';
import { typeOver } from './typing.ts';

const WRONG_NUMBER = '/obec69/student/9003:10000001/edit';
const PANEL = 'truatthan-panel';
const MARKED = ['cifNo citizen-id-checksum'];

const kept = async (stage: Stage): Promise<number> => {
  const own = await stage.launched.openExtensionPage('dashboard.html#/progress');
  const count = await own.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('truatthan-log');
        opening.onsuccess = () => {
          const { result } = opening;
          const end = (count: number) => {
            result.close();
            done(count);
          };
          if (!result.objectStoreNames.contains('records')) return end(0);
          const counted = result.transaction('records').objectStore('records').count();
          counted.onsuccess = () => end(counted.result);
        };
      }),
  );
  await own.close();
  return count;
};

inEachBrowser('two windows', (stage) => {
  it('on the same record each say what they hold, and save without the other', async () => {
    const [one, other] = [await stage().open(WRONG_NUMBER), await stage().open(WRONG_NUMBER)];
    await one.bringToFront();
    await typeOver(one, '#cifNo', '1100000000008');
    await untilMarksAre(one, []);
    expect(await marksOn(other)).toEqual(MARKED);
    await one.click('input[name=submit]');
    await one.waitForSelector('.alert-success', { timeout: 10_000 });
    await other.bringToFront();
    expect(await marksOn(other)).toEqual(MARKED);
    expect(await other.$eval('#cifNo', (box) => (box as HTMLInputElement).value)).toBe(
      '1100000000007',
    );
    await other.reload();
    await untilChecked(other);
    expect(await marksOn(other)).toEqual([]);
    await one.close();
    await other.close();
  });

  it('on the same list are not taken for two pages of it', async () => {
    const [one, other] = [
      await stage().open('/obec69/student/moving-live'),
      await stage().open('/obec69/student/moving-live'),
    ];
    await one.bringToFront();
    await one.click('#page-2');
    await untilMarksAre(one, ['5024 duplicate-citizen-id']);
    await other.bringToFront();
    await other.click('#sort');
    await untilMarksAre(other, []);
    await one.close();
    await other.close();
  });

  it('both learn of a setting that was changed in the options', async () => {
    const pages = [
      await stage().open('/obec69/student/5002:10000001/edit'),
      await stage().open('/obec69/student/5001:10000001/edit'),
    ];
    const options = await stage().launched.openExtensionPage('options');
    const press = async () => {
      await options.bringToFront();
      await options.click('[role=switch]');
    };
    await press();
    for (const page of pages) await page.waitForSelector('html[data-truatthan-state="off"]');
    await press();
    for (const page of pages) await page.waitForSelector('html[data-truatthan-state="checked"]');
    for (const page of [...pages, options]) await page.close();
  });
});

/** A page of a portal in a private window, and how to shut it. */
async function openPrivately({ kind, launched }: Stage) {
  const address = new URL(WRONG_NUMBER, DMC).href;
  if (kind === 'chromium') {
    const context = await launched.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(address);
    return { page, shut: () => context.close() };
  }
  // Firefox's driver opens no private window; here every one is.
  const firefoxPrefs = { 'browser.privatebrowsing.autostart': true };
  const secret = await raise(kind, undefined, { firefoxPrefs });
  const page = await secret.launched.newPage();
  await page.goto(address);
  return { page, shut: () => lower(secret) };
}

async function saveAnyway(page: Page): Promise<void> {
  await untilChecked(page);
  await page.click('input[name=submit]');
  const anyway = await page.waitForSelector(`${PANEL} >>> dialog[open] button:not(.main)`);
  await anyway?.click();
  await page.waitForSelector('.alert-success', { timeout: 10_000 });
  await untilChecked(page);
}

inEachBrowser('a private window', (stage) => {
  it('is not looked at without leave, and saves as ever', async () => {
    const { page, shut } = await openPrivately(stage());
    await typeOver(page, '#firstNameTh', 'สมศักดิ์');
    await page.click('input[name=submit]');
    await page.waitForSelector('.alert-success', { timeout: 10_000 });
    expect(await page.$$(PANEL)).toHaveLength(0);
    await shut();
  });
});

// Firefox's driver cannot let an extension into private windows.
describe.runIf(wantedBrowsers().includes('chromium'))('a private window with leave', () => {
  it('is checked, and nothing of it is kept', async () => {
    const stage = await raise('chromium');
    try {
      const build = otherBuild('chromium') ?? BUILDS.chromium;
      await stage.launched.browser.installExtension(build, { enabledInIncognito: true });
      const { page } = await openPrivately(stage);
      await saveAnyway(page);
      expect(await kept(stage)).toBe(0);
      // In an ordinary window the very same leaves its count.
      await saveAnyway(await stage.open(WRONG_NUMBER));
      await vi.waitUntil(async () => (await kept(stage)) === 1, { timeout: 10_000 });
    } finally {
      await lower(stage);
    }
  });
});
