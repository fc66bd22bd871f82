import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DATE } from '#tests/settings/given.ts';
import { inEachBrowser } from './stage.ts';

type Own = {
  chrome: {
    storage: {
      local: {
        get(keys: string[]): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
  };
};

const KEYS = ['settings', 'taught', 'ownDates'];
const LESSON = {
  portal: 'dmc',
  page: 'dmc/student-form',
  year: 2569,
  name: 'cifNo',
  label: 'เลขประจำตัวประชาชน',
  section: 'pupil',
  field: 'cifNo',
};

const stored = (page: Page) =>
  page.evaluate((keys) => (globalThis as unknown as Own).chrome.storage.local.get(keys), KEYS);

const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

const says = (page: Page, words: string) =>
  page.waitForFunction(
    (text: string) => document.querySelector('.backup')?.textContent?.includes(text),
    { timeout: 10_000 },
    words,
  );

/**
 * What is behind the link once it says something, caught where the page makes it: our pages may fetch
 * nothing, not even this.
 */
async function watchFile(page: Page): Promise<(says: string) => Promise<string>> {
  await page.evaluate(() => {
    const made = new Map<string, Blob>();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const href = make.call(URL, blob);
      made.set(href, blob as Blob);
      return href;
    };
    Object.assign(globalThis, { made });
  });
  return async (says) => {
    const found = await page.waitForFunction(
      async (words: string) => {
        const { made } = globalThis as unknown as { made: Map<string, Blob> };
        const link = document.querySelector<HTMLAnchorElement>('.backup a[download]');
        const text = await made.get(link?.href ?? '')?.text();
        return text?.includes(words) && text;
      },
      { timeout: 10_000 },
      says,
    );
    return String(await found.jsonValue());
  };
}

async function choose(page: Page, path: string): Promise<void> {
  const input = (await page.$('.backup input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

inEachBrowser('the file of all settings', (stage) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'truatthan-backup-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings everything back after a reset, and each step can be undone', async () => {
    const page = await stage().launched.openExtensionPage('options');
    await page.evaluate((items) => (globalThis as unknown as Own).chrome.storage.local.set(items), {
      taught: { version: 1, fields: [LESSON] },
      ownDates: { version: 1, dates: [DATE] },
    });
    const fileThat = await watchFile(page);
    await page.locator('::-p-aria([name="เขตพื้นที่"][role="radio"])').click();
    const text = await fileThat('"role": "district"');
    const before = await stored(page);
    expect(before.settings).toMatchObject({ role: 'district' });
    const path = join(folder, 'settings.json');
    writeFileSync(path, text);

    await press(page, 'คืนค่าเริ่มต้นทั้งหมด');
    await press(page, 'กดอีกครั้งเพื่อคืนค่าเริ่มต้น');
    await says(page, 'คืนค่าเริ่มต้นแล้ว');
    expect((await stored(page)).settings).toMatchObject({ role: null });

    await choose(page, path);
    await says(page, 'ฐานะผู้ใช้');
    expect((await stored(page)).settings).toMatchObject({ role: null });
    await press(page, 'เปลี่ยนตามไฟล์');
    await says(page, 'เปลี่ยนตามไฟล์แล้ว');
    expect(await stored(page)).toEqual(before);

    await press(page, 'เลิกทำ');
    await says(page, 'กลับเป็นเหมือนเดิมแล้ว');
    expect((await stored(page)).settings).toMatchObject({ role: null });
    await page.close();
  });

  it('refuses another file, says why, and changes nothing', async () => {
    const page = await stage().launched.openExtensionPage('options');
    const before = await stored(page);
    const path = join(folder, 'wrong.json');
    writeFileSync(path, '{ "file": "truatthan-settings", "version": 1, "settings": 7 }');
    await choose(page, path);
    await says(page, 'ค่าของ settings ใช้ไม่ได้');
    writeFileSync(path, 'ชื่อ,เลข\n');
    await choose(page, path);
    await says(page, 'เนื้อหาไฟล์');
    expect(await stored(page)).toEqual(before);
    await page.close();
  });
});
