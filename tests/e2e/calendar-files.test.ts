import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { inEachBrowser } from './stage.ts';

const SOON = { timeout: 10_000, polling: 50 };
const CONFIRM = 'table[data-system=dmc][data-round=year-end] tr[data-step=confirm]';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'truatthan-calendars-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts a file of that text into the page's input. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, text);
  const input = await page.$('.exchange input[type=file]');
  if (!input) throw new Error('no input');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

const says = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted: string) =>
      document.querySelector('.exchange [role=status]')?.textContent?.includes(wanted),
    SOON,
    text,
  );
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome;
    return JSON.stringify(await storage.local.get());
  });
const yearOf = async (page: Page): Promise<number> =>
  Number(await page.$eval('.rounds select', (select) => (select as HTMLSelectElement).value));

/** The file that a press saves. */
const savedBy = (page: Page, button: string): Promise<string> =>
  page.evaluate(
    (selector: string) =>
      new Promise<string>((done) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          URL.createObjectURL = make;
          void (blob as Blob).text().then(done);
          return make(blob);
        };
        document.querySelector<HTMLElement>(selector)?.click();
      }),
    button,
  );

inEachBrowser('calendar files', (stage) => {
  const open = async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/rounds');
    await page.click('.exchange summary');
    return page;
  };
  const calendar = (year: number, more: object = {}) => {
    const date = { system: 'dmc', academicYear: year, round: 'year-end', step: 'confirm' };
    const ce = year - 542;
    return JSON.stringify(
      {
        file: 'truatthan-calendar',
        version: 1,
        name: 'สพป. ตัวอย่าง เขต 1',
        dates: [
          { ...date, step: 'open', starts: `${ce}-03-15`, ends: `${ce}-04-20` },
          { ...date, starts: `${ce}-04-20T08:30`, ends: `${ce}-04-20T16:30`, ...more },
        ],
      },
      null,
      2,
    );
  };

  it.each([
    ['29 February', { ends: '2027-02-29' }, 'รายการที่ 2: ends: ไม่มีวันหรือเวลานี้ในปฏิทิน'],
    [
      'a Buddhist year',
      { ends: '2570-04-20' },
      'รายการที่ 2: ends: วันที่เป็นปี พ.ศ. ในไฟล์ต้องเป็น ค.ศ. คือ 2027-04-20',
    ],
    ['a Christian year', { academicYear: 2026 }, 'รายการที่ 2: academicYear เป็นปี ค.ศ.'],
  ])('with a mistake (%s) change nothing, and name the entry', async (_, mistake, message) => {
    const page = await open();
    const before = await stored(page);
    await choose(page, 'mistake.json', calendar(2569, mistake));
    await says(page, message);
    await says(page, 'ยังไม่มีวันใดเปลี่ยน');
    expect(await stored(page)).toBe(before);
    expect(await page.$$('.changes li')).toEqual([]);
    await page.close();
  });

  it('that are huge, broken or of another kind change nothing', async () => {
    const page = await open();
    const before = await stored(page);
    await choose(page, 'huge.ics', `BEGIN:VCALENDAR\r\n${'X-PAD:x\r\n'.repeat(1_200_000)}`);
    await says(page, 'ไฟล์ใหญ่เกินไป');
    await choose(page, 'broken.json', '{\n"file": "truatthan-calendar",\n"dates" []\n}');
    await says(page, 'ที่บรรทัด 3');
    await choose(page, 'later.json', '{"file":"truatthan-calendar","version":2}');
    await says(page, 'รุ่นใหม่กว่านี้');
    await choose(page, 'letter.txt', 'เรียน ผู้อำนวยการ');
    await says(page, 'ไม่ใช่ไฟล์ปฏิทิน');
    const hostile = [
      'SUMMARY:<img src=x onerror=alert(1)> ยืนยันข้อมูล DMC รอบ 3',
      'DTSTART;VALUE=DATE:20270430',
      'RRULE:FREQ=DAILY',
    ];
    await choose(
      page,
      'hostile.ics',
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...hostile, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
    );
    await says(page, 'บรรทัด 2 “<img src=x onerror=alert(1)>');
    await says(page, 'เป็นรายการที่เกิดซ้ำ');
    expect(await page.$$('.exchange img')).toEqual([]);
    expect(await stored(page)).toBe(before);
    await page.close();
  });

  it('are shown as a difference, taken by a press, believed everywhere, and undone', async () => {
    const page = await open();
    const year = await yearOf(page);
    const usual = await page.$eval(CONFIRM, (row) => row.textContent);
    await choose(page, 'district.json', calendar(year));
    await says(page, 'ใหม่ 2 · เปลี่ยน 0 · ต่างจากที่กำหนดเอง 0');
    expect(await page.$eval(CONFIRM, (row) => row.textContent)).toBe(usual);
    expect(await violations(page, 'html')).toEqual([]);
    if (stage().kind === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await violations(page, 'html')).toEqual([]);
    }
    for (const width of [640, 320]) {
      await page.setViewport({ width, height: 720 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed).toBeLessThanOrEqual(width);
    }
    await page.setViewport({ width: 1280, height: 900 });
    await page.click('.offer button.main');
    await page.waitForSelector(`${CONFIRM}[data-trust=district]`, SOON);
    expect(await page.$eval(CONFIRM, (row) => row.textContent)).toContain('สพป. ตัวอย่าง เขต 1');
    await says(page, 'นำเข้าแล้ว');

    const again = await stage().launched.openExtensionPage('dashboard.html#/rounds');
    expect(await again.$eval(CONFIRM, (row) => row.textContent)).toContain('20 เม.ย.');
    await again.close();
    await page.bringToFront();
    await choose(page, 'district.json', calendar(year));
    await says(page, 'เหมือนที่ใช้อยู่แล้ว');
    await page.locator('.rounds > .buttons button').click();
    await page.waitForSelector(`${CONFIRM}[data-trust=usual]`, SOON);
    expect(await page.$eval(CONFIRM, (row) => row.textContent)).toBe(usual);
    await page.close();
  });

  it('are saved as .json and .ics, which another program and this page read back as the same', async () => {
    const page = await open();
    const year = await yearOf(page);
    await choose(page, 'district.json', calendar(year));
    await page.waitForSelector('.offer button.main', SOON);
    await page.click('.offer button.main');
    await page.waitForSelector(`${CONFIRM}[data-trust=district]`, SOON);

    const ics = await savedBy(page, '.exchange > .buttons:not(:first-of-type) button');
    const events = new ICAL.Component(ICAL.parse(ics))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    const confirm = events.find(({ uid }) =>
      uid.startsWith(`truatthan-${year}-dmc-year-end-confirm@`),
    );
    expect(confirm?.summary).toBe(`ยืนยันข้อมูล DMC สิ้นปีการศึกษา ${year}`);
    expect(confirm?.startDate.toString()).toBe(`${year - 542}-04-20T08:30:00`);
    expect(events.find(({ uid }) => uid.includes('-emis-'))?.summary).toContain('(ยังไม่ยืนยัน)');

    await page.type('.issuer input', 'สพป. ผู้ส่งต่อ');
    const json = await savedBy(page, '.issuer button');
    expect(JSON.parse(json)).toMatchObject({ ...JSON.parse(calendar(year)), name: 'สพป. ผู้ส่งต่อ' });

    await page.locator('.rounds > .buttons button').click();
    await page.waitForSelector(`${CONFIRM}[data-trust=usual]`, SOON);
    for (const [name, text] of [
      ['back.ics', ics],
      ['back.json', json],
    ] as const) {
      await choose(page, name, text);
      await says(page, 'ใหม่ 2 · เปลี่ยน 0 · ต่างจากที่กำหนดเอง 0 · เหมือนเดิม 0');
      if (name === 'back.ics') await says(page, 'เป็นวันที่ยังไม่ยืนยัน');
      await page.click('.offer button.main');
      await page.waitForSelector(`${CONFIRM}[data-trust=district]`, SOON);
      expect(await page.$eval(CONFIRM, (row) => row.textContent)).toContain('20 เม.ย.');
      await page.locator('.rounds > .buttons button').click();
      await page.waitForSelector(`${CONFIRM}[data-trust=usual]`, SOON);
    }
    await page.close();
  });
});
