import { SCHOOL_LABELS, STATUS_LABELS } from '#utils/portals/school-labels.ts';
import type { FieldKey } from '#utils/records/fields.ts';

/**
 * Labels of B-OBEC's public building cards (แบบ, จำนวนห้องตามแปลน, สร้าง, สภาพปัจจุบัน) and lists of
 * schools. The entry form has not been seen: its labels are guessed from the cards.
 */
export const BOBEC_LABELS: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  ...SCHOOL_LABELS,
  ...STATUS_LABELS,
  schoolCode: ['รหัสโรงเรียน', 'รหัส'],
  schoolCode6: [...(SCHOOL_LABELS.schoolCode6 ?? []), 'รหัสโรงเรียน percode', 'per_code'],

  buildingType: [
    'ประเภทอาคาร',
    'ประเภท',
    'ประเภทอาคาร/สิ่งก่อสร้าง',
    'ประเภทสิ่งก่อสร้าง',
    'ประเภทสิ่งปลูกสร้าง',
    'ชนิดอาคาร',
    'อาคาร',
    'สิ่งก่อสร้าง',
  ],
  buildingOrder: ['ลำดับที่', 'ลำดับ', 'หลังที่', 'อาคารลำดับที่', 'ที่'],
  buildingName: ['ชื่ออาคาร', 'ชื่ออาคาร/สิ่งก่อสร้าง', 'ชื่อสิ่งก่อสร้าง'],
  buildingDesign: ['แบบ', 'แบบอาคาร', 'แบบแปลน', 'แบบก่อสร้าง', 'แบบมาตรฐาน', 'ชื่อแบบ'],
  buildingRooms: [
    'จำนวนห้องตามแปลน',
    'ห้องตามแปลน',
    'จำนวนห้อง',
    'จำนวนห้องเรียน',
    'จำนวนห้องเรียนตามแปลน',
    'จำนวนห้องตามแบบแปลน',
  ],
  buildingYear: [
    'สร้าง',
    'ปีที่สร้าง',
    'สร้างปี',
    'สร้างเมื่อ',
    'สร้างเมื่อปี พ.ศ.',
    'ปี พ.ศ. ที่สร้าง',
    'ปีที่ก่อสร้าง',
    'ปีก่อสร้าง',
    'ก่อสร้างเมื่อ',
    'วันที่สร้าง',
  ],
  buildingCondition: ['สภาพปัจจุบัน', 'สภาพ', 'สภาพอาคาร', 'สภาพการใช้งาน'],
  buildingPhoto: ['รูปภาพ', 'รูปถ่าย', 'ภาพถ่าย', 'ภาพ', 'รูป', 'ภาพถ่ายอาคาร', 'รูปถ่ายอาคาร', 'ไฟล์ภาพ'],
  buildingBudgetSource: ['แหล่งงบประมาณ', 'แหล่งที่มาของงบประมาณ', 'ประเภทงบประมาณ', 'แหล่งเงิน'],
  buildingBudget: [
    'งบประมาณ (บาท)',
    'งบประมาณ',
    'จำนวนเงิน',
    'งบประมาณก่อสร้าง',
    'วงเงินงบประมาณ',
    'ราคาก่อสร้าง',
  ],
  buildingNote: ['หมายเหตุ'],
};
