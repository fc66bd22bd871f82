import { expect, it } from 'vitest';
import { saysSaved } from '#utils/page/says-saved.ts';
import { documentOf } from './open.ts';

it.each([
  ['<div class="alert alert-success">บันทึกข้อมูลเรียบร้อย</div>', true],
  ['<div role="status">บันทึกข้อมูลนักเรียนสำเร็จแล้ว</div>', true],
  ['<div class="swal2-popup"><h2>สำเร็จ</h2><div>บันทึกเรียบร้อยแล้ว</div></div>', true],
  ['<div class="alert">ไม่สามารถบันทึกได้เนื่องจากข้อมูลยังไม่ครบ</div>', false],
  ['<div class="toast">บันทึกข้อมูลไม่สำเร็จ</div>', false],
  ['<div class="alert">โปรดบันทึกข้อมูลก่อนวันที่ 10</div>', false],
  ['<p>เมื่อกดบันทึกข้อมูลเรียบร้อย ให้พิมพ์รายงาน</p>', false],
  ['<button class="btn-success">บันทึก</button>', false],
])('%s: %s', (html, says) => {
  expect(saysSaved(documentOf(html))).toBe(says);
});
