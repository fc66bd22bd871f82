import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import { watchPage } from '#utils/page/watch.ts';
import { BOBEC } from '#utils/portals/bobec/index.ts';
import { nextFrame } from './open.ts';

const URL_OF_LIST = new URL('https://bobec.bopp-obec.info/building/all');

const LIST = `<h3>รายการอาคาร</h3><table><tr><th>ลำดับ</th><th>ประเภทอาคาร</th><th>แบบ</th>
<th>จำนวนห้องตามแปลน</th><th>สร้าง</th><th>สภาพปัจจุบัน</th></tr>
<tr><td>1</td><td>อาคารเรียน</td><td>สปช.105/29</td><td>6</td><td>2535</td><td>ดี</td></tr>
<tr><td>2</td><td>อาคารเรียน</td><td>สปช.102/26</td><td>4</td><td>2540</td><td>พอใช้</td></tr></table>`;

const FORM = ['ประเภทอาคาร', 'ลำดับที่', 'แบบอาคาร', 'จำนวนห้องตามแปลน', 'สร้าง', 'สภาพปัจจุบัน']
  .map((label) => `<p><label>${label} <input></label></p>`)
  .join('');

let ends: AbortController;
beforeEach(() => {
  ends = new AbortController();
  document.body.innerHTML = `${LIST}<div id="window" style="display:none"><form method="post">${FORM}<button>บันทึก</button></form></div>`;
});
afterEach(() => {
  ends.abort();
  document.body.innerHTML = '';
});

const windowOf = () => document.getElementById('window') as HTMLElement;
const found = () => findPage(document, URL_OF_LIST, BOBEC);

it('a list is checked while the window over it is closed, and the form while it is open', () => {
  expect(found().page).toBe('bobec/building-list');
  expect(found().records).toHaveLength(2);
  windowOf().style.display = '';
  expect(found().page).toBe('bobec/building-form');
});

it('a form alone is checked wherever it is, as behind tabs', () => {
  document.querySelector('table')?.remove();
  expect(found().page).toBe('bobec/building-form');
});

it.each([
  ['click', true],
  ['close', false],
])('a window that opened or closed with a %s is noticed', async (type, opens) => {
  const onStructure = vi.fn();
  windowOf().style.display = opens ? 'none' : '';
  const signal = ends.signal;
  watchPage({ document, found: found(), onInput: vi.fn(), onStructure, signal });
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  await nextFrame();
  expect(onStructure).not.toHaveBeenCalled();
  windowOf().style.display = opens ? '' : 'none';
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  await vi.waitFor(() => expect(onStructure).toHaveBeenCalledTimes(1));
});
