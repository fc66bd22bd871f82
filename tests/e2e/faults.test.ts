import { describe, expect, it } from 'vitest';
import { untilChecked } from '#tests/tools/read-page.ts';
import { type FaultyBuild, faultyBuild } from './faulty-build.ts';
import { lower, raise, type Stage, wantedBrowsers } from './stage.ts';
import { typeOver } from './typing.ts';

const thrower = `() => { throw new Error('a fault made on purpose') }`;

const NEVER_STARTS = `(${thrower})();`;

const FAULTS: readonly (readonly [string, string])[] = [
  ['does not start at all', NEVER_STARTS],
  ['cannot show its question', `HTMLDialogElement.prototype.showModal = ${thrower};`],
  ['cannot stand on the page', `Element.prototype.attachShadow = ${thrower};`],
  ['cannot mark a field', `Element.prototype.setAttribute = ${thrower};`],
  [
    'cannot read a field',
    `Object.defineProperty(HTMLInputElement.prototype, 'value', { get: ${thrower} });`,
  ],
];

const SAVED = 'บันทึกข้อมูลเรียบร้อย';

const WRONG_NUMBER = '/obec69/student/9003:10000001/edit';

describe.each(wantedBrowsers())(
  "the portal's own save goes through in %s where the extension",
  (kind) => {
    it.each(FAULTS)('%s', async (_says, sabotage) => {
      let build: FaultyBuild | undefined;
      let stage: Stage | undefined;
      try {
        build = faultyBuild(kind, { content: sabotage });
        stage = await raise(kind, build.folder);
        const page = await stage.open(WRONG_NUMBER);
        if (sabotage !== NEVER_STARTS) await untilChecked(page, 2_000).catch(() => undefined);
        await typeOver(page, '#firstNameTh', 'สมศักดิ์');
        await page.click('input[name=submit]');
        await page.waitForSelector('.alert-success', { timeout: 8_000 });
        expect(await page.$eval('.alert', (element) => element.textContent)).toBe(SAVED);
        const name = await page.$eval('#firstNameTh', (box) => (box as HTMLInputElement).value);
        expect(name).toBe('สมศักดิ์');
      } finally {
        await lower(stage);
        build?.remove();
      }
    });
  },
);
