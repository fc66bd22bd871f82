import type { FieldKey } from '#utils/records/fields.ts';

type Labels = Readonly<Partial<Record<FieldKey, readonly string[]>>>;

/** Wordings of a school's data that the portals share, beside the fields' own labels: EMIS's public pages, DMC's menus and lists. */
export const SCHOOL_LABELS: Labels = {
  schoolCode10: ['รหัสสถานศึกษา 10 หลัก', 'รหัสกระทรวง'],
  schoolCode8: [
    'รหัสโรงเรียน 8 หลัก',
    'รหัส SMIS',
    'SMIS code',
    'รหัสโรงเรียน (SMIS)',
    'SMIS',
    'รหัสสถานศึกษา 8 หลัก',
    'รหัสสถานศึกษา (SMIS 8 หลัก)',
    'รหัสโรงเรียน (SMIS 8 หลัก)',
    'รหัสสถานศึกษา (SMIS)',
  ],
  schoolCode6: ['รหัสโรงเรียน 6 หลัก', 'รหัส OBEC', 'Percode', 'รหัส percode', 'Obec code'],
  schoolName: ['ชื่อโรงเรียน', 'โรงเรียน', 'ชื่อสถานศึกษา', 'สถานศึกษา', 'ชื่อโรงเรียน (ไทย)'],
  schoolNameEn: ['ชื่อโรงเรียน (อังกฤษ)', 'ชื่อภาษาอังกฤษ'],
  schoolDirector: [
    'ผู้อำนวยการ',
    'ชื่อผู้อำนวยการ',
    'ชื่อผู้อำนวยการโรงเรียน',
    'ชื่อผู้บริหาร',
    'ผู้บริหารโรงเรียน',
    'ผู้บริหารสถานศึกษา',
  ],
  schoolLevels: ['ระดับชั้นที่เปิดสอน', 'ชั้นที่เปิดสอน', 'เปิดสอนระดับ'],
  schoolFounded: ['วันที่ก่อตั้ง', 'วันก่อตั้ง', 'ก่อตั้งเมื่อ'],
  schoolArea: ['สังกัด', 'สพท.', 'สำนักงานเขตพื้นที่การศึกษา'],
  schoolPupils: ['นักเรียนทั้งหมด', 'จำนวนนักเรียนทั้งหมด'],
  schoolRooms: ['จำนวนห้องเรียนทั้งหมด', 'ห้องเรียนทั้งหมด'],
  schoolDataDate: ['ณ วันที่'],
  schoolAddress: ['ที่ตั้ง', 'บ้านเลขที่', 'เลขที่', 'ที่ตั้งโรงเรียน'],
  schoolMoo: ['หมู่'],
  schoolStreet: ['ถนน/ซอย'],
  schoolTumbol: ['แขวง'],
  schoolAmphur: ['เขต'],
  schoolPhone: [
    'หมายเลขโทรศัพท์',
    'เบอร์โทรศัพท์',
    'เบอร์โทร',
    'โทรศัพท์โรงเรียน',
    'เบอร์โทรศัพท์โรงเรียน',
    'เบอร์โทรโรงเรียน',
    'หมายเลขโทรศัพท์โรงเรียน',
  ],
  schoolFax: ['หมายเลขโทรสาร', 'แฟกซ์', 'Fax'],
  schoolEmail: ['อีเมล', 'email', 'ไปรษณีย์อิเล็กทรอนิกส์', 'อีเมล์โรงเรียน'],
  schoolWebsite: ['เว็บไซด์', 'เวปไซต์', 'website', 'เว็บไซต์โรงเรียน'],
  schoolLatitude: ['ละติจูด (Latitude)', 'latitude', 'lat', 'พิกัดละติจูด', 'พิกัด latitude'],
  schoolLongitude: ['ลองติจูด', 'longitude', 'long', 'lng', 'พิกัดลองจิจูด', 'พิกัด longitude'],
};

/** How far a school's data is confirmed, in a confirmation page or a district's list. */
export const STATUS_LABELS: Labels = {
  confirmStatus: [
    'การยืนยันข้อมูล',
    'สถานะการยืนยัน',
    'สถานะยืนยันข้อมูล',
    'สถานะการยืนยันข้อมูล',
    'ยืนยัน',
    'สถานะ',
    'สถานะการยืนยันข้อมูลของโรงเรียน',
    'ผลการยืนยัน',
    'การยืนยัน',
  ],
  certifyStatus: [
    'การรับรองข้อมูล',
    'สถานะการรับรอง',
    'สถานะการรับรองข้อมูล',
    'รับรอง',
    'การรับรอง',
    'รับรองข้อมูลการมีตัวตนของนักเรียน',
  ],
  acknowledgeStatus: ['รับทราบข้อมูล', 'รับทราบการรายงานข้อมูล', 'สถานะการรับทราบ', 'การรับทราบ'],
};

/** Pupils and rooms by grade (DMC menus 2.2 and 2.8, EMIS's pupils). */
export const CLASS_LABELS: Labels = {
  classLevel: ['ระดับชั้น', 'ชั้น/เพศ', 'ชั้นเรียน', 'ชั้นปี', 'ระดับการศึกษา'],
  boys: ['นักเรียนชาย', 'จำนวนนักเรียนชาย', 'จำนวนชาย', 'เพศชาย', 'ช'],
  girls: ['นักเรียนหญิง', 'จำนวนนักเรียนหญิง', 'จำนวนหญิง', 'เพศหญิง', 'ญ'],
  pupils: [
    'รวมนักเรียน',
    'จำนวนนักเรียน',
    'จำนวนนักเรียนรวม',
    'นักเรียนรวม',
    'นักเรียนทั้งหมด',
    'รวมทั้งหมด',
    'รวมทั้งสิ้น',
    'รวม (คน)',
  ],
  rooms: ['จำนวนห้องเรียน', 'จำนวนห้อง', 'ห้อง', 'รวมห้อง', 'รวมห้องเรียน'],
};
