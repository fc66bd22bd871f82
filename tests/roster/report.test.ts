// @vitest-environment node
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { population } from '#tests/population/population.ts';
import { comparePupils } from '#utils/roster/compare.ts';
import { tableOf, tallyOf } from '#utils/roster/desk.ts';
import { harmless, type ReportWords, reportOf } from '#utils/roster/report.ts';
import { type Filter, masked } from '#utils/roster/view.ts';
import { csvOf, tableFor } from './download.ts';
import { SCHOOL_LIST } from './layouts.ts';
import { readFile } from './reading.ts';

const FILTER: Filter = {
  grouping: 'class',
  severities: ['error', 'warning', 'info'],
  search: '',
  language: 'th',
  reveal: false,
};
const WORDS: ReportWords = {
  summary: 'สรุป',
  personal: 'มีข้อมูลส่วนบุคคล',
  heading: 'ผลตรวจ',
  columns: ['แถวในไฟล์'],
  classColumns: ['ห้อง', 'นักเรียน', 'ต้องแก้', 'ควรตรวจ', 'เพื่อทราบ'],
  rule: 'เรื่อง',
  all: 'รวม',
  severities: { error: 'ต้องแก้', warning: 'ควรตรวจ', info: 'เพื่อทราบ' },
  fileName: 'ผลตรวจนักเรียน_10000001_2569-1_25690610-0900',
};
const pupils = population(80).map(({ values }, at) => ({
  ...values,
  ...(at % 3 === 0 && { weight: '0' }),
  ...(at === 3 && { firstNameTh: '=HYPERLINK("http://x")' }),
}));
const read = (all: typeof pupils) => readFile(csvOf(tableFor(SCHOOL_LIST, all)));

test('nothing that a spreadsheet would run is left in a cell', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
      fc.pre(!/^-+$/.test(start + rest));
      expect(harmless(start + rest)).toBe(`'${start}${rest}`);
    }),
  );
});

test('a workbook with a summary and a sheet for each class, numbers masked', async () => {
  const { pupils: checked } = await read(pupils);
  const file = await reportOf('xlsx', checked, tallyOf(checked), FILTER, WORDS);
  expect(file.name).toBe(`${WORDS.fileName}.xlsx`);
  const { sheets } = await readXlsx(file.bytes);
  const groups = tableOf(checked, FILTER)
    .part(0, 10_000)
    .lines.filter(({ kind }) => kind === 'group');
  expect(sheets.map(({ name }) => name)).toHaveLength(groups.length + 1);
  for (const sheet of sheets) expect(sheet.rows[0]?.[0]).toBe(WORDS.personal);
  const cells = sheets
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => typeof cell === 'string');
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
  for (const { cifNo = '' } of pupils) expect(cells).not.toContain(cifNo);
});

test('the summary counts classes, their sum, and rules; rows are numbers, dashes stay dashes', async () => {
  const some = pupils.map((values, at) => (at === 6 ? { ...values, studentNo: '-' } : values));
  const { pupils: checked } = await read(some);
  const tally = tallyOf(checked);
  const { bytes } = await reportOf('xlsx', checked, tally, FILTER, WORDS);
  const [summary, ...classes] = (await readXlsx(bytes)).sheets;
  const sum = summary?.rows.find(([first]) => first === 'รวม');
  const { error, warning, info } = tally.counts;
  expect(sum?.slice(1, 5)).toEqual([80, error, warning, info]);
  const weights = summary?.rows.find(([first]) => first === 'ยังไม่ได้กรอกข้อมูลที่จำเป็น');
  expect(weights?.[2]).toBe(tally.rules.find(({ key }) => key === 'required-field')?.counts.error);
  const lines = classes.flatMap(({ rows }) => rows.slice(2));
  expect(lines.every(([row]) => typeof row === 'number')).toBe(true);
  expect(lines.find(([row]) => row === 8)?.[2]).toBe('-');
});

test('a CSV that Excel opens as UTF-8', async () => {
  const { pupils: checked } = await read(pupils);
  const { bytes } = await reportOf('csv', checked, tallyOf(checked), FILTER, WORDS);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain("'=HYPERLINK");
});

test('all but the last four signs of a number are hidden', () => {
  expect(masked('1-1000-00000-00-8')).toBe('•••••••••0008');
  expect(masked('12')).toBe('••');
});

test('search and severity choose, and a part of the table is a part of the whole', async () => {
  const { pupils: checked } = await read(pupils);
  const whole = tableOf(checked, FILTER).part(0, 10_000);
  expect(tableOf(checked, FILTER).part(5, 3).lines).toEqual(whole.lines.slice(5, 8));
  const weights = tableOf(checked, { ...FILTER, search: 'น้ำหนัก', grouping: 'rule' }).part(
    0,
    10_000,
  );
  expect(weights.issues).toBeGreaterThan(20);
  expect(weights.issues).toBeLessThan(whole.issues);
  const none = tableOf(checked, { ...FILTER, severities: [] }).part(0, 10);
  expect(none.total).toBe(0);
});

test('of many differences the first are shown, and that there are more is said', async () => {
  const { pupils: all } = await readFile(
    csvOf(
      tableFor(
        SCHOOL_LIST,
        population(600).map(({ values }) => values),
      ),
    ),
  );
  const compared = comparePupils([], all, 'th');
  expect(compared.counts.came).toBe(600);
  expect(compared.differences).toHaveLength(500);
  expect(compared.cut).toBe(true);
});

test('what was mended, what is new, who came and who left', async () => {
  const before = await read(pupils.slice(0, 60));
  const later = pupils
    .slice(2, 62)
    .map((values, at) =>
      at === 1
        ? { ...values, weight: '40', height: '145' }
        : at === 2
          ? { ...values, studentNo: 'ก' }
          : values,
    );
  const after = await read(later);
  const { counts, differences } = comparePupils(before.pupils, after.pupils, 'th');
  expect(counts.came).toBe(2);
  expect(counts.left).toBe(2);
  expect(counts.mended).toBeGreaterThanOrEqual(1);
  expect(counts.new).toBe(1);
  expect(differences.find(({ change }) => change === 'new')?.row).toBe(4);
  expect([...new Set(differences.map(({ change }) => change))]).toEqual([
    'new',
    'came',
    'left',
    'mended',
  ]);
  expect(comparePupils(after.pupils, after.pupils, 'th')).toMatchObject({
    differences: [],
    cut: false,
  });
});
