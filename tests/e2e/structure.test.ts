import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { violations } from './axe.ts';
import { inEachBrowser, type Stage } from './stage.ts';

const PERSON = '/obec69/student/5002:10000001/edit';

interface Extension {
  readonly tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> };
}

/** The extension's own page on the structure of the tab that was opened last. */
async function structurePage(stage: Stage, address: string): Promise<Page> {
  const own = await stage.launched.openExtensionPage('options');
  const id = await own.evaluate(async (end) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url?.endsWith(end))?.id;
  }, address);
  await own.close();
  return stage.launched.openExtensionPage(`structure.html#${id}`);
}

/** The tab that the extension opened, asked itself: Firefox tells no addresses of extension pages. */
async function openedPage(stage: Stage): Promise<Page> {
  for (const page of await stage.launched.browser.pages()) {
    const path = await page.evaluate(() => location.pathname).catch(() => '');
    if (path === '/structure.html') return page;
  }
  throw new Error('the extension opened no page');
}

const textOf = (page: Page): Promise<string> =>
  page.$eval('pre', (element) => element.textContent ?? '');

inEachBrowser("saving a page's structure", (stage) => {
  it('shows the file, without anything that the page holds', async () => {
    const page = await stage().open(PERSON);
    const values = await page.$$eval('input:not([type=submit]), textarea', (all) =>
      all.map((control) => (control as HTMLInputElement).value).filter(({ length }) => length > 3),
    );
    const shown = await structurePage(stage(), PERSON);
    const text = await textOf(shown);
    expect(text).toContain('data-host="portal.bopp-obec.info"');
    expect(text).toContain('data-page="dmc/student-form"');
    expect(text).toContain('เลขประจำตัวประชาชน');
    expect(text).toContain('value="9999999999999"');
    expect(values.length).toBeGreaterThan(10);
    for (const value of values) expect(text).not.toContain(value);
    expect(text).not.toMatch(/5002|10000001|<script|href=/);
    expect(await violations(shown, 'html')).toEqual([]);
    await shown.close();
    await page.close();
  });

  it('saves exactly what is shown, under a name that tells portal and day', async () => {
    const page = await stage().open(PERSON);
    const shown = await structurePage(stage(), PERSON);
    const link = await shown.$eval('a[download]', (element) => {
      const { download, href } = element as HTMLAnchorElement;
      return { download, href };
    });
    expect(link.download).toMatch(/^truatthan-structure-dmc-25\d\d-\d\d-\d\d\.html$/);
    const saved = await shown.evaluate(async () => {
      // The policy of our pages forbids them to fetch even this, so it is caught where it is made.
      const made = new Map<string, Blob>();
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        const href = make.call(URL, blob);
        made.set(href, blob as Blob);
        return href;
      };
      dispatchEvent(new HashChangeEvent('hashchange'));
      for (;;) {
        const offered = document.querySelector<HTMLAnchorElement>('a[download]')?.href ?? '';
        const blob = made.get(offered);
        if (blob) return blob.text();
        await new Promise((later) => setTimeout(later, 10));
      }
    });
    expect(saved).toBe(await textOf(shown));
    await shown.close();
    await page.close();
  });

  it('is offered where the page is not known', async () => {
    const page = await stage().open('/obec69/auth/login');
    await page.click('truatthan-panel >>> .mark');
    const button = await page.waitForSelector('truatthan-panel >>> .note button', {
      visible: true,
    });
    expect(await button?.evaluate((element) => element.textContent)).toContain('โครงหน้า');
    await button?.click();
    const opened = await vi.waitFor(() => openedPage(stage()), { timeout: 10_000, interval: 100 });
    await opened.waitForSelector('html[data-truatthan-state="ready"]');
    const text = await textOf(opened);
    expect(text).toContain('data-page="unrecognised"');
    expect(text).toContain('type="password"');
    await opened.close();
    await page.close();
  });

  it('says so where there is nothing to read', async () => {
    const shown = await stage().launched.openExtensionPage('structure.html#999999');
    expect(await shown.$eval('main', (element) => element.textContent)).toContain('อ่านโครงหน้าไม่ได้');
    await shown.close();
  });
});
