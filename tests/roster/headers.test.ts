// @vitest-environment node
import { expect, test } from 'vitest';
import { population } from '#tests/population/population.ts';
import { randomOf } from '#tests/population/random.ts';
import { readHeader } from '#utils/roster/read-header.ts';
import { comparable } from '#utils/thai/text.ts';
import { csvOf, tableFor, xlsxOf } from './download.ts';
import { ROSTER, SCHOOL_LIST } from './layouts.ts';
import { expectedOf, readFile, said } from './reading.ts';

const pupils = population(60).map(({ values }) => values);
const table = tableFor(SCHOOL_LIST, pupils);
const header = table[0] ?? [];
const rows = table.slice(1);
const FIELDS = [...new Set(SCHOOL_LIST.flatMap(([, field]) => (field ? [field] : [])))];

const renamed = (names: Readonly<Record<number, string>>) => [
  header.map((name, at) => names[at] ?? name),
  ...rows,
];

test('91 columns in any order', async () => {
  for (let seed = 1; seed < 8; seed++) {
    const random = randomOf(seed);
    const order = header.map((_, at) => [random.next(), at] as const).sort((a, b) => a[0] - b[0]);
    const shuffled = table.map((row) => order.map(([, at]) => row[at] ?? ''));
    const read = await readFile(csvOf(shuffled));
    expect([...read.info.fields].sort()).toEqual([...FIELDS].sort());
    expect(said(read).toSorted()).toEqual(expectedOf(pupils, FIELDS).toSorted());
  }
});

test('the time of the report above the headers, and blank rows', async () => {
  const read = await readFile(
    csvOf([['วันและเวลาที่สร้างรายงาน', '10/06/2568 02:00:13'], [''], ...table]),
  );
  expect(read.info.reportTime).toBe('10/06/2568 02:00:13');
  expect(read.info.academicYear).toBe(2568);
  expect(read.pupils.map(({ row }) => row)).toEqual(pupils.map((_, at) => at + 4));
});

test('the identity number under the header of the student number', async () => {
  const twice = tableFor(ROSTER, pupils);
  const names = (twice[0] ?? []).map((name, at) => (at === 2 ? 'เลขประจำตัวนักเรียน' : name));
  const read = await readFile(csvOf([names, ...twice.slice(1)]));
  expect(read.pupils[0]?.values.cifNo).toBe(pupils[0]?.cifNo);
  expect(read.pupils[0]?.values.studentNo).toBe(pupils[0]?.studentNo);
});

test('hints, .1, cut headers and blank ones', async () => {
  const read = await readFile(
    csvOf(renamed({ 0: 'รหัสโรงเรียน ต้องกรอก', 2: 'เลขประจำตัวประชาชน *', 5: 'รหัสนักเรียน.1', 12: '' })),
  );
  expect([...read.info.fields].sort()).toEqual([...FIELDS].sort());
});

test('what stands beside a header is not read as part of it, and a whole name is no first name', () => {
  const word = comparable('เลขประจำตัวประชาชน');
  for (const header of [
    'เลขประจำตัวประชาชน(13หลัก)',
    'เลขประจำตัวประชาชน/รหัส G',
    '3) เลขประจำตัวประชาชน',
  ])
    expect(readHeader(header)).toMatchObject({ kind: 'shared', word });
  for (const header of ['ชื่อ นามสกุล', 'ชื่อ-ชื่อสกุล', 'ชื่อ - สกุล'])
    expect(readHeader(header)).toEqual({ kind: 'other' });
  for (const header of ['นามสกุลเดิม', 'ชื่อเล่น', 'ชื่อครูประจำชั้น', 'เบอร์โทรครู'])
    expect(readHeader(header)).toBeUndefined();
});

test('short headers that repeat, told by those beside them', async () => {
  const names = header.map((name) =>
    name === 'นามสกุลบิดา' || name === 'นามสกุลมารดา' ? 'นามสกุล' : name,
  );
  const read = await readFile(csvOf([names, ...rows]));
  expect(said(read)).toEqual(expectedOf(pupils, FIELDS));
});

test('groups of columns in a row above', async () => {
  const above = header.map((name) =>
    name === 'หมายเลขบัตรประชาชนบิดา' ? 'บิดา' : name === 'หมายเลขบัตรประชาชนมารดา' ? 'มารดา' : '',
  );
  const names = header.map((name, at) =>
    at >= 25 && at <= 36 ? name.replace(/ของ(?=บิดา|มารดา)|บิดา|มารดา/g, '') : name,
  );
  const read = await readFile(csvOf([above, names, ...rows]));
  expect(said(read)).toEqual(expectedOf(pupils, FIELDS, 3));
});

test('numbers and dates of spreadsheets', async () => {
  const date = new Date(Date.UTC(2016, 1, 29));
  const at = (name: string) => header.indexOf(name);
  const changed = rows.map((row, position) => {
    const cells: (string | number | Date)[] = [...row];
    if (position === 0) cells[at('วันเกิด')] = date;
    if (position === 1) cells[at('เลขประจำตัวประชาชน')] = 1_100_000_000_008;
    if (position === 2) cells[at('เลขประจำตัวประชาชน')] = '1.1E+12';
    if (position === 3) cells[at('เลขประจำตัวประชาชน')] = 100_000_000_000;
    if (position === 4) cells[at('หมายเลขโทรศัพท์ของบิดา')] = 812_345_678;
    if (position === 5) cells[at('วันเกิด')] = new Date(Date.UTC(2559, 4, 12));
    return cells;
  });
  const read = await readFile(await xlsxOf([header, ...changed]));
  const values = read.pupils.map((pupil) => pupil.values);
  expect(values[0]?.birthDate).toBe('29/02/2559');
  expect(values[1]?.cifNo).toBe('1100000000008');
  expect(values[5]?.birthDate).toBe('12/05/2559');
  const words = said(read);
  expect(words).toContain('4 error citizen-id-format cifNo');
  expect(words).toContain('5 error citizen-id-format cifNo');
  expect(words.filter((word) => word.startsWith('6 '))).not.toContain(
    '6 warning phone-format fatherTelNo',
  );
});

test('sums, notes and headers on every page are no pupils', async () => {
  const sum = ['', '', '', '', '', '', '', '', 'รวม', '60', '', '', ''];
  const read = await readFile(
    csvOf([header, ...rows.slice(0, 30), header, ...rows.slice(30), sum, ['หมายเหตุ']]),
  );
  expect(read.pupils).toHaveLength(60);
});

test('the same number twice in the file, named by its row', async () => {
  const read = await readFile(csvOf([header, ...rows, rows[4] ?? []]));
  expect(said(read)).toContain('62 error duplicate-citizen-id cifNo');
  const issue = read.pupils.at(-1)?.issues.find(({ rule }) => rule === 'duplicate-citizen-id');
  expect(JSON.stringify(issue?.details)).toContain('6');
});
