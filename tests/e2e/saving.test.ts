import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser, lower, raise, type Stage } from './stage.ts';
import { openTab, typeOver } from './typing.ts';

const SAVED = 'บันทึกข้อมูลเรียบร้อย';
const REFUSED = 'ไม่สามารถบันทึกได้เนื่องจากข้อมูลยังไม่ครบ';

const WAYS = [
  { base: 'obec69', name: '#firstNameTh', save: 'input[name=submit]' },
  { base: 'obec70', name: '[name="student.name.th.given"]', save: 'button[name=action]' },
] as const;

const click = async (page: Page, selector: string) => {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};

const messageOf = (page: Page): Promise<string> =>
  page.$eval('.alert', (element) => element.textContent ?? '');

const posts = (stage: Stage): number =>
  stage.server.requests.filter((request) => request.startsWith('POST')).length;

/** The question that holds a save back: a dialog in the extension's own shadow root. */
const QUESTION = 'truatthan-panel >>> dialog[open]';

async function answer(page: Page, text: string): Promise<void> {
  const buttons = await page.$$(`${QUESTION} button`);
  for (const button of buttons) {
    const label = await button.evaluate((element) => element.textContent ?? '');
    if (label.includes(text)) return await button.click();
  }
  throw new Error(`the question has no button ${text}`);
}

inEachBrowser('saving', (stage) => {
  it.each(WAYS)('a correct record of $base goes through at once and stays', async (way) => {
    const page = await stage().open(`/${way.base}/student/5001:10000001/edit`);
    await typeOver(page, way.name, 'สมศักดิ์');
    await click(page, way.save);
    expect(await messageOf(page)).toBe(SAVED);
    await page.reload();
    expect(await page.$eval(way.name, (box) => (box as HTMLInputElement).value)).toBe('สมศักดิ์');
    await page.close();
  });

  it.each(WAYS)('errors in $base hold it back until the user says so', async (way) => {
    const page = await stage().open(`/${way.base}/student/9003:10000001/edit`);
    const before = posts(stage());
    await page.click(way.save);
    await page.waitForSelector(QUESTION, { timeout: 5_000 });
    expect(posts(stage())).toBe(before);
    await Promise.all([page.waitForNavigation(), answer(page, 'บันทึกเลย')]);
    expect(await messageOf(page)).toBe(SAVED);
    expect(posts(stage())).toBe(before + 1);
    await page.close();
  });

  it("the portal's own refusal still comes", async () => {
    const page = await stage().open('/obec69/student/5001:10000001/edit');
    await openTab(page, '#weight');
    await typeOver(page, '#weight', '');
    await page.click('input[name=submit]');
    await page.waitForSelector(QUESTION, { timeout: 5_000 });
    await Promise.all([page.waitForNavigation(), answer(page, 'บันทึกเลย')]);
    expect(await messageOf(page)).toBe(REFUSED);
    await page.close();
  });

  it('a page that saves by a script of its own still saves', async () => {
    const page = await stage().open('/obec69/studentin/add');
    const before = posts(stage());
    await page.click('button[onclick]');
    const question = await page.waitForSelector(QUESTION, { timeout: 2_000 }).catch(() => null);
    if (question) await Promise.all([page.waitForNavigation(), answer(page, 'บันทึกเลย')]);
    else await page.waitForSelector('.alert-error');
    expect(await messageOf(page)).toBe(REFUSED);
    expect(posts(stage())).toBe(before + 1);
    await page.close();
  });

  it('works as ever without the extension', async () => {
    const bare = await raise(stage().kind, null);
    const page = await bare.open('/obec69/student/9003:10000001/edit');
    await click(page, 'input[name=submit]');
    expect(await messageOf(page)).toBe(SAVED);
    await lower(bare);
  });
});
