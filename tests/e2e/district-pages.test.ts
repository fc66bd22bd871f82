import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { untilChecked } from '#tests/tools/read-page.ts';
import { openPanel, PANEL } from './panel.ts';
import { inEachBrowser } from './stage.ts';

const FILTER = `${PANEL}.schools [aria-pressed]`;
const SOON = { timeout: 5_000, polling: 50 };

const openSchools = async (page: Page) => {
  await openPanel(page);
  await page.waitForSelector(`${PANEL}.schools`, SOON);
};

/** The codes of the rows that a person sees. */
const seen = (page: Page): Promise<string[]> =>
  page.$$eval('tbody tr', (rows) =>
    rows
      .filter((row) => (row as HTMLElement).offsetHeight > 0)
      .map((row) => (row as HTMLElement).dataset.code?.slice(-2) ?? ''),
  );

const untilSeen = async (page: Page, expected: readonly string[]) => {
  await page
    .waitForFunction(
      (wanted: string) =>
        [...document.querySelectorAll<HTMLElement>('tbody tr')]
          .filter((row) => row.offsetHeight > 0)
          .map((row) => row.dataset.code?.slice(-2))
          .join() === wanted,
      SOON,
      expected.join(),
    )
    .catch(() => undefined);
  expect(await seen(page)).toEqual(expected);
};

const here = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    document.querySelector('[data-truatthan-here]')?.closest('tr')?.dataset.code?.slice(-2),
  );

const ALL = Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, '0'));

inEachBrowser("a district's list of schools", (stage) => {
  it('is counted in the panel, walked by key, filtered to the open ones and shown whole again', async () => {
    const page = await stage().open('/obec69/area/moving-schools?rows=20');
    await openSchools(page);
    expect(await page.$eval(`${PANEL}.schools`, (part) => part.textContent)).toContain(
      'รับรองแล้ว 16 จาก 20',
    );
    const plain = await page.$eval('#list', (list) =>
      list.outerHTML.replace(/ data-truatthan-[a-z]+="[^"]*"/g, ''),
    );
    await page.click(FILTER);
    await untilSeen(page, ['04', '07', '14', '17']);
    await page.keyboard.press('F8');
    expect(await here(page)).toBe('04');
    await page.keyboard.press('F8');
    expect(await here(page)).toBe('07');
    await page.keyboard.down('Shift');
    await page.keyboard.press('F8');
    await page.keyboard.up('Shift');
    expect(await here(page)).toBe('04');
    expect(
      await page.$eval('#list', (list) =>
        list.outerHTML.replace(/ data-truatthan-[a-z]+="[^"]*"/g, ''),
      ),
    ).toBe(plain);
    await page.click(FILTER);
    await untilSeen(page, ALL);
    await page.close();
  });

  it('stays filtered when the page turns its own pages, and takes nothing hidden along', async () => {
    const page = await stage().open('/obec69/area/moving-schools?rows=20');
    await openSchools(page);
    await page.click(FILTER);
    await page.click('#page-2');
    await untilSeen(page, ['14', '17']);
    await page.click(FILTER);
    await page.click('#all');
    await untilSeen(page, ALL);
    expect(await page.$('[data-truatthan-hidden]')).toBeNull();
    await page.close();
  });

  it('is whole again when the panel is collapsed, taken away by the page, or switched off', async () => {
    const page = await stage().open('/obec69/area/moving-schools?rows=20');
    await openSchools(page);
    await page.click(FILTER);
    await untilSeen(page, ['04', '07', '14', '17']);
    await page.click(`${PANEL}.collapse`);
    await untilSeen(page, ALL);
    await openSchools(page);
    await untilSeen(page, ALL);
    await page.click(FILTER);
    await untilSeen(page, ['04', '07', '14', '17']);
    await page.click('#drop');
    await untilSeen(page, ALL);
    await page.close();
  });

  it('prints every school', async () => {
    const { kind } = stage();
    // Only Chromium's driver can show what would be printed.
    if (kind !== 'chromium') return;
    const page = await stage().open('/obec69/area/moving-schools?rows=20');
    await openSchools(page);
    await page.click(FILTER);
    await untilSeen(page, ['04', '07', '14', '17']);
    await page.emulateMediaType('print');
    expect(await seen(page)).toEqual(ALL);
    await page.close();
  });

  it('of 124 schools is counted whole', async () => {
    const page = await stage().open('/obec69/area/moving-schools?rows=124');
    await untilChecked(page);
    await openSchools(page);
    const open = await page.$eval(`${PANEL}.schools [data-open]`, (part) =>
      part.getAttribute('data-open'),
    );
    expect(open).toBe('25');
    await page.close();
  });
});
