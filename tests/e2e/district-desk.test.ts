import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { population } from '#tests/population/population.ts';
import { practiceSchools } from '#tests/portals/moving/schools.ts';
import { readCsv } from '#tests/progress/read-back.ts';
import { csvOf, tableFor } from '#tests/roster/download.ts';
import { SCHOOL_LIST } from '#tests/roster/layouts.ts';
import { violations } from './axe.ts';
import { inEachBrowser, type Stage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'truatthan-district-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SOON = { timeout: 20_000, polling: 50 };
const SCHOOLS = practiceSchools(124);
const SCOPE = 'dmc/2569';

const openDesk = (stage: Stage): Promise<Page> =>
  stage.launched.openExtensionPage('dashboard.html#/district');

const untilText = (page: Page, text: string) =>
  page.waitForFunction((wanted: string) => document.body.textContent?.includes(wanted), SOON, text);

const press = (page: Page, text: string) =>
  page.locator(`::-p-xpath(.//button[normalize-space()="${text}"])`).click();

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** What a school sends, of the round that the list of schools is kept in. */
const sent = (at: number, round: string, change: Record<string, unknown> = {}): string => {
  const open = at % 5;
  return JSON.stringify({
    truatthan: 'district',
    version: 1,
    written: new Date(Date.now() - 3_600_000).toISOString(),
    schoolCode: String(10000001 + at),
    schoolName: `บ้านฝึกหัด ${at + 1}`,
    portal: 'dmc',
    year: 2569,
    round,
    target: 100,
    lastChecked: '2026-06-08',
    checked: 100,
    fine: 100 - open,
    open,
    saved: 0,
    classes: [{ grade: '04', room: '1', checked: 100, fine: 100 - open, open, saved: 0 }],
    rules: open > 0 ? [{ rule: 'citizen-id-checksum', records: open }] : [],
    ...change,
  });
};

const give = async (page: Page, paths: readonly string[]) => {
  const input = await page.waitForSelector('input[type=file][multiple]');
  await (input as unknown as { uploadFile(...all: string[]): Promise<void> }).uploadFile(...paths);
};

/** Keeps what the page hands to the clipboard and to the disk, which a driver cannot look at. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const kept: { copied: string[]; saved: Blob[] } = { copied: [], saved: [] };
    Object.assign(globalThis, { kept });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void kept.copied.push(text) },
    });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      kept.saved.push(blob);
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });

const copied = (page: Page): Promise<string> =>
  page.evaluate(
    () => (globalThis as unknown as { kept: { copied: string[] } }).kept.copied.at(-1) ?? '',
  );

const saved = async (page: Page, count: number): Promise<Uint8Array> => {
  await page.waitForFunction(
    (wanted: number) =>
      (globalThis as unknown as { kept: { saved: Blob[] } }).kept.saved.length >= wanted,
    SOON,
    count,
  );
  const text = await page.evaluate(async () => {
    const blob = (globalThis as unknown as { kept: { saved: Blob[] } }).kept.saved.at(-1);
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  });
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
};

const roundShown = async (page: Page): Promise<string> =>
  (await page.$eval('.scope select', (select) => (select as HTMLSelectElement).value)).slice(
    SCOPE.length + 1,
  );

inEachBrowser("the district's desk", (stage) => {
  it('says what to do first, and shows a list of schools that was open by itself', async () => {
    const page = await openDesk(stage());
    await untilText(page, 'ยังไม่มีข้อมูลของโรงเรียนใด');
    const list = await stage().open('/obec69/area/moving-schools?rows=124');
    await page.bringToFront();
    await untilText(page, 'ยังไม่เสร็จ 25 จาก 124 โรงเรียน');
    await list.close();
    const rows = await page.$$eval('.schools tbody tr', (all) =>
      all.map((row) => (row as HTMLElement).dataset.stage),
    );
    const open = SCHOOLS.filter(({ confirmed }) => !confirmed).length;
    expect(rows).toHaveLength(124);
    expect(rows.slice(0, open).every((stage) => stage === 'confirm')).toBe(true);
    expect(await violations(page, 'html')).toEqual([]);
    await page.close();
  });

  it('takes 250 files at once, names each bad one with its reason, and takes none of it twice', async () => {
    const page = await openDesk(stage());
    await untilText(page, 'ยังไม่เสร็จ 25 จาก 124');
    const round = await roundShown(page);
    const good = Array.from({ length: 240 }, (_, at) => fileOf(`s${at}.json`, sent(at, round)));
    const bad = [
      fileOf('picture.json', '\u0089PNG\r\n'),
      fileOf('other.json', '{"truatthan":"taught"}'),
      fileOf('own.json', '{"truatthan":"progress","version":1}'),
      fileOf('later.json', sent(1, round, { version: 2 })),
      fileOf('more.json', sent(1, round, { pupils: ['ทดสอบ สมมติ'] })),
      fileOf('sums.json', sent(1, round, { fine: 3 })),
      fileOf('who.json', sent(1, round, { schoolCode: '', schoolName: '' })),
      fileOf('large.json', `{"truatthan":"district"${' '.repeat(10_000_000)}}`),
      fileOf('again.json', sent(0, round)),
      fileOf(
        'markup.json',
        sent(300, round, { schoolName: '<img src=x onerror=alert(1)>=HYPERLINK("x")' }),
      ),
    ];
    await give(page, [...good, ...bad]);
    await untilText(page, 'รับแล้ว 242 ไฟล์ ไม่ได้รับ 8 ไฟล์');
    const refused = await page.$$eval('.refused li', (all) =>
      all.map((one) => one.textContent?.split(' ')[0]),
    );
    expect(refused).toEqual(
      ['picture', 'other', 'own', 'later', 'more', 'sums', 'who', 'large'].map(
        (name) => `${name}.json`,
      ),
    );
    await untilText(page, 'จาก 241 โรงเรียน');
    expect(await page.$('.schools img')).toBeNull();
    await untilText(page, 'พบมากที่สุด');
    expect(await violations(page, 'html')).toEqual([]);

    await give(page, good.slice(1, 4));
    await untilText(page, 'รับแล้วทั้ง 3 ไฟล์');
    await untilText(page, 'ซ้ำของเดิม 3');
    await page.close();
  });

  it('finds a school, and has a message for it and for all that are not done', async () => {
    const page = await openDesk(stage());
    await untilText(page, 'จาก 241 โรงเรียน');
    await listen(page);
    await page.locator('.schools input[type=search]').fill('10000004');
    await untilText(page, 'แสดง 1 จาก 241 โรงเรียน');
    await page.click('.schools tbody button');
    await untilText(page, 'แล้ว วางใน LINE');
    expect(await copied(page)).toMatch(
      /^เรียน โรงเรียนอนุบาลฝึกหัด 4\n[\s\S]*ยังไม่ได้ยืนยัน[\s\S]*มีรายการที่ต้องแก้ 3 รายการ[\s\S]*ขอบคุณ$/,
    );
    await press(page, 'คัดลอกข้อความถึง 25 โรงเรียน');
    await untilText(page, 'คัดลอกแล้ว วางใน LINE');
    const letter = await copied(page);
    expect(letter.match(/^\d+\. /gm)).toHaveLength(25);
    expect(letter).not.toMatch(/[{}]/);
    await page.close();
  });

  it('keeps a message that the user words otherwise', async () => {
    const page = await openDesk(stage());
    await untilText(page, 'จาก 241 โรงเรียน');
    await page.click('.letters summary');
    await page.locator('#letter-all').fill('ถึง {รายชื่อ} {ครู}');
    await untilText(page, 'ไม่รู้จัก {ครู}');
    await page.locator('#letter-all').fill('ถึงทุกโรงเรียน\n{รายชื่อ}');
    await page.click('.template:nth-of-type(2) button:not([disabled])');
    await untilText(page, 'เก็บข้อความแล้ว');
    await page.close();
    const again = await openDesk(stage());
    await again.waitForFunction(
      () =>
        document
          .querySelector<HTMLTextAreaElement>('.letters > textarea')
          ?.value.startsWith('ถึงทุกโรงเรียน\n1. '),
      SOON,
    );
    await again.close();
  });

  it('is taken along as CSV and Excel, which say what the page says and run nothing', async () => {
    const page = await openDesk(stage());
    await untilText(page, 'จาก 241 โรงเรียน');
    await listen(page);
    await press(page, 'บันทึก CSV');
    const csv = readCsv(
      Buffer.from(await saved(page, 1))
        .toString('utf8')
        .slice(1),
    );
    expect(csv).toHaveLength(242);
    expect(csv.find(([code]) => code === '10000004')?.slice(0, 3)).toEqual([
      '10000004',
      'อนุบาลฝึกหัด 4',
      'ยังไม่ยืนยัน',
    ]);
    await press(page, 'บันทึก Excel');
    const { sheets } = await readXlsx(await saved(page, 2));
    expect(sheets[0]?.rows).toHaveLength(242);
    const cells = [
      ...csv.flat(),
      ...sheets.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell ?? '')),
    ];
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    await page.close();
  });

  it("counts a school from its own download, on the user's word alone", async () => {
    const pupils = population(30).map(({ values }) => ({ ...values, schoolCode: '10000400' }));
    const list = join(folder, 'list.csv');
    writeFileSync(list, csvOf(tableFor(SCHOOL_LIST, pupils)));
    const files = await stage().launched.openExtensionPage('dashboard.html#/files');
    const input = await files.waitForSelector('input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(list);
    await files.waitForSelector('::-p-xpath(.//button[text()="นับในหน้าติดตามโรงเรียน"])', SOON);
    await press(files, 'นับในหน้าติดตามโรงเรียน');
    await untilText(files, 'นับแล้ว 1 โรงเรียน');
    await files.close();
    const page = await openDesk(stage());
    await untilText(page, 'จาก 242 โรงเรียน');
    await page.locator('.schools input[type=search]').fill('10000400');
    await untilText(page, 'แสดง 1 จาก 242 โรงเรียน');
    await untilText(page, 'จาก 30');
    await page.close();
  });

  it('keeps no person, and deletes all of it when it is asked twice', async () => {
    const page = await openDesk(stage());
    await untilText(page, 'จาก 242 โรงเรียน');
    const kept = () =>
      page.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((done, fail) => {
          const opening = indexedDB.open('truatthan-district');
          opening.onsuccess = () => done(opening.result);
          opening.onerror = () => fail(opening.error);
        });
        const asked = database.transaction('schools').objectStore('schools').getAll();
        const all = await new Promise((done) => {
          asked.onsuccess = () => done(asked.result);
        });
        database.close();
        return JSON.stringify(all);
      });
    expect(await kept()).not.toMatch(/ทดสอบ สมมติ|"classes"/);
    await press(page, 'ลบทุกรอบ');
    await press(page, 'ลบแล้วเรียกคืนไม่ได้ ยืนยันการลบ');
    await untilText(page, 'ยังไม่มีข้อมูลของโรงเรียนใด');
    expect(await kept()).toBe('[]');
    await page.close();
  });
});
