// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { population } from '#tests/population/population.ts';
import { csvOf, tableFor } from './download.ts';
import { ROSTER, SCHOOL_LIST } from './layouts.ts';
import { type Manner, type RawCell, rawWorkbook } from './raw-workbook.ts';
import { expectedOf, readFile, said } from './reading.ts';

const pupils = population(40).map(({ values }) => values);
const [header = [], ...rows] = tableFor(SCHOOL_LIST, pupils);
const FIELDS = [...new Set(SCHOOL_LIST.flatMap(([, field]) => (field ? [field] : [])))];
const at = (name: string) => header.indexOf(name);
const sheet = (...all: readonly (readonly RawCell[])[]) => [{ name: 'Sheet1', rows: all }];
const changed = (row: number, name: string, cell: RawCell) =>
  rows.map((cells, each) =>
    each === row ? cells.map((own, column) => (column === at(name) ? cell : own)) : cells,
  );

describe('however a program writes its workbooks', () => {
  const manners: readonly (readonly [string, Manner])[] = [
    ['texts in a list', {}],
    ['texts in their cells', { inline: true }],
    ['cells without places', { inline: true, unplaced: true }],
    ['names with a prefix', { prefix: 'x' }],
    ['a zip with 64-bit sizes, as Java streams it', { wide: true }],
    ['a workbook named like those of Excel on the web', { workbook: 'workbook22' }],
    ['merged cells', { merged: ['A1:A2', 'B1:C1'] }],
  ];
  test.each(manners)('%s', async (_, manner) => {
    const read = await readFile(rawWorkbook(sheet(header, ...rows), manner));
    expect(said(read)).toEqual(expectedOf(pupils, FIELDS));
    expect([...read.info.fields].sort()).toEqual([...FIELDS].sort());
  });
});

/** Headers as two rows: groups above the columns of people and addresses, the others merged downwards. */
const inTwoRows = (): [string[], string[]] => {
  const above: string[] = [];
  const below: string[] = [];
  let last = '';
  for (const name of header) {
    const owner = /(?:ของ)?(บิดา|มารดา|ผู้ปกครอง)$/.exec(name);
    const address = / \((ทะเบียนบ้าน|ที่อยู่ปัจจุบัน)\)$/.exec(name);
    const group = /สถานภาพ|ความเกี่ยวข้อง/.test(name) ? undefined : (owner ?? address);
    above.push(group ? (group[1] === last ? '' : (group[1] ?? '')) : name);
    below.push(group ? name.slice(0, group.index) : '');
    last = group?.[1] ?? '';
  }
  return [above, below];
};

test('headers in two rows, some merged downwards, others below the group that they belong to', async () => {
  const read = await readFile(rawWorkbook(sheet(['รายชื่อนักเรียน'], ...inTwoRows(), ...rows)));
  expect(said(read)).toEqual(expectedOf(pupils, FIELDS, 4));
  expect([...read.info.fields].sort()).toEqual([...FIELDS].sort());
});

test('what a merged cell shows stands in each of its rows', async () => {
  const grade = rows[0]?.[at('ชั้น')] ?? '';
  const merged = rows
    .slice(0, 4)
    .map((cells, row) =>
      cells.map((own, column) => (column === at('ชั้น') ? (row === 0 ? grade : '') : own)),
    );
  for (const prefix of ['', 'x']) {
    const book = rawWorkbook(sheet(['รายชื่อนักเรียน'], header, ...merged), {
      merged: ['A1:CM1', 'D3:D6'],
      ...(prefix && { prefix }),
    });
    const read = await readFile(book);
    const code = pupils[0]?.levelDtlCode;
    expect(read.pupils.map(({ values }) => values.levelDtlCode)).toEqual(Array(4).fill(code));
    expect(said(read).filter((word) => word.includes('required-field levelDtlCode'))).toEqual([]);
  }
});

test('cells of a web table that reach over columns and rows, in headers and below', async () => {
  const [above, below] = inTwoRows();
  const cellOf = (name: string, column: number) => {
    if (below[column] === '') return `<th rowspan="2">${name}</th>`;
    if (name === '') return '';
    const wide = above.findIndex((next, at) => at > column && next !== '');
    return `<th colspan=${(wide < 0 ? above.length : wide) - column}>${name}</th>`;
  };
  const grade = rows[0]?.[at('ชั้น')] ?? '';
  const same = rows.slice(0, 3).map((cells, row) =>
    cells
      .map((own, column) => {
        if (column !== at('ชั้น')) return `<td>${own}</td>`;
        return row === 0 ? `<td rowspan=3>${grade}</td>` : '';
      })
      .join(''),
  );
  const lines = [
    above.map(cellOf).join(''),
    below.flatMap((name) => (name === '' ? [] : [`<th>${name}</th>`])).join(''),
    ...same,
  ];
  const html = `<table>${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`;
  const read = await readFile(new TextEncoder().encode(html));
  expect([...read.info.fields].sort()).toEqual([...FIELDS].sort());
  const code = pupils[0]?.levelDtlCode;
  expect(read.pupils.map(({ values }) => values.levelDtlCode)).toEqual([code, code, code]);
  expect(read.pupils[2]?.values.cifNo).toBe(pupils[2]?.cifNo);
});

test('headers with a number before them, and a row that counts the columns', async () => {
  const numbered = header.map((name, column) => `${column + 1}. ${name}`);
  const counting = header.map((_, column) => `(${column + 1})`);
  const read = await readFile(csvOf([numbered, counting, ...rows]));
  expect(said(read)).toEqual(expectedOf(pupils, FIELDS, 3));
});

test('names that begin like a sum are names', async () => {
  const named = changed(3, 'นามสกุล', 'รวมทรัพย์').map((cells, each) =>
    each === 5 ? cells.map((own, column) => (column === at('ชื่อ') ? 'รวมพร' : own)) : cells,
  );
  const sums = [
    ['', '', '', '', '', '', 'ช 20', '', 'รวม', '40'],
    ['รวมทั้งสิ้น', '', '40 คน'],
  ];
  const read = await readFile(csvOf([header, ...(named as string[][]), ...sums]));
  expect(read.pupils).toHaveLength(pupils.length);
});

test('notes below the list, the last without a line end, do not make a file look cut', async () => {
  const read = await readFile(
    csvOf([header, ...rows, ['พิมพ์เมื่อ 10/06/2569'], ['ลงชื่อ', '', 'ผู้รายงาน']]),
  );
  expect(said(read)).toEqual(expectedOf(pupils, FIELDS));
});

test('a program that leaves empty cells off at the end of rows cut nothing', async () => {
  const ragged = rows.map((cells, row) => (row % 3 === 0 ? cells : cells.slice(0, -2)));
  const read = await readFile(csvOf([header, ...ragged.slice(0, 20)]));
  expect(read.pupils).toHaveLength(20);
});

test('of a cell without a result nothing is told, and it is counted', async () => {
  const cells = [{ formula: 'A2&B2' }, { fault: '#REF!' }, '#N/A'] as const;
  for (const cell of cells) {
    const read = await readFile(rawWorkbook(sheet(header, ...changed(3, 'ชื่อ', cell))));
    expect(read.info.unread).toBe(1);
    expect(said(read)).toEqual(expectedOf(pupils, FIELDS));
  }
  const known = changed(3, 'ชื่อ', { formula: 'A2', result: pupils[3]?.firstNameTh ?? '' });
  const read = await readFile(rawWorkbook(sheet(header, ...known)));
  expect(read.info.unread).toBe(0);
});

test('phones whose zeros a spreadsheet took before it saved them as text; one alone was typed so', async () => {
  const phone = at('หมายเลขโทรศัพท์ของบิดา');
  const without = (text: string) => text.replaceAll('-', '').replace(/^0(?=\d{8})/, '');
  const lost = rows.map((cells) =>
    cells.map((own, column) => (column === phone ? without(own) : own)),
  );
  const read = await readFile(csvOf([header, ...lost]));
  expect(said(read).filter((word) => word.includes('phone-format'))).toEqual([]);
  const one = changed(4, 'หมายเลขโทรศัพท์ของบิดา', '812345678') as string[][];
  expect(said(await readFile(csvOf([header, ...one])))).toContain(
    '6 warning phone-format fatherTelNo',
  );
});

describe('a workbook of several sheets', () => {
  const notes = { name: 'วิธีใช้', rows: [['อ่านก่อนใช้'], ['ข้อ 1']] };
  const halves = [
    { name: 'ป.1', rows: [header, ...rows.slice(0, 25)] },
    { name: 'ป.2 & ป.3', rows: [header, ...rows.slice(25)] },
  ];
  test('the first with pupils is read, and those left are named', async () => {
    const read = await readFile(rawWorkbook([notes, ...halves]));
    expect(read.pupils).toHaveLength(25);
    expect(read.info).toMatchObject({ sheet: 'ป.1', otherSheets: ['ป.2 & ป.3'] });
  });
  test('another is read when it is asked for', async () => {
    const read = await readFile(rawWorkbook([notes, ...halves]), undefined, 'a.xlsx', 'ป.2 & ป.3');
    expect(read.pupils).toHaveLength(15);
    expect(read.info).toMatchObject({ sheet: 'ป.2 & ป.3', otherSheets: ['ป.1'] });
  });
  test('a hidden one only where no other has pupils', async () => {
    const old = { name: 'เก่า', rows: [header, ...rows.slice(0, 5)], hidden: true };
    expect((await readFile(rawWorkbook([old, ...halves]))).info.sheet).toBe('ป.1');
    expect((await readFile(rawWorkbook([old, notes]))).info.sheet).toBe('เก่า');
  });
});

test("the year of a title goes before the report's day, which may lie in the next", async () => {
  const title = [['รายชื่อนักเรียน ปีการศึกษา 2568'], ['ข้อมูล ณ วันที่ 1 มิถุนายน 2569 เวลา 02:00']];
  const { info } = await readFile(csvOf([...title, header, ...rows]));
  expect(info.academicYear).toBe(2568);
  expect(info.reportTime).toBe('1 มิถุนายน 2569 เวลา 02:00');
});

test('a roster does not show who is without papers: - as a last name of parents is left alone', async () => {
  const [names = [], first = []] = tableFor(ROSTER, pupils);
  const dashes = first.map((own, column) => (names[column]?.startsWith('นามสกุล') ? '-' : own));
  const read = await readFile(csvOf([names, dashes]));
  expect(said(read).filter((word) => /(?:father|mother|parent)LastName/.test(word))).toEqual([]);
});
