import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStatus } from '#utils/rules/statuses.ts';

const done = (step?: string) => [{ step, done: true }];
const open = (step?: string) => [{ step, done: false }];

test.each([
  ['ยืนยันแล้ว', done('confirm')],
  ['ยืนยันข้อมูลเรียบร้อยแล้ว', done('confirm')],
  ['ยืนยันแล้ว เมื่อ 10/06/2569 15:30 น.', done('confirm')],
  ['ยืนยันแล้วโดยโรงเรียน', done('confirm')],
  ['ยังไม่ยืนยัน', open('confirm')],
  ['ยังไม่ได้ยืนยันข้อมูล', open('confirm')],
  ['ยังไม่มีการยืนยัน', open('confirm')],
  ['ไม่ยืนยัน', open('confirm')],
  ['รอยืนยัน', open('confirm')],
  ['รอการยืนยัน', open('confirm')],
  ['ยกเลิกการยืนยัน', open('confirm')],
  ['รับรองแล้ว', done('certify')],
  ['ยังไม่รับรอง', open('certify')],
  ['รอ ผอ. รับรอง', open('certify')],
  ['รับทราบแล้ว', done('acknowledge')],
  ['รอเขตรับทราบ', open('acknowledge')],
  ['รอดำเนินการ', open()],
  ['อยู่ระหว่างดำเนินการ', open()],
  ['ดำเนินการแล้ว', done()],
  ['✓', done()],
  ['/', done()],
  ['true', done()],
  ['เรียบร้อย', done()],
  ['-', open()],
  ['✗', open()],
  ['false', open()],
  ['10/06/2569', done()],
  ['วันที่ 10 มิถุนายน 2569', done()],
  ['๑๐/๐๖/๒๕๖๙', done()],
  ['2026-06-10 15:30:00', done()],
])('%s', (text, said) => {
  expect(readStatus(text)).toEqual(said);
});

test('says two steps at once', () => {
  expect(readStatus('ยืนยันแล้ว รอรับรอง')).toEqual([
    { step: 'confirm', done: true },
    { step: 'certify', done: false },
  ]);
});

test.each([
  '',
  '  ',
  'ยืนยัน',
  'ยืนยันข้อมูล',
  'รับรองข้อมูล',
  'คลิกเพื่อยืนยัน',
  'ยืนยันแล้วบางส่วน',
  'ยืนยันแล้ว 3 จาก 5 รายการ',
  'ไม่ยืนยันแล้ว',
  'ดูรายละเอียด',
  'เปิดระบบ',
  'ยื'.repeat(200),
])('does not know %s', (text) => {
  expect(readStatus(text)).toBeUndefined();
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const said = readStatus(text);
      expect(said === undefined || said.length > 0).toBe(true);
    }),
  );
});
