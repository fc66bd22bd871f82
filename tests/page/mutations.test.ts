import { afterEach, describe, expect, it, vi } from 'vitest';
import { cardsOf } from '#utils/page/cards.ts';
import { findPage } from '#utils/page/find-page.ts';
import { changeIn } from '#utils/page/mutations.ts';
import { watchPage } from '#utils/page/watch.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import { EMIS } from '#utils/portals/emis/index.ts';
import type { Portal } from '#utils/portals/model.ts';
import { nextFrame } from './open.ts';

let ends = new AbortController();
afterEach(() => {
  ends.abort();
  ends = new AbortController();
  document.body.innerHTML = '';
});

const LIST = `<h2>รายชื่อนักเรียน</h2><table><tr><th>เลขประจำตัวนักเรียน</th><th>เลขประจำตัวประชาชน</th><th>ชื่อ</th></tr>
  <tr id="row"><td>101</td><td>1100000000008</td><td><span id="text">กานดา</span></td></tr>
  <tr><td>102</td><td>2100000000006</td><td>ธนา</td></tr></table>`;
const SCHOOL = `<h2>ข้อมูลทั่วไป</h2><div><p><span>ชื่อโรงเรียน</span> <b>วัดทดสอบ</b></p>
  <p><span>รหัสไปรษณีย์</span> <b id="text">10200</b></p><p><span>ตำบล</span> <b>ในเมือง</b></p>
  <p><span>รหัส Smis 8 หลัก</span> <b>10010001</b></p></div><p id="clock">12:00</p>`;

function watch(html: string, url: string, portal: Portal) {
  document.body.innerHTML = html;
  const found = findPage(document, new URL(url), portal, cardsOf);
  const told = { structure: vi.fn(), rows: vi.fn() };
  watchPage({
    document,
    found,
    onInput: vi.fn(),
    onStructure: told.structure,
    onRows: told.rows,
    signal: ends.signal,
  });
  return { page: found.page, ...told };
}

const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no ${id}`);
  return element;
};

describe('a text that a page writes', () => {
  it('within a cell of a list is the row that changed, in the node that was there or another', async () => {
    const { page, rows } = watch(LIST, 'https://portal.bopp-obec.info/obec69/student', DMC);
    expect(page).toBe('dmc/student-list');
    (at('text').firstChild as Text).data = 'กานดา ';
    await vi.waitFor(() => expect(rows).toHaveBeenLastCalledWith(new Set([at('row')])));
    at('text').textContent = 'กันดา';
    await vi.waitFor(() => expect(rows).toHaveBeenCalledTimes(2));
  });

  it('into an answer that is shown is another page', async () => {
    const { page, structure } = watch(
      SCHOOL,
      'https://data.bopp-obec.info/emis/school_general.php',
      EMIS,
    );
    expect(page).toBe('emis/school-general');
    (at('text').firstChild as Text).data = '1020';
    await vi.waitFor(() => expect(structure).toHaveBeenCalled());
  });

  it('beside the answers is nothing', async () => {
    const { structure } = watch(
      SCHOOL,
      'https://data.bopp-obec.info/emis/school_general.php',
      EMIS,
    );
    (at('clock').firstChild as Text).data = '12:01';
    at('clock').textContent = '12:02';
    await nextFrame();
    expect(structure).not.toHaveBeenCalled();
  });
});

describe('on a page that is not recognised', () => {
  const change = (from: string, to: string) => {
    const node = (text: string) =>
      Object.assign(document.createElement('p'), { textContent: text });
    const record = { target: document.body, removedNodes: [node(from)], addedNodes: [node(to)] };
    const found = findPage(document, new URL('https://portal.bopp-obec.info/obec69/x'), DMC);
    expect(found.page).toBe('unrecognised');
    return changeIn(record as unknown as MutationRecord, found, new Set());
  };

  it('a text in place of another is content', () => {
    expect(change('กำลังโหลดข้อมูล กรุณารอสักครู่', 'เลขประจำตัวประชาชน 1100000000008')).toBe('text');
  });

  it('a clock that ticks is none', () => {
    const at = (time: string) => `วันเสาร์ที่ 28 พฤศจิกายน 2569 เวลา ${time} น.`;
    expect(change(at('12:00:01'), at('12:00:02'))).toBeUndefined();
    expect(change(at('๑๒:๐๐:๐๑'), at('๑๒:๐๐:๐๒'))).toBeUndefined();
  });
});
