import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './stage.ts';

/** What axe finds below an element, as `rule: selector`; nothing is left out. */
async function violations(page: Page, root: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    (below) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(below, {
        resultTypes: ['violations'],
      }),
    root,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
  );
}

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
