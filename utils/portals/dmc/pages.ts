import type { PageDescription } from '#utils/portals/model.ts';
import { SAMPLE } from '#utils/portals/sample.ts';
import type { FieldKey } from '#utils/records/fields.ts';

/**
 * What only a pupil's record shows together. A teacher's or a user's form has names, a number and an
 * address as well, so each set holds something that nobody but a pupil has.
 */
const PUPIL: readonly (readonly FieldKey[])[] = [
  ['studentNo', 'cifNo'],
  ['studentNo', 'firstNameTh'],
  ['firstNameTh', 'psHomeIdNo'],
  ['firstNameTh', 'lastNameTh', 'fatherFirstNameTh'],
  ['firstNameTh', 'lastNameTh', 'motherFirstNameTh'],
  ['firstNameTh', 'lastNameTh', 'parentFirstNameTh'],
  ['firstNameTh', 'lastNameTh', 'levelDtlCode'],
  ['firstNameTh', 'lastNameTh', 'weight'],
  ['cifNo', 'firstNameTh', 'weight'],
  ['cifNo', 'firstNameTh', 'levelDtlCode'],
  ['weight', 'height'],
  ['fatherFirstNameTh', 'motherFirstNameTh'],
  ['psHomeIdNo', 'psHomeNo'],
  ['childIndex', 'numOfOlderBrothers'],
  ['childIndex', 'journeyTypeCode'],
  ['journeyTypeCode', 'rubberDt', 'timeDt'],
];

const ROW: readonly (readonly FieldKey[])[] = [
  ['cifNo', 'firstNameTh'],
  ['studentNo', 'firstNameTh'],
  ['cifNo', 'studentNo'],
  ['cifNo', 'birthDate'],
  ['firstNameTh', 'lastNameTh', 'levelDtlCode'],
];

const SCHOOL: readonly (readonly FieldKey[])[] = [
  ['schoolName', 'schoolDirector'],
  ['schoolName', 'schoolCode'],
  ['schoolName', 'schoolCode10'],
  ['schoolName', 'schoolCode8'],
  ['schoolName', 'schoolCode6'],
  ['schoolName', 'schoolPostcode'],
  ['schoolCode', 'schoolPostcode'],
  ['schoolCode', 'schoolDirector'],
  ['schoolDirector', 'schoolRooms'],
  ['schoolDirector', 'schoolLevels'],
  ['schoolLevels', 'schoolRooms'],
  ['schoolDirector', 'schoolPostcode'],
  ['schoolDirector', 'schoolPhone'],
  ['schoolName', 'schoolPhone'],
  ['schoolName', 'schoolProvince'],
  ...(['schoolCode', 'schoolCode10', 'schoolCode8'] as const).flatMap((code) => [
    [code, 'schoolPhone'] as const,
    [code, 'schoolEmail'] as const,
  ]),
];

const STEPS = ['confirmStatus', 'certifyStatus', 'acknowledgeStatus'] as const;
const NAMED_SCHOOL = [
  'schoolName',
  'schoolCode',
  'schoolCode8',
  'schoolCode10',
  'schoolCode6',
] as const;

/** Paths of pages without records: home, log-in, choice of user. */
export const OTHER_PATHS: readonly RegExp[] = [/^\/$/, /^\/auth(?:\/|$)/];

/** What such pages are about, as their first heading or their path says. */
export const OTHER_SUBJECTS: readonly RegExp[] = [
  SAMPLE,
  /^(?:ข่าว|ประกาศ|ประชาสัมพันธ์|หนังสือราชการ|ดาวน์โหลด|คู่มือ|สถิติ|คำถาม|ถามตอบ|ติดต่อ|เข้าสู่ระบบ|ลงทะเบียน)/,
  /^\/(?:login|logout|home|index|main|welcome|news|announce|download|manual|help|faq|contact|about|stat|public|restpublicstat)(?:[/.-]|$)/i,
  /\/(?:change-?)?(?:password|user-?profile|profile|account)(?:[/.]|$)/i,
  /รหัสผ่าน|ผู้ใช้(?:งาน|ระบบ)?$|โปรไฟล์|บัญชีผู้ใช้|วิธีการ?กรอก|แนวทางการ|คำแนะนำ|สถิติ/,
];

const BY_CLASS =
  /แยก(?:ตาม)?(?:ระดับ|ราย)?(?:ชั้น|เพศ)|จำนวนนักเรียน.*(?:ชั้น|เพศ)|ตรวจสอบจำนวนนักเรียน|นักเรียนรายชั้น/;

/** Pupils by class. */
const COUNTS: PageDescription['needs'] = [
  ['classLevel', 'boys', 'girls'],
  ['classLevel', 'pupils', 'rooms'],
];

/**
 * DMC's pages. Paths are those of obec65 to obec69 after `/obecNN`; no path, heading or field decides
 * alone. Where a path is missing, nobody outside has seen it.
 */
export const DMC_PAGES: readonly PageDescription[] = [
  {
    id: 'dmc/student-form',
    title: { th: 'แบบข้อมูลนักเรียน', en: "Pupil's form" },
    record: 'pupil',
    shapes: ['form'],
    needs: PUPIL,
    least: 3,
    alone: 6,
    paths: [/^\/students?(?:in|new)?(?:\/|$)/],
    headings: [/ข้อมูลเบื้องต้น|ย้ายเข้านักเรียน|เพิ่มนักเรียน|ข้อมูลนักเรียน|ประวัตินักเรียน|นักเรียนใหม่|ทะเบียนนักเรียน/],
  },
  {
    id: 'dmc/student-view',
    title: { th: 'ดูข้อมูลนักเรียน', en: "Pupil's record" },
    record: 'pupil',
    shapes: ['view'],
    needs: PUPIL,
    least: 4,
    alone: 12,
    paths: [/^\/student\w*\/[^/]/],
    headings: [/ข้อมูลนักเรียน|ข้อมูลเบื้องต้น|ประวัตินักเรียน|รายละเอียดนักเรียน|ระเบียนประวัติ|ทะเบียนนักเรียน/],
  },
  {
    id: 'dmc/further-study',
    title: { th: 'การศึกษาต่อของผู้จบการศึกษา', en: 'Further study of leavers' },
    record: 'pupil',
    shapes: ['list'],
    needs: [
      ['studyTypeCode', 'studentNo'],
      ['studyTypeCode', 'firstNameTh'],
      ['studyTypeCode', 'cifNo'],
    ],
    least: 2,
    typed: ['studyTypeCode'],
    paths: [/^\/studentpendingupl(?:\/|$)/],
    headings: [/ศึกษาต่อ/],
  },
  {
    id: 'dmc/rooms',
    title: { th: 'จัดห้องเรียน', en: 'Rooms and classes' },
    record: 'pupil',
    shapes: ['list'],
    needs: [
      ['classroom', 'cifNo'],
      ['classroom', 'studentNo'],
      ['classroom', 'firstNameTh'],
    ],
    least: 3,
    typed: ['classroom'],
    paths: [/room/i],
    headings: [/จัดห้อง|แก้ไขชั้นเรียน|จัดชั้นเรียน|ย้ายห้อง|เปลี่ยนห้อง/],
  },
  {
    id: 'dmc/student-list',
    title: { th: 'รายชื่อนักเรียน', en: 'List of pupils' },
    record: 'pupil',
    shapes: ['list', 'cards'],
    needs: ROW,
    least: 3,
    alone: 7,
    paths: [/^(?:\/[a-z]{1,6})?\/(?:student|pupil)/],
    headings: [
      /ราย(?:ชื่อ|การ)นักเรียน|^นักเรียน(?:ชั้น)?[อปม]\d|ค้นหานักเรียน|ข้อมูลนักเรียน|รายชื่อผู้เรียน|นักเรียนทั้งหมด|นักเรียนชั้น|นักเรียนห้อง|ผลการค้นหา|ย้ายเข้า|จำหน่าย/,
    ],
  },
  {
    id: 'dmc/class-counts',
    title: { th: 'จำนวนนักเรียนแยกชั้น,เพศ', en: 'Pupils by class and sex' },
    record: 'class',
    shapes: ['list'],
    needs: COUNTS,
    least: 3,
    sums: true,
    paths: [/count|gender|sex/i],
    headings: [BY_CLASS],
  },
  {
    id: 'dmc/school-info',
    title: { th: 'ข้อมูลพื้นฐานโรงเรียน', en: 'School basics' },
    record: 'class',
    shapes: ['list'],
    needs: [['classLevel', 'rooms']],
    least: 2,
    sums: true,
    never: BY_CLASS,
    paths: [/^\/school/i],
    headings: [/ข้อมูลพื้นฐาน/],
  },
  {
    id: 'dmc/school-list',
    title: { th: 'โรงเรียนในเขตพื้นที่', en: "A district's schools" },
    record: 'school',
    shapes: ['list'],
    needs: [
      ...NAMED_SCHOOL.flatMap((school) => STEPS.map((step) => [school, step])),
      ['schoolName', 'schoolPupils'],
      ['schoolName', 'schoolCode'],
    ],
    least: 2,
    many: true,
    headings: [/รายชื่อโรงเรียน|โรงเรียนใน|ของโรงเรียน|โรงเรียนที่|ราย(?:โรง|สถานศึกษา)|ติดตามการ/],
  },
  {
    id: 'dmc/confirmation',
    title: { th: 'ยืนยันข้อมูล', en: 'Confirmation' },
    record: 'school',
    shapes: ['view', 'list', 'form'],
    needs: [
      ['confirmStatus', 'certifyStatus'],
      ['confirmStatus', 'acknowledgeStatus'],
      ['certifyStatus', 'acknowledgeStatus'],
      ...NAMED_SCHOOL.map((school) => [school, 'confirmStatus'] as const),
    ],
    least: 2,
    paths: [/confirm|certif/i],
    headings: [/(?:การ|^[\d]*)ยืนยัน(?:และรับรอง)?(?:ข้อมูล|$)|ยืนยันข้อมูล|รับรองข้อมูล|สถานะข้อมูล/],
  },
  {
    // What is confirmed stands over the steps on some pages.
    id: 'dmc/confirmation',
    title: { th: 'ยืนยันข้อมูล', en: 'Confirmation' },
    record: 'class',
    shapes: ['list'],
    needs: COUNTS,
    least: 3,
    sums: true,
    beside: true,
    paths: [/confirm|certif/i],
    headings: [/จำนวนนักเรียน|ยืนยันข้อมูล/],
  },
  {
    // What must be done for pupils before, each with how far it is.
    id: 'dmc/confirmation',
    title: { th: 'ยืนยันข้อมูล', en: 'Confirmation' },
    record: 'pupil',
    shapes: ['list'],
    fields: ['itemName', 'status'],
    needs: [['itemName', 'status']],
    least: 2,
    beside: true,
    paths: [/confirm|certif/i],
    headings: [/รายการ|ตรวจสอบ|ยืนยันข้อมูล/],
  },
  {
    id: 'dmc/school-info',
    title: { th: 'ข้อมูลพื้นฐานโรงเรียน', en: 'School basics' },
    record: 'school',
    shapes: ['form', 'view'],
    needs: SCHOOL,
    least: 3,
    paths: [/^\/school/i],
    headings: [/ข้อมูล(?:พื้นฐาน|ทั่วไป)?(?:ของ)?(?:โรงเรียน|สถานศึกษา)/],
  },
];
