import { field } from './field.ts';
import type { Field } from './model.ts';

/**
 * The vocabulary of a pupil's record. The keys are DMC's own control names, known from programs that
 * ran against the portal (obec63 to obec69) and stable across its yearly templates.
 * `birthHospital` and `status` are ours: the portal's names for them have not been seen.
 */
export const PUPIL_FIELDS = {
  // school
  schoolCode: field('school', 'digits', 'รหัสโรงเรียน', 'School code'),
  educationYear: field('school', 'digits', 'ปีการศึกษา', 'Academic year'),
  levelDtlCode: field('school', 'choice', 'ชั้น', 'Grade', { codes: 'grade' }),
  classroom: field('school', 'digits', 'ห้อง', 'Room'),
  admissionDate: field('school', 'date', 'วันที่เข้าเรียน', 'Admission date'),
  postDate: field('school', 'date', 'วันที่ย้ายเข้า/บันทึก', 'Date of transfer in'),
  studentTypeCode: field('school', 'choice', 'ประเภทนักเรียน', 'Kind of pupil'),
  objectStatus: field('school', 'text', 'สถานะข้อมูล', 'Record status'),
  studyTypeCode: field('school', 'choice', 'การศึกษาต่อ', 'Further study'),
  status: field('school', 'text', 'สถานะ', 'Status in the list'),

  // pupil
  studentNo: field('pupil', 'digits', 'เลขประจำตัวนักเรียน', 'Student number'),
  cifNo: field('pupil', 'identity-number', 'เลขประจำตัวประชาชน', 'Identity number'),
  cifNoChk: field(
    'pupil',
    'identity-number',
    'เลขประจำตัวประชาชน (กรอกซ้ำ)',
    'Identity number, repeated',
  ),
  cifType: field('pupil', 'choice', 'ชนิดบัตร', 'Kind of card', { codes: 'card' }),
  titleCode: field('pupil', 'choice', 'คำนำหน้านาม', 'Title', { codes: 'title' }),
  genderCode: field('pupil', 'choice', 'เพศ', 'Sex', { codes: 'sex' }),
  firstNameTh: field('pupil', 'thai-name', 'ชื่อ', 'First name'),
  middleNameTh: field('pupil', 'thai-name', 'ชื่อกลาง', 'Middle name'),
  lastNameTh: field('pupil', 'thai-name', 'นามสกุล', 'Last name'),
  firstNameEn: field('pupil', 'english-name', 'ชื่อ (อังกฤษ)', 'First name (English)'),
  middleNameEn: field('pupil', 'english-name', 'ชื่อกลาง (อังกฤษ)', 'Middle name (English)'),
  lastNameEn: field('pupil', 'english-name', 'นามสกุล (อังกฤษ)', 'Last name (English)'),
  birthDate: field('pupil', 'date', 'วัน/เดือน/ปีเกิด', 'Date of birth'),
  birthProvinceCode: field('pupil', 'province', 'จังหวัดที่เกิด', 'Province of birth'),
  birthHospital: field('pupil', 'text', 'สถานพยาบาลที่เกิด', 'Hospital of birth'),
  bloodCode: field('pupil', 'choice', 'กลุ่มเลือด', 'Blood group', {
    codes: 'blood',
    sensitive: true,
  }),
  raceCode: field('pupil', 'choice', 'เชื้อชาติ', 'Ethnic origin', {
    codes: 'nationality',
    sensitive: true,
  }),
  nationCode: field('pupil', 'choice', 'สัญชาติ', 'Nationality', { codes: 'nationality' }),
  religionCode: field('pupil', 'choice', 'ศาสนา', 'Religion', {
    codes: 'religion',
    sensitive: true,
  }),
  marriageStatusCode: field(
    'pupil',
    'choice',
    'สถานภาพสมรสของบิดา-มารดา',
    "Parents' marital status",
    { codes: 'marriage' },
  ),
  numOfOlderBrothers: field('pupil', 'count', 'จำนวนพี่ชาย', 'Older brothers'),
  numOfYoungerBrothers: field('pupil', 'count', 'จำนวนน้องชาย', 'Younger brothers'),
  numOfOlderSisters: field('pupil', 'count', 'จำนวนพี่สาว', 'Older sisters'),
  numOfYoungerSisters: field('pupil', 'count', 'จำนวนน้องสาว', 'Younger sisters'),
  numOfStudyingSiblings: field(
    'pupil',
    'count',
    'จำนวนพี่น้องที่ศึกษาอยู่ (ไม่รวมตัวนักเรียนเอง)',
    'Siblings in school',
  ),
  childIndex: field('pupil', 'count', 'นักเรียนเป็นบุตรลำดับที่', 'Birth order'),
  journeyTypeCode: field('pupil', 'choice', 'การเดินทางมาโรงเรียน', 'Way of travel to school', {
    codes: 'journey',
  }),
  timeDt: field('pupil', 'decimal', 'ระยะเวลาเดินทาง (นาที)', 'Travel time (minutes)'),
  waterDt: field('pupil', 'decimal', 'ระยะทางทางน้ำ', 'Distance by water (metres)'),
  rockDt: field('pupil', 'decimal', 'ระยะทางถนนลูกรัง', 'Distance on gravel road (metres)'),
  rubberDt: field('pupil', 'decimal', 'ระยะทางถนนลาดยาง', 'Distance on paved road (metres)'),
  weight: field('pupil', 'decimal', 'น้ำหนัก (กก.)', 'Weight (kg)'),
  height: field('pupil', 'decimal', 'ส่วนสูง (ซม.)', 'Height (cm)'),
  homelessCode: field('pupil', 'choice', 'การพักนอน', 'Lodging', { sensitive: true }),
  occasionCode: field('pupil', 'choice', 'ความด้อยโอกาส', 'Disadvantage', { sensitive: true }),
  deformityCode: field('pupil', 'choice', 'ความพิการ', 'Disability', { sensitive: true }),
  poorBookFlag: field('pupil', 'flag', 'ขาดแคลนแบบเรียน', 'Lacks textbooks', { sensitive: true }),
  poorFoodFlag: field('pupil', 'flag', 'ขาดแคลนอาหารกลางวัน', 'Lacks lunch', { sensitive: true }),
  poorStationeryFlag: field('pupil', 'flag', 'ขาดแคลนเครื่องเขียน', 'Lacks stationery', {
    sensitive: true,
  }),
  poorUniformFlag: field('pupil', 'flag', 'ขาดแคลนเครื่องแบบ', 'Lacks uniform', { sensitive: true }),
  swimmableFlag1: field('pupil', 'flag', 'ว่ายน้ำ', 'Can swim'),
  scoutId: field('pupil', 'choice', 'ลูกเสือ/เนตรนารี', 'Scouts', { codes: 'scout' }),
  redcrossyouthId: field('pupil', 'choice', 'ยุวกาชาด', 'Red Cross Youth', {
    codes: 'red-cross-youth',
  }),

  // father
  fatherCifNo: field(
    'father',
    'identity-number',
    'เลขประจำตัวประชาชนบิดา',
    "Father's identity number",
  ),
  fatherCifType: field('father', 'choice', 'ชนิดบัตรบิดา', "Father's kind of card", { codes: 'card' }),
  fatherTitleCode: field('father', 'choice', 'คำนำหน้านามบิดา', "Father's title", { codes: 'title' }),
  fatherFirstNameTh: field('father', 'thai-name', 'ชื่อบิดา', "Father's first name"),
  fatherMiddleNameTh: field('father', 'thai-name', 'ชื่อกลางบิดา', "Father's middle name"),
  fatherLastNameTh: field('father', 'thai-name', 'นามสกุลบิดา', "Father's last name"),
  fatherOccupationCode: field('father', 'choice', 'อาชีพบิดา', "Father's occupation", {
    codes: 'occupation',
  }),
  fatherBloodCode: field('father', 'choice', 'กลุ่มเลือดบิดา', "Father's blood group", {
    codes: 'blood',
    sensitive: true,
  }),
  fatherSalary: field('father', 'decimal', 'รายได้ต่อเดือนบิดา', "Father's monthly income (baht)"),
  fatherTelNo: field('father', 'phone', 'โทรศัพท์บิดา', "Father's phone"),

  // mother
  motherCifNo: field(
    'mother',
    'identity-number',
    'เลขประจำตัวประชาชนมารดา',
    "Mother's identity number",
  ),
  motherCifType: field('mother', 'choice', 'ชนิดบัตรมารดา', "Mother's kind of card", {
    codes: 'card',
  }),
  motherTitleCode: field('mother', 'choice', 'คำนำหน้านามมารดา', "Mother's title", {
    codes: 'title',
  }),
  motherFirstNameTh: field('mother', 'thai-name', 'ชื่อมารดา', "Mother's first name"),
  motherMiddleNameTh: field('mother', 'thai-name', 'ชื่อกลางมารดา', "Mother's middle name"),
  motherLastNameTh: field('mother', 'thai-name', 'นามสกุลมารดา', "Mother's last name"),
  motherOccupationCode: field('mother', 'choice', 'อาชีพมารดา', "Mother's occupation", {
    codes: 'occupation',
  }),
  motherBloodCode: field('mother', 'choice', 'กลุ่มเลือดมารดา', "Mother's blood group", {
    codes: 'blood',
    sensitive: true,
  }),
  motherSalary: field('mother', 'decimal', 'รายได้ต่อเดือนมารดา', "Mother's monthly income (baht)"),
  motherTelNo: field('mother', 'phone', 'โทรศัพท์มารดา', "Mother's phone"),

  // guardian
  parentCifNo: field(
    'guardian',
    'identity-number',
    'เลขประจำตัวประชาชนผู้ปกครอง',
    "Guardian's identity number",
  ),
  parentCifType: field('guardian', 'choice', 'ชนิดบัตรผู้ปกครอง', "Guardian's kind of card", {
    codes: 'card',
  }),
  parentTitleCode: field('guardian', 'choice', 'คำนำหน้านามผู้ปกครอง', "Guardian's title", {
    codes: 'title',
  }),
  parentFirstNameTh: field('guardian', 'thai-name', 'ชื่อผู้ปกครอง', "Guardian's first name"),
  parentMiddleNameTh: field('guardian', 'thai-name', 'ชื่อกลางผู้ปกครอง', "Guardian's middle name"),
  parentLastNameTh: field('guardian', 'thai-name', 'นามสกุลผู้ปกครอง', "Guardian's last name"),
  parentOccupationCode: field('guardian', 'choice', 'อาชีพผู้ปกครอง', "Guardian's occupation", {
    codes: 'occupation',
  }),
  parentBloodCode: field('guardian', 'choice', 'กลุ่มเลือดผู้ปกครอง', "Guardian's blood group", {
    codes: 'blood',
    sensitive: true,
  }),
  parentSalary: field(
    'guardian',
    'decimal',
    'รายได้ต่อเดือนผู้ปกครอง',
    "Guardian's monthly income (baht)",
  ),
  parentTelNo: field('guardian', 'phone', 'โทรศัพท์ผู้ปกครอง', "Guardian's phone"),
  parentFamilyRelationCode: field(
    'guardian',
    'choice',
    'ความเกี่ยวข้องของผู้ปกครองกับนักเรียน',
    "Guardian's relation to the pupil",
    { codes: 'relation' },
  ),

  // registered-address
  psHomeIdNo: field('registered-address', 'digits', 'รหัสประจำบ้าน', 'House code'),
  psHomeNo: field('registered-address', 'text', 'บ้านเลขที่', 'House number'),
  psMoo: field('registered-address', 'text', 'หมู่ที่', 'Village number (moo)'),
  psSoi: field('registered-address', 'text', 'ซอย', 'Lane (soi)'),
  psStreet: field('registered-address', 'text', 'ถนน', 'Street'),
  psProvinceCode: field('registered-address', 'province', 'จังหวัด', 'Province'),
  psAmphurCode: field('registered-address', 'choice', 'อำเภอ', 'District'),
  psTumbolCode: field('registered-address', 'choice', 'ตำบล', 'Subdistrict'),
  psPostalCode: field('registered-address', 'digits', 'รหัสไปรษณีย์', 'Postcode'),
  psTelNo: field('registered-address', 'phone', 'โทรศัพท์', 'phone'),

  // current-address
  homeIdNo: field('current-address', 'digits', 'รหัสประจำบ้าน', 'House code'),
  homeNo: field('current-address', 'text', 'บ้านเลขที่', 'House number'),
  moo: field('current-address', 'text', 'หมู่ที่', 'Village number (moo)'),
  soi: field('current-address', 'text', 'ซอย', 'Lane (soi)'),
  street: field('current-address', 'text', 'ถนน', 'Street'),
  provinceCode: field('current-address', 'province', 'จังหวัด', 'Province'),
  amphurCode: field('current-address', 'choice', 'อำเภอ', 'District'),
  tumbolCode: field('current-address', 'choice', 'ตำบล', 'Subdistrict'),
  postalCode: field('current-address', 'digits', 'รหัสไปรษณีย์', 'Postcode'),
  telNo: field('current-address', 'phone', 'โทรศัพท์', 'phone'),
} as const satisfies Record<string, Field>;
