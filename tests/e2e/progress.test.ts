import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { PEOPLE } from '#tests/portals/people.ts';
import { readDistrictFile } from '#utils/progress/district-file.ts';
import { violations } from './axe.ts';
import { everythingKept } from './everything-kept.ts';
import { inEachBrowser } from './stage.ts';

const FORM = '/obec69/student/5002:10000001/edit';
const GOOD = '/obec69/student/5001:10000001/edit';
const LIST = '/obec69/student/?action=search';

const figure = (page: Page, name: string): Promise<number> =>
  page.$eval(`[data-figure="${name}"]`, (element) => Number(element.textContent));

const untilChecked = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted: number) => {
      const numbers = [...document.querySelectorAll('[data-figure="fine"],[data-figure="open"]')];
      return numbers.reduce((sum, one) => sum + Number(one.textContent), 0) >= wanted;
    },
    { timeout: 15_000 },
    count,
  );

inEachBrowser('the progress page', (stage) => {
  it('counts what was checked, live, and keeps no word of it', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/progress');
    expect(await page.$eval('main', (main) => main.textContent)).toContain('ยังไม่มีบันทึก');
    const form = await stage().open(FORM);
    await page.bringToFront();
    await untilChecked(page, 1);
    expect(await figure(page, 'open')).toBe(1);
    await form.close();

    const good = await stage().open(GOOD);
    await Promise.all([good.waitForNavigation(), good.click('input[name=submit]')]);
    await page.bringToFront();
    await page.waitForFunction(
      () => document.querySelector('[data-figure="saved"]')?.textContent === '1',
      { timeout: 15_000 },
    );
    await good.close();

    const list = await stage().open(LIST);
    await page.bringToFront();
    await untilChecked(page, 3);
    await list.close();
    expect(await violations(page, 'body')).toEqual([]);

    const kept = await everythingKept(page);
    expect(kept).toContain('dmc/student-list');
    for (const { entry } of PEOPLE) {
      const { cifNo, firstNameTh, lastNameTh, birthDate } = entry;
      for (const text of [cifNo, firstNameTh, lastNameTh, birthDate])
        if (text !== undefined && text.length > 3) expect(kept).not.toContain(text);
    }
    await page.close();
  });

  it('takes a file in once, however often, and refuses another', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/progress');
    const offer = (text: string) =>
      page.evaluate((content: string) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const carrier = new DataTransfer();
        carrier.items.add(new File([content], 'log.json', { type: 'application/json' }));
        if (!input) throw new Error('no box for files');
        input.files = carrier.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    const give = async (text: string) => {
      await offer(text);
      const notice = await page.waitForSelector('.notice:not(:empty)');
      return notice?.evaluate((element) => element.textContent);
    };
    expect(await give('{"no":"log"}')).toContain('ไม่ใช่ไฟล์ความคืบหน้า');
    const who = 'abcdefghijklmnop';
    const record = {
      id: `dmc/2560/1/pupil/${who}`,
      scope: 'dmc/2560/1',
      portal: 'dmc',
      page: 'dmc/student-form',
      kind: 'pupil',
      year: 2560,
      round: '1',
      school: '10000001',
      who,
      grade: '04',
      room: '1',
      certified: false,
      first: 1,
      last: 1,
      counts: { error: 0, warning: 0, info: 0 },
      rules: [],
      saved: 0,
    };
    const file = JSON.stringify({
      truatthan: 'progress',
      version: 1,
      written: '2017-06-01T00:00:00.000Z',
      schoolName: '',
      records: [record],
    });
    const accept = async () => {
      await (await page.waitForSelector('.offered .main'))?.click();
      await page.waitForFunction(() => !document.querySelector('.offered'));
    };
    await offer(file);
    await accept();
    await page.waitForFunction(() => document.body.textContent?.includes('2560'));
    await offer(file);
    await accept();
    const row = await page.$$eval('.numbers tr', (rows) =>
      rows.map((one) => one.textContent).filter((text) => text?.includes('2560')),
    );
    expect(row).toEqual([expect.stringMatching(/25601?0$/)]);
    await page.close();
  });

  it('shows the file for the district before it is saved, without a hash of anybody', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/progress');
    const press = (text: string) =>
      page.locator(`::-p-xpath(.//button[normalize-space()="${text}"])`).click();
    await press('ไฟล์ส่งเขต');
    await page.locator('.district-file input').fill('10000001');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLTextAreaElement>('.district-file textarea')
        ?.value.includes('"10000001"'),
    );
    const box = await page.$('.district-file textarea');
    const text = (await box?.evaluate((area) => (area as HTMLTextAreaElement).value)) ?? '';
    const read = readDistrictFile(text);
    expect(read).toMatchObject({ ok: true, file: { portal: 'dmc', schoolCode: '10000001' } });
    expect(text).not.toMatch(/"(?:who|id)"/);
    expect(await violations(page, 'body')).toEqual([]);
    await press('บันทึกไฟล์ส่งเขต');
    await page.waitForFunction(() => !document.querySelector('.district-file'));
    await page.close();
  });

  it('deletes everything when it is asked twice', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/progress');
    const press = async (text: string) => {
      const [button] = await page.$$(`xpath/.//button[normalize-space()="${text}"]`);
      if (!button) throw new Error(`no button: ${text}`);
      await button.click();
    };
    await press('ลบทั้งหมด');
    await press('ลบแล้วเรียกคืนไม่ได้ ยืนยันการลบ');
    await page.waitForFunction(() => document.body.textContent?.includes('ยังไม่มีบันทึก'));
    expect(await everythingKept(page)).not.toContain('"who":');
    await page.close();
  });
});

inEachBrowser('counts over several portals', (stage) => {
  it('tell how far requests for G-codes are, and where EMIS counts otherwise than DMC', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/progress');
    for (const url of [
      'https://portal.bopp-obec.info/obec69/pupil/count',
      'https://data.bopp-obec.info/emis/schooldata-view_student.php?School_ID=1000000001',
      'http://www.gcode.moe.go.th/request_list.php',
    ]) {
      const shown = await stage().open(url);
      const { portal = '' } = /\/\/(?<portal>[^/]+)/.exec(url)?.groups ?? {};
      await page.bringToFront();
      await page.waitForFunction(
        (known: string) => document.body.textContent?.includes(known),
        { timeout: 15_000 },
        portal.startsWith('www.gcode') ? 'คำขอรหัส G' : 'ความคืบหน้า',
      );
      await shown.close();
    }
    await page.waitForSelector('[data-step="waiting"]');
    const step = (name: string) =>
      page.$eval(`[data-step="${name}"] strong`, (count) => count.textContent);
    expect([await step('waiting'), await step('certified'), await step('in-dmc')]).toEqual([
      '1',
      '2',
      '0',
    ]);
    await page.waitForFunction(() => document.body.textContent?.includes('EMIS ต่างจาก DMC'));
    await page.close();
  });
});
