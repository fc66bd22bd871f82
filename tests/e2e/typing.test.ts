import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { TEMPLATE_69 } from '#tests/portals/dmc/template69.ts';
import { MISTAKES } from '#tests/portals/mistakes.ts';
import { inEachBrowser } from './stage.ts';
import { openTab, typeOver } from './typing.ts';

const rulesOn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.getAttribute('data-truatthan-rules') ?? '');

const untilRulesAre = (page: Page, selector: string, rules: string) =>
  page.waitForFunction(
    (at, wanted) =>
      (document.querySelector(at)?.getAttribute('data-truatthan-rules') ?? '') === wanted,
    { timeout: 5_000 },
    selector,
    rules,
  );

const CORRECTED = MISTAKES.flatMap(({ studentNo, says, issues, correction }) =>
  issues[0] && correction !== undefined
    ? [{ studentNo, says, field: issues[0][0], rule: issues[0][1], correction }]
    : [],
);

inEachBrowser('typing', (stage) => {
  it.each(CORRECTED.map((one) => [one.says, one] as const))(
    'a correction clears the mark of %s',
    async (_says, { studentNo, field, rule, correction }) => {
      const page = await stage().open(`/obec69/student/${studentNo}:10000001/edit`);
      const selector = TEMPLATE_69.selectorOf(field);
      expect(await rulesOn(page, selector)).toBe(rule);
      await openTab(page, selector);
      await typeOver(page, selector, correction);
      await untilRulesAre(page, selector, '');
      await page.close();
    },
  );

  it('a slip is marked while the field still has the focus, and the fields beside it are not', async () => {
    const page = await stage().open('/obec69/student/5001:10000001/edit');
    await typeOver(page, '#cifNo', '1100000000007');
    await untilRulesAre(page, '#cifNo', 'citizen-id-checksum');
    const marked = await page.$$eval('[data-truatthan-rules]', (all) => all.map((each) => each.id));
    expect(marked).toEqual(['cifNo']);
    await page.close();
  });

  it('a choice is re-checked with the fields that hang on it', async () => {
    const page = await stage().open('/obec69/student/5001:10000001/edit');
    await page.select('#genderCode', 'F');
    await untilRulesAre(page, '#titleCode', 'title-gender');
    await page.select('#titleCode', '002');
    await untilRulesAre(page, '#titleCode', '');
    await page.close();
  });
});
