import { expect, it } from 'vitest';
import { inEachBrowser } from './stage.ts';

inEachBrowser("the extension's own pages", (stage) => {
  it.each(['popup', 'options'])('%s gets ready and says who it is', async (name) => {
    const page = await stage().launched.openExtensionPage(name);
    const text = await page.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('ตรวจทาน');
    await page.close();
  });
});
