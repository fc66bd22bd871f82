import { expect, it } from 'vitest';
import { labelReader } from '#utils/page/read-label.ts';
import { conceptOf, vocabularyOf } from '#utils/page/vocabulary.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import { type FieldKey, fieldOf, fieldsOf } from '#utils/records/fields.ts';

/** Seen on pages and paper, and in no list of labels: each follows from one that is, or from another person's. */
const DERIVED: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  cifNo: [
    'เลขบัตรประชาชน',
    'หมายเลขบัตรประชาชน',
    'เลขบัตรประจำตัวประชาชน',
    'เลข ปชช. 13 หลัก',
    'เลขบัตร',
    'Citizen ID (13 digits)',
    'เลขประจำตัว 13 หลัก',
    'เลข ปชช.',
  ],
  cifNoChk: [
    'เลขประจำตัวประชาชน (อีกครั้ง)',
    'กรอกเลขประจำตัวประชาชนอีกครั้ง',
    'กรอกเลขประจำตัวประชาชนซ้ำ',
    'พิมพ์เลขประจำตัวประชาชนอีกครั้ง',
  ],
  titleCode: ['คำนำหน้าชื่อ', 'คำนำหน้า'],
  firstNameTh: ['ชื่อ (ภาษาไทย)'],
  lastNameTh: ['นามสกุล (ภาษาไทย)'],
  firstNameEn: ['ชื่ออังกฤษ', 'First name'],
  middleNameEn: ['ชื่อกลางอังกฤษ', 'ชื่อรอง (อังกฤษ)'],
  lastNameEn: ['นามสกุลอังกฤษ', 'Last name', 'สกุล (อังกฤษ)'],
  birthDate: ['วันเดือนปีเกิด', 'ว/ด/ปเกิด'],
  birthProvinceCode: ['จังหวัดที่เกิด (ตามสูติบัตร)'],
  marriageStatusCode: ['สถานภาพสมรสของบิดามารดา', 'สถานะภาพสมรสของบิดา-มารดา'],
  waterDt: ['ระยะทาง (ทางน้ำ)'],
  rockDt: ['ระยะทาง (ถนนลูกรัง)'],
  rubberDt: ['ระยะทาง (ถนนลาดยาง)'],
  weight: ['น้ำหนัก (กิโลกรัม)'],
  height: ['ส่วนสูง (เซนติเมตร)'],
  fatherCifNo: ['หมายเลขบัตรประชาชนบิดา', 'เลขบัตรประชาชนบิดา', 'เลขบัตรบิดา', 'เลขบัตรประจำตัวประชาชน'],
  fatherCifType: ['ชนิดบัตร'],
  fatherTitleCode: ['คำนำหน้าชื่อบิดา', 'คำนำหน้าบิดา'],
  fatherLastNameTh: ['นามสกุล'],
  fatherOccupationCode: ['อาชีพของบิดา', 'อาชีพ'],
  fatherSalary: [
    'รายได้ต่อเดือนของบิดา',
    'รายได้บิดา',
    'รายได้ต่อเดือน(บาท)',
    'รายได้ต่อเดือน',
    'รายได้เฉลี่ยต่อเดือนบิดา',
    'รายได้',
    'รายได้ (บาท/เดือน)',
  ],
  fatherTelNo: ['หมายเลขโทรศัพท์ของบิดา', 'เบอร์โทรศัพท์บิดา', 'เบอร์โทรบิดา'],
  motherCifNo: [
    'หมายเลขบัตรประชาชนมารดา',
    'เลขบัตรประชาชนมารดา',
    'เลขบัตรมารดา',
    'เลขบัตรประจำตัวประชาชน',
  ],
  motherCifType: ['ชนิดบัตร'],
  motherTitleCode: ['คำนำหน้าชื่อมารดา', 'คำนำหน้ามารดา'],
  motherLastNameTh: ['นามสกุล'],
  motherOccupationCode: ['อาชีพของมารดา'],
  motherSalary: ['รายได้ต่อเดือนของมารดา', 'รายได้มารดา', 'รายได้ต่อเดือน(บาท)'],
  motherTelNo: ['หมายเลขโทรศัพท์ของมารดา', 'เบอร์โทรศัพท์มารดา', 'เบอร์โทรมารดา'],
  parentCifType: ['ชนิดบัตร'],
  parentLastNameTh: ['นามสกุล'],
  parentOccupationCode: ['อาชีพของผู้ปกครอง'],
  parentSalary: ['รายได้ต่อเดือนของผู้ปกครอง', 'รายได้ต่อเดือน(บาท)'],
  parentTelNo: ['หมายเลขโทรศัพท์ของผู้ปกครอง', 'เบอร์โทรศัพท์ผู้ปกครอง', 'เบอร์โทรผู้ปกครอง'],
  psHomeIdNo: ['รหัสบ้าน', 'รหัสประจำบ้าน (ทะเบียนบ้าน)', 'รหัสประจำบ้าน 11 หลัก'],
  psHomeNo: ['เลขที่บ้าน', 'เลขที่บ้าน (ทะเบียนบ้าน)'],
  psMoo: ['หมู่', 'หมู่ (ทะเบียนบ้าน)'],
  psStreet: ['ถนน/ซอย', 'ถนน (ทะเบียนบ้าน)'],
  psProvinceCode: ['จังหวัด (ทะเบียนบ้าน)'],
  psAmphurCode: ['เขต', '*อ.', 'อำเภอ (ทะเบียนบ้าน)', 'อำเภอ/เขต', 'เขต/อำเภอ'],
  psTumbolCode: ['แขวง', 'ต. :', 'ตำบล (ทะเบียนบ้าน)', 'ตำบล/แขวง', 'แขวง/ตำบล'],
  psPostalCode: ['รหัสไปรษณีย์ (ทะเบียนบ้าน)'],
  psTelNo: ['หมายเลขโทรศัพท์', 'หมายเลขโทรศัพท์บ้าน', 'หมายเลขโทรศัพท์ (ทะเบียนบ้าน)'],
  homeIdNo: ['รหัสประจำบ้าน (ที่อยู่ปัจจุบัน)'],
  homeNo: ['เลขที่บ้าน'],
  moo: ['หมู่'],
  street: ['ถนน (ที่อยู่ปัจจุบัน)'],
  provinceCode: ['จังหวัด (ที่อยู่ปัจจุบัน)'],
  amphurCode: ['อำเภอ (ที่อยู่ปัจจุบัน)'],
  tumbolCode: ['ตำบล (ที่อยู่ปัจจุบัน)'],
  postalCode: ['รหัสไปรษณีย์ (ที่อยู่ปัจจุบัน)'],
  telNo: ['หมายเลขโทรศัพท์'],
  schoolCode10: ['รหัสกระทรวง 10 หลัก'],
  schoolDataDate: ['ข้อมูลวันที่'],
  schoolTumbol: ['ตำบล/แขวง'],
  schoolAmphur: ['อำเภอ/เขต'],
  schoolEmail: ['e-mail', 'อีเมลโรงเรียน'],
  schoolLatitude: ['ละติจูด (Latitude)'],
  schoolLongitude: ['ลองจิจูด (Longitude)'],
  confirmStatus: ['โรงเรียนยืนยัน', 'โรงเรียนยืนยันข้อมูล'],
  certifyStatus: [
    'ผู้อำนวยการรับรอง',
    'ผอ.รับรอง',
    'ผู้อำนวยการรับรองข้อมูล',
    'ผอ.โรงเรียนรับรอง',
    'ผู้บริหารรับรอง',
  ],
  acknowledgeStatus: ['เขตรับทราบ'],
};

const KINDS = ['pupil', 'school'] as const;

it.each(Object.entries(DERIVED))('%s', (key, labels) => {
  const fields = fieldsOf(
    KINDS.find((kind) => fieldsOf(kind).includes(key as FieldKey)) ?? 'pupil',
  );
  const read = labelReader(vocabularyOf(DMC, fields));
  for (const label of labels) {
    const { concept, owner } = read(label);
    expect([label, concept]).toEqual([label, conceptOf(key as FieldKey)]);
    if (owner) expect([label, owner]).toEqual([label, fieldOf(key as FieldKey).section]);
  }
});
