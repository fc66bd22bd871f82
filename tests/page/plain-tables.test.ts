import { describe, expect, it } from 'vitest';
import { open } from './open.ts';

const LIST = 'https://portal.bopp-obec.info/obec69/student';

const rows = (...all: readonly (readonly string[])[]): string =>
  `<h2>รายชื่อนักเรียน</h2><div id="list">${all
    .map(
      (cells, at) => `<div id="r${at}">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`,
    )
    .join('')}</div>`;

const HEADS = ['ที่', 'เลขประจำตัวประชาชน', 'ชื่อ', 'นามสกุล'];
const PUPILS = [
  ['1', '1100000000008', 'กานดา', 'ฝึกหัด'],
  ['2', '2100000000006', 'ธนา', 'ทดลอง'],
];

describe('a table of plain elements', () => {
  it('is a list where its first row are heads', () => {
    const { page, values, record } = open(rows(HEADS, ...PUPILS, ['รวม', '', '2 คน', '']), LIST);
    expect(page.page).toBe('dmc/student-list');
    expect(page.records.map(({ row }) => row?.id)).toEqual(['r1', 'r2']);
    expect(values).toEqual({ cifNo: '1100000000008', firstNameTh: 'กานดา', lastNameTh: 'ฝึกหัด' });
    expect(record?.markAt?.('cifNo')?.textContent).toBe('1100000000008');
  });

  it.each([
    ['heads that say nothing', rows(['ก', 'ข', 'ค', 'ง'], ...PUPILS)],
    ['heads over one row', rows(HEADS, PUPILS[0] ?? [])],
    [
      'a form in columns',
      rows(...[1, 2, 3].map((no) => HEADS.map((label) => `${label} <input name="${label}${no}">`))),
    ],
  ])('is none with %s', (_, html) => {
    const { page } = open(html, LIST);
    expect(page.records.every(({ row }) => row === undefined)).toBe(true);
  });
});
