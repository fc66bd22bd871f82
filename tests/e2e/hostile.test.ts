import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { population } from '#tests/population/population.ts';
import { csvOf, tableFor } from '#tests/roster/download.ts';
import { SCHOOL_LIST } from '#tests/roster/layouts.ts';
import { give, SOON, store, tell } from './own-acts.ts';
import { inEachBrowser } from './stage.ts';

/** Markup that would run, and signs that nobody sees or that turn a text around. */
const EVIL_CELL = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script>\u202e\u200b`;
/** A bell and a null as well, with which a file is no table. */
const EVIL = `${EVIL_CELL}\u0007\u0000`;
const SEEN = '<img src=x onerror="window.ran=1">';

/** What came to life on a page of ours out of a text. */
const alive = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('main img, main script, main iframe, [onerror]').length,
    ran: (globalThis as { ran?: unknown }).ran ?? 0,
    sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  }));
const DEAD = { elements: 0, ran: 0, sideways: 0 };

inEachBrowser('hostile texts stay texts on our own pages', (stage) => {
  const open = (address: string) => stage().launched.openExtensionPage(address);

  it('of a file that is checked: its name, and every cell of a pupil', async () => {
    const pupils = population(12).map(({ values }) => ({
      ...values,
      firstNameTh: EVIL_CELL,
      lastNameTh: 'ก'.repeat(5000),
      street: EVIL_CELL,
    }));
    const page = await open('dashboard.html#/files');
    await give(page, 'input[type=file]', `${EVIL}.csv`, csvOf(tableFor(SCHOOL_LIST, pupils)));
    await page.waitForSelector('section.files.checked [data-rule]', SOON);
    await page.locator('.toolbar [role=switch]').click();
    await page.waitForFunction(
      (seen: string) => document.querySelector('.rows')?.textContent?.includes(seen),
      SOON,
      SEEN,
    );
    expect(await alive(page)).toEqual(DEAD);
    // Its name cannot turn around what is said of it.
    expect(await page.$eval('.summary', (summary) => summary.textContent)).not.toMatch(/\u202e/);
    await page.close();
  });

  it("of a district's list of schools", async () => {
    const schools = ['10000001', '10000002'].map((code) => ({
      codes: [code],
      name: code === '10000001' ? EVIL.slice(0, 90) : 'ก'.repeat(90),
      steps: { confirm: false },
    }));
    const data = { portal: 'dmc', page: 'dmc/school-list', schools };
    await tell(stage(), [{ type: 'district-seen', data }]);
    const page = await open('dashboard.html#/district');
    await page.waitForSelector('.schools tbody tr:nth-child(2)', SOON);
    expect(await page.$eval('.schools', (table) => table.textContent)).toContain('<img src=x');
    expect(await alive(page)).toEqual(DEAD);
    await page.close();
  });

  it('of a calendar, a log and settings, as files and as what is stored', async () => {
    const date = { system: 'dmc', academicYear: 2569, round: 'year-end', step: 'confirm' };
    const calendar = {
      file: 'truatthan-calendar',
      version: 1,
      name: EVIL,
      dates: [{ ...date, starts: '2027-04-20', ends: '2027-04-20' }],
    };
    const rounds = await open('dashboard.html#/rounds');
    await rounds.click('.exchange summary');
    await give(rounds, '.exchange input[type=file]', 'c.json', JSON.stringify(calendar));
    await rounds.waitForSelector('.exchange [role=status] :is(.offer, .problem)', SOON);
    expect(await alive(rounds)).toEqual(DEAD);
    await rounds.close();

    await store(stage(), {
      'progress-page': { schoolName: EVIL, schoolCode: EVIL, targets: { [EVIL]: 5 } },
      'district-letters': { version: 1, one: `${EVIL} {โรงเรียน}`, all: `${EVIL} {รายชื่อ}` },
      taught: { version: 1, fields: [{ portal: EVIL }] },
    });
    for (const address of ['dashboard.html#/progress', 'dashboard.html#/district', 'options']) {
      const page = await open(address);
      expect({ address, ...(await alive(page)) }).toEqual({ address, ...DEAD });
      await page.close();
    }
    const options = await open('options');
    await give(options, '.backup input[type=file]', 's.json', JSON.stringify({ [EVIL]: EVIL }));
    await options.waitForSelector('.backup .shown li', SOON);
    await give(options, '.taught input[type=file]', 'l.json', EVIL);
    await options.waitForSelector('.taught .reading li', SOON);
    expect(await alive(options)).toEqual(DEAD);
    await options.close();
  });

  it.each([
    'dashboard.html#/',
    'structure.html#',
    'dashboard.html#/rules/',
    'dashboard.html#/rounds/',
  ])('of the address: %s', async (address) => {
    const page = await open(`${address}${encodeURIComponent(EVIL)}`);
    expect(await alive(page)).toEqual(DEAD);
    await page.close();
  });
});
