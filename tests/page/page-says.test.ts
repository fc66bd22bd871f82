import { expect, it } from 'vitest';
import { roundNamedIn } from '#utils/page/page-says.ts';

it.each([
  [['ข้อมูลนักเรียน', 'ภาคเรียนที่ 2/2569'], '2'],
  [['สถานะการยืนยันข้อมูล ภาคเรียนที่ ๒ ปีการศึกษา ๒๕๖๙'], '2'],
  [['ยืนยันข้อมูล รอบที่ 1'], '1'],
  [['รอบ 3 สิ้นปีการศึกษา 2569'], 'year-end'],
  [['ยืนยันข้อมูลสิ้นปีการศึกษา 2569'], 'year-end'],
  [['ภาคเรียนที่ 1', 'ภาคเรียนที่ 2'], undefined],
  [['ภาคเรียนที่ 2', 'รอบที่ 2 ปีการศึกษา 2569'], '2'],
  [['ภาคเรียนที่ 25'], undefined],
  [['โรงเรียนในสังกัด'], undefined],
  [[], undefined],
])('the headings %j name the round %s', (headings, round) => {
  expect(roundNamedIn(headings)).toBe(round);
});
