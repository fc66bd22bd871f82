import type { Page } from 'puppeteer-core';

/** `place rules` of each mark on a page: a list's cell by its row's number, a control by its name. */
export const marksOn = (page: Page): Promise<string[]> =>
  page.$$eval('[data-truatthan-rules]', (all) =>
    all.map((each) => {
      const place =
        each.closest('tr')?.getAttribute('data-no') ?? each.getAttribute('name') ?? each.localName;
      return `${place} ${each.getAttribute('data-truatthan-rules')}`;
    }),
  );

/** Waits until the page is checked and its marks are these. */
export const untilMarksAre = (page: Page, wanted: readonly string[]) =>
  page.waitForFunction(
    (marks) => {
      const now = [...document.querySelectorAll('[data-truatthan-rules]')].map((each) => {
        const place =
          each.closest('tr')?.getAttribute('data-no') ??
          each.getAttribute('name') ??
          each.localName;
        return `${place} ${each.getAttribute('data-truatthan-rules')}`;
      });
      const checked = document.documentElement.getAttribute('data-truatthan-state') === 'checked';
      return checked && now.join('|') === marks;
    },
    { timeout: 5_000 },
    wanted.join('|'),
  );

/** What the page says of itself each time that it says something else. */
export async function followStates(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    (window as unknown as { seen: string[] }).seen = seen;
    new MutationObserver(() => {
      seen.push(document.documentElement.getAttribute('data-truatthan-state') ?? 'none');
    }).observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-truatthan-state'],
    });
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}
