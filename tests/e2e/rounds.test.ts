import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser('the calendar of rounds', (stage) => {
  it('shows the running year, and 2564 as its sources said', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/rounds');
    expect(await page.$$eval('table.round', (tables) => tables.length)).toBe(5);
    await page.select('.rounds select', '2564');
    await page.waitForFunction(
      () =>
        document.querySelector('.rounds')?.textContent?.includes('10 พ.ย. 2564, 08:30–16:30 น.'),
      { polling: 50 },
    );
    expect(await page.evaluate(() => location.hash)).toBe('#/rounds/2564');
    expect(await page.$$('[data-trust=usual]')).toEqual([]);
    await page.close();
  });

  it.each(['', '/2564'])('axe finds nothing at #/rounds%s, light or dark', async (place) => {
    const page = await stage().launched.openExtensionPage(`dashboard.html#/rounds${place}`);
    expect(await violations(page, 'html')).toEqual([]);
    if (stage().kind === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await violations(page, 'html')).toEqual([]);
    }
    await page.close();
  });

  it('fits a window at 200 % and a narrow one', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/rounds');
    for (const width of [640, 320]) {
      await page.setViewport({ width, height: 720 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
    await page.close();
  });
});

inEachBrowser('own dates', (stage) => {
  const SOON = { timeout: 5_000, polling: 50 };
  const CONFIRM = 'table[data-system=emis] tr[data-step=confirm]';
  const type = async (page: Page, field: string, value: string) => {
    await page.$eval(`.step-form [name=${field}]`, (input) => {
      (input as HTMLInputElement).value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.type(`.step-form [name=${field}]`, value);
  };
  const year = (page: Page) =>
    page.$eval('.rounds select', (select) => (select as HTMLSelectElement).value);

  it('are refused with the reason at the field, then kept, used by the popup, and taken back', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/rounds');
    const usual = await page.$eval(CONFIRM, (row) => row.textContent);
    const day = `30/05/${Number(await year(page)) + 1}`;
    await page.click(`${CONFIRM} button.edit`);
    await type(page, 'first', '');
    await type(page, 'last', '31/06/2569');
    await page.click('.step-form [type=submit]');
    await page.waitForFunction(
      () => document.querySelector('.problem')?.textContent?.includes('ไม่มีวันนี้ในปฏิทิน'),
      SOON,
    );
    expect(await violations(page, 'html')).toEqual([]);
    await type(page, 'last', day);
    await type(page, 'closes', '16.30');
    await page.click('.step-form [type=submit]');
    await page.waitForSelector(`${CONFIRM}[data-trust=own]`);

    const popup = await stage().launched.openExtensionPage('popup');
    const lines = await popup.$$eval('.others li', (all) => all.map((one) => one.textContent));
    expect(lines.find((line) => line?.includes('EMIS'))).toContain('30 พ.ค.');
    await popup.close();

    const again = await stage().launched.openExtensionPage('dashboard.html#/rounds');
    await again.waitForSelector(`${CONFIRM}[data-trust=own]`);
    await again.close();
    await page.bringToFront();
    await page.locator('.rounds .buttons button').click();
    await page.waitForSelector(`${CONFIRM}[data-trust=usual]`);
    expect(await page.$eval(CONFIRM, (row) => row.textContent)).toBe(usual);
    await page.close();
  });

  it('are read from a pasted notice, and used by a press alone', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/rounds');
    const place = 'table[data-system=dmc][data-round=year-end] tr[data-step=certify]';
    const next = Number(await year(page)) + 1;
    await page.click('.notice summary');
    await page.type('.notice textarea', `สิ้นปีการศึกษา ผู้อำนวยการรับรองข้อมูล 15 พ.ค. ${next}`);
    await page.waitForSelector('.offers button');
    expect(await page.$(`${place}[data-trust=own]`)).toBeNull();
    expect(await violations(page, 'html')).toEqual([]);
    await page.locator('.offers button').click();
    await page.waitForSelector(`${place}[data-trust=own]`);
    expect(await page.$eval(place, (row) => row.textContent)).toContain(`15 พ.ค. ${next}`);
    await page.locator('.rounds .buttons button').click();
    await page.waitForSelector(`${place}[data-trust=usual]`);
    await page.close();
  });
});
