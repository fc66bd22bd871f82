import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser('axe finds nothing', (stage) => {
  it.each(['popup', 'options'])('in the %s', async (name) => {
    const page = await stage().launched.openExtensionPage(name);
    expect(await violations(page, 'html')).toEqual([]);
    await page.close();
  });

  it('in what the extension adds to a page with mistakes', async () => {
    const page = await stage().open('/obec69/student/5002:10000001/edit');
    await page.waitForSelector('truatthan-panel');
    expect(await violations(page, 'truatthan-panel')).toEqual([]);
    await page.close();
  });
});
