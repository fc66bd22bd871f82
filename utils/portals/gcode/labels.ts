import { DMC_LABELS } from '#utils/portals/dmc/labels.ts';
import type { FieldKey } from '#utils/records/fields.ts';

/**
 * Labels of G-code's request form and list. No page of the site has been seen. The paper form
 * (แบบข้อมูลนักเรียนรายบุคคล) asks for the child, parents and address in DMC's own terms, so those are
 * taken over; what follows are the request's own.
 */
export const GCODE_LABELS: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  ...DMC_LABELS,
  cifNo: [
    ...(DMC_LABELS.cifNo ?? []),
    'รหัส G-code',
    'เลข G',
    'เลขที่ G',
    'เลขประจำตัว G',
    'เลขประจำตัว G-code',
    'รหัสประจำตัว G',
    'รหัสนักเรียน G',
    'เลขประจำตัวนักเรียน G',
  ],
  requestNo: ['เลขคำขอ', 'คำขอเลขที่', 'รหัสคำขอ', 'เลขที่คำร้อง'],
  requestDate: ['วันที่ขอ', 'วันที่คำขอ', 'วันที่ส่งคำขอ', 'วันที่ยื่น', 'วันที่บันทึก'],
  requestPapers: ['หลักฐาน', 'เอกสาร', 'หลักฐานประกอบ', 'เอกสารแนบ', 'เอกสารหลักฐาน', 'หลักฐานที่ใช้'],
  requestStatus: [
    'สถานะ',
    'ผลการรับรอง',
    'สถานะการรับรอง',
    'การรับรองของเขต',
    'สถานะการตรวจสอบ',
    'ผลการพิจารณา',
    'ผลการตรวจสอบ',
    'สถานะการอนุมัติ',
    'การรับรอง',
    'ผลคำขอ',
  ],
};
