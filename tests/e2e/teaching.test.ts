import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { untilChecked } from '#tests/tools/read-page.ts';
import { violations } from './axe.ts';
import { inEachBrowser } from './stage.ts';

const FORM = '/obec69/student/5001:10000001/edit';
const OWN = 'truatthan-panel >>>';

/** Gives the weight another name and label, as a later year's page may. */
async function disguise(page: Page): Promise<void> {
  await page.$eval('#weight', (element) => {
    const box = element as HTMLInputElement;
    const other = document.createElement('input');
    other.type = 'text';
    other.id = 'q7';
    other.name = 'q7';
    other.value = '999';
    for (const label of document.querySelectorAll('label[for=weight]')) {
      label.textContent = 'มวลกายสุทธิ';
      label.setAttribute('for', 'q7');
    }
    box.replaceWith(other);
  });
  await page.waitForFunction(
    () =>
      document.documentElement.dataset.truatthanState === 'checked' &&
      document
        .querySelector('truatthan-panel')
        ?.shadowRoot?.querySelector('.recognised')
        ?.textContent?.includes('มวลกายสุทธิ'),
  );
}

async function startTeaching(page: Page): Promise<void> {
  if (!(await page.$(`${OWN} .panel.open`))) await page.click(`${OWN} .mark`);
  await page.waitForSelector(`${OWN} .panel.open .recognised summary`);
  await page.$eval(`${OWN} .recognised summary`, (element) => element.scrollIntoView());
  if (!(await page.$(`${OWN} .recognised[open]`))) await page.click(`${OWN} .recognised summary`);
  const button = await page.waitForSelector(`${OWN} .recognised button`);
  await button?.scrollIntoView();
  await button?.click();
  await page.waitForSelector(`${OWN} .over`);
}

async function openTabOf(page: Page, selector: string): Promise<void> {
  const tab = await page.$eval(selector, (element) => element.closest('.tab-pane')?.id ?? '');
  if (tab) await page.click(`[data-tab="${tab}"]`);
}

async function pointAt(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  const box = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(box.x, box.y);
  await page.waitForSelector(`${OWN} .aim`);
  await page.mouse.click(box.x, box.y);
  await page.waitForSelector(`${OWN} dialog.chooser[open]`);
}

const rulesOn = (page: Page, selector: string, wanted: string) =>
  page.waitForFunction(
    (at, rules) =>
      (document.querySelector(at)?.getAttribute('data-truatthan-rules') ?? '') === rules,
    { timeout: 5_000, polling: 100 },
    selector,
    wanted,
  );

async function press(page: Page, text: string): Promise<void> {
  for (const button of await page.$$(`${OWN} .teaching-root button`)) {
    const says = await button.evaluate((element) => element.textContent ?? '');
    if (says.includes(text)) return button.click();
  }
  throw new Error(`no button says ${text}`);
}

inEachBrowser('teaching a field', (stage) => {
  it('an unknown control is checked from then on, and taken back', async () => {
    const page = await stage().open(FORM);
    await disguise(page);
    await rulesOn(page, '#q7', '');
    await openTabOf(page, '#q7');
    await startTeaching(page);
    await pointAt(page, '#q7');
    expect(await violations(page, 'truatthan-panel')).toEqual([]);
    await page.keyboard.type('น้ำหนัก');
    await page.click(`${OWN} [data-field="weight"]`);
    await rulesOn(page, '#q7', 'weight-height-range');
    await page.waitForSelector(`${OWN} .teaching`);
    await press(page, 'เลิกทำ');
    await rulesOn(page, '#q7', '');
    await press(page, 'ปิด');
    expect(await page.$(`${OWN} .teaching-root`)).toBeNull();
    await page.close();
  });

  it('by keyboard, kept for the next time, and left alone where it is no field', async () => {
    const page = await stage().open('/obec69/student/9003:10000001/edit');
    await rulesOn(page, '#cifNo', 'citizen-id-checksum');
    await startTeaching(page);
    await page.focus('#cifNo');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${OWN} dialog.chooser[open]`);
    await press(page, 'ไม่ต้องตรวจ');
    await rulesOn(page, '#cifNo', '');
    await page.reload();
    await untilChecked(page);
    await rulesOn(page, '#cifNo', '');
    await startTeaching(page);
    await page.focus('#cifNo');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${OWN} dialog.chooser[open]`);
    await press(page, 'ลืม');
    await rulesOn(page, '#cifNo', 'citizen-id-checksum');
    await page.close();
  });

  it('leaves the page as it was, and stops at Escape', async () => {
    const page = await stage().open(FORM);
    const html = () => page.$eval('form', (element) => element.outerHTML);
    const before = await html();
    await startTeaching(page);
    await page.mouse.click(200, 300);
    await page.keyboard.press('Escape');
    if (await page.$(`${OWN} dialog.chooser[open]`)) await page.keyboard.press('Escape');
    expect(await page.$(`${OWN} .over`)).toBeNull();
    expect(await html()).toBe(before);
    await page.close();
  });
});

const LESSON = {
  portal: 'dmc',
  page: 'dmc/student-form',
  year: 2569,
  name: 'cifNo',
  label: '',
  section: 'pupil',
  field: 'none',
};

const lessonFile = (field: object): string =>
  JSON.stringify({
    file: 'truatthan-taught-fields',
    version: 1,
    fields: [{ ...LESSON, ...field }],
  });

/** Gives the options a file as a person would choose it. */
const giveFile = (page: Page, text: string): Promise<void> =>
  page.$eval(
    '.taught input[type=file]',
    (element, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'lessons.json'));
      (element as HTMLInputElement).files = transfer.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );

const untilSaid = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.taught .reading')?.textContent?.includes(wanted),
    { timeout: 5_000 },
    text,
  );

inEachBrowser('a file of lessons', (stage) => {
  it('is refused as a whole, shown before it is taken, and forgotten one by one', async () => {
    const form = await stage().open('/obec69/student/9003:10000001/edit');
    await rulesOn(form, '#cifNo', 'citizen-id-checksum');
    const options = await stage().launched.openExtensionPage('options');
    await giveFile(options, lessonFile({ field: 'unheardOf' }));
    await untilSaid(options, 'รายการที่ 1: ไม่รู้จักช่องนี้');
    await giveFile(options, lessonFile({ label: 'เลข 1100000000007' }));
    await untilSaid(options, 'รายการที่ 1: ค่าของ label ใช้ไม่ได้');
    expect(await options.$('.taught fieldset > .lessons li')).toBeNull();
    await giveFile(options, lessonFile({}));
    await untilSaid(options, 'เพิ่ม 1 เปลี่ยน 0');
    await rulesOn(form, '#cifNo', 'citizen-id-checksum');
    await options.click('.taught .reading button.main');
    await untilSaid(options, 'รับแล้ว');
    await rulesOn(form, '#cifNo', '');
    await options.click('.taught > .lessons button');
    await rulesOn(form, '#cifNo', 'citizen-id-checksum');
    await options.close();
    await form.close();
  });
});
