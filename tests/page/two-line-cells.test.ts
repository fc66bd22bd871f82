import { describe, expect, it } from 'vitest';
import { open } from './open.ts';

const LIST = 'https://portal.bopp-obec.info/obec69/student';

const listOf = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<h2>รายชื่อนักเรียน</h2><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>
  ${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('a cell of two lines', () => {
  it('answers both lines of its head, each by its own', () => {
    const { values, record } = open(
      listOf(
        ['เลขประจำตัวประชาชน<br><small>เลขประจำตัวนักเรียน</small>', 'ชื่อ', 'นามสกุล'],
        ['1100000000008<br><small>4501</small>', 'กานดา', 'ฝึกหัด'],
        ['<div>2100000000006</div><div>4502</div>', 'ธนา', 'ทดลอง'],
      ),
      LIST,
    );
    expect(values).toMatchObject({
      cifNo: '1100000000008',
      studentNo: '4501',
      firstNameTh: 'กานดา',
    });
    const [number, second] = [record?.fieldAt?.('cifNo'), record?.fieldAt?.('studentNo')];
    expect(number?.mark).toBe(second?.mark);
  });

  it('answers a head of one line by its first, where such an answer is short', () => {
    const { values } = open(
      listOf(
        ['เลขประจำตัวประชาชน', 'ชื่อ', 'วันเกิด'],
        ['1100000000008<br><small>บัตรหมดอายุ</small>', 'กานดา', '15/05/2561<br>8 ปี 6 เดือน'],
        ['2100000000006<br><small>-</small>', 'ธนา', '16/05/2561<br>8 ปี 6 เดือน'],
      ),
      LIST,
    );
    expect(values).toEqual({
      cifNo: '1100000000008',
      firstNameTh: 'กานดา',
      birthDate: '15/05/2561',
    });
  });

  it('is one answer where its text or its head is only broken', () => {
    const { values } = open(
      listOf(
        ['เลขประจำตัว<br>ประชาชน', 'ชื่อ', 'สถานะ', 'วันเกิด'],
        ['1100000000008', 'กาน<br>ดา', 'กำลัง<br>ศึกษา', '15<br>พ.ค.<br>2561'],
        ['2100000000006', 'ธนา', 'กำลัง<br>ศึกษา', '16<br>พ.ค.<br>2561'],
      ),
      LIST,
    );
    expect(values).toEqual({
      cifNo: '1100000000008',
      firstNameTh: 'กานดา',
      status: 'กำลังศึกษา',
      birthDate: '15พ.ค.2561',
    });
  });
});

describe('a row of two lines', () => {
  const HEAD = `<thead><tr><th rowspan="2">ที่</th><th>เลขประจำตัวประชาชน</th><th>ชื่อ</th><th>นามสกุล</th></tr>
    <tr><th>เลขประจำตัวนักเรียน</th><th>เพศ</th><th>วันเกิด</th></tr></thead>`;
  const pupil = (no: number, cifNo: string) =>
    `<tr id="a${no}"><td rowspan="2">${no}</td><td>${cifNo}</td><td>กานดา</td><td>ฝึกหัด</td></tr>
     <tr id="b${no}"><td>45${no}</td><td>หญิง</td><td>15/05/2561</td></tr>`;

  it('is one record with the line below it', () => {
    const { page, values, record } = open(
      `<h2>รายชื่อนักเรียน</h2><table>${HEAD}<tbody><tr><td colspan="4">ชั้น ป.3</td></tr>
      ${pupil(1, '1100000000008')}${pupil(2, '2100000000006')}</tbody></table>`,
      LIST,
    );
    expect(page.records.map(({ row, rowBeside }) => [row?.id, rowBeside?.id])).toEqual([
      ['a1', 'b1'],
      ['a2', 'b2'],
    ]);
    expect(values).toEqual({
      cifNo: '1100000000008',
      firstNameTh: 'กานดา',
      lastNameTh: 'ฝึกหัด',
      studentNo: '451',
      genderCode: 'F',
      birthDate: '15/05/2561',
    });
    expect(record?.grade).toBe('06');
  });

  it('is none under a head in two languages', () => {
    const { page } = open(
      `<h2>รายชื่อนักเรียน</h2><table><thead><tr><th>เลขประจำตัวประชาชน</th><th>ชื่อ</th><th>นามสกุล</th></tr>
      <tr><th>ID card number</th><th>ชื่อ</th><th>นามสกุล</th></tr></thead><tbody>
      <tr><td>1100000000008</td><td>กานดา</td><td>ฝึกหัด</td></tr>
      <tr><td>2100000000006</td><td>ธนา</td><td>ทดลอง</td></tr></tbody></table>`,
      LIST,
    );
    expect(page.records).toHaveLength(2);
  });
});

it('a row that a grid draws in two containers is one by its index', () => {
  const row = (index: number, cells: readonly string[], role = 'gridcell') =>
    `<div role="row" aria-rowindex="${index}" id="r${index}-${cells.length}">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
  const { page, values } = open(
    `<h2>รายชื่อนักเรียน</h2><div role="grid"><div>${row(1, ['ชื่อ'], 'columnheader')}</div>
    <div>${row(1, ['เลขประจำตัวประชาชน', 'วันเกิด', 'น้ำหนัก'], 'columnheader')}</div>
    <div>${row(2, ['กานดา'])}${row(3, ['ธนา'])}</div>
    <div>${row(2, ['1100000000008', '15/05/2561', '20'])}${row(3, ['2100000000006', '16/05/2561', '21'])}</div></div>`,
    LIST,
  );
  expect(page.records.map(({ row: first, rowBeside }) => [first?.id, rowBeside?.id])).toEqual([
    ['r2-1', 'r2-3'],
    ['r3-1', 'r3-3'],
  ]);
  expect(values).toEqual({
    firstNameTh: 'กานดา',
    cifNo: '1100000000008',
    birthDate: '15/05/2561',
    weight: '20',
  });
});
