import { describe, expect, it } from 'vitest';
import { open } from './open.ts';

const list = (heading: string, url: string, search = '') =>
  open(
    `<h3>${heading}</h3>${search}<table><tr><th>ที่</th><th>เลขประจำตัวนักเรียน</th><th>ชื่อ</th><th>นามสกุล</th></tr>
     <tr><td>1</td><td>101</td><td>ก</td><td>ข</td></tr></table>`,
    `https://portal.bopp-obec.info/obec69/student/${url}`,
  ).page;

describe('the class that a page is of', () => {
  it.each([
    ['รายชื่อนักเรียน', '?levelDtlCode=05&action=search', '', '05'],
    ['รายชื่อนักเรียน ชั้น ป.2', '?action=search', '', '05'],
    ['รายชื่อนักเรียนชั้นมัธยมศึกษาปีที่ 3', '', '', '12'],
    ['รายชื่อนักเรียน ป.1 และ ป.2', '', '', undefined],
    ['รายชื่อนักเรียน ป.1-ป.6', '', '', undefined],
    ['รายชื่อนักเรียน', '?levelDtlCode=99', '', undefined],
    [
      'รายชื่อนักเรียน',
      '',
      '<form><select name="levelDtlCode"><option value="">ทั้งหมด</option><option value="09" selected>ป.6</option></select><button>ค้นหา</button></form>',
      '09',
    ],
  ])('%s %s%s', (heading, url, search, grade) => {
    expect(list(heading, url, search).grade).toBe(grade);
  });
});

describe('a row of a list', () => {
  it('makes each field once, says whether any is a control, and reads the same either way', () => {
    const [row] = list('รายชื่อนักเรียน', '').records;
    expect(row?.hasControls).toBe(false);
    expect(row?.keys).toEqual(['studentNo', 'firstNameTh', 'lastNameTh']);
    expect(row?.fieldAt?.('lastNameTh')).toBe(row?.fields.get('lastNameTh'));
    expect(row?.fieldAt?.('lastNameTh')).toBe(row?.fieldAt?.('lastNameTh'));
    expect(row?.fieldAt?.('cifNo')).toBeUndefined();
    expect(row?.readAll?.()).toEqual({ studentNo: '101', firstNameTh: 'ก', lastNameTh: 'ข' });
    expect([...(row?.fields.values() ?? [])].map(({ mark }) => mark.textContent)).toEqual([
      '101',
      'ก',
      'ข',
    ]);
  });
});
