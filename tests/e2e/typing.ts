import type { Page } from 'puppeteer-core';

/** Opens the tab that a control of this year's template stands in. */
export async function openTab(page: Page, selector: string): Promise<void> {
  const tab = await page.$eval(selector, (element) => element.closest('.tab-pane')?.id ?? '');
  if (tab) await page.click(`[data-tab="${tab}"]`);
}

/** Types a text as a person does: into the focused box, over what it holds. */
export async function typeOver(page: Page, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.$eval(selector, (element) => (element as HTMLInputElement).select());
  if (text === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(text);
}
