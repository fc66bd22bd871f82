import { describe, expect, it, vi } from 'vitest';
import { beginPage, findPage } from '#utils/page/find-page.ts';
import { readRecord } from '#utils/page/read.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import { EMIS } from '#utils/portals/emis/index.ts';
import { documentOf, open } from './open.ts';

const LIST_URL = 'https://portal.bopp-obec.info/obec69/student/?action=search&levelDtlCode=04';
const values = (html: string, url = LIST_URL) => {
  const opened = open(html, url);
  return { ...opened, rows: opened.page.records.map((record) => readRecord(record).values) };
};

const HEAD = '<tr><th>ที่</th><th>เลขประจำตัวประชาชน</th><th>เพศ</th><th>ชื่อ</th><th>นามสกุล</th></tr>';
const ROW = (n: string, name: string) =>
  `<tr><td>${n}</td><td>1100000000008</td><td>ชาย</td><td>${name}</td><td>ใจฝึกหัด</td></tr>`;

describe('a long list', () => {
  it('is known by its first rows, and the others are looked at one by one', () => {
    const html = `<h3>รายชื่อนักเรียน</h3><table>${HEAD}${Array.from({ length: 400 }, (_, at) => ROW(`${at + 1}`, 'ก้อง')).join('')}
      <tr><td>รวม</td><td>400</td><td>2</td><td>0</td><td>2</td></tr></table>`;
    document.body.innerHTML = html;
    const asked = vi.spyOn(Node.prototype, 'textContent', 'get');
    const { page, rest } = beginPage(document, new URL(LIST_URL), DMC);
    const calls = asked.mock.calls.length;
    asked.mockRestore();
    expect([page.page, page.records.length]).toEqual(['dmc/student-list', 50]);
    expect(calls).toBeLessThan(200);
    let steps = 0;
    while (rest && !rest.next().done) steps += 1;
    expect([steps, page.records.length]).toEqual([350, 400]);
    expect(findPage(document, new URL(LIST_URL), DMC).records).toHaveLength(400);
    document.body.innerHTML = '';
  });
});

describe('a list', () => {
  it('gives a record a row, by its headers', () => {
    const { page, rows, marks } = values(
      `<table>${HEAD}${ROW('๑', 'ก้อง')}${ROW('๒', 'ขวัญ')}</table>`,
    );
    expect(page).toMatchObject({
      page: 'dmc/student-list',
      candidates: 4,
      unknown: [],
      academicYear: 2569,
    });
    expect(rows).toEqual([
      { cifNo: '1100000000008', genderCode: 'M', firstNameTh: 'ก้อง', lastNameTh: 'ใจฝึกหัด' },
      { cifNo: '1100000000008', genderCode: 'M', firstNameTh: 'ขวัญ', lastNameTh: 'ใจฝึกหัด' },
    ]);
    expect(Object.keys(marks)).toHaveLength(4);
  });

  it('reads cells without the title of their column that narrow screens show in each', () => {
    const heads = ['ที่', 'เลขประจำตัวประชาชน', 'เพศ', 'ชื่อ', 'นามสกุล'];
    const line = (tag: string, texts: readonly string[]) =>
      `<tr>${texts.map((text, at) => `<${tag}><span class="ui-column-title">${heads[at]}</span>${text}</${tag}>`).join('')}</tr>`;
    const table = (last: string) =>
      `<table>${line('th', ['', '', '', '', ''])}${line('td', ['1', '1100000000008', 'ชาย', 'ก้อง', 'ใจฝึกหัด'])}
      ${line('td', ['2', '1110000000008', 'หญิง', last, ''])}</table>`;
    const rows = [
      { cifNo: '1100000000008', genderCode: 'M', firstNameTh: 'ก้อง', lastNameTh: 'ใจฝึกหัด' },
      { cifNo: '1110000000008', genderCode: 'F', firstNameTh: 'ขวัญ', lastNameTh: '' },
    ];
    expect(values(table('ขวัญ')).rows).toEqual(rows);
    expect(values(table('<input name="firstNameTh" value="ขวัญ">')).rows).toEqual(rows);
  });

  it('reads first names without the title that each has, where no column is the title’s', () => {
    const rowsOf = (head: string, last = 'ด.ญ. ขวัญ') =>
      values(
        `<table>${HEAD.replace('เพศ', head)}${ROW('1', 'ด.ช.ก้อง')}${ROW('2', last)}</table>`,
      ).rows.map(({ firstNameTh }) => firstNameTh);
    expect(rowsOf('เพศ')).toEqual(['ก้อง', 'ขวัญ']);
    expect(rowsOf('เพศ', 'ขวัญ')).toEqual(['ด.ช.ก้อง', 'ขวัญ']);
    expect(rowsOf('คำนำหน้า')).toEqual(['ด.ช.ก้อง', 'ด.ญ. ขวัญ']);
  });

  it('begins below a row of boxes to search by', () => {
    const boxes = `<tr><td></td>${'<td><input></td>'.repeat(4)}</tr>`;
    const { rows } = values(`<table>${HEAD}${boxes}${ROW('1', 'ก้อง')}${ROW('2', 'ขวัญ')}</table>`);
    expect(rows.map(({ firstNameTh }) => firstNameTh)).toEqual(['ก้อง', 'ขวัญ']);
    const typed = values(`<table>${HEAD}${boxes}${boxes}</table>`);
    expect(typed.rows).toHaveLength(2);
  });

  it('is a grid by its roles, with tables inside that say nothing', () => {
    const inRole = (rows: string) => `<table role="presentation"><tbody>${rows}</tbody></table>`;
    const cells = (role: string, row: string) =>
      row
        .replaceAll(/<(t[dh])>/g, `<td role="${role}">`)
        .replaceAll('</th>', '</td>')
        .replaceAll('<tr>', '<tr role="row">');
    const body = cells('gridcell', ROW('1', 'ก้อง') + ROW('2', 'ขวัญ'));
    const { page, rows } = values(
      `<div role="grid">${inRole(cells('columnheader', HEAD))}${inRole(body)}</div>`,
    );
    expect(page.page).toBe('dmc/student-list');
    expect(rows.map(({ firstNameTh }) => firstNameTh)).toEqual(['ก้อง', 'ขวัญ']);
  });

  it('is one although the details of a pupil are open in a table below the row', () => {
    const details =
      '<tr><td></td><td colspan="4"><table><tr><td>ชื่อบิดา</td><td>-</td></tr></table></td></tr>';
    const { rows } = values(`<table>${HEAD}${ROW('1', 'ก้อง')}${details}${ROW('2', 'ขวัญ')}</table>`);
    expect(rows.map(({ firstNameTh }) => firstNameTh)).toEqual(['ก้อง', 'ขวัญ']);
  });

  it('goes on over tables of one row each, below a line of headers that only their roles tell', () => {
    const heads = ['ที่', 'เลขประจำตัวประชาชน', 'เพศ', 'ชื่อ', 'นามสกุล'];
    const line = heads
      .map((text) => `<div role="columnheader"><span>${text}</span></div>`)
      .join('');
    const around = (rows: string) =>
      `<table><tr><td>โรงเรียนตัวอย่าง</td><td>ออกจากระบบ</td></tr></table>
       <h3>รายชื่อนักเรียน</h3><div><div><div>${line}</div></div><div><div>${rows}</div></div></div>`;
    const { page, rows } = values(
      around([ROW('1', 'ก้อง'), ROW('2', 'ขวัญ')].map((row) => `<table>${row}</table>`).join('')),
    );
    expect(page.page).toBe('dmc/student-list');
    expect(rows.map(({ firstNameTh }) => firstNameTh)).toEqual(['ก้อง', 'ขวัญ']);
    const short =
      '<table><tr><td>1</td><td>1100000000008</td><td>ชาย</td><td>ก้อง</td></tr></table>';
    expect(values(around(short + short)).page.records).toEqual([]);
  });

  it('goes on over tables of one row each, below a header in plain cells', () => {
    const head = `<table><thead>${HEAD.replaceAll('th>', 'td>')}</thead></table>`;
    const grid = (...names: string[]) =>
      head +
      names.map((name, at) => `<table><tbody>${ROW(`${at + 1}`, name)}</tbody></table>`).join('');
    const { page, rows } = values(
      `<h3>รายชื่อนักเรียน</h3>${grid('ก้อง', 'ขวัญ')}<h3>ห้อง 2</h3>${grid('แก้ว')}`,
    );
    expect(page.page).toBe('dmc/student-list');
    expect(rows.map(({ firstNameTh }) => firstNameTh)).toEqual(['ก้อง', 'ขวัญ', 'แก้ว']);
  });

  it('takes the first of several groups of the same columns, unless more than the groups is counted', () => {
    const head = (rest: string) =>
      `<tr><th rowspan="2">ตำแหน่ง</th><th colspan="3">ข้าราชการ</th><th colspan="3">ลูกจ้าง</th>${rest}</tr>
       <tr>${'<th>ชาย</th><th>หญิง</th><th>รวม</th>'.repeat(2)}</tr>`;
    const body = (rest: string) =>
      `<tr><td>ครู</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>9</td>${rest}</tr>`;
    const find = (rest: readonly string[]) => {
      const html = `<h3>ครูและบุคลากร</h3><table>${head(rest[0] ?? '')}${body(rest[1] ?? '')}${body(rest[1] ?? '')}</table>`;
      const url = new URL('https://data.bopp-obec.info/emis/schooldata-view_techer.php');
      return findPage(documentOf(html), url, EMIS).records.map((one) => readRecord(one).values);
    };
    const row = { staffPosition: 'ครู', men: '1', women: '2', staff: '3' };
    expect(find([])).toEqual([row, row]);
    expect(find(['<th rowspan="2">รวม</th>', '<td>12</td>'])).toEqual([]);
  });

  it('skips rows without a record', () => {
    const { rows } = values(
      `<table><thead>${HEAD}</thead><tbody><tr><td colspan="5">ชั้น ป.1</td></tr>${ROW('1', 'ก้อง')}
       <tr><td></td><td></td><td></td><td></td><td></td></tr>${HEAD}${ROW('2', 'ขวัญ')}
       <tr><td>รวม</td><td>2</td><td>2</td><td>0</td><td>2</td></tr></tbody><tfoot>${ROW('', 'รวม')}</tfoot></table>`,
    );
    expect(rows.map(({ firstNameTh }) => firstNameTh)).toEqual(['ก้อง', 'ขวัญ']);
  });

  it('reads headers of several rows with spans, and cells that span rows', () => {
    const { rows } = values(
      `<table><thead><tr><th rowspan="2">ลำดับ</th><th rowspan="2">ชั้น</th><th rowspan="2">เลขประจำตัวนักเรียน</th><th colspan="2">นักเรียน</th><th colspan="2">บิดา</th></tr>
       <tr><th>ชื่อ</th><th>นามสกุล</th><th>ชื่อ</th><th>นามสกุล</th></tr></thead>
       <tbody><tr><td>1</td><td rowspan="2">ป.1</td><td>101</td><td>ก</td><td>ข</td><td>ค</td><td>ง</td></tr>
       <tr><td>2</td><td>102</td><td>จ</td><td>ฉ</td><td>ช</td><td>ซ</td></tr></tbody></table>`,
    );
    expect(rows).toEqual([
      {
        levelDtlCode: '04',
        studentNo: '101',
        firstNameTh: 'ก',
        lastNameTh: 'ข',
        fatherFirstNameTh: 'ค',
        fatherLastNameTh: 'ง',
      },
      {
        levelDtlCode: '04',
        studentNo: '102',
        firstNameTh: 'จ',
        lastNameTh: 'ฉ',
        fatherFirstNameTh: 'ช',
        fatherLastNameTh: 'ซ',
      },
    ]);
  });

  it('takes the number of thirteen digits for the identity number, whatever its header', () => {
    const { rows } = values(
      `<table><tr><th>เลขประจำตัวนักเรียน</th><th>เลขประจำตัวนักเรียน</th><th>ชื่อ</th><th>นามสกุล</th></tr>
       <tr><td>1100000000008</td><td>101</td><td>ก</td><td>ข</td></tr><tr><td>2100000000006</td><td>102</td><td>ค</td><td>ง</td></tr></table>`,
    );
    expect(rows[0]).toEqual({
      cifNo: '1100000000008',
      studentNo: '101',
      firstNameTh: 'ก',
      lastNameTh: 'ข',
    });
  });

  it('divides ชื่อ-สกุล over columns by what they hold', () => {
    const { rows } = values(
      `<table><tr><th>เลขประจำตัวประชาชน</th><th colspan="3">ชื่อ-สกุล</th><th>เพศ</th></tr>
       <tr><td>1100000000008</td><td>เด็กชาย</td><td>ก้อง</td><td>ใจฝึกหัด</td><td>ชาย</td></tr>
       <tr><td>2100000000006</td><td>เด็กหญิง</td><td>ขวัญ</td><td>ใจฝึกหัด</td><td>หญิง</td></tr></table>`,
    );
    expect(rows[1]).toEqual({
      cifNo: '2100000000006',
      titleCode: '002',
      firstNameTh: 'ขวัญ',
      lastNameTh: 'ใจฝึกหัด',
      genderCode: 'F',
    });
  });

  it('is the rooms page where the room stands in a box', () => {
    const { page, marks } = values(
      `<form method="post"><table><tr><th>เลขประจำตัวประชาชน</th><th>ชื่อ</th><th>ห้อง</th><th>ห้องใหม่</th></tr>
       <tr><td>1100000000008</td><td>ก</td><td>1</td><td><input name="items[0].newClassroom" value="2"></td></tr>
       <tr><td>2100000000006</td><td>ข</td><td>1</td><td><input name="items[1].newClassroom" value="2"></td></tr></table><button>บันทึก</button></form>`,
      'https://portal.bopp-obec.info/obec69/studentroom/edit',
    );
    expect(page.page).toBe('dmc/rooms');
    expect(marks.classroom).toBe('items[0].newClassroom');
  });

  it('is the further-study page where the destination is asked for', () => {
    const select = (n: number) =>
      `<select name="pupils[${n}].studyTypeCode"><option value="">เลือก</option><option value="201">ศึกษาต่อ ม.4 โรงเรียนเดิม</option></select>`;
    const { page, marks, rows } = values(
      `<table><tr><th>ที่</th><th>ห้อง</th><th>เลขประจำตัวนักเรียน</th><th>ชื่อ</th><th>ศึกษาต่อ</th></tr>
       <tr id="tr-1"><td>1</td><td>1</td><td>101</td><td>ก</td><td>${select(0)}</td></tr><tr id="tr-2"><td>2</td><td>1</td><td>102</td><td>ข</td><td>${select(1)}</td></tr></table>`,
      'https://portal.bopp-obec.info/obec69/studentpendingupl/add?levelDtlCode=12&action=search',
    );
    expect(page.page).toBe('dmc/further-study');
    expect(marks.studyTypeCode).toBe('pupils[0].studyTypeCode');
    expect(rows[0]?.studyTypeCode).toBe('');
  });

  it('without rows is an empty search', () => {
    expect(values(`<table>${HEAD}<tr><td colspan="5">ไม่พบข้อมูล</td></tr></table>`).page.page).toBe(
      'unrecognised',
    );
  });

  it('never takes the search form above it for a record', () => {
    const { page, rows } = values(
      `<form method="get"><label>เลขประจำตัวประชาชน <input name="cifNo"></label><label>ชื่อ <input name="firstNameTh"></label>
       <label>นามสกุล <input name="lastNameTh"></label><select name="levelDtlCode"><option>ป.1</option></select><button>ค้นหา</button></form>
       <table>${HEAD}${ROW('1', 'ก้อง')}</table>`,
    );
    expect(page.page).toBe('dmc/student-list');
    expect(rows).toHaveLength(1);
  });
});

describe('a form that is laid out as a table', () => {
  it('with people across and questions down', () => {
    const { marks } = open(
      `<h2>เพิ่มนักเรียน</h2><form method="post"><input name="studentNo"><input name="cifNo"><table>
       <tr><td></td><td>บิดา</td><td>มารดา</td></tr><tr><td>ชื่อ</td><td><input id="a"></td><td><input id="b"></td></tr>
       <tr><td>นามสกุล</td><td><input id="c"></td><td><input id="d"></td></tr></table><button>บันทึก</button></form>`,
    );
    expect(marks).toMatchObject({
      fatherFirstNameTh: 'a',
      motherFirstNameTh: 'b',
      fatherLastNameTh: 'c',
      motherLastNameTh: 'd',
    });
  });

  it('with questions across and people down', () => {
    const { marks } = open(
      `<h2>เพิ่มนักเรียน</h2><form method="post"><input name="studentNo"><input name="cifNo"><table>
       <tr><th></th><th>ชื่อ</th><th>นามสกุล</th><th>อาชีพ</th></tr><tr><td>บิดา</td><td><input id="a"></td><td><input id="b"></td><td><input id="e"></td></tr>
       <tr><td>มารดา</td><td><input id="c"></td><td><input id="d"></td><td><input id="f"></td></tr></table><button>บันทึก</button></form>`,
    );
    expect(marks).toMatchObject({
      fatherFirstNameTh: 'a',
      motherFirstNameTh: 'c',
      fatherLastNameTh: 'b',
      motherOccupationCode: 'f',
    });
  });
});
