import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { population } from '#tests/population/population.ts';
import { tableFor, xlsxOf } from '#tests/roster/download.ts';
import { SCHOOL_LIST } from '#tests/roster/layouts.ts';
import type { Feature } from './features-on-portals.ts';
import type { Stage } from './stage.ts';

const SOON = { timeout: 20_000, polling: 50 };

/** Those whose download is checked; one has a wrong number, so that there is something to report. */
export const PUPILS = population(60).map(({ values }, at) => ({
  ...values,
  schoolCode: '10000001',
  ...(at === 2 && { cifNo: '1100000000007' }),
}));

/** A folder for the files that the features are given. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'truatthan-features-'));

const untilText = (page: Page, text: string) =>
  page.waitForFunction((wanted: string) => document.body.textContent?.includes(wanted), SOON, text);

const press = (page: Page, text: string) =>
  page.locator(`::-p-xpath(.//button[normalize-space()="${text}"])`).click();

const pressNamed = (page: Page, role: string, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();

async function give(page: Page, selector: string, name: string, text: string | Uint8Array) {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  const input = await page.waitForSelector(selector);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** Presses what saves a file, and waits until the page has made it; it goes nowhere. */
async function save(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => {
    const own = globalThis as unknown as { files?: number };
    if (own.files === undefined) {
      own.files = 0;
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        own.files = (own.files ?? 0) + 1;
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    }
    return own.files;
  });
  await act();
  await page.waitForFunction(
    (count: number) => ((globalThis as unknown as { files: number }).files ?? 0) > count,
    SOON,
    before,
  );
}

const calendarOf = (academicYear: number): string =>
  JSON.stringify({
    file: 'truatthan-calendar',
    version: 1,
    name: 'สพป. ตัวอย่าง เขต 1',
    dates: [
      {
        ...{ system: 'dmc', academicYear, round: 'year-end', step: 'confirm' },
        ...{
          starts: `${academicYear - 542}-04-20T08:30`,
          ends: `${academicYear - 542}-04-20T16:30`,
        },
      },
    ],
  });

const on =
  (address: string, use: (page: Page, stage: Stage) => Promise<void>) => async (stage: Stage) => {
    const page = await stage.launched.openExtensionPage(address);
    await use(page, stage);
    await page.close();
  };

export const ON_OWN_PAGES: readonly Feature[] = [
  {
    feature: 'the first page: role and language',
    use: on('welcome', async (page) => {
      await pressNamed(page, 'radio', 'เขตพื้นที่');
      await pressNamed(page, 'radio', 'English');
      await untilText(page, 'Truatthan is ready');
      await pressNamed(page, 'radio', 'ไทย');
      await untilText(page, 'พร้อมใช้แล้ว');
    }),
  },
  {
    feature: 'the options: changed, saved as a file, set back and undone',
    use: on('options', async (page) => {
      await save(page, () => pressNamed(page, 'radio', 'โรงเรียน'));
      await press(page, 'คืนค่าเริ่มต้นทั้งหมด');
      await press(page, 'กดอีกครั้งเพื่อคืนค่าเริ่มต้น');
      await untilText(page, 'คืนค่าเริ่มต้นแล้ว');
      await press(page, 'เลิกทำ');
      await untilText(page, 'กลับเป็นเหมือนเดิมแล้ว');
    }),
  },
  {
    feature: 'the popup over a form',
    async use(stage) {
      const form = await stage.open('/obec69/student/5002:10000001/edit');
      const popup = await stage.launched.openExtensionPage('popup');
      await popup.waitForSelector('.due', SOON);
      await popup.close();
      await form.close();
    },
  },
  {
    feature: 'the progress: counted, and taken along in every form',
    use: on('dashboard.html#/progress', async (page) => {
      await page.waitForSelector('[data-figure="open"]', SOON);
      for (const form of ['บันทึก CSV', 'บันทึก Excel', 'บันทึกไฟล์ความคืบหน้า'])
        await save(page, () => press(page, form));
      await press(page, 'ไฟล์ส่งเขต');
      await page.locator('.district-file input').fill('10000001');
      await page.keyboard.press('Tab');
      await save(page, () => press(page, 'บันทึกไฟล์ส่งเขต'));
    }),
  },
  {
    feature: "a school's download: checked, searched, unmasked, walked, reported and counted",
    use: on('dashboard.html#/files', async (page) => {
      await give(
        page,
        'input[type=file]',
        'list.xlsx',
        await xlsxOf(tableFor(SCHOOL_LIST, PUPILS)),
      );
      await page.waitForSelector('[data-rule]', SOON);
      await page.locator('.toolbar [role=switch]').click();
      await page.locator('input[type=search]').fill(PUPILS[2]?.firstNameTh ?? '');
      await page.locator('.walk button.main').click();
      await page.waitForSelector('.rows tr[aria-current]', SOON);
      for (const report of ['CSV', 'Excel'])
        await save(page, () =>
          page.locator(`::-p-xpath(.//button[contains(., "${report}")])`).click(),
        );
      await press(page, 'นับในหน้าติดตามโรงเรียน');
      await untilText(page, 'นับแล้ว 1 โรงเรียน');
    }),
  },
  {
    feature: "the district's desk: schools, a message, exports",
    use: on('dashboard.html#/district', async (page) => {
      await page.waitForSelector('.schools tbody tr', SOON);
      for (const form of ['บันทึก CSV', 'บันทึก Excel']) await save(page, () => press(page, form));
    }),
  },
  {
    feature: 'the calendar: a file taken in, and saved as .ics',
    use: on('dashboard.html#/rounds', async (page) => {
      const year = await page.$eval('.rounds select', (it) => (it as HTMLSelectElement).value);
      await page.click('.exchange summary');
      await give(page, '.exchange input[type=file]', 'calendar.json', calendarOf(Number(year)));
      await page.locator('.offer button.main').click();
      await page.waitForSelector('tr[data-trust=district]', SOON);
      await save(page, () =>
        page.locator('.exchange > .buttons:not(:first-of-type) button').click(),
      );
    }),
  },
  {
    feature: 'the rules: one read, one switched off and on',
    use: on('dashboard.html#/rules/citizen-id-checksum', async (page) => {
      const turn = '[data-rule=citizen-id-checksum] .head [role=switch]';
      await page.waitForSelector(`${turn}:checked`, SOON);
      for (const after of [':not(:checked)', ':checked']) {
        await page.click(turn);
        await page.waitForSelector(turn + after, SOON);
      }
    }),
  },
];
