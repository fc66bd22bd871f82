import type { Page } from 'puppeteer-core';
import { clickOn, type OwnState, pretend, SOON, storeSettings } from './own-acts.ts';
import { fillDistrict, fillLog } from './own-states-of-the-dashboard.ts';
import type { Stage } from './stage.ts';

/** With room for a scroll bar. */
export const POPUP = 380;

type Own = {
  chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } };
};

/** Opens a practice page, and answers which tab of the browser it is. */
async function tabWith(address: string, page: Page, stage: Stage) {
  const form = await stage.open(address);
  await page.bringToFront();
  return page.evaluate(
    async (url) => {
      const all = await (globalThis as unknown as Own).chrome.tabs.query({});
      return all.find((one) => one.url === url);
    },
    await form.evaluate(() => location.href),
  );
}

/** Has a popup, which no driver opens over a page in both browsers, look at the page of that address. */
const over =
  (address: string, selector: string) =>
  async (page: Page, stage: Stage): Promise<void> => {
    await pretend(page, { 'tabs.query': [await tabWith(address, page, stage)] });
    await page.waitForSelector(selector, SOON);
  };

const popup = (state: string, show?: OwnState['show'], before?: OwnState['before']): OwnState => ({
  state,
  address: 'popup',
  narrowest: POPUP,
  ...(show && { show }),
  ...(before && { before }),
});

const FORM = '/obec69/student/5002:10000001/edit';

/** What is about a page: the popup over each kind of one, and the structure of one. */
export const STATES_OVER_PAGES: readonly OwnState[] = [
  popup('the popup over a form with issues', over(FORM, '.tally'), (stage) =>
    storeSettings(stage, {}),
  ),
  popup('the popup over a form without', over('/obec69/student/5001:10000001/edit', '.fine-line')),
  popup('the popup over a page that is not known', over('/obec69/auth/login', '.tools')),
  popup('the popup over a portal that is switched off', async (page, stage) => {
    await over(FORM, '.tally')(page, stage);
    // A popup shuts itself; a page that a driver opened stays.
    await page.evaluate(() => {
      window.close = () => undefined;
    });
    await clickOn('.popup [role=switch]')(page);
    await page.waitForSelector('.popup [role=switch]:not(:checked)', SOON);
  }),
  popup(
    'the popup where the browser lets us read no portal',
    async (page) => {
      await pretend(page, { 'permissions.contains': false });
      await page.waitForSelector('.site-access', SOON);
    },
    (stage) => storeSettings(stage, { language: 'en' }),
  ),
  popup('the popup with a log', undefined, async (stage) => {
    await storeSettings(stage, { role: 'school' });
    await fillLog(stage);
  }),
  popup('the popup of a district', undefined, async (stage) => {
    await storeSettings(stage, { role: 'district' });
    await fillDistrict(stage);
  }),
  {
    state: "a page's structure, before it is saved",
    address: 'structure.html#0',
    show: async (page, stage) => {
      const tab = await tabWith(FORM, page, stage);
      await page.evaluate((id) => {
        location.hash = String(id);
      }, tab?.id);
      await page.waitForSelector('.structure pre', SOON);
    },
  },
];
