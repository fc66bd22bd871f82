import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type FaultyBuild, faultyBuild } from './faulty-build.ts';
import { OWN_FAULTS } from './own-faults.ts';
import { lower, raise, type Stage, wantedBrowsers } from './stage.ts';
import { typeOver } from './typing.ts';

const WRONG_NUMBER = 'https://portal.bopp-obec.info/obec69/student/9003:10000001/edit';
const SAVED = 'บันทึกข้อมูลเรียบร้อย';
const SAVE_ANYWAY = 'truatthan-panel >>> dialog[open] button:not(.main)';
const ISSUE = 'truatthan-panel >>> [data-rule="citizen-id-checksum"]';

/** In the extension's own world, which no page reaches. */
const NO_SHADOW = `Element.prototype.attachShadow = () => { throw new Error('no'); };`;

async function saves(page: Page, asked = true): Promise<void> {
  await typeOver(page, '#firstNameTh', 'สมศักดิ์');
  await page.click('input[name=submit]');
  const anyway = asked && (await page.waitForSelector(SAVE_ANYWAY, { timeout: 10_000 }));
  if (anyway) await anyway.click();
  await page.waitForSelector('.alert-success', { timeout: 10_000 });
  expect(await page.$eval('.alert', (element) => element.textContent)).toBe(SAVED);
  const name = await page.$eval('#firstNameTh', (box) => (box as HTMLInputElement).value);
  expect(name).toBe('สมศักดิ์');
}

describe.each(wantedBrowsers())(
  'in %s the mistake is found and the work is saved where',
  (kind) => {
    it.each(OWN_FAULTS.filter(({ only = kind }) => only === kind))(
      '$fault',
      async ({ sabotage, firefoxPrefs, before, act }) => {
        let build: FaultyBuild | undefined;
        let stage: Stage | undefined;
        try {
          build = sabotage && faultyBuild(kind, sabotage);
          stage = await raise(kind, build?.folder, firefoxPrefs ? { firefoxPrefs } : {});
          await before?.(stage);
          const page = await stage.launched.newPage();
          await page.goto(WRONG_NUMBER);
          await page.waitForSelector('html[data-truatthan-state="checked"]', { timeout: 10_000 });
          await page.waitForSelector(ISSUE, { timeout: 10_000 });
          const end = await act?.(page, stage);
          await saves(page);
          if (typeof end === 'function') await end();
        } finally {
          await lower(stage);
          build?.remove();
        }
      },
    );

    it('its panel cannot be put up: marks, and no question', async () => {
      const build = faultyBuild(kind, { content: NO_SHADOW });
      let stage: Stage | undefined;
      try {
        stage = await raise(kind, build.folder);
        const page = await stage.launched.newPage();
        await page.goto(WRONG_NUMBER);
        await page.waitForSelector('html[data-truatthan-state="checked"]', { timeout: 10_000 });
        await page.waitForSelector('#cifNo[data-truatthan-rules="citizen-id-checksum"]');
        await saves(page, false);
      } finally {
        await lower(stage);
        build.remove();
      }
    });
  },
);
