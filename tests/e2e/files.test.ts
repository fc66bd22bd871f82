import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { population } from '#tests/population/population.ts';
import { csvOf, htmlOf, tableFor, xlsxOf } from '#tests/roster/download.ts';
import { SCHOOL_LIST } from '#tests/roster/layouts.ts';
import { rawWorkbook } from '#tests/roster/raw-workbook.ts';
import { violations } from './axe.ts';
import { inEachBrowser, type Stage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'truatthan-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pupils = population(120).map(({ values }, at) =>
  at === 2
    ? { ...values, cifNo: '1100000000007' }
    : at === 5
      ? { ...values, studentNo: 'ก' }
      : values,
);
const table = tableFor(SCHOOL_LIST, pupils);

const fileOf = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const openFiles = (stage: Stage): Promise<Page> =>
  stage.launched.openExtensionPage('dashboard.html#/files');

const give = async (page: Page, path: string) => {
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
};

const POLL = { timeout: 20_000, polling: 50 };

const untilChecked = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.truatthanState === 'checked', POLL);

const rowsOf = (page: Page): Promise<string[]> =>
  page.$$eval('[data-rule]', (rows) =>
    rows.map((row) => {
      const { row: number, rule, severity } = (row as HTMLElement).dataset;
      return `${number} ${severity} ${rule}`;
    }),
  );

const untilRows = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-rule]') !== null, POLL);

inEachBrowser('the whole-school check', (stage) => {
  it.each([
    ['2569-1-studentInSchoolList.xlsx', () => xlsxOf(table)],
    ['list.csv', () => csvOf(table, 'windows-874')],
    ['list.xls', () => htmlOf(table)],
  ] as const)('checks %s', async (name, make) => {
    const page = await openFiles(stage());
    await give(page, fileOf(name, await make()));
    await untilChecked(page);
    await untilRows(page);
    const section = await page.$eval('section.files', (element) => ({
      ...(element as HTMLElement).dataset,
    }));
    expect(section).toMatchObject({ truatthanState: 'checked', truatthanRecords: '120' });
    const rows = await rowsOf(page);
    expect(rows).toContain('4 error citizen-id-checksum');
    expect(rows).toContain('7 error student-no-format'.replace('error', 'warning'));
    const errors = rows.filter((row) => row.includes(' error '));
    expect(section.truatthanErrors).toBe(String(errors.length));
    await page.close();
  });

  it('refuses what is no download, and checks the next file', async () => {
    const page = await openFiles(stage());
    await give(page, fileOf('picture.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)));
    await page.waitForSelector('[role=alert]');
    expect(await page.$eval('[role=alert]', (it) => it.textContent)).toContain('ไม่ใช่ตาราง');
    await give(page, fileOf('list.csv', csvOf(table)));
    await untilRows(page);
    expect(await page.$('[role=alert]')).toBeNull();
    await page.close();
  });

  it('masks numbers until they are asked for, and stores nothing of the file', async () => {
    const page = await openFiles(stage());
    await give(page, fileOf('list.csv', csvOf(table)));
    await untilChecked(page);
    await untilRows(page);
    const textOf = () => page.$eval('section.files', (section) => section.textContent ?? '');
    expect(await textOf()).not.toContain('1100000000007');
    await page.locator('.toolbar [role=switch]').click();
    await page.waitForFunction(
      () => document.querySelector('.rows')?.textContent?.includes('1100000000007'),
      POLL,
    );
    const stored = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { get(all: null): Promise<unknown> } } } | undefined
      >;
      const local = await (browser ?? chrome)?.storage.local.get(null);
      return JSON.stringify([local, databases, { ...localStorage }, { ...sessionStorage }]);
    });
    expect(stored).not.toContain('1100000000007');
    expect(stored).not.toContain('list.csv');
    await page.close();
  });

  it('walks a long list by keys and by scrolling, with few rows in the page', async () => {
    const many = population(3000).map(({ values }) => ({ ...values, weight: '0' }));
    const page = await openFiles(stage());
    await give(page, fileOf('long.csv', csvOf(tableFor(SCHOOL_LIST, many))));
    await untilChecked(page);
    await untilRows(page);
    expect((await rowsOf(page)).length).toBeLessThan(120);
    await page.$eval('.rows', (rows) => rows.scrollTo(0, rows.scrollHeight));
    await page.waitForFunction(() => {
      const all = document.querySelectorAll('.rows tr[aria-rowindex]');
      const rows = Number(document.querySelector('.rows table')?.getAttribute('aria-rowcount'));
      return Number(all[all.length - 1]?.getAttribute('aria-rowindex')) === rows;
    }, POLL);
    await page.focus('.walk button.main');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rows tr[aria-current]');
    await page.close();
  });

  it('leads from a record to its page in the portal, once the user has that open', async () => {
    const page = await openFiles(stage());
    const one = { ...pupils[0], studentNo: '71', cifNo: '1100000000009' };
    await give(page, fileOf('one.csv', csvOf(tableFor(SCHOOL_LIST, [one]))));
    await untilRows(page);
    await page.locator('.walk button.main').click();
    await page.waitForFunction(
      () => document.querySelector('.walk')?.textContent?.includes('ยังไม่ได้เปิดหน้า DMC'),
      POLL,
    );
    const form = await stage().open('/obec69/student/71:10000001/edit');
    await page.bringToFront();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.waitForSelector('.walk .current button.main', { timeout: 10_000 });
    await page.click('.walk .current button.main');
    await form.waitForFunction(
      () => document.activeElement?.getAttribute('data-truatthan-severity') !== null,
      POLL,
    );
    expect(await form.evaluate(() => document.visibilityState)).toBe('visible');
    await form.close();
    await page.close();
  });

  it('reads one sheet of several, says so, and reads another on request', async () => {
    const [head = [], ...rest] = table;
    const page = await openFiles(stage());
    const sheets = [
      { name: 'ป.1', rows: [head, ...rest.slice(0, 80)] },
      { name: 'ป.2', rows: [head, ...rest.slice(80)] },
    ];
    await give(page, fileOf('sheets.xlsx', rawWorkbook(sheets)));
    await untilChecked(page);
    const records = () =>
      page.$eval('section.files', (it) => (it as HTMLElement).dataset.truatthanRecords);
    expect(await records()).toBe('80');
    await page.locator('.notice button').click();
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLElement>('section.files[data-truatthan-state=checked]')?.dataset
          .truatthanRecords === '40',
      POLL,
    );
    await page.close();
  });

  it('axe finds nothing, empty or checked', async () => {
    const page = await openFiles(stage());
    expect(await violations(page, 'html')).toEqual([]);
    await give(page, fileOf('list.csv', csvOf(table)));
    await untilRows(page);
    expect(await violations(page, 'html')).toEqual([]);
    await page.close();
  });
});
