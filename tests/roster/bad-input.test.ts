// @vitest-environment node
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { population } from '#tests/population/population.ts';
import { csvOf, htmlOf, tableFor, xlsxOf } from './download.ts';
import { SCHOOL_LIST } from './layouts.ts';
import { problemOf } from './reading.ts';
import { zipOf } from './zip.ts';

const table = tableFor(
  SCHOOL_LIST,
  population(30).map(({ values }) => values),
);
const staff = [
  ['เลขประจำตัวประชาชน', 'เลขประจำตัว', 'คำนำหน้าชื่อ', 'ชื่อ', 'นามสกุล', 'วันเกิด', 'ตำแหน่ง', 'วิทยฐานะ'],
  ['1100000000008', '120', 'นาย', 'ทดสอบ', 'ตัวอย่าง', '01/01/2520', 'ครู', 'ชำนาญการ'],
  ['1100000000016', '121', 'นาง', 'ตัวอย่าง', 'ทดสอบ', '02/01/2521', 'ครู', '-'],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) =>
  new Uint8Array([...OLE, ...new Array(504).fill(0), ...Buffer.from(stream, 'utf16le')]);
const text = (content: string) => new TextEncoder().encode(content);
const cut = (bytes: Uint8Array, share: number) => bytes.slice(0, Math.floor(bytes.length * share));

const bomb = () => {
  const zeros = deflateRawSync(Buffer.alloc(300 * 1024 * 1024));
  return zipOf([
    { name: 'xl/workbook.xml', data: text('<workbook/>') },
    { name: 'xl/sharedStrings.xml', packed: zeros, size: 300 * 1024 * 1024 },
  ]);
};

const lyingBomb = () => {
  const zeros = deflateRawSync(Buffer.alloc(300 * 1024 * 1024));
  return zipOf([
    { name: 'xl/workbook.xml', data: text('<workbook/>') },
    { name: 'xl/worksheets/sheet1.xml', packed: zeros, size: 1000 },
  ]);
};

describe('what cannot be checked is refused by name', () => {
  const cases: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
    ['an empty file', 'empty', () => new Uint8Array()],
    ['blanks alone', 'empty', () => text(' \r\n\r\n ')],
    ['a workbook without cells', 'empty', () => xlsxOf([])],
    ['a workbook with a password', 'password', () => ole('EncryptedPackage')],
    ['an old binary .xls', 'old-excel', () => ole('Workbook')],
    ['a cut workbook', 'truncated', async () => cut(await xlsxOf(table), 0.7)],
    ['a cut CSV', 'truncated', () => cut(csvOf(table), 0.63)],
    ['an open quotation mark', 'truncated', () => text('รหัสโรงเรียน,ชื่อ\r\n1,"กานดา\r\n2,ข\r\n')],
    ['a cut HTML table', 'truncated', () => cut(htmlOf(table), 0.6)],
    ['a picture', 'not-a-table', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ['a PDF', 'not-a-table', () => text('%PDF-1.7')],
    ['another zip', 'not-a-table', () => zipOf([{ name: 'a.txt', data: text('x') }])],
    ['a web page without a table', 'not-a-table', () => text('<html><body>ไม่มีตาราง</body></html>')],
    ['bytes of a program', 'not-a-table', () => new Uint8Array(4000).map((_, at) => at % 251)],
    ['a file of another system', 'other-system', () => text('รหัสครุภัณฑ์,ราคา\r\n1,200\r\n2,300\r\n')],
    ['a list of staff', 'other-system', () => csvOf(staff)],
    ['headers alone', 'no-pupils', () => csvOf(table.slice(0, 1))],
    ['a zip bomb', 'bomb', bomb],
    ['a zip bomb that says it is small', 'bomb', lyingBomb],
    ['200 MB and more', 'too-large', () => new Uint8Array(200 * 1024 * 1024 + 1)],
  ];
  test.each(cases)('%s: %s', async (_, id, make) => {
    expect(await problemOf(await make())).toBe(id);
  });
});
