import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { clockAhead } from './clock.ts';
import type { Sabotage } from './faulty-build.ts';
import type { Stage } from './stage.ts';

/** One thing that goes wrong in the extension itself, beside what must hold in every case. */
export interface OwnFault {
  readonly fault: string;
  /** What the user sees of it. */
  readonly seen: string;
  readonly only?: BrowserKind;
  readonly sabotage?: Sabotage;
  readonly firefoxPrefs?: Readonly<Record<string, number>>;
  /** Before the portal's page is opened. */
  readonly before?: (stage: Stage) => Promise<void>;
  /** Once the page is checked; answers how to end what it began. */
  readonly act?: (page: Page, stage: Stage) => Promise<unknown>;
}

interface Area {
  set(items: Record<string, unknown>): Promise<void>;
  get(key: string): Promise<Record<string, unknown>>;
}
type Own = { chrome: { storage: { local: Area }; runtime: { reload(): void } } };

const DAY = 86_400_000;
const AS_EVER = 'everything as ever';
const KEYS = ['settings', 'settings-set-aside', 'taught', 'ownDates', 'ownDatesSetAside'];

async function store(stage: Stage, items: Record<string, unknown>): Promise<void> {
  const own = await stage.launched.openExtensionPage('popup');
  await own.evaluate((all) => (globalThis as unknown as Own).chrome.storage.local.set(all), items);
  await own.close();
}

const all = (value: unknown) => Object.fromEntries(KEYS.map((key) => [key, value]));

/** Opens each of the extension's own pages: every one gets ready whatever is stored. */
async function openOwnPages(stage: Stage): Promise<void> {
  const names = ['popup', 'options', 'progress', 'files', 'rounds', 'rules'];
  for (const name of names) {
    const address = /popup|options/.test(name) ? name : `dashboard.html#/${name}`;
    const page = await stage.launched.openExtensionPage(address);
    await page.close();
  }
}

async function optionsSay(stage: Stage, words: string): Promise<void> {
  const page = await stage.launched.openExtensionPage('options');
  await page.waitForFunction(
    (text: string) => document.body.textContent?.includes(text),
    { timeout: 5_000 },
    words,
  );
  await page.close();
}

/** Ends Chromium's service worker every few milliseconds. */
async function killing({ launched }: Stage): Promise<() => Promise<void>> {
  let on = true;
  const run = (async () => {
    while (on) {
      const worker = launched.browser.targets().find((one) => one.type() === 'service_worker');
      await (await worker?.worker())?.close().catch(() => undefined);
      await new Promise((done) => setImmediate(done));
    }
  })().catch(() => undefined);
  return async () => {
    on = false;
    await run;
  };
}

const REFUSES = `for (const area of [chrome.storage.local, chrome.storage.session])
  for (const call of area ? ['get', 'set', 'remove'] : [])
    Object.defineProperty(area, call, { value: () => Promise.reject(new Error('refused')) });`;

export const OWN_FAULTS: readonly OwnFault[] = [
  {
    fault: 'its background does not start',
    seen: 'marks and panel, the issues in general words',
    sabotage: { background: `throw new Error('a fault made on purpose');` },
  },
  {
    fault: 'its background never answers',
    seen: 'the same after a moment',
    sabotage: {
      background: `{
        const { onMessage } = chrome.runtime;
        Object.defineProperty(onMessage, 'addListener', { value: () => undefined });
        onMessage.__proto__.addListener.call(onMessage, () => true);
      }`,
    },
  },
  {
    fault: 'its background answers garbage',
    seen: 'the issues in general words',
    sabotage: {
      background: `{
        const { onMessage } = chrome.runtime;
        Object.defineProperty(onMessage, 'addListener', { value: () => undefined });
        onMessage.__proto__.addListener.call(onMessage, (message, sender, answer) => {
          answer({ ok: true, reply: [null, 'garbage', { th: 1 }] });
          return true;
        });
      }`,
    },
  },
  {
    fault: 'its background is killed again and again',
    seen: AS_EVER,
    only: 'chromium',
    act: (_, stage) => killing(stage),
  },
  {
    fault: 'its background is ended after each answer',
    seen: AS_EVER,
    only: 'firefox',
    firefoxPrefs: { 'extensions.background.idle.timeout': 1 },
  },
  {
    fault: 'the storage refuses everything',
    seen: 'checks with the usual settings',
    sabotage: { background: REFUSES, content: REFUSES },
  },
  {
    fault: 'the storage holds garbage',
    seen: 'the usual settings; the options say so, and what was there is set aside',
    async before(stage) {
      await store(stage, all('\u0000 garbage <img src=x>'));
      await optionsSay(stage, 'อ่านการตั้งค่าเดิมไม่ได้');
      await openOwnPages(stage);
      await store(stage, all({ version: 2, portals: null, keys: 7, panel: [], log: 'x' }));
      await openOwnPages(stage);
    },
  },
  {
    fault: 'the storage is of a later release',
    seen: 'the usual settings; the options say so, and what was there is set aside',
    async before(stage) {
      await store(stage, { settings: { version: 99, all: 'new' } });
      await optionsSay(stage, 'รุ่นที่ใหม่กว่า');
      await openOwnPages(stage);
    },
  },
  {
    fault: 'the storage is full',
    seen: 'the options say that the change was not saved',
    only: 'chromium',
    async before(stage) {
      const page = await stage.launched.openExtensionPage('options');
      await page.evaluate(async () => {
        const { local } = (globalThis as unknown as Own).chrome.storage;
        for (let size = 4_000_000, at = 0; size > 0; at += 1)
          await local.set({ [`full-${at}`]: 'x'.repeat(size) }).catch(() => {
            size = Math.floor(size / 2);
          });
      });
      await page.click('input[type=radio][name=language]:not(:checked)');
      await page.waitForFunction(() => document.body.textContent?.includes('บันทึกการตั้งค่าไม่ได้'), {
        timeout: 5_000,
      });
      await page.close();
    },
  },
  {
    fault: 'the clock jumps a thousand days ahead',
    seen: 'dates of that day',
    sabotage: { background: clockAhead(1000 * DAY), content: clockAhead(1000 * DAY) },
  },
  {
    fault: 'the clock falls back to 2002',
    seen: 'dates of that day',
    sabotage: { background: clockAhead(-8700 * DAY), content: clockAhead(-8700 * DAY) },
  },
];
