import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { noPolicy, setPolicy, type Unset } from './set-policy.ts';
import { lower, raise, type Stage, wantedBrowsers } from './stage.ts';

const SOON = { timeout: 15_000, polling: 50 };
const POLICY = {
  name: 'สพป. ตัวอย่าง เขต 1',
  enforced: { portals: { gcode: false }, saveReminder: true, role: 'headmaster' },
  defaults: { language: 'en', reminders: { days: [5] } },
  calendar: {
    name: 'ปฏิทินเขตตัวอย่าง',
    dates: [
      {
        system: 'dmc',
        academicYear: 2600,
        round: '1',
        step: 'confirm',
        starts: '2057-06-12T08:30',
        ends: '2057-06-12T16:30',
      },
      {
        system: 'dmc',
        academicYear: 2600,
        round: '1',
        step: 'close',
        starts: '2057-06-31',
        ends: '2057-06-31',
      },
    ],
  },
};

describe.each(wantedBrowsers())("a district's policy, in %s", (kind) => {
  const why = noPolicy(kind);
  let up: Stage;
  let unset: Unset | undefined;
  beforeAll(async () => {
    if (why !== undefined) return;
    unset = await setPolicy(kind, POLICY);
    up = await raise(kind);
  });
  afterAll(async () => {
    await lower(up);
    await unset?.();
  });

  /** The settings, once the browser has loaded its policies. */
  const options = async (): Promise<Page> => {
    const page = await up.launched.openExtensionPage('options');
    await page.waitForSelector('.policy', SOON);
    return page;
  };
  const textOf = (page: Page, selector: string) =>
    page.$eval(selector, (element) => element.textContent ?? '');

  it.skipIf(why !== undefined)(
    `is shown with what is enforced, what is a default, and what was left out ${why ?? ''}`.trim(),
    async () => {
      const page = await options();
      const shown = await textOf(page, '.policy');
      for (const part of [
        POLICY.name,
        POLICY.calendar.name,
        'enforced.role',
        'calendar.dates.2.starts',
      ])
        expect(shown).toContain(part);
      const how = (place: string) =>
        page.$eval(`.policy [data-place="${place}"]`, (row) => row.getAttribute('data-how'));
      expect(await how('portals.gcode')).toBe('enforced');
      expect(await how('language')).toBe('default');
      expect(await page.$eval('html', (html) => html.lang)).toBe('en');
      expect(await violations(page, 'html')).toEqual([]);
      await page.setViewport({ width: 320, height: 720 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await page.close();
    },
  );

  it.skipIf(why !== undefined)(
    'keeps what is enforced, and leaves the rest to the user',
    async () => {
      const page = await options();
      const gcode = await page.$$eval('.switch', (switches) =>
        switches
          .filter((one) => one.textContent?.includes('G-code'))
          .map((one) => {
            const { disabled, checked } = one.querySelector('input') as HTMLInputElement;
            return { disabled, checked, text: one.textContent };
          }),
      );
      expect(gcode).toEqual([
        {
          disabled: true,
          checked: false,
          text: expect.stringContaining(`Set by your district: ${POLICY.name}`),
        },
      ]);
      await page.locator('label[lang=th] input').click();
      await page.waitForFunction(() => document.documentElement.lang === 'th', SOON);
      await page.waitForSelector('.policy [data-place=language][data-how=overruled]', SOON);
      await page.close();
      const again = await options();
      expect(await again.$eval('html', (html) => html.lang)).toBe('th');
      await again.close();
    },
  );

  it.skipIf(why !== undefined)('holds on the portals’ pages', async () => {
    const settled = await options();
    await settled.close();
    const page = await up.launched.newPage();
    await page.goto('https://gcode.moe.go.th/');
    await page.waitForSelector('html[data-truatthan-state=off]', SOON);
    await page.close();
  });

  it.skipIf(why !== undefined)("has its calendar stand in the year as the district's", async () => {
    const settled = await options();
    await settled.close();
    const page = await up.launched.openExtensionPage('dashboard.html#/rounds/2600');
    const row = 'table[data-system=dmc][data-round="1"] tr[data-step=confirm]';
    await page.waitForSelector(`${row}[data-trust=district]`, SOON);
    expect(await textOf(page, row)).toContain('12 มิ.ย. 2600, 08:30–16:30');
    expect(await textOf(page, row)).toContain(POLICY.calendar.name);
    await page.close();
  });
});
