import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { untilChecked } from '#tests/tools/read-page.ts';
import { followStates, marksOn, untilMarksAre } from './moving.ts';
import { openPanel, PANEL, pressIn } from './panel.ts';
import { inEachBrowser } from './stage.ts';

const pressed = async (page: Page, selector: string) => {
  await page.waitForSelector(PANEL + selector, { timeout: 5_000 });
  await page.$eval(PANEL + selector, (each) => (each as HTMLElement).scrollIntoView());
  await page.click(PANEL + selector);
};

inEachBrowser('a list', (stage) => {
  it('is compared with its other pages, also when each is loaded anew', async () => {
    const page = await stage().open('/obec69/student/moving-paged?page=1');
    expect(await marksOn(page)).toEqual([]);
    await page.goto(`${new URL('?page=2', page.url())}`);
    await untilMarksAre(page, ['5024 duplicate-citizen-id']);
    await page.goto(`${new URL('?page=1', page.url())}`);
    await untilMarksAre(page, []);
    await page.close();
  });

  it('is not compared with the pages of another tab', async () => {
    const one = await stage().open('/obec69/student/moving-paged?page=1');
    const other = await stage().open('/obec69/student/moving-paged?page=2');
    expect(await marksOn(other)).toEqual([]);
    await one.close();
    await other.close();
  });

  it('leaves what was seen behind when another page was open in between', async () => {
    const page = await stage().open('/obec69/student/moving-paged?page=1');
    await page.goto(`${new URL('/obec69/student/moving-tabs', page.url())}`);
    await untilChecked(page);
    await page.waitForSelector(`${PANEL}.panel`);
    await page.goto(`${new URL('/obec69/student/moving-paged?page=2', page.url())}`);
    await untilChecked(page);
    expect(await marksOn(page)).toEqual([]);
    await page.close();
  });

  it('groups its issues by row in the panel, without any number of a person', async () => {
    const page = await stage().open('/obec69/student/moving-live');
    await page.click('#break');
    await untilMarksAre(page, ['5000 citizen-id-checksum']);
    await page.waitForSelector(`${PANEL}[data-rule="citizen-id-checksum"]`);
    const groups = await page.$$eval(`${PANEL}.group h3`, (all) => all.map((h) => h.textContent));
    expect(groups).toEqual(['แถว 1']);
    await page.close();
  });

  it('of 10,000 rows is checked to its last row, and again in that row', async () => {
    const page = await stage().open('/obec69/student/moving-long?rows=10000');
    expect((await marksOn(page)).length).toBe(100);
    const states = await followStates(page);
    await page.$eval('[data-no="14999"] .id', (each) => {
      each.textContent = '1100000000008';
    });
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length >= 2);
    expect(await states()).toEqual(['checking', 'checked']);
    expect((await marksOn(page)).length).toBe(99);
    await page.close();
  });

  it('is read alike whatever its cells are made of', async () => {
    const page = await stage().open('/obec69/student/moving-long?rows=200');
    const before = await marksOn(page);
    expect(before.length).toBeGreaterThan(0);
    const states = await followStates(page);
    await page.$$eval('.id', (cells) => {
      const dresses = [
        (text: string) => `<b class="a &gt; b">${text}</b>`,
        (text: string) => `<a href="?a=1&amp;b=2" title="</td><td>">${text}</a>&nbsp;`,
        (text: string) => `<!-- </td><td> -->${text}<br>`,
        (text: string) => `${text.slice(0, 5)}<x-y>${text.slice(5)}</x-y>`,
      ];
      cells.forEach((cell, at) => {
        cell.innerHTML = dresses[at % dresses.length]?.(cell.textContent ?? '') ?? '';
      });
    });
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length >= 2);
    expect((await states()).at(-1)).toBe('checked');
    const after = await marksOn(page);
    const spaced = after.filter((mark) => mark.endsWith(' text-spacing'));
    expect(after.filter((mark) => !spaced.includes(mark))).toEqual(before);
    // Every fourth has a space that is no letter of the number.
    expect(spaced).toHaveLength(50);
    await page.close();
  });
});

inEachBrowser('what was ignored', (stage) => {
  it('stays ignored after saving and loading the record again, until it is restored', async () => {
    const page = await stage().open('/obec69/student/moving-odd');
    expect(await marksOn(page)).toContain('firstNameTh name-script');
    await openPanel(page);
    await pressIn(page, '[data-rule="name-script"] button', 'ข้ามจุดนี้');
    await page.waitForFunction(
      () => !document.querySelector('[data-truatthan-rules~="name-script"]'),
    );
    await Promise.all([page.waitForNavigation(), page.click('#save')]);
    await untilChecked(page);
    expect((await marksOn(page)).join()).not.toContain('name-script');
    await pressed(page, '.ignored summary');
    await pressed(page, '.restore');
    await page.waitForSelector('[data-truatthan-rules~="name-script"]', { timeout: 5_000 });
    await page.reload();
    await untilChecked(page);
    expect((await marksOn(page)).join()).toContain('name-script');
    await page.close();
  });

  it('stays ignored as well where the portal is not served securely', async () => {
    const page = await stage().open('http://www.gcode.moe.go.th/student_form.php');
    // Chromium asks for the secure page first, and gets it.
    const secure = stage().kind === 'chromium';
    expect(await page.evaluate(() => isSecureContext)).toBe(secure);
    await openPanel(page);
    await pressIn(page, '[data-rule="phone-format"] button', 'ข้ามจุดนี้');
    await page.waitForFunction(
      () => !document.querySelector('[data-truatthan-rules~="phone-format"]'),
    );
    const before = await marksOn(page);
    await page.reload();
    await untilChecked(page);
    expect(await marksOn(page)).toEqual(before);
    await page.close();
  });
});
