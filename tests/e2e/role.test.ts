import { expect, it } from 'vitest';
import { inEachBrowser } from './stage.ts';

const SOON = { timeout: 5_000, polling: 50 };

inEachBrowser('where the user works', (stage) => {
  it('is asked in the popup once, and is seen among the settings', async () => {
    const popup = await stage().launched.openExtensionPage('popup');
    await popup.waitForSelector('.role');
    await popup.locator('.role button:nth-of-type(2)').click();
    await popup.waitForFunction(() => !document.querySelector('.role'), SOON);
    await popup.close();
    const again = await stage().launched.openExtensionPage('popup');
    expect(await again.$('.role')).toBeNull();
    await again.close();
    const options = await stage().launched.openExtensionPage('options');
    const chosen = await options.$$eval('input[name=role]', (all) =>
      all.map((one) => (one as HTMLInputElement).checked),
    );
    expect(chosen).toEqual([false, true, false]);
    await options.close();
  });

  it('puts the schools first where the user works for a district', async () => {
    const dashboard = await stage().launched.openExtensionPage('dashboard.html');
    const links = await dashboard.$$eval('nav a', (all) =>
      all.map((one) => [one.getAttribute('href'), one.getAttribute('aria-current')]),
    );
    expect(links[0]).toEqual(['#/district', 'page']);
    await dashboard.close();
    const popup = await stage().launched.openExtensionPage('popup');
    const [first] = await popup.$$eval('.today button', (all) => all.map((one) => one.textContent));
    expect(first).toBe('ติดตามโรงเรียน');
    await popup.close();
  });

  it("the popup names the other systems' deadlines in a line each", async () => {
    const popup = await stage().launched.openExtensionPage('popup');
    expect(await popup.$$eval('.due .others li', (lines) => lines.length)).toBe(2);
    await popup.close();
  });
});
