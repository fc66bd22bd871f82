import { field } from './field.ts';
import type { Field } from './model.ts';

/** A row of EMIS's staff, computers or equipment. Counts are persons or pieces. */
export const ITEM_FIELDS = {
  itemOrder: field('item', 'digits', 'ลำดับ', 'Order'),
  itemCode: field('item', 'text', 'รหัส', 'Code'),
  itemName: field('item', 'text', 'รายการ', 'Item'),
  itemSize: field('item', 'text', 'รายการ (cm.)', 'Size (cm)'),

  staffPosition: field('item', 'text', 'ตำแหน่ง', 'Position'),
  staffStanding: field('item', 'text', 'วิทยฐานะ', 'Academic standing'),
  staffLevel: field('item', 'text', 'ระดับ', 'Level'),
  men: field('item', 'count', 'ชาย', 'Men'),
  women: field('item', 'count', 'หญิง', 'Women'),
  staff: field('item', 'count', 'รวม', 'Staff'),

  fromBudget: field('item', 'count', 'งบประมาณ สพฐ.', "From OBEC's budget"),
  fromOthers: field('item', 'count', 'จัดหาเอง/บริจาค', 'Bought or donated'),
  working: field('item', 'count', 'ใช้งานได้', 'Working'),
  broken: field('item', 'count', 'ใช้งานไม่ได้', 'Not working'),
  waitingForRepair: field('item', 'count', 'จำนวนรอซ่อม', 'Waiting for repair'),
  waitingForDisposal: field('item', 'count', 'จำนวนรอจำหน่าย', 'Waiting for disposal'),
  pieces: field('item', 'count', 'รวม', 'Pieces'),
} as const satisfies Record<string, Field>;
