import type { FieldKey } from '#utils/records/fields.ts';

/**
 * What DMC asks of father, mother and guardian, and of the two addresses, in other words than of the pupil
 * and of the other address: whose it is, is taken off a label (ชื่อบิดา) before it is looked up.
 */
export const PEOPLE_LABELS: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  // father, mother, guardian
  fatherSalary: ['รายได้', 'รายได้/เดือน', 'รายได้เฉลี่ยต่อเดือน'],
  parentFamilyRelationCode: [
    'ความสัมพันธ์ผู้ปกครอง',
    'ความเกี่ยวข้องผู้ปกครอง',
    'ความเกี่ยวข้องกับนักเรียน',
    'ความสัมพันธ์กับนักเรียน',
    'ความเกี่ยวข้อง',
    'ความสัมพันธ์',
    'เกี่ยวข้องเป็น',
    'ผู้ปกครองเกี่ยวข้องเป็น',
    'ความสัมพันธ์ของผู้ปกครองกับนักเรียน',
  ],

  // registered-address
  psHomeIdNo: ['รหัสประจำบ้าน 11 หลัก', 'เลขรหัสประจำบ้าน', 'เลขประจำบ้าน', 'House code'],
  psHomeNo: ['House no.', 'เลขที่'],
  psSoi: ['ตรอก/ซอย', 'ซอย/ตรอก'],
  psProvinceCode: ['Province'],
  psAmphurCode: ['อำเภอ/เขต'],
  psTumbolCode: ['ตำบล/แขวง'],
  psPostalCode: ['รหัส ปณ.', 'รหัสไปรษณี', 'ไปรษณีย์', 'Postcode', 'Postal code', 'Zip code'],
  psTelNo: [
    'เบอร์โทรศัพท์',
    'เบอร์โทร',
    'โทร',
    'เบอร์โทรศัพท์บ้าน',
    'โทรศัพท์บ้าน',
    'โทรศัพท์มือถือ',
    'เบอร์มือถือ',
    'เบอร์ติดต่อ',
    'เบอร์โทรติดต่อ',
    'เบอร์โทรศัพท์ติดต่อ',
    'เบอร์โทรศัพท์มือถือ',
    'มือถือ',
    'Phone',
    'Telephone',
  ],

  // current-address
  homeIdNo: ['รหัสบ้าน'],
  homeNo: ['เลขที่บ้าน (ที่อยู่ปัจจุบัน)'],
  moo: ['หมู่ (ที่อยู่ปัจจุบัน)'],
  street: ['ถนน/ซอย'],
  amphurCode: ['เขต'],
  tumbolCode: ['แขวง'],
  telNo: ['หมายเลขโทรศัพท์บ้าน', 'หมายเลขโทรศัพท์ (ที่อยู่ปัจจุบัน)'],
};
