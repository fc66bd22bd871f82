import { afterAll, expect, it } from 'vitest';
import { readCases } from '#tests/portals/cases.ts';
import { readPage } from '#tests/tools/read-page.ts';
import { table } from '#tests/tools/table.ts';
import { PORTALS } from '#utils/portals/index.ts';
import { inEachBrowser } from './stage.ts';

const CASES = readCases();
const IDS = [...new Set(PORTALS.flatMap(({ pages }) => pages.map(({ id }) => id)))];

inEachBrowser('every page of every portal', (stage) => {
  const rows: string[][] = [];

  it.each(IDS)('%s is known, checked, and shows its deadline', async (id) => {
    const one = CASES.find(({ page }) => page === id);
    if (!one) throw new Error(`${id} has no practice page`);
    // Left open: what stands on it is told to the log a moment after it is checked.
    const page = await stage().open(one.url);
    const reading = await readPage(page);
    expect([reading.page, reading.state]).toEqual([id, 'checked']);
    // Of G-code, whose requests run all year, it is DMC's: until then the pupils have to be there.
    const deadline = await page
      .waitForFunction(
        () =>
          document
            .querySelector('truatthan-panel')
            ?.shadowRoot?.querySelector('[data-round][data-step]')?.textContent,
        { timeout: 10_000 },
      )
      .then((handle) => handle.jsonValue());
    expect(deadline).toMatch(/25\d\d/);
    rows.push([id, 'yes', 'yes', 'yes']);
  });

  it('is in the log', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/rules');
    const logged = await page.waitForFunction(
      (wanted: number) =>
        new Promise<string[] | undefined>((done) => {
          const opening = indexedDB.open('truatthan-log');
          opening.onsuccess = () => {
            const all = opening.result.transaction('records').objectStore('records').getAll();
            all.onsuccess = () => {
              const pages = [...new Set(all.result.map((one: { page: string }) => one.page))];
              opening.result.close();
              done(pages.length >= wanted ? pages : undefined);
            };
          };
        }),
      { timeout: 20_000, polling: 200 },
      IDS.length,
    );
    expect((await logged.jsonValue())?.toSorted()).toEqual(IDS.toSorted());
    for (const row of rows) row.push('yes');
    await page.close();
  });

  afterAll(() => {
    console.log(`\n${table(['page', 'recognised', 'checked', 'deadline', 'logged'], rows)}`);
  });
});
