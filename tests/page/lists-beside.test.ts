import { describe, expect, it } from 'vitest';
import { fieldsByElement } from '#utils/desk/field-at.ts';
import { markIn } from '#utils/page/model.ts';
import { readRecord } from '#utils/page/read.ts';
import { open } from './open.ts';

const LIST_URL = 'https://portal.bopp-obec.info/obec69/student/?action=search';
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const NAMES = ['เลขประจำตัวนักเรียน', 'ชื่อ', 'นามสกุล'];
const OTHERS = ['เลขประจำตัวประชาชน', 'เพศ', 'น้ำหนัก'];
const names = (count: number) =>
  Array.from({ length: count }, (_, at) => [`${at + 1}`, 'ก้อง', 'ใจฝึกหัด']);
const others = (count: number) =>
  Array.from({ length: count }, (_, at) => ['1100000000008', 'ชาย', `${at + 1}`]);
const list = (html: string) => {
  const opened = open(`<h3>รายชื่อนักเรียน</h3><div>${html}</div>`, LIST_URL);
  const values = opened.page.records.map((record) => readRecord(record).values);
  return { ...opened, rows: values };
};

describe('two tables beside each other', () => {
  it.each([3, 70])('are one list of %i rows where nothing else stands around them', (count) => {
    const { page, rows } = list(
      `<div>${table(NAMES, names(count))}</div><div>${table(OTHERS, others(count))}</div>`,
    );
    expect(page.page).toBe('dmc/student-list');
    expect(rows).toHaveLength(count);
    expect(rows.at(-1)).toEqual({
      studentNo: `${count}`,
      firstNameTh: 'ก้อง',
      lastNameTh: 'ใจฝึกหัด',
      cifNo: '1100000000008',
      genderCode: 'M',
      weight: `${count}`,
    });
  });

  it('give the field of a cell in either of them', () => {
    const { page, document } = list(table(NAMES, names(2)) + table(OTHERS, others(2)));
    const fieldAt = fieldsByElement(page.records);
    const cells = [...document.querySelectorAll('tr:last-child td')];
    expect(cells.map((cell) => fieldAt(cell)?.key)).toEqual([
      'studentNo',
      'firstNameTh',
      'lastNameTh',
      'cifNo',
      'genderCode',
      'weight',
    ]);
    const [record] = page.records;
    expect(record && markIn(record, 'weight')).toBe(document.querySelectorAll('td')[8]);
  });

  it.each([
    ['they have not as many rows', table(NAMES, names(2)) + table(OTHERS, others(3))],
    ['text stands between them', `${table(NAMES, names(2))}<p>บิดา</p>${table(OTHERS, others(2))}`],
    [
      'they share a column',
      table(NAMES, names(2)) +
        table(
          [...OTHERS, 'ชื่อ'],
          others(2).map((row) => [...row, 'ก้อง']),
        ),
    ],
  ])('are not where %s', (_, html) => {
    const { rows } = list(html);
    expect(rows.filter((row) => row.studentNo && row.weight)).toEqual([]);
  });
});
