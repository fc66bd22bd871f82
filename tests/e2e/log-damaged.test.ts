import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { kept, write } from './own-writing.ts';
import { inEachBrowser } from './stage.ts';

/** Puts garbage in the place of some records, and records that are none beside them. */
const spoil = (page: Page, many: number): Promise<void> =>
  page.evaluate(
    (count: number) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('truatthan-log');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const change = database.transaction('records', 'readwrite');
          const store = change.objectStore('records');
          const asked = store.getAll();
          asked.onsuccess = () => {
            const records = asked.result as Record<string, unknown>[];
            const spoilt: ((one: Record<string, unknown>) => Record<string, unknown>)[] = [
              (one) => ({ ...one, counts: '\u0000\uffff' }),
              (one) => ({ ...one, last: Number.NaN }),
              (one) => ({ id: one.id, garbage: new Uint8Array(64) }),
              (one) => ({ ...one, scope: 'dmc/9999/1' }),
              (one) => ({ ...one, more: '<img src=x onerror=alert(1)>' }),
            ];
            for (const [at, one] of records.slice(0, count).entries())
              store.put(spoilt[at % spoilt.length]?.(one));
          };
          change.oncomplete = () => {
            database.close();
            done();
          };
          change.onabort = () => fail(change.error);
        };
      }),
    many,
  );

inEachBrowser('a log with garbage in it', (stage) => {
  it('sets it aside, says so, counts the rest, and goes on', async () => {
    const first = await stage().launched.openExtensionPage('dashboard.html#/rules');
    await write(first, 0, 100);
    await spoil(first, 10);
    const page = await stage().launched.openExtensionPage('dashboard.html#/progress');
    await page.waitForFunction(
      () =>
        document.body.textContent?.includes('อ่านไม่ได้ 10 รายการ จึงแยกเก็บไว้') &&
        document.querySelector('[data-figure="fine"]')?.textContent === '90',
      { timeout: 15_000 },
    );
    expect(await kept(page)).toBe(90);
    // The same pupils, checked again, stand in the log as before.
    await write(first, 0, 100);
    await page.waitForFunction(
      () => document.querySelector('[data-figure="fine"]')?.textContent === '100',
      { timeout: 15_000 },
    );
    await page.close();
    await first.close();
  });
});
