import { expect, it } from 'vitest';
import { untilChecked } from '#tests/tools/read-page.ts';
import { followStates, marksOn, untilMarksAre } from './moving.ts';
import { inEachBrowser } from './stage.ts';
import { typeOver } from './typing.ts';

const DOUBLE = ['5024 duplicate-citizen-id'];

inEachBrowser('a page that changes while it is open', (stage) => {
  it('checks a list, or the form in a window over it, whichever is open', async () => {
    const page = await stage().open('https://bobec.bopp-obec.info/building/under-window');
    const is = (id: string) =>
      page.waitForSelector(`html[data-truatthan-page="${id}"][data-truatthan-state="checked"]`, {
        timeout: 5_000,
      });
    await is('bobec/building-list');
    await page.click('#add');
    await is('bobec/building-form');
    expect(await page.$('#f4[data-truatthan-rules="building-rooms"]')).not.toBeNull();
    await page.click('#close');
    await is('bobec/building-list');
    expect(await page.$('#y2[data-truatthan-rules="building-year"]')).not.toBeNull();
    await page.close();
  });

  it('is found when a script draws records of plain elements where none were', async () => {
    const page = await stage().open('https://bobec.bopp-obec.info/building/under-window');
    await page.evaluate(() => {
      document.body.innerHTML = '<h1>รายการอาคารและสิ่งก่อสร้าง</h1><main></main>';
    });
    await page.waitForSelector('html[data-truatthan-page="unrecognised"]', { timeout: 5_000 });
    await untilChecked(page);
    await page.evaluate(() => {
      const card = (kind: string, year: number) =>
        `<article><h2>${kind} ลำดับที่ 1</h2><div><span>แบบ</span><b>สปช.105/29</b></div>
          <div><span>สร้าง</span><b>${year}</b></div><div><span>สภาพปัจจุบัน</span><b>ดี</b></div></article>`;
      const main = document.querySelector('main');
      if (main) main.innerHTML = card('โรงอาหาร', 2538) + card('ส้วม', 1995);
    });
    await untilMarksAre(page, ['b building-year']);
    await page.close();
  });

  it('is checked again when its list is paged in place, over both pages', async () => {
    const page = await stage().open('/obec69/student/moving-live');
    expect(await marksOn(page)).toEqual([]);
    const states = await followStates(page);
    await page.click('#page-2');
    await untilMarksAre(page, DOUBLE);
    expect(await states()).toEqual(['checking', 'checked']);
    await page.click('#page-1');
    await untilMarksAre(page, []);
    await page.close();
  });

  it('keeps the marks at their rows when the list is sorted', async () => {
    const page = await stage().open('/obec69/student/moving-live');
    await page.click('#page-2');
    await untilMarksAre(page, DOUBLE);
    const states = await followStates(page);
    await page.click('#sort');
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length >= 2);
    expect(await states()).toEqual(['checking', 'checked']);
    expect(await marksOn(page)).toEqual(DOUBLE);
    await page.close();
  });

  it('follows a text that the page writes into one cell', async () => {
    const page = await stage().open('/obec69/student/moving-live');
    await page.click('#page-2');
    await untilMarksAre(page, DOUBLE);
    await page.click('#mend');
    await untilMarksAre(page, []);
    await page.click('#break');
    await untilMarksAre(page, ['5020 citizen-id-checksum']);
    await page.close();
  });

  it('is no list any more when the list goes', async () => {
    const page = await stage().open('/obec69/student/moving-live');
    await page.click('#break');
    await untilMarksAre(page, ['5000 citizen-id-checksum']);
    await page.click('#empty');
    await page.waitForSelector(
      'html[data-truatthan-page="unrecognised"][data-truatthan-state="checked"]',
      { timeout: 5_000 },
    );
    await page.close();
  });

  it('is checked for the address that a script gave it', async () => {
    const page = await stage().open('/obec69/student/moving-live');
    await page.click('#push');
    await page.click('#break');
    await untilMarksAre(page, ['5000 citizen-id-checksum']);
    await page.goBack();
    await untilMarksAre(page, ['5000 citizen-id-checksum']);
    await page.close();
  });

  it('gains and loses the fields of a tab that is filled later', async () => {
    const page = await stage().open('/obec69/student/moving-tabs');
    const before = await marksOn(page);
    await page.click('#open');
    await untilMarksAre(page, [...before, 'psHomeIdNo house-id-format']);
    await page.click('#close');
    await untilMarksAre(page, before);
    await page.close();
  });

  it('reads what a script fills in after it was checked, by the clock or by an answer of the portal', async () => {
    const page = await stage().open('/obec69/student/moving-tabs');
    const before = await marksOn(page);
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('#weight');
      setTimeout(() => {
        if (box) box.value = '๓๐';
      }, 800);
    });
    await untilMarksAre(page, [...before, 'weight digit-script']);
    // Longer than anything is looked for by the clock.
    await page.evaluate(() => new Promise((next) => setTimeout(next, 3_000)));
    await page.evaluate(async () => {
      await (await fetch(document.URL)).text();
      const box = document.querySelector<HTMLInputElement>('#weight');
      if (box) box.value = '30';
    });
    await untilMarksAre(page, before);
    await page.close();
  });

  it('is checked after coming back to it, and goes on listening', async () => {
    const page = await stage().open('/obec69/student/moving-tabs');
    const before = await marksOn(page);
    await Promise.all([page.waitForNavigation(), page.click('#away')]);
    await untilChecked(page);
    await page.goBack();
    await untilMarksAre(page, before);
    await typeOver(page, '#weight', '๓๐');
    await untilMarksAre(page, [...before, 'weight digit-script']);
    await page.close();
  });
});

inEachBrowser('a page of frames', (stage) => {
  const idOf = () => document.documentElement.getAttribute('data-truatthan-page');
  const opened = async () => {
    const page = await stage().open('/obec69/student/moving-frames');
    const frame = await page.waitForFrame((each) => each.url().endsWith('moving-framed'));
    await frame.waitForSelector('html[data-truatthan-state="checked"]', { timeout: 5_000 });
    return { page, frame };
  };

  it('speaks for each document, with one panel', async () => {
    const { page, frame } = await opened();
    expect(await page.evaluate(idOf)).toBe('unrecognised');
    expect(await frame.evaluate(idOf)).toBe('dmc/student-form');
    expect(await page.$$('truatthan-panel')).toHaveLength(1);
    expect(await frame.$$('truatthan-panel')).toHaveLength(0);
    expect(await frame.$eval('#cifNo', (each) => each.getAttribute('data-truatthan-rules'))).toBe(
      'citizen-id-checksum',
    );
    await page.close();
  });

  it('forgets a frame that is taken out, and takes up a new one', async () => {
    const { page } = await opened();
    const issue = 'truatthan-panel >>> [data-rule="citizen-id-checksum"]';
    await page.waitForSelector(issue, { timeout: 5_000 });
    await page.click('#remove');
    await page.waitForFunction(
      () =>
        !document
          .querySelector('truatthan-panel')
          ?.shadowRoot?.querySelector('[data-rule="citizen-id-checksum"]'),
      { timeout: 5_000 },
    );
    await page.click('#add');
    await page.waitForSelector(issue, { timeout: 5_000 });
    await page.close();
  });

  it('reminds before a save with errors in a frame', async () => {
    const { page, frame } = await opened();
    const posts = () => stage().server.requests.filter((one) => one.startsWith('POST')).length;
    const before = posts();
    await frame.click('#save');
    await page.waitForSelector('truatthan-panel >>> dialog[open]', { timeout: 5_000 });
    expect(posts()).toBe(before);
    await page.close();
  });
});
