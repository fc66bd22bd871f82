import type { Launched } from '#tests/tools/launch.ts';

/** By the clock, ms from the click. */
export interface PageLoad {
  /** When something of the page is on screen. */
  readonly seen: number;
  /** The page's own `load` event. */
  readonly loaded: number;
}

export async function pageLoad(launched: Launched, url: string): Promise<PageLoad> {
  const page = await launched.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const took = await page.evaluate(async () => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const seen = await new Promise<number>((done) => {
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries())
          if (name === 'first-contentful-paint') done(startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    return { seen, loaded: entry?.loadEventStart ?? Number.NaN };
  });
  await page.close();
  return took;
}
