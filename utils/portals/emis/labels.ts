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
  schoolCode: ['รหัสโรงเรียน'],
  schoolName: ['ชื่อสถานศึกษา(ไทย)', 'ชื่อสถานศึกษา', 'ชื่อโรงเรียน', 'โรงเรียน', 'สถานศึกษา'],
  schoolNameEn: ['ชื่อสถานศึกษา(อังกฤษ)', 'ชื่อโรงเรียน(อังกฤษ)'],
  schoolNetwork: ['เครือข่ายพัฒนาคุณภาพการศึกษา', 'เครือข่าย', 'ศูนย์เครือข่าย', 'กลุ่มเครือข่าย'],
  schoolLocalGovernment: ['องค์กรปกครองส่วนท้องถิ่น', 'อปท.'],
  distanceToArea: [
    'ระยะทางจากโรงเรียน ถึง เขตพื้นที่การศึกษา',
    'ระยะทางจากโรงเรียนถึงเขตพื้นที่การศึกษา',
    'ระยะทางถึงเขตพื้นที่การศึกษา',
  ],
  distanceToDistrict: ['ระยะทางจากโรงเรียน ถึง อำเภอ', 'ระยะทางจากโรงเรียนถึงอำเภอ', 'ระยะทางถึงอำเภอ'],

  // pupils
  ...CLASS_LABELS,
  classLevel: ['ชั้น/เพศ', 'ชั้น', 'ระดับชั้น'],

  // staff
  staffPosition: ['ตำแหน่ง'],
  staffStanding: ['วิทยฐานะ'],
  staffLevel: ['ระดับ'],
  men: ['ชาย'],
  women: ['หญิง'],
  staff: ['รวม', 'รวม (คน)'],

  // computers and internet
  fromBudget: ['งบประมาณ สพฐ.', 'งบ สพฐ.', 'งบประมาณ สพฐ', 'จัดสรรจาก สพฐ.'],
  fromOthers: ['จัดหาเอง/บริจาค', 'จัดหาเอง', 'บริจาค'],
  working: ['ใช้งานได้', 'จำนวนที่ใช้ได้', 'ใช้ได้', 'ใช้การได้', 'จำนวนที่ใช้งานได้'],
  broken: ['ใช้งานไม่ได้', 'ใช้ไม่ได้', 'ชำรุด', 'จำนวนที่ใช้งานไม่ได้'],
  pieces: ['รวม', 'รวมทั้งหมด', 'จำนวนทั้งหมด', 'จำนวนรวม', 'ทั้งหมด', 'จำนวนคอมพิวเตอร์'],

  // equipment
  itemOrder: ['ลำดับ', 'ที่', 'ลำดับที่'],
  itemCode: ['รหัส', 'รหัสครุภัณฑ์'],
  itemName: ['รายการ', 'รายการครุภัณฑ์', 'ประเภท', 'ประเภทการใช้งาน'],
  itemSize: ['รายการ(cm.)', 'ขนาด (ซม.)', 'ขนาด'],
  waitingForRepair: ['จำนวนรอซ่อม', 'รอซ่อม'],
  waitingForDisposal: ['จำนวนรอจำหน่าย', 'รอจำหน่าย'],
};
