import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BUILDS, otherBuild } from '#tests/tools/launch.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { typeOver } from './typing.ts';

const PANEL = 'truatthan-panel';
const NOTICE = 'ตรวจทานมีรุ่นใหม่แล้ว';
const WRONG_NUMBER = '/obec69/student/9003:10000001/edit';
const [WRONG, RIGHT] = ['1100000000007', '1100000000008'];

/** Puts the extension anew in its own place, as an update does while pages of a portal are open. */
async function update({ kind, launched }: Stage): Promise<void> {
  if (kind === 'firefox') {
    await launched.browser.installExtension(otherBuild(kind) ?? BUILDS.firefox);
    return;
  }
  const own = await launched.openExtensionPage('popup');
  const gone = new Promise((done) => own.once('close', done));
  await own
    .evaluate(() => {
      (
        globalThis as unknown as { chrome: { runtime: { reload(): void } } }
      ).chrome.runtime.reload();
    })
    .catch(() => undefined);
  await gone;
}

const untilMarked = (page: Page, rules: string) =>
  page.waitForFunction(
    (wanted) =>
      (document.querySelector('#cifNo')?.getAttribute('data-truatthan-rules') ?? '') === wanted,
    { timeout: 10_000 },
    rules,
  );

const notices = (page: Page): Promise<number> =>
  page.$eval(
    PANEL,
    (panel, words) => (panel.shadowRoot?.textContent ?? '').split(words).length - 1,
    NOTICE,
  );

/** As when the user comes back to the tab. */
const comeBack = (page: Page) =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    return new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 200)));
  });

async function dismiss(page: Page): Promise<void> {
  await (await page.waitForSelector(`${PANEL} >>> .mark`))?.click();
  await (await page.waitForSelector(`${PANEL} >>> .notice button`, { visible: true }))?.click();
}

inEachBrowser('a page that is open while the extension is updated', (stage) => {
  it('goes on being checked, says once that it should be loaded anew, and saves what was typed', async () => {
    const page = await stage().open(WRONG_NUMBER);
    const lines: string[] = [];
    page.on('console', (line) => lines.push(line.text()));
    page.on('pageerror', (fault) => lines.push(String(fault)));
    await typeOver(page, '#firstNameTh', 'สมศักดิ์');
    await update(stage());
    await page.bringToFront();
    await typeOver(page, '#cifNo', RIGHT);
    await untilMarked(page, '');
    await typeOver(page, '#cifNo', WRONG);
    await untilMarked(page, 'citizen-id-checksum');
    expect(await page.$$(PANEL)).toHaveLength(1);
    await comeBack(page);
    // Firefox gives open pages the new release itself.
    const reached = stage().kind === 'firefox';
    expect(await notices(page)).toBe(reached ? 0 : 1);
    if (!reached) await dismiss(page);
    await comeBack(page);
    expect(await notices(page)).toBe(0);
    await page.click('input[name=submit]');
    const anyway = await page.waitForSelector(`${PANEL} >>> dialog[open] button:not(.main)`);
    await anyway?.click();
    await page.waitForSelector('.alert-success', { timeout: 10_000 });
    const name = await page.$eval('#firstNameTh', (box) => (box as HTMLInputElement).value);
    expect(name).toBe('สมศักดิ์');
    expect(lines).toEqual([]);
    await page.close();
  });
});
