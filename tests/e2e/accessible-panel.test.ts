import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { applyAndIgnore, HOST, openPanel, PANEL } from './panel.ts';
import { inEachBrowser } from './stage.ts';
import { typeOver } from './typing.ts';

const WRONG_NUMBER = '/obec69/student/9003:10000001/edit';
const MISTAKES = '/obec69/student/5002:10000001/edit';

const startTeaching = async (page: Page) => {
  await openPanel(page);
  for (const part of ['summary', 'button']) {
    const found = await page.waitForSelector(`${PANEL}.recognised ${part}`);
    await found?.scrollIntoView();
    await found?.click();
  }
  await page.waitForSelector(`${PANEL}.over`);
};

interface PanelState {
  readonly state: string;
  readonly address: string;
  show(page: Page): Promise<unknown>;
}

const STATES: readonly PanelState[] = [
  {
    state: 'the mark',
    address: MISTAKES,
    show: (page) => page.waitForSelector(`${PANEL}.mark`),
  },
  { state: 'the list', address: MISTAKES, show: openPanel },
  {
    state: 'an issue with its reasons',
    address: MISTAKES,
    async show(page) {
      await openPanel(page);
      await (await page.waitForSelector(`${PANEL}.panel summary`, { visible: true }))?.click();
    },
  },
  {
    state: 'the message at a field',
    address: WRONG_NUMBER,
    async show(page) {
      await page.focus('#cifNo');
      await page.waitForSelector(`${PANEL}.at-field`);
    },
  },
  {
    state: 'the question before saving',
    address: WRONG_NUMBER,
    async show(page) {
      await page.click('input[name=submit]');
      await page.waitForSelector(`${PANEL}dialog[open]`);
    },
  },
  { state: 'a page that is not known', address: '/obec69/auth/login', show: openPanel },
  {
    state: "a district's list, the open ones alone",
    address: '/obec69/area/moving-schools?rows=20',
    async show(page) {
      await openPanel(page);
      await (await page.waitForSelector(`${PANEL}.schools [aria-pressed]`))?.click();
      await page.waitForSelector('[data-truatthan-hidden]');
    },
  },
  {
    state: 'a fix that was applied, and a point that was ignored',
    address: MISTAKES,
    async show(page) {
      await applyAndIgnore(page);
      await (await page.waitForSelector(`${PANEL}.ignored summary`))?.click();
    },
  },
  {
    state: 'a field that is pointed at to be taught',
    address: MISTAKES,
    async show(page) {
      await startTeaching(page);
      await page.hover('#firstNameTh');
      await page.waitForSelector(`${PANEL}.aim`);
    },
  },
  {
    state: 'the fields that it may be',
    address: MISTAKES,
    async show(page) {
      await startTeaching(page);
      await page.focus('#firstNameTh');
      await page.keyboard.press('Enter');
      await page.waitForSelector(`${PANEL}dialog.chooser[open]`);
    },
  },
  {
    state: 'the deadline beside a front page',
    address: '/obec69/auth/login',
    async show(page) {
      // The open panel holds it itself.
      await page.waitForSelector(`${PANEL}.panel`);
      await (await page.$(`${PANEL}.panel.open .collapse`))?.click();
      await page.waitForSelector(`${PANEL}.strip`);
    },
  },
  {
    state: 'a list with a mistake',
    address: '/obec69/student/moving-live',
    async show(page) {
      await page.click('#break');
      await page.waitForSelector('[data-truatthan-rules]');
      await openPanel(page);
    },
  },
];

/** What of ours sticks out of the window. */
const outside = (page: Page): Promise<string[]> =>
  page.$eval(HOST, (panel) =>
    [...(panel.shadowRoot?.querySelectorAll('aside, .at-field, dialog[open], button') ?? [])]
      .filter((each) => each.checkVisibility({ contentVisibilityAuto: true }))
      .flatMap((each) => {
        const { left, right } = each.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1 ? [`${each.localName}.${each.className}`] : [];
      }),
  );

inEachBrowser('what the extension adds to a page', (stage) => {
  it.each(STATES)(
    'has nothing that axe minds, nothing that moves, and fits a narrow window: $state',
    async ({ address, show }) => {
      const page = await stage().open(address);
      await show(page);
      expect(await violations(page, HOST)).toEqual([]);
      for (const value of stage().kind === 'chromium' ? ['light', 'dark'] : []) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        expect({ value, found: await violations(page, HOST) }).toEqual({ value, found: [] });
      }
      const moving = await page.$eval(
        HOST,
        (panel) => panel.shadowRoot?.getAnimations().length ?? 0,
      );
      expect(moving).toBe(0);
      for (const width of [640, 320]) {
        await page.setViewport({ width, height: 800 });
        // Moved by the same measurement that the browser's own resize asks for.
        await page.waitForFunction(
          () =>
            ![
              ...(document
                .querySelector('truatthan-panel')
                ?.shadowRoot?.querySelectorAll('aside, .at-field, dialog[open]') ?? []),
            ].some((each) => each.getBoundingClientRect().right > innerWidth + 1),
          { timeout: 5_000 },
        );
        expect({ width, out: await outside(page) }).toEqual({ width, out: [] });
      }
      await page.close();
    },
  );

  it('brings nothing upon the page that axe did not mind before', async () => {
    const page = await stage().open(MISTAKES);
    const found = await violations(page, 'html');
    await page.$eval(HOST, (panel) => panel.remove());
    await page.$$eval('[data-truatthan-rules], [data-truatthan-severity]', (all) => {
      for (const each of all) {
        each.removeAttribute('data-truatthan-rules');
        each.removeAttribute('data-truatthan-severity');
      }
    });
    const bare = await violations(page, 'html');
    expect(found.filter((one) => !bare.includes(one))).toEqual([]);
    await page.close();
  });
});

inEachBrowser('forced colours', (stage) => {
  it('leave each severity a line of its own, and the panel its edges', async () => {
    // Firefox's driver cannot ask for them.
    if (stage().kind === 'firefox') return;
    const page = await stage().open(MISTAKES);
    const driver = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await driver.send('Emulation.setEmulatedMedia', { features });
    const lines = await page.$$eval('[data-truatthan-rules]', (all) =>
      all.map(
        (each) =>
          `${each.getAttribute('data-truatthan-severity')} ${getComputedStyle(each).outlineStyle}`,
      ),
    );
    expect([...new Set(lines)].sort()).toEqual(['error solid', 'info dotted', 'warning dashed']);
    await openPanel(page);
    const edge = await page.$eval(`${PANEL}.panel.open .inside`, (box) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(box);
      return [borderTopStyle, borderTopWidth !== '0px'];
    });
    expect(edge).toEqual(['solid', true]);
    expect(await violations(page, HOST)).toEqual([]);
    await page.close();
  });
});

const focusIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const inside = activeElement?.shadowRoot?.activeElement;
    return inside ? `ours: ${inside.className || inside.textContent}` : (activeElement?.id ?? '');
  });

inEachBrowser('the keyboard alone', (stage) => {
  it('goes from issue to issue, through the panel and back, mends a field, and saves', async () => {
    const page = await stage().open(WRONG_NUMBER);
    const { keyboard } = page;
    await keyboard.press('F8');
    expect(await focusIn(page)).toBe('cifNo');

    await page.focus('.form-actions a');
    for (let step = 0; step < 20 && !(await focusIn(page)).startsWith('ours: mark'); step += 1)
      await keyboard.press('Tab');
    expect(await focusIn(page)).toMatch(/^ours: mark/);
    await keyboard.press('Enter');
    await page.waitForSelector(`${PANEL}.panel.open`);
    expect(await focusIn(page)).toMatch(/^ours/);
    await keyboard.press('Escape');
    await page.waitForSelector(`${PANEL}.mark`, { visible: true });
    expect(await focusIn(page)).toMatch(/^ours: mark/);

    await page.focus('input[name=submit]');
    await keyboard.press('Enter');
    await page.waitForSelector(`${PANEL}dialog[open]`);
    expect(await focusIn(page)).toMatch(/^ours: main/);
    await keyboard.press('Escape');
    await page.waitForFunction(
      (panel) => !document.querySelector(panel)?.shadowRoot?.querySelector('dialog'),
      { timeout: 5_000 },
      HOST,
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('submit');
    await keyboard.press('Enter');
    await page.waitForSelector(`${PANEL}dialog[open]`);
    await keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'cifNo', { timeout: 5_000 });

    await typeOver(page, '#cifNo', '1100000000008');
    await page.waitForFunction(() => !document.querySelector('[data-truatthan-rules]'), {
      timeout: 5_000,
    });
    await keyboard.press('Enter');
    await page.waitForSelector('.alert-success', { timeout: 10_000 });
    await page.close();
  });
});
