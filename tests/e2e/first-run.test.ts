import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './stage.ts';

type Own = {
  chrome: {
    storage: { local: { get(key: string): Promise<{ settings?: unknown }> } };
    permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  };
};

const says = (page: Page, words: string) =>
  page.waitForFunction(
    (text: string) => document.body.textContent?.includes(text),
    { timeout: 10_000 },
    words,
  );

const stored = (page: Page) =>
  page.evaluate(
    async () =>
      (await (globalThis as unknown as Own).chrome.storage.local.get('settings')).settings,
  );

const NO_LEAVE = 'ยังไม่อนุญาตให้อ่านเว็บที่ตรวจ';

inEachBrowser(
  'the first run',
  (stage) => {
    it('opens the first page', () => {
      expect(stage().launched.welcomed).toBe(true);
    });

    it('keeps what is chosen there, and speaks the language at once', async () => {
      const page = await stage().launched.openExtensionPage('welcome');
      await page.locator('::-p-aria([name="เขตพื้นที่"][role="radio"])').click();
      await page.locator('::-p-aria([name="เก็บบันทึกความคืบหน้า"][role="switch"])').click();
      await page.locator('::-p-aria([name="English"][role="radio"])').click();
      await says(page, 'Truatthan is ready');
      expect(await stored(page)).toMatchObject({
        language: 'en',
        role: 'district',
        log: { on: false },
      });
      await page.locator('::-p-aria([name="ไทย"][role="radio"])').click();
      await says(page, 'พร้อมใช้แล้ว');
      await page.close();
    });

    it('asks for leave to read the sites where the user withdrew it', async () => {
      // Only Firefox lets an extension give up hosts that its manifest names.
      if (stage().kind !== 'firefox') return;
      const page = await stage().launched.openExtensionPage('welcome');
      const text = () => page.evaluate(() => document.body.textContent ?? '');
      expect(await text()).not.toContain(NO_LEAVE);
      await page.evaluate(() =>
        (globalThis as unknown as Own).chrome.permissions.remove({
          origins: ['https://portal.bopp-obec.info/*'],
        }),
      );
      await says(page, NO_LEAVE);
      const popup = await stage().launched.openExtensionPage('popup');
      expect(await popup.evaluate(() => document.body.textContent)).toContain(NO_LEAVE);
      await popup.close();
      await page.locator('::-p-aria([name="อนุญาต"][role="button"])').click();
      await page.waitForFunction(
        (words: string) => !document.body.textContent?.includes(words),
        { timeout: 10_000 },
        NO_LEAVE,
      );
      await page.close();
      const form = await stage().open('/obec69/student/9003:10000001/edit');
      await form.close();
    });
  },
  { firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false } },
);
