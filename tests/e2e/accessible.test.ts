import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { OWN_STATES } from './own-states.ts';
import { inEachBrowser } from './stage.ts';

/** Only Chromium's driver can ask for them. */
const themes = (kind: string) => (kind === 'chromium' ? (['light', 'dark'] as const) : []);

const inTheme = (page: Page, value: string) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** 1280 px at 200 % and at 400 %. */
const NARROW = [640, 320];

/** What sticks out of the page to the side. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1)
      .slice(0, 5)
      .map((each) => `${each.localName}.${each.className}`);
  });

inEachBrowser("the extension's own pages", (stage) => {
  describe.each(OWN_STATES)('$state', ({ address, before, show, narrowest = 0 }) => {
    it('has nothing that axe minds, nothing that moves, and fits a narrow window', async () => {
      const { kind, launched } = stage();
      const others = await launched.browser.pages();
      await before?.(stage());
      const page = await launched.openExtensionPage(address);
      await show?.(page, stage());
      expect(await violations(page, 'html')).toEqual([]);
      for (const theme of themes(kind)) {
        await inTheme(page, theme);
        expect({ theme, found: await violations(page, 'html') }).toEqual({ theme, found: [] });
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      }
      for (const width of NARROW) {
        await page.setViewport({ width: Math.max(width, narrowest), height: 800 });
        expect({ width, out: await overflow(page) }).toEqual({ width, out: [] });
      }
      expect(await violations(page, 'html')).toEqual([]);
      for (const one of await launched.browser.pages())
        if (!others.includes(one)) await one.close();
    });
  });
});

/** What the keyboard can reach on a page of ours, as a person would count it: a group of radios once. */
const reachable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((each) => each.checkVisibility({ visibilityProperty: true }));
    const groups = new Set<string>();
    return all.filter((each) => {
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
      if (groups.has(each.name)) return false;
      groups.add(each.name);
      return true;
    }).length;
  });

/** Walks by the Tab key until it leaves the page; answers what it met, and what showed no focus. */
async function walk(page: Page, most: number) {
  const met = new Set<number>();
  const unseen: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return {
        place: [...document.querySelectorAll('*')].indexOf(activeElement),
        name: `${activeElement.localName}.${activeElement.className}`,
        seen: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    if (!at || met.has(at.place)) break;
    met.add(at.place);
    if (!at.seen) unseen.push(at.name);
  }
  return { met: met.size, unseen };
}

inEachBrowser('the keyboard alone', (stage) => {
  // A rule's own address begins the walk in the middle of the page.
  it.each(OWN_STATES.filter(({ show, address }) => !show && !/rules\//.test(address)))(
    'reaches everything, and shows where it is: $state',
    async ({ address }) => {
      const page = await stage().launched.openExtensionPage(address);
      await page.bringToFront();
      const count = await reachable(page);
      expect(await walk(page, count + 1)).toEqual({ met: count, unseen: [] });
      await page.close();
    },
  );
});
