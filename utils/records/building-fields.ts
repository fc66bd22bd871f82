import { field } from './field.ts';
import type { Field } from './model.ts';

/** A building or structure of B-OBEC. Land is a record of its own kind of which no page is known. */
export const BUILDING_FIELDS = {
  buildingType: field('building', 'choice', 'ประเภทอาคาร', 'Kind of building'),
  buildingOrder: field('building', 'digits', 'ลำดับที่', 'Order number'),
  buildingName: field('building', 'text', 'ชื่ออาคาร', 'Name of the building'),
  buildingDesign: field('building', 'text', 'แบบ', 'Design'),
  buildingRooms: field('building', 'count', 'จำนวนห้องตามแปลน', 'Rooms by the plan'),
  buildingYear: field('building', 'year', 'สร้าง', 'Built (year or date, BE)'),
  buildingCondition: field('building', 'choice', 'สภาพปัจจุบัน', 'Condition'),
  buildingPhoto: field('building', 'picture', 'รูปภาพ', 'Photo'),
  buildingBudgetSource: field('building', 'choice', 'แหล่งงบประมาณ', 'Source of the budget'),
  buildingBudget: field('building', 'decimal', 'งบประมาณ (บาท)', 'Budget (baht)'),
  buildingNote: field('building', 'text', 'หมายเหตุ', 'Remark'),
} as const satisfies Record<string, Field>;
