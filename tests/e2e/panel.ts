import type { Page } from 'puppeteer-core';

/** Our one element in a page. */
export const HOST = 'truatthan-panel';
/** Begins the selector of whatever stands in it. */
export const PANEL = `${HOST} >>> `;
const SOON = { timeout: 10_000, polling: 50 };

/** It stands as the user left it on the page before. */
export async function openPanel(page: Page): Promise<void> {
  await page.waitForSelector(`${PANEL}.panel`, SOON);
  await (await page.$(`${PANEL}.panel:not(.open) button.mark`))?.click();
  await page.waitForSelector(`${PANEL}.panel.open`, SOON);
}

/** Presses the first of these buttons that says so, as soon as it stands still. */
export async function pressIn(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(PANEL + selector, SOON);
  for (const button of await page.$$(PANEL + selector)) {
    const label = await button.evaluate((each) => each.textContent ?? '');
    if (label.includes(text)) return await button.asLocator().click();
  }
  throw new Error(`no button ${text}`);
}

/** Opens the panel beside the pupil with mistakes, applies a fix and ignores a point. */
export async function applyAndIgnore(page: Page): Promise<void> {
  await openPanel(page);
  await pressIn(page, '[data-rule="birth-date-era"] button', 'แก้ตามนี้');
  await pressIn(page, '[data-rule="text-spacing"] button', 'ข้ามจุดนี้');
}
