import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { clockAt } from './clock.ts';
import { type FaultyBuild, faultyBuild } from './faulty-build.ts';
import { lower, raise, type Stage, wantedBrowsers } from './stage.ts';

const SOON = { timeout: 10_000 };
const FORM = 'https://portal.bopp-obec.info/obec69/student/5002:10000001/edit';
const HOME = 'https://portal.bopp-obec.info/obec69/home';
const NEWS = 'https://www.bopp-obec.info/';

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(`>>> ${selector}`, (element) => element.textContent ?? '');

const offersOn = (page: Page): Promise<string[]> =>
  page.$$eval('>>> .strip [data-offer]', (all) =>
    all.map((each) => each.querySelector('span')?.textContent ?? ''),
  );

describe.each(wantedBrowsers())('the deadline beside a page, in %s', (kind) => {
  const UP = { week: '2026-11-05T10:00:00+07:00', calm: '2026-10-20T10:00:00+07:00' };
  const builds: FaultyBuild[] = [];
  const stages = new Map<keyof typeof UP, Stage>();

  beforeAll(async () => {
    for (const [name, time] of Object.entries(UP)) {
      const build = faultyBuild(kind, { background: clockAt(time), content: clockAt(time) });
      builds.push(build);
      stages.set(name as keyof typeof UP, await raise(kind, build.folder));
    }
  });
  afterAll(async () => {
    for (const stage of stages.values()) await lower(stage);
    for (const build of builds) build.remove();
  });

  const open = async (when: keyof typeof UP, address: string): Promise<Page> => {
    const stage = stages.get(when);
    if (!stage) throw new Error('the browser is not up');
    const page = await stage.open(address);
    await page.waitForSelector('html[data-truatthan-state=checked]', SOON);
    // What is beside the page has been drawn once the deadline is known.
    await page.waitForSelector('>>> [data-round]', SOON);
    return page;
  };

  it('stands on a form only in the last week, and on front pages at all times', async () => {
    const form = await open('calm', FORM);
    expect(await form.$('>>> .strip')).toBeNull();
    await form.close();
    const login = await open('calm', 'https://portal.bopp-obec.info/obec69/auth/login');
    expect(await textOf(login, '.strip')).toContain('10 พ.ย. 2569');
    expect(await login.$('>>> .strip .calm')).not.toBeNull();
    await login.close();
    const near = await open('week', FORM);
    expect(await textOf(near, '.strip .week')).toContain('เหลือ 5 วัน');
    expect(await textOf(near, '.strip .week')).toContain('ยังไม่ยืนยัน');
    await near.close();
  });

  it('stands alone on the site of news, with nothing checked, and bears axe', async () => {
    const page = await open('calm', NEWS);
    expect(await page.evaluate(() => document.documentElement.dataset.truatthanPage)).toBe(
      'unrecognised',
    );
    expect(await page.$('>>> .mark')).toBeNull();
    expect(await textOf(page, '.strip')).toContain('B-OBEC ยืนยันข้อมูล');
    expect(await violations(page, 'truatthan-panel')).toEqual([]);
    if (kind === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await violations(page, 'truatthan-panel')).toEqual([]);
    }
    expect(await offersOn(page)).toEqual([
      'DMC ภาคเรียนที่ 2 ปีการศึกษา 2569: ยืนยันข้อมูล พฤ. 12 พ.ย. 2569, 16:30 น.',
      'B-OBEC ประจำปี 2569: ยืนยันข้อมูล ศ. 27 พ.ย. 2569',
    ]);
    await page.close();
  });

  it('a date that a front page announces is used by a press, refused by a press, and not asked for again', async () => {
    const page = await open('week', HOME);
    await page.waitForSelector('>>> [data-offer]', SOON);
    expect((await offersOn(page)).length).toBe(2);
    expect(await textOf(page, '.strip .deadline')).toContain('10 พ.ย. 2569');
    const popup = await stages.get('week')?.launched.openExtensionPage('popup');
    expect(await popup?.evaluate(() => document.body.textContent)).not.toContain('12 พ.ย.');
    await popup?.close();
    await page.bringToFront();

    await page.locator('>>> .strip [data-offer*=confirm] button').click();
    await page.waitForFunction(
      () =>
        document
          .querySelector('truatthan-panel')
          ?.shadowRoot?.querySelector('.strip .deadline')
          ?.textContent?.includes('12 พ.ย. 2569'),
      SOON,
    );
    expect(await textOf(page, '.strip .deadline')).not.toMatch(/ยังไม่ยืนยัน|10 พ.ย./);
    await page.locator('>>> .strip [data-offer*=certify] button.plain').click();
    await page.waitForFunction(
      () => !document.querySelector('truatthan-panel')?.shadowRoot?.querySelector('[data-offer]'),
      SOON,
    );
    await page.close();

    const calendar = await stages.get('week')?.launched.openExtensionPage('dashboard.html#/rounds');
    const place = 'table[data-system=dmc][data-round="2"] tr[data-step=confirm]';
    const row = await calendar?.$eval(place, (each) => each.textContent);
    expect(row).toContain('12 พ.ย. 2569');
    expect(row).toContain('ประกาศของระบบ');
    await calendar?.close();

    const again = await open('week', HOME);
    await again.waitForFunction(
      () =>
        document
          .querySelector('truatthan-panel')
          ?.shadowRoot?.querySelector('.strip .deadline')
          ?.textContent?.includes('12 พ.ย. 2569'),
      SOON,
    );
    expect(await offersOn(again)).toEqual([]);
    await again.close();
  });

  it('is hidden for the day by a press, on every page, and can be found in the panel all the same', async () => {
    const page = await open('week', FORM);
    await page.locator('>>> .strip .hide').click();
    await page.waitForSelector('>>> .hidden-deadline', SOON);
    expect(await page.$('>>> .strip')).toBeNull();
    await page.locator('>>> button.mark').click();
    await page.waitForSelector('>>> .hidden-deadline', { ...SOON, visible: true });
    await page.close();
    const other = await open('week', HOME);
    await other.waitForSelector('>>> .hidden-deadline', SOON);
    expect(await other.$('>>> .strip')).toBeNull();
    await other.close();
  });
});
