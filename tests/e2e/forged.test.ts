import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { applyAndIgnore, PANEL } from './panel.ts';
import { inEachBrowser, type Stage } from './stage.ts';

const SOON = { timeout: 10_000 };
const FORM = '/obec69/student/5002:10000001/edit';

/** Has the page do to every element of ours whatever a person could. */
const forge = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.querySelector('truatthan-panel')?.shadowRoot?.querySelectorAll('*') ?? [];
    const kind = { bubbles: true, cancelable: true, composed: true };
    for (const element of all) {
      for (const type of ['down', 'move', 'up', 'enter', 'leave'])
        element.dispatchEvent(new PointerEvent(`pointer${type}`, { ...kind, clientX: 5 }));
      for (const key of ['Enter', ' ', 'Escape', 'ArrowLeft', 'F8'])
        element.dispatchEvent(new KeyboardEvent('keydown', { ...kind, key, code: key }));
      for (const type of ['input', 'change', 'cancel', 'close', 'submit'])
        element.dispatchEvent(new Event(type, kind));
      element.dispatchEvent(new MouseEvent('click', kind));
      if (element instanceof HTMLElement) element.click();
    }
    return all.length;
  });

/** All that an action of ours could change: the interface, the form, the tab, what is kept, who was asked. */
async function everything(page: Page, own: Page, stage: Stage): Promise<unknown> {
  // What was put off until the page is drawn has happened by then, and the background has answered.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const kept = await own.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<unknown> } } } }
    ).chrome.storage.local.get(),
  );
  const seen = await page.evaluate(() => ({
    ours: document.querySelector('truatthan-panel')?.shadowRoot?.innerHTML,
    focus: document.activeElement?.id,
    place: location.href,
    held: [...document.querySelectorAll('input, select, textarea')].map(
      (each) => (each as HTMLInputElement).value,
    ),
  }));
  const tabs = (await stage.launched.browser.pages()).length;
  return { kept, seen, tabs, asked: stage.server.requests.length };
}

/** Where something of ours can be pressed. */
const SCENES: readonly {
  readonly scene: string;
  readonly address: string;
  readonly show: (page: Page) => Promise<unknown>;
}[] = [
  {
    scene: 'the deadline beside a front page, and the mark',
    address: '/obec69/auth/login',
    show: (page) => page.waitForSelector(`${PANEL}.strip`, SOON),
  },
  {
    scene: 'the panel, with a fix that was applied and a point that was ignored',
    address: FORM,
    async show(page) {
      await page.waitForSelector(`${PANEL}[data-round]`, SOON);
      await applyAndIgnore(page);
      await page.waitForSelector(`${PANEL}.ignored`, SOON);
    },
  },
  {
    scene: 'the message at a field',
    address: FORM,
    async show(page) {
      await page.waitForSelector(`${PANEL}[data-round]`, SOON);
      await page.click('#cifNo');
      await page.waitForSelector(`${PANEL}.message`, SOON);
    },
  },
  {
    scene: 'the question before saving',
    address: FORM,
    async show(page) {
      await page.waitForSelector(`${PANEL}[data-round]`, SOON);
      await page.click('input[name=submit]');
      await page.waitForSelector(`${PANEL}dialog[open]`, SOON);
    },
  },
];

inEachBrowser('what a page does to our buttons, fields and dialogs is nothing', (stage) => {
  it.each(SCENES)('$scene', async ({ address, show }) => {
    const own = await stage().launched.openExtensionPage('popup');
    const page = await stage().open(address);
    await page.bringToFront();
    await show(page);
    const before = await everything(page, own, stage());
    expect(await forge(page)).toBeGreaterThan(5);
    expect(await everything(page, own, stage())).toEqual(before);
    await page.close();
    await own.close();
  });
});
