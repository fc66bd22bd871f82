import type { Launched } from '#tests/tools/launch.ts';

/** From the click to the page's own `load` event, ms by the clock: what a user waits for. */
export async function pageLoad(launched: Launched, url: string): Promise<number> {
  const page = await launched.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const took = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.loadEventStart ?? Number.NaN;
  });
  await page.close();
  return took;
}
