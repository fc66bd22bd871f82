import { describe, expect, it } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import { readRecord } from '#utils/page/read.ts';
import { BOBEC } from '#utils/portals/bobec/index.ts';
import { EMIS } from '#utils/portals/emis/index.ts';
import { documentOf, open } from './open.ts';

const URL = 'https://portal.bopp-obec.info/obec69/report/levelgender';
const row = (name: string, ...cells: string[]) =>
  `<tr><td>${name}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const rows = (table: string) => {
  const { page } = open(`<h2>2.8 จำนวนนักเรียนแยกชั้น,เพศ</h2><table>${table}</table>`, URL);
  return { page: page.page, rows: page.records.map((record) => readRecord(record).values) };
};

describe('a table of classes with a column a grade', () => {
  const HEAD = row('เพศ/ชั้น', 'อ.3', 'ป.1', 'รวม');

  it('is a record a grade, and one of the sums', () => {
    const table = HEAD + row('ชาย', '4', '6', '10') + row('หญิง', '3', '5', '8');
    expect(rows(table + row('ห้องเรียน', '1', '1', '2'))).toEqual({
      page: 'dmc/class-counts',
      rows: [
        { classLevel: '03', boys: '4', girls: '3', rooms: '1' },
        { classLevel: '04', boys: '6', girls: '5', rooms: '1' },
        { classLevel: 'รวม', boys: '10', girls: '8', rooms: '2' },
      ],
    });
  });

  it('may have stages over its grades, and boxes to type in', () => {
    const stages =
      '<tr><th rowspan="2">เพศ</th><th>อนุบาล</th><th colspan="2">ประถม</th></tr>' +
      '<tr><th>อ.3</th><th>ป.1</th><th>ป.2</th></tr>';
    const box = (value: string) => `<input value="${value}">`;
    const boxes = row('ชาย', box('4'), box('6'), box('0')) + row('หญิง', '3', '5', box('2'));
    expect(rows(stages + boxes).rows).toEqual([
      { classLevel: '03', boys: '4', girls: '3' },
      { classLevel: '04', boys: '6', girls: '5' },
      { classLevel: '05', boys: '0', girls: '2' },
    ]);
  });

  it.each([
    ['rows of other things', HEAD + row('ผอม', '1', '2', '3') + row('อ้วน', '1', '2', '3')],
    ['two rows of the same', HEAD + row('ชาย', '1', '2', '3') + row('ชาย', '1', '2', '3')],
    ['one grade', row('เพศ', 'ป.1') + row('ชาย', '1') + row('หญิง', '2')],
  ])('is not read where it has %s', (_, table) => {
    expect(rows(table)).toEqual({ page: 'unrecognised', rows: [] });
  });
});

describe('a table of computers with a column a use', () => {
  const ADDRESS = 'https://data.bopp-obec.info/emis/computer.php';
  const rows = (table: string) =>
    findPage(
      documentOf(`<h3>คอมพิวเตอร์</h3><table>${table}</table>`),
      new globalThis.URL(ADDRESS),
      EMIS,
    ).records.map((record) => readRecord(record).values);
  const HEAD = row('', 'เพื่อการเรียนการสอน', 'เพื่อการบริหาร');
  const body = row('ใช้งานได้', '9', '4') + row('ใช้งานไม่ได้', '1', '0');

  it('is a record a use', () => {
    expect(rows(HEAD + body + row('รวม', '10', '5'))).toEqual([
      { itemName: 'เพื่อการเรียนการสอน', working: '9', broken: '1', pieces: '10' },
      { itemName: 'เพื่อการบริหาร', working: '4', broken: '0', pieces: '5' },
    ]);
  });

  it('is not read where one row alone counts', () => {
    expect(rows(HEAD + row('ใช้งานได้', '9', '4') + row('ผู้ดูแล', 'นายหนึ่ง', 'นายสอง'))).toEqual([]);
  });
});

describe('a table of buildings with a column a building', () => {
  const ADDRESS = 'https://bobec.bopp-obec.info/compare.php';
  const rows = (table: string) =>
    findPage(
      documentOf(`<h3>อาคารของโรงเรียน</h3><table>${table}</table>`),
      new globalThis.URL(ADDRESS),
      BOBEC,
    ).records.map((record) => readRecord(record).values);
  const HEAD = row('รายการ', 'อาคารเรียน ลำดับที่ 1', 'ส้วม หลังที่ ๒', 'รวม');
  const body = row('จำนวนห้องตามแปลน', '4', '-', '4') + row('สภาพปัจจุบัน', 'ดี', 'พอใช้', '');

  it('is a record a building, and none of the sums', () => {
    expect(rows(HEAD + row('สร้าง', '2507', '2530', '') + body)).toEqual([
      {
        buildingType: 'อาคารเรียน ลำดับที่ 1',
        buildingYear: '2507',
        buildingRooms: '4',
        buildingCondition: 'ดี',
      },
      {
        buildingType: 'ส้วม หลังที่ ๒',
        buildingYear: '2530',
        buildingRooms: '-',
        buildingCondition: 'พอใช้',
      },
    ]);
  });

  it('is not read where its columns are no buildings, such as schools', () => {
    expect(rows(row('รายการ', 'บ้านหนึ่ง', 'บ้านสอง', 'รวม') + body)).toEqual([]);
  });
});
