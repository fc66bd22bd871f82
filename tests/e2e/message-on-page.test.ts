import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { contrast, PAPERS } from '#tests/portals/colours.ts';
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

const MISTAKES = '/obec69/student/5002:10000001/edit';

/** Gives the page around its controls this colour, and texts that nobody could read on it. */
const paint = (page: Page, paper: string) =>
  page.evaluate((colour) => {
    const id = 'painted';
    const style = document.getElementById(id) ?? document.createElement('style');
    style.id = id;
    style.textContent = `:not(input, select, textarea, option) {
      background: ${colour} !important; color: ${colour} !important; text-shadow: 0 0 2px ${colour};
    }`;
    document.head.append(style);
  }, paper);

interface Painted {
  readonly texts: readonly { readonly ink: string; readonly paper: string }[];
  readonly shapes: readonly { readonly ink: string; readonly paper: string }[];
  readonly edge: string;
  readonly paper: string;
}

/** What the message at the field is painted with, as the browser computes it. */
const painted = (page: Page): Promise<Painted> =>
  page.$eval(PANEL, (panel) => {
    const bubble = panel.shadowRoot?.querySelector('.bubble');
    if (!bubble) throw new Error('no message');
    const paperOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      throw new Error('the page shines through');
    };
    const all = [...bubble.querySelectorAll('*')].filter((each) => each.checkVisibility());
    const saysSomething = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const { backgroundColor: paper, borderTopColor: edge } = getComputedStyle(bubble);
    return {
      texts: all
        .filter(saysSomething)
        .map((each) => ({ ink: getComputedStyle(each).color, paper: paperOf(each) })),
      shapes: [...bubble.querySelectorAll('svg')].map((each) => ({
        ink: getComputedStyle(each).fill,
        paper: paperOf(each),
      })),
      edge,
      paper,
    };
  });

/** Of each mark its line, the light line beside it, and what both stand on. */
const marksPainted = (page: Page) =>
  page.$$eval('[data-truatthan-rules]', (all) =>
    all.map((each) => {
      const { outlineColor, boxShadow, backgroundColor } = getComputedStyle(each);
      return {
        line: outlineColor,
        beside: /rgb\([^)]*\)/.exec(boxShadow)?.[0] ?? backgroundColor,
        paper: backgroundColor,
      };
    }),
  );

inEachBrowser("on the portals' own colours", (stage) => {
  const themes = () => (stage().kind === 'chromium' ? ['light', 'dark'] : ['light']);

  it('the message at a field has a contrast of 4.5 in its texts, and of 3 in its shapes and its edge', async () => {
    const page = await stage().open(MISTAKES);
    await page.bringToFront();
    await attend(page, 'citizen-id-checksum');
    const least = { text: 21, shape: 21, edge: 21 };
    for (const theme of themes()) {
      if (stage().kind === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      for (const [name, colour] of Object.entries(PAPERS)) {
        await paint(page, colour);
        const { texts, shapes, edge, paper } = await painted(page);
        expect(texts.length, name).toBeGreaterThan(3);
        const text = Math.min(...texts.map((one) => contrast(one.ink, one.paper)));
        const shape = Math.min(...shapes.map((one) => contrast(one.ink, one.paper)));
        const line = Math.max(contrast(edge, colour), contrast(paper, colour));
        expect(text, `text in ${theme} on ${name}`).toBeGreaterThanOrEqual(4.5);
        expect(shape, `shape in ${theme} on ${name}`).toBeGreaterThanOrEqual(3);
        expect(line, `edge in ${theme} on ${name}`).toBeGreaterThanOrEqual(3);
        least.text = Math.min(least.text, text);
        least.shape = Math.min(least.shape, shape);
        least.edge = Math.min(least.edge, line);
      }
    }
    console.log(`message in ${stage().kind}, least contrast: ${JSON.stringify(least)}`);
    await page.close();
  });

  it.each([
    ['a form', MISTAKES],
    ['a list', '/obec69/student/?action=search'],
    ['a list with boxes', WEIGHTS],
  ])(
    'the marks have a contrast of 3, themselves or by the line beside them: %s',
    async (_, address) => {
      const page = await stage().open(address);
      const all = await page.$$('[data-truatthan-rules]');
      expect(all.length).toBeGreaterThan(0);
      let least = 21;
      for (const [name, colour] of Object.entries(PAPERS)) {
        await paint(page, colour);
        for (const { line, beside, paper } of await marksPainted(page)) {
          const seen = Math.max(contrast(line, paper), contrast(beside, paper));
          expect(seen, `mark on ${name}`).toBeGreaterThanOrEqual(3);
          least = Math.min(least, seen);
        }
      }
      console.log(`marks in ${stage().kind}, least contrast: ${least.toFixed(2)}`);
      await page.close();
    },
  );
});
