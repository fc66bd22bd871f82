import { field } from './field.ts';
import type { Field } from './model.ts';

/**
 * A school as DMC's menu 2.2, EMIS's general page and a district's lists show it, and how far its
 * data is confirmed. The plain รหัสโรงเรียน and ปีการศึกษา are those of the pupil's record.
 */
export const SCHOOL_FIELDS = {
  schoolCode10: field('school-info', 'digits', 'รหัสโรงเรียน 10 หลัก', 'School code (10 digits)'),
  schoolCode8: field('school-info', 'digits', 'รหัส Smis 8 หลัก', 'SMIS code (8 digits)'),
  schoolCode6: field('school-info', 'digits', 'รหัส Obec 6 หลัก', 'OBEC code (6 digits)'),
  schoolName: field('school-info', 'text', 'ชื่อสถานศึกษา (ไทย)', 'School name'),
  schoolNameEn: field('school-info', 'english-name', 'ชื่อสถานศึกษา (อังกฤษ)', 'School name (English)'),
  schoolDirector: field('school-info', 'text', 'ผู้อำนวยการโรงเรียน', 'Director'),
  schoolLevels: field('school-info', 'text', 'ระดับที่เปิดสอน', 'Levels taught'),
  schoolFounded: field('school-info', 'date', 'วัน-เดือน-ปี ก่อตั้ง', 'Founded'),
  schoolArea: field('school-info', 'text', 'เขตพื้นที่การศึกษา', 'Education service area'),
  schoolNetwork: field('school-info', 'text', 'เครือข่ายพัฒนาคุณภาพการศึกษา', 'School network'),
  schoolLocalGovernment: field('school-info', 'text', 'องค์กรปกครองส่วนท้องถิ่น', 'Local government'),
  distanceToArea: field(
    'school-info',
    'decimal',
    'ระยะทางจากโรงเรียน ถึง เขตพื้นที่การศึกษา',
    'Distance to the area office (km)',
  ),
  distanceToDistrict: field(
    'school-info',
    'decimal',
    'ระยะทางจากโรงเรียน ถึง อำเภอ',
    'Distance to the district office (km)',
  ),
  schoolPupils: field('school-info', 'count', 'จำนวนนักเรียน', 'Pupils'),
  schoolRooms: field('school-info', 'count', 'จำนวนห้องเรียน', 'Rooms'),
  schoolDataDate: field('school-info', 'date', 'ข้อมูล ณ วันที่', 'Data as of'),

  schoolAddress: field('school-address', 'text', 'ที่อยู่', 'Address'),
  schoolMoo: field('school-address', 'text', 'หมู่ที่', 'Village number (moo)'),
  schoolStreet: field('school-address', 'text', 'ถนน', 'Street'),
  schoolTumbol: field('school-address', 'choice', 'ตำบล', 'Subdistrict'),
  schoolAmphur: field('school-address', 'choice', 'อำเภอ', 'District'),
  schoolProvince: field('school-address', 'province', 'จังหวัด', 'Province'),
  schoolPostcode: field('school-address', 'digits', 'รหัสไปรษณีย์', 'Postcode'),
  schoolPhone: field('school-address', 'phone', 'โทรศัพท์', 'Phone'),
  schoolFax: field('school-address', 'phone', 'โทรสาร', 'Fax'),
  schoolEmail: field('school-address', 'web', 'อีเมล์', 'E-mail'),
  schoolWebsite: field('school-address', 'web', 'เว็บไซต์', 'Website'),
  schoolLatitude: field('school-address', 'decimal', 'ละติจูด', 'Latitude'),
  schoolLongitude: field('school-address', 'decimal', 'ลองจิจูด', 'Longitude'),

  confirmStatus: field('status', 'text', 'ยืนยันข้อมูล', 'Confirmed by the data officer'),
  certifyStatus: field('status', 'text', 'รับรองข้อมูล', 'Certified by the director'),
  acknowledgeStatus: field('status', 'text', 'รับทราบ', 'Acknowledged by the district'),
} as const satisfies Record<string, Field>;
