import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { MISTAKES } from '#tests/portals/mistakes.ts';
import { PUPIL_WITH_MISTAKES, SCHOOL_CODE } from '#tests/portals/people.ts';
import { CONTRACT } from '#tests/rules/contract.ts';
import { readPage } from '#tests/tools/read-page.ts';
import { violations } from './axe.ts';
import { inEachBrowser, type Stage } from './stage.ts';

const FORM = `/obec69/student/${PUPIL_WITH_MISTAKES}:${SCHOOL_CODE}/edit`;

const SEVERITY_WORDS = { error: 'ต้องแก้', warning: 'ควรตรวจ', info: 'เพื่อทราบ' } as const;

const openRules = (stage: Stage, place = ''): Promise<Page> =>
  stage.launched.openExtensionPage(`dashboard.html#/rules${place}`);

/** Polled by the clock: a page in the background draws no frames. */
const SOON = { timeout: 5_000, polling: 50 };

const switchOf = (rule: string): string => `[data-rule="${rule}"] .head [role=switch]`;

const isOn = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => (element as HTMLInputElement).checked);

/** Whether a rule flags anything on the page, now or soon. */
const untilFlagged = (page: Page, rule: string, flagged: boolean) =>
  page.waitForFunction(
    (id, wanted) => (document.querySelector(`[data-truatthan-rules~="${id}"]`) !== null) === wanted,
    SOON,
    rule,
    flagged,
  );

/** The tabs that show the dashboard, asked themselves: Firefox tells no addresses of extension pages. */
async function dashboards(stage: Stage): Promise<{ page: Page; place: string }[]> {
  const pages = await stage.launched.browser.pages();
  const places = await Promise.all(
    pages.map((page) =>
      page
        .evaluate(() => [location.pathname, location.hash] as const)
        .catch(() => ['', ''] as const),
    ),
  );
  return pages.flatMap((page, at) => {
    const [path, place = ''] = places[at] ?? [];
    return path === '/dashboard.html' ? [{ page, place }] : [];
  });
}

const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

inEachBrowser('the catalogue of the rules', (stage) => {
  it('shows every rule of the contract with its severity, and no other', async () => {
    const page = await openRules(stage());
    const shown = await page.$$eval('[data-rule]', (rules) =>
      rules.map((rule) => [
        (rule as HTMLElement).dataset.rule ?? '',
        rule.querySelector('.severities .kind')?.textContent?.trim() ?? '',
      ]),
    );
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(
        Object.entries(CONTRACT).map(([id, severity]) => [id, SEVERITY_WORDS[severity]]),
      ),
    );
    expect(await page.$eval('.rules .tally', (line) => line.textContent)).toBe(
      `เปิดอยู่ ${shown.length} จาก ${shown.length} ข้อ`,
    );
    await page.close();
  });

  it('opens at a rule, brings it into view and focuses it', async () => {
    const page = await openRules(stage(), '/age-grade');
    const state = await page.evaluate(() => {
      const heading = document.querySelector('[data-rule="age-grade"] h3 button');
      return {
        open: heading?.getAttribute('aria-expanded'),
        focused: heading === document.activeElement,
        top: heading?.getBoundingClientRect().top ?? -1,
      };
    });
    expect(state).toMatchObject({ open: 'true', focused: true });
    expect(state.top).toBeGreaterThanOrEqual(0);
    expect(state.top).toBeLessThan(400);
    await page.close();
  });

  it('is one click away from every issue, in one tab', async () => {
    const page = await stage().open(FORM);
    await page.locator('truatthan-panel >>> button.mark').click();
    const ids = await page.$$eval('truatthan-panel >>> [data-rule]', (all) =>
      all.map((issue) => (issue as HTMLElement).dataset.rule ?? ''),
    );
    for (const id of [...new Set(ids)].slice(0, 2)) {
      await page.bringToFront();
      const issue = `truatthan-panel >>> [data-rule="${id}"]`;
      await page.locator(`${issue} summary`).click();
      await page.locator(`${issue} details button`).click();
      const places = async () => (await dashboards(stage())).map(({ place }) => place);
      await expect.poll(places, { timeout: 10_000 }).toEqual([`#/rules/${id}`]);
    }
    for (const one of await dashboards(stage())) await one.page.close();
    await page.close();
  });

  it('switches a rule off and on for the pages that are open', async () => {
    const form = await stage().open(FORM);
    const [rule = ''] = (await readPage(form)).marks.flatMap(({ rules }) => rules);
    const page = await openRules(stage());
    await page.click(switchOf(rule));
    await page.waitForFunction(
      (selector) =>
        (document.querySelector(selector) as HTMLInputElement | null)?.checked === false,
      SOON,
      switchOf(rule),
    );
    await untilFlagged(form, rule, false);
    await page.close();
    const again = await openRules(stage());
    expect(await isOn(again, switchOf(rule))).toBe(false);
    await again.click(switchOf(rule));
    await untilFlagged(form, rule, true);
    await again.close();
    await form.close();
  });

  it('lets a mandatory field stay empty', async () => {
    const empty = MISTAKES.find(({ issues }) =>
      issues.some(([, rule]) => rule === 'required-field'),
    );
    const [field] = empty?.issues[0] ?? [];
    const form = await stage().open(`/obec69/student/${empty?.studentNo}:${SCHOOL_CODE}/edit`);
    await untilFlagged(form, 'required-field', true);
    const page = await openRules(stage(), '/required-field');
    const selector = `[data-field="${field}"] [role=switch]`;
    await page.click(selector);
    await untilFlagged(form, 'required-field', false);
    await page.click(selector);
    await untilFlagged(form, 'required-field', true);
    await page.close();
    await form.close();
  });

  it('is worked with the keyboard alone', async () => {
    const page = await openRules(stage());
    await page.focus('input[type=search]');
    await page.keyboard.type('น้ำหนักกับส่วนสูงอาจสลับ');
    await page.waitForFunction(() => document.querySelectorAll('[data-rule]').length === 1);
    await page.focus('[data-rule] h3 button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-rule="weight-height-swapped"] .body');
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await page.waitForFunction(
      () => !(document.querySelector('.head [role=switch]') as HTMLInputElement).checked,
    );
    await page.keyboard.press(' ');
    await page.waitForFunction(
      () => (document.querySelector('.head [role=switch]') as HTMLInputElement).checked,
    );
    await page.close();
  });

  it('fits a window at 200 % and a narrow one', async () => {
    const page = await openRules(stage(), '/total-mismatch');
    for (const width of [640, 320]) {
      await page.setViewport({ width, height: 720 });
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  it.each(['', '/required-field', '/age-grade', '/total-mismatch', '/digit-script'])(
    'axe finds nothing at #/rules%s',
    async (place) => {
      const page = await openRules(stage(), place);
      expect(await violations(page, 'html')).toEqual([]);
      if (stage().kind === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        expect(await violations(page, 'html')).toEqual([]);
      }
      await page.close();
    },
  );

  it('speaks the language of the settings, also when it changes', async () => {
    const page = await openRules(stage());
    const options = await stage().launched.openExtensionPage('options');
    const choose = async (language: string) => {
      await options.bringToFront();
      await options.locator(`label[lang=${language}] input`).click();
      await page.waitForFunction(
        (wanted) => document.documentElement.lang === wanted,
        SOON,
        language,
      );
    };
    await choose('en');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Checks');
    await choose('th');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('เกณฑ์การตรวจ');
    await options.close();
    await page.close();
  });
});
