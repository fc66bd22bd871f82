import { expect, it } from 'vitest';
import { faultyPortals } from './fault-pages.ts';
import { PAGE_FAULTS } from './page-faults.ts';
import { inEachBrowser } from './stage.ts';
import { typeOver } from './typing.ts';

const WRONG_NUMBER = '/obec69/student/9003:10000001/edit';
const SAVED = 'บันทึกข้อมูลเรียบร้อย';
const QUESTION = 'truatthan-panel >>> dialog[open]';
const SAVE_ANYWAY = `${QUESTION} button:not(.main)`;

const faulty = faultyPortals();

inEachBrowser(
  'the mistake is found and the work is saved where the page',
  (stage) => {
    it.each(PAGE_FAULTS)('$fault', async ({ page: fault, act }) => {
      faulty.begin(fault);
      const page = await stage().open(WRONG_NUMBER);
      try {
        const issue = 'truatthan-panel >>> [data-rule="citizen-id-checksum"]';
        await page.waitForSelector(issue, { timeout: 10_000 });
        await act?.(page, stage());
        await page.waitForSelector(issue, { timeout: 10_000 });
        faulty.set({});
        await typeOver(page, '#firstNameTh', 'สมศักดิ์');
        await page.click('input[name=submit]');
        const anyway = await page.waitForSelector(SAVE_ANYWAY, { timeout: 10_000 });
        await anyway?.click();
        await page.waitForSelector('.alert-success', { timeout: 10_000 });
        expect(await page.$eval('.alert', (element) => element.textContent)).toBe(SAVED);
        const [name, number] = await page.$$eval('#firstNameTh, #cifNo', (boxes) =>
          ['firstNameTh', 'cifNo'].map(
            (id) => (boxes.find((box) => box.id === id) as HTMLInputElement).value,
          ),
        );
        expect([name, number]).toEqual(['สมศักดิ์', '1100000000007']);
      } finally {
        faulty.set({});
        await page.close();
      }
    });

    it('stands in a shadow root: it is left alone, and said not to be known', async () => {
      faulty.begin({
        html: (html) =>
          html
            .replace('<form id="studentForm"', '<div><template shadowrootmode="open">$&')
            .replace(/<\/form>(?![\s\S]*<\/form>)/, '$&</template></div>'),
      });
      const page = await stage().open(WRONG_NUMBER);
      expect(await page.evaluate(() => document.documentElement.dataset.truatthanPage)).toBe(
        'unrecognised',
      );
      expect(await page.$$('[data-truatthan-rules]')).toHaveLength(0);
      await (await page.waitForSelector('>>> input[name=submit]'))?.click();
      await page.waitForSelector('.alert-success', { timeout: 10_000 });
      await page.close();
    });
  },
  { portals: faulty.portals },
);
