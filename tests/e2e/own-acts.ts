import type { Page } from 'puppeteer-core';
import { DEFAULTS } from '#utils/settings/shape.ts';
import type { Stage } from './stage.ts';

/** One of the extension's own pages in one of its states. */
export interface OwnState {
  readonly state: string;
  readonly address: string;
  /** Before the page is opened. */
  readonly before?: (stage: Stage) => Promise<unknown>;
  readonly show?: (page: Page, stage: Stage) => Promise<unknown>;
  /** What opens at a width of its own, px, is not opened narrower. */
  readonly narrowest?: number;
}

export const SOON = { timeout: 15_000, polling: 50 };

type Own = {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
  };
};

/** Does something in a page of ours that is closed again. */
async function inPopup(stage: Stage, act: (page: Page) => Promise<unknown>): Promise<void> {
  const popup = await stage.launched.openExtensionPage('popup');
  await act(popup);
  await popup.close();
}

/** Puts these into the storage, as an earlier day or another release may have. */
export const store = (stage: Stage, items: Readonly<Record<string, unknown>>): Promise<void> =>
  inPopup(stage, (page) =>
    page.evaluate(
      (all) => (globalThis as unknown as Own).chrome.storage.local.set(all),
      items as Record<string, unknown>,
    ),
  );

export const storeSettings = (stage: Stage, change: object): Promise<void> =>
  store(stage, { settings: { ...DEFAULTS, ...change } });

/** Tells the background, one message after another, what pages of portals would. */
export const tell = (
  stage: Stage,
  messages: readonly { readonly type: string; readonly data: unknown }[],
): Promise<void> =>
  inPopup(stage, (page) =>
    page.evaluate(async (all) => {
      const { sendMessage } = (globalThis as unknown as Own).chrome.runtime;
      for (const message of all) await sendMessage({ truatthan: 1, ...message });
    }, messages),
  );

export const clickOn = (selector: string) => async (page: Page) => {
  const found = await page.waitForSelector(selector, { visible: true, timeout: 15_000 });
  await found?.click();
};

/** Presses the button of that text. */
export const press = (page: Page, text: string) =>
  page.locator(`::-p-xpath(.//button[normalize-space()="${text}"])`).click();

export const untilText = (page: Page, text: string) =>
  page.waitForFunction((wanted: string) => document.body.textContent?.includes(wanted), SOON, text);

/** Gives a page the file that a person would choose. */
export const give = (page: Page, selector: string, name: string, content: string | Uint8Array) =>
  page.$eval(
    selector,
    (input, file, bytes) => {
      const carrier = new DataTransfer();
      carrier.items.add(new File([Uint8Array.from(bytes)], file));
      (input as HTMLInputElement).files = carrier.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)],
  );

/** What the page is told of its browser from now on, by call, such as `permissions.contains`; as JSON. */
export async function pretend(page: Page, answers: Readonly<Record<string, unknown>>) {
  await page.evaluate((all) => {
    const { chrome, browser = chrome } = globalThis as unknown as Record<
      'chrome' | 'browser',
      Record<string, Record<string, unknown>>
    >;
    for (const [call, answer] of Object.entries(all)) {
      const [area = '', name = ''] = call.split('.');
      for (const api of [chrome, browser])
        Object.defineProperty(api[area], name, { value: async () => answer });
    }
  }, answers);
  // Has every page of ours look at its settings again.
  await page.evaluate(() =>
    (globalThis as unknown as Own).chrome.storage.local.set({ 'settings-looked': Math.random() }),
  );
}

/** From now on the page can store nothing. */
export const refuseToStore = (page: Page) =>
  page.evaluate(() => {
    const { chrome, browser = chrome } = globalThis as unknown as Record<
      'chrome' | 'browser',
      { storage: { local: object } }
    >;
    for (const { storage } of [chrome, browser])
      Object.defineProperty(storage.local, 'set', {
        value: () => Promise.reject(new Error('full')),
      });
  });
