import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchPages, formUrl, listUrl } from '#tests/bench/pages.ts';
import { untilChecked } from '#tests/tools/read-page.ts';
import { COUNTING, type Counts, countsOf } from './counting.ts';
import { type FaultyBuild, faultyBuild } from './faulty-build.ts';
import { lower, raise, type Stage, wantedBrowsers } from './stage.ts';

/** Longer than all that a check puts off; then nothing may wait any more. */
const PATIENCE = 15_000;

async function untilNothingWaits(page: Page): Promise<Counts> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const counts = await countsOf(page);
    if (counts.timers === 0 || Date.now() > until) return counts;
    await page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
  }
}

const elementsIn = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('*').length);

/**
 * What an open page carries of ours once it is checked. The ceilings hold what was won: lower them when
 * it becomes less, and raise them for a reason alone.
 */
const CEILINGS = { listeners: 22, panelListeners: 23, observers: 2, elements: 2 };

describe.each(wantedBrowsers())('on a page at rest in %s', (kind) => {
  let build: FaultyBuild | undefined;
  let ours: Stage | undefined;
  let bare: Stage | undefined;
  beforeAll(async () => {
    build = faultyBuild(kind, { content: COUNTING });
    ours = await raise(kind, build.folder, { portals: benchPages() });
    bare = await raise(kind, null, { portals: benchPages() });
  });
  afterAll(async () => {
    await lower(ours);
    await lower(bare);
    build?.remove();
  });

  const open = async (stage: Stage | undefined, url: string): Promise<Page> => {
    if (!stage) throw new Error('no browser');
    const page = await stage.launched.newPage();
    await page.goto(url);
    return page;
  };

  it.each([
    ['a form of 120 controls', formUrl(120)],
    ['a list of 200 rows', listUrl(200)],
    ['a list of 1,000 rows', listUrl(1000)],
  ])('%s carries a few listeners, two observers, no timer and the panel alone', async (_, url) => {
    const page = await open(ours, url);
    await untilChecked(page, 30_000);
    const counts = await untilNothingWaits(page);
    expect(counts.timers).toBe(0);
    // As many on a long list as on a short one: no cell and no control has one of its own.
    expect(counts.listeners).toBeGreaterThan(0);
    expect(counts.listeners).toBeLessThanOrEqual(CEILINGS.listeners);
    expect(counts.panelListeners).toBeLessThanOrEqual(CEILINGS.panelListeners);
    expect(counts.observers).toBeGreaterThan(0);
    expect(counts.observers).toBeLessThanOrEqual(CEILINGS.observers);
    const alone = await open(bare, url);
    expect((await elementsIn(page)) - (await elementsIn(alone))).toBeLessThanOrEqual(
      CEILINGS.elements,
    );
    await page.close();
    await alone.close();
  });
});
