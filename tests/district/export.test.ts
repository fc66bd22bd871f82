import { expect, it } from 'vitest';
import { readCsv, readWorkbook } from '#tests/progress/read-back.ts';
import { deadlinesOf } from '#utils/district/deadlines.ts';
import {
  type DistrictTableWords,
  writeDistrictCsv,
  writeDistrictWorkbook,
} from '#utils/district/export.ts';
import { summariseDistrict } from '#utils/district/summary.ts';
import { counts, kept, NOON, SCOPE } from './schools.ts';

const WORDS: DistrictTableWords = {
  schools: 'รหัส|โรงเรียน|สถานะ|กำหนด|รอบก่อน|ตรวจ|ผ่าน|ต้องแก้|เกณฑ์|วันที่|เห็น'.split('|'),
  rules: ['เกณฑ์', 'รายการ', 'โรงเรียน'],
  sheets: { schools: 'รายโรงเรียน', rules: 'จุดที่พบ' },
  stageText: (stage) => stage,
  lateText: (late) => late,
  ruleText: (rule) => rule,
  dayText: (moment) => (moment ? 'วันนี้' : ''),
};

const summary = summariseDistrict(
  SCOPE,
  [
    kept({ sent: counts() }),
    kept({
      id: `${SCOPE}/10000002`,
      codes: ['10000002'],
      name: '=HYPERLINK("http://x","กด")',
      steps: {},
    }),
  ],
  deadlinesOf(SCOPE, [], NOON, 'th'),
);

const EXPECTED = [
  WORDS.schools,
  [
    '10000001',
    'บ้านฝึกหัด',
    'certify',
    'no',
    '',
    '100',
    '90',
    '10',
    'citizen-id-checksum 6',
    '2026-06-08',
    'วันนี้',
  ],
  ['10000002', `'=HYPERLINK("http://x","กด")`, 'unknown', 'no', '', '', '', '', '', '', ''],
];

it('a CSV says what the page says, and runs nothing', () => {
  const text = writeDistrictCsv(summary.lines, WORDS);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(readCsv(text.slice(1))).toEqual(EXPECTED);
});

it('a workbook says the same, with a sheet of what is found in several schools', async () => {
  const sheets = readWorkbook(await writeDistrictWorkbook(summary, summary.lines, WORDS));
  expect(sheets.map(({ name }) => name)).toEqual(['รายโรงเรียน', 'จุดที่พบ']);
  const [schools, rules] = sheets.map(({ rows }) => rows.map((row) => row.map(String)));
  expect(schools?.map((row) => [...row, ...Array<string>(11 - row.length).fill('')])).toEqual(
    EXPECTED,
  );
  expect(rules).toEqual([WORDS.rules, ['citizen-id-checksum', '6', '1']]);
});
