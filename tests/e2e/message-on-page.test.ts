import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './stage.ts';

const PANEL = 'truatthan-panel';
const WEIGHTS = '/obec69/student/?action=search&mode=weight';
const ROOM = '/obec69/student/batch?levelDtlCode=04';

/** Focuses the box of the mark of that rule, and waits for its message. */
async function attend(page: Page, rule: string): Promise<void> {
  await page.$eval(`[data-truatthan-rules~="${rule}"]`, (mark) => {
    const box = mark.matches('input, select') ? mark : mark.querySelector('input, select');
    (box as HTMLElement).focus();
  });
  await page.waitForSelector(`${PANEL} >>> .at-field`);
  // It is put in its place in the frame in which it is shown.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Values of the boxes of the page that the message lies over, from the one in focus on in reading order. */
const hiddenFromHereOn = (page: Page): Promise<string[]> =>
  page.$eval(PANEL, (panel) => {
    const message = panel.shadowRoot?.querySelector('.bubble')?.getBoundingClientRect();
    const { activeElement } = document;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('td input, td select')];
    const from = boxes.indexOf(activeElement as HTMLInputElement);
    if (!message || from < 0) throw new Error('nothing is in focus');
    return boxes.slice(from).flatMap((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const across = Math.min(right, message.right) - Math.max(left, message.left);
      const down = Math.min(bottom, message.bottom) - Math.max(top, message.top);
      return across > 1 && down > 1 ? [box.value] : [];
    });
  });

inEachBrowser('the message at a box of a list', (stage) => {
  it.each([
    ['a row in the middle', WEIGHTS, 'digit-script'],
    ['a row near the top', WEIGHTS, 'weight-height-range'],
    ['the last row', WEIGHTS, 'required-field'],
    ['a room typed at once', ROOM, 'title-gender'],
    ['a room typed at once, by a blank', ROOM, 'text-spacing'],
  ])('covers neither that box nor any that comes after it: %s', async (_, address, rule) => {
    const page = await stage().open(address);
    await page.bringToFront();
    await attend(page, rule);
    expect(await hiddenFromHereOn(page)).toEqual([]);
    await page.close();
  });
});
