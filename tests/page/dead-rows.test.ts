import { expect, it } from 'vitest';
import { isDeadRow } from '#utils/page/dead-rows.ts';
import { documentOf } from './open.ts';

const rowOf = (markup: string): Element => {
  const row = documentOf(`<table>${markup}</table>`).querySelector('tr');
  if (!row) throw new Error('no row');
  return row;
};

it.each([
  '<tr style="text-decoration: line-through"><td>1</td><td>ก้อง</td></tr>',
  '<tr class="row deleted"><td>1</td><td>ก้อง</td></tr>',
  '<tr class="is-removed"><td>1</td><td>ก้อง</td></tr>',
  '<tr><td></td><td><del>1</del></td><td><del>ก้อง</del></td></tr>',
  '<tr><td><s>1</s></td><td><s>ก้อง</s></td><td>ลบแล้ว</td></tr>',
  '<tr class="row-template" hidden><td>0</td><td>test</td></tr>',
  '<tr id="new_tpl" style="display:none"><td>{no}</td><td></td></tr>',
])('is no data: %s', (markup) => {
  expect(isDeadRow(rowOf(markup))).toBe(true);
});

it.each([
  '<tr><td>1</td><td>ก้อง</td></tr>',
  '<tr style="color: red" class="even"><td>1</td><td>ก้อง</td></tr>',
  // A list that shows part of its rows at a time hides the others.
  '<tr style="display: none"><td>1</td><td>ก้อง</td></tr>',
  // What stood there before is struck, beside what stands there now.
  '<tr><td>1</td><td><del>ก้อง</del> กล้า</td></tr>',
  '<tr><td><s>1</s></td><td>ก้อง</td><td>ใจดี</td></tr>',
  '<tr class="template"><td>1</td><td>ก้อง</td></tr>',
  '<tr class="undeleted"><td>1</td><td>ก้อง</td></tr>',
])('is data: %s', (markup) => {
  expect(isDeadRow(rowOf(markup))).toBe(false);
});
