import { CLASS_LABELS, SCHOOL_LABELS, STATUS_LABELS } from '#utils/portals/school-labels.ts';
import type { FieldKey } from '#utils/records/fields.ts';

/**
 * Labels and headers of EMIS's public pages (`schooldata-view….php`); the entry pages have not been
 * seen. Its tables carry no ids, so these texts are all there is.
 */
export const EMIS_LABELS: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  // general
  ...SCHOOL_LABELS,
  ...STATUS_LABELS,
  schoolName: ['ชื่อสถานศึกษา', 'ชื่อโรงเรียน', 'โรงเรียน', 'สถานศึกษา'],
  schoolNameEn: ['ชื่อโรงเรียน(อังกฤษ)'],
  schoolNetwork: ['เครือข่าย', 'ศูนย์เครือข่าย', 'กลุ่มเครือข่าย'],
  schoolLocalGovernment: ['อปท.'],
  distanceToArea: ['ระยะทางถึงเขตพื้นที่การศึกษา'],
  distanceToDistrict: ['ระยะทางถึงอำเภอ'],

  // pupils
  ...CLASS_LABELS,
  classLevel: ['ชั้น/เพศ', 'ระดับชั้น'],

  // staff
  staff: ['รวม (คน)'],

  // computers and internet
  fromBudget: ['งบ สพฐ.', 'จัดสรรจาก สพฐ.'],
  fromOthers: ['จัดหาเอง', 'บริจาค'],
  working: ['จำนวนที่ใช้ได้', 'ใช้ได้', 'ใช้การได้', 'จำนวนที่ใช้งานได้'],
  broken: ['ใช้ไม่ได้', 'ชำรุด', 'จำนวนที่ใช้งานไม่ได้'],
  pieces: ['รวมทั้งหมด', 'จำนวนทั้งหมด', 'จำนวนรวม', 'ทั้งหมด', 'จำนวนคอมพิวเตอร์'],

  // equipment
  itemOrder: ['ที่', 'ลำดับที่'],
  itemCode: ['รหัสครุภัณฑ์'],
  itemName: ['รายการครุภัณฑ์', 'ประเภท', 'ประเภทการใช้งาน'],
  itemSize: ['ขนาด (ซม.)', 'ขนาด'],
  waitingForRepair: ['รอซ่อม'],
  waitingForDisposal: ['รอจำหน่าย'],
};
