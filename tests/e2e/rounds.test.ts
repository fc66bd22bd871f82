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
