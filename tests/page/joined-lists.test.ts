import { afterEach, expect, it, vi } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import { DMC } from '#utils/portals/dmc/index.ts';

const URL_OF_LIST = new URL('https://portal.bopp-obec.info/obec69/student');

const table = (id: string, head: string, rows: readonly string[], foot = '') =>
  `<table id="${id}"><thead>${head}</thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}${foot}</tbody></table>`;

const LEFT = table(
  'left',
  '<tr><th rowspan="2">ที่</th><th rowspan="2">เลขประจำตัวประชาชน</th><th rowspan="2">ชื่อ</th><th rowspan="2">นามสกุล</th></tr>',
  [
    '<td>1</td><td>1100000000008</td><td>กานดา</td><td>ฝึกหัด</td>',
    '<td>2</td><td>2100000000006</td><td>ธนา</td><td>ทดลอง</td>',
  ],
  '<tr><td colspan="4">รวม 2 คน</td></tr>',
);
const right = (head = '<th>ชั้น</th><th>น้ำหนัก</th><th>ส่วนสูง</th>') =>
  table(
    'right',
    `<tr><th colspan="3">ข้อมูลปัจจุบัน</th></tr><tr>${head}</tr>`,
    ['<td>ป.1</td><td>20</td><td>115</td>', '<td>ป.2</td><td>22</td><td>120</td>'],
    '<tr><td>-</td><td>42</td><td>235</td></tr>',
  );

/** Draws each table's rows below each other, the second table where it is said to stand. */
function draw(html: string, { left, top }: { left: number; top: number }) {
  document.body.innerHTML = `<h2>รายชื่อนักเรียน</h2><div style="display:flex">${html}</div>`;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    const isRight = this.closest('#right') !== null;
    const at = Array.from(this.closest('tbody')?.children ?? []).indexOf(this);
    return new DOMRect(isRight ? left : 0, 100 + at * 30 + (isRight ? top : 0), 400, 30);
  });
  return findPage(document, URL_OF_LIST, DMC);
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const valuesOf = ({ records }: ReturnType<typeof findPage>) =>
  records.map((record) => record.readAll?.());

it('two tables side by side are one list, a row beside a row, sums left out', () => {
  const found = draw(LEFT + right(), { left: 400, top: 0 });
  expect(found.page).toBe('dmc/student-list');
  expect(valuesOf(found)).toEqual([
    {
      cifNo: '1100000000008',
      firstNameTh: 'กานดา',
      lastNameTh: 'ฝึกหัด',
      levelDtlCode: '04',
      weight: '20',
      height: '115',
    },
    {
      cifNo: '2100000000006',
      firstNameTh: 'ธนา',
      lastNameTh: 'ทดลอง',
      levelDtlCode: '05',
      weight: '22',
      height: '120',
    },
  ]);
  const [first] = found.records;
  expect(first?.markAt?.('cifNo')?.closest('table')?.id).toBe('left');
  expect(first?.markAt?.('weight')?.closest('table')?.id).toBe('right');
  expect(first?.fieldAt?.('height')?.mark.textContent).toBe('115');
  expect([...(first?.fields.keys() ?? [])]).toEqual(first?.keys);
  expect(first?.rowBeside?.closest('table')?.id).toBe('right');
});

it.each([
  ['below each other', right(), { left: 0, top: 300 }],
  ['at other heights', right(), { left: 400, top: 12 }],
  ['of the same columns', right('<th>ชื่อ</th><th>น้ำหนัก</th><th>ส่วนสูง</th>'), { left: 400, top: 0 }],
])('tables %s are not one', (_, html, at) => {
  const { records } = draw(LEFT + html, at);
  expect(records.every(({ rowBeside }) => rowBeside === undefined)).toBe(true);
  expect(records.length).toBeGreaterThan(0);
});
