import type { Page } from 'puppeteer-core';
import { untilChecked } from '#tests/tools/read-page.ts';
import { openPanel, pressIn } from './panel.ts';
import type { Stage } from './stage.ts';
import { openTab, typeOver } from './typing.ts';

/** Something that a user does with the extension, or on a page where it is. */
export interface Feature {
  readonly feature: string;
  /** `ours`: whether the extension is there; without it the user does what the page alone allows. */
  readonly use: (stage: Stage, ours: boolean) => Promise<void>;
}

const SOON = { timeout: 10_000 };

/** What is typed into a form: right, wrong, and of every kind that says who somebody is. */
export const TYPED: Readonly<Record<string, string>> = {
  firstNameTh: 'ทดลองพิมพ์',
  lastNameTh: 'นามสมมติยาว',
  birthDate: '31/12/2561',
  telNo: '080-000-0009',
  homeNo: '987/654',
  street: 'ถนนสมมติใหม่',
};

export const WRONG_NUMBER = '1100000000007';
export const RIGHT_NUMBER = '1100000000008';

const untilRules = (page: Page, selector: string, has: boolean, rule: string) =>
  page.waitForFunction(
    (at, wanted, name) =>
      (document.querySelector(at)?.getAttribute('data-truatthan-rules') ?? '')
        .split(' ')
        .includes(name) === wanted,
    SOON,
    selector,
    has,
    rule,
  );

/** Opens each address in turn and leaves it once it is checked. */
const walk =
  (...addresses: readonly string[]) =>
  async (stage: Stage, ours: boolean): Promise<void> => {
    const page = await stage.launched.newPage();
    for (const address of addresses) {
      await page.goto(address);
      if (ours) await untilChecked(page);
    }
    await page.close();
  };

const DMC = 'https://portal.bopp-obec.info/obec69';

/** The same in both cases as far as the portals can tell. */
export const ON_PORTALS: readonly Feature[] = [
  {
    feature: 'a form is typed into, mended, a point ignored, asked about and saved',
    async use(stage, ours) {
      const page = await stage.open('/obec69/student/5002:10000001/edit');
      if (ours) {
        await openPanel(page);
        await pressIn(page, '[data-rule="birth-date-era"] button', 'แก้ตามนี้');
        await untilRules(page, '#birthDate', false, 'birth-date-era');
        await pressIn(page, '[data-rule="text-spacing"] button', 'ข้ามจุดนี้');
      }
      for (const [field, text] of Object.entries(TYPED)) {
        await openTab(page, `#${field}`);
        await typeOver(page, `#${field}`, text);
      }
      await openTab(page, '#cifNo');
      await typeOver(page, '#cifNo', RIGHT_NUMBER);
      await typeOver(page, '#cifNo', WRONG_NUMBER);
      if (ours) await untilRules(page, '#cifNo', true, 'citizen-id-checksum');
      const saved = page.waitForNavigation();
      await page.click('input[name=submit]');
      if (ours) await pressIn(page, 'dialog[open] button', 'บันทึกเลย');
      await saved;
      if (ours) await untilChecked(page);
      await page.close();
    },
  },
  {
    feature: 'a list is paged through',
    use: walk(
      `${DMC}/student/?action=search`,
      `${DMC}/student/moving-paged?page=1`,
      `${DMC}/student/moving-paged?page=2`,
    ),
  },
  {
    feature: 'the other portals, front pages and the site of news are looked at',
    use: walk(
      'https://data.bopp-obec.info/emis/schooldata-view_student.php?School_ID=1000000001',
      'http://www.gcode.moe.go.th/request_list.php',
      `${DMC}/home`,
      'https://www.bopp-obec.info/',
    ),
  },
  {
    feature: "a district's list of schools is looked at",
    async use(stage, ours) {
      const page = await stage.launched.newPage();
      await page.goto(`${DMC}/area/moving-schools?rows=20`);
      if (ours) {
        await untilChecked(page);
        const desk = await stage.launched.openExtensionPage('dashboard.html#/district');
        await desk.waitForSelector('.schools tbody tr', SOON);
        await desk.close();
      }
      await page.close();
    },
  },
];
