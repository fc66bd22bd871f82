import type { PageDescription } from '#utils/portals/model.ts';
import { SAMPLE } from '#utils/portals/sample.ts';
import type { FieldKey } from '#utils/records/fields.ts';

/** What only the request for a number has, or the child's record for it. */
const REQUEST: readonly (readonly FieldKey[])[] = [
  ['firstNameTh', 'requestPapers'],
  ['firstNameTh', 'requestStatus'],
  ['firstNameTh', 'requestNo'],
  ['firstNameTh', 'requestDate'],
  ['firstNameTh', 'lastNameTh', 'birthDate'],
  ['firstNameTh', 'birthDate', 'nationCode'],
  ['firstNameTh', 'fatherFirstNameTh'],
  ['firstNameTh', 'motherFirstNameTh'],
  // A step of its own for the family.
  ['fatherFirstNameTh', 'motherFirstNameTh'],
  ['parentFirstNameTh', 'parentFamilyRelationCode'],
];

const ROW: readonly (readonly FieldKey[])[] = [
  ['firstNameTh', 'requestStatus'],
  ['requestNo', 'requestStatus'],
  ['requestNo', 'firstNameTh'],
  ['cifNo', 'requestStatus'],
  ['cifNo', 'firstNameTh'],
];

export const OTHER_PATHS: readonly RegExp[] = [
  /^\/(?:index(?:\.\w+)?)?$/i,
  /^\/(?:login|register|logout)(?:[/.]|$)/i,
];

export const OTHER_SUBJECTS: readonly RegExp[] = [
  SAMPLE,
  /^(?:ข่าว|ประกาศ|ประชาสัมพันธ์|หนังสือราชการ|ดาวน์โหลด|คู่มือ|คำถาม|ถามตอบ|ติดต่อ|เข้าสู่ระบบ|ลงทะเบียน(?:ผู้ใช้|ครู)|สมัครสมาชิก|สถิติ)/,
  /^\/(?:home|main|news|announce|download|manual|help|faq|contact|about|stat|user|profile)(?:[/.-]|$)/i,
  /รหัสผ่าน|ผู้ใช้(?:งาน|ระบบ)?$|บัญชีผู้ใช้|วิธีการ?กรอก|คำแนะนำ|สถิติ/,
];

/** No page of the site has been seen: headings and fields are those of its procedure and paper form. */
export const GCODE_PAGES: readonly PageDescription[] = [
  {
    id: 'gcode/request-form',
    title: { th: 'คำขอรหัส G', en: 'Request for a G-code' },
    record: 'request',
    shapes: ['form'],
    needs: REQUEST,
    least: 3,
    alone: 5,
    paths: [/(?:request|student|child|person|pupil|gcode)\w*\/?\w*(?:add|edit|form|new|create)?/i],
    headings: [
      /คำขอ|คำร้อง|ขอ(?:รับ|มี)?(?:รหัส|เลข)|รหัสg|ข้อมูล(?:เด็ก|นักเรียน|บุคคล|ผู้)|ไม่มีหลักฐาน|ติดg|รายบุคคล/i,
    ],
  },
  {
    id: 'gcode/request-list',
    title: { th: 'รายการคำขอรหัส G', en: 'Requests for G-codes' },
    record: 'request',
    shapes: ['list'],
    needs: ROW,
    least: 2,
    alone: 5,
    paths: [/request|student|list|approve|certif|gcode/i],
    headings: [/คำขอ|คำร้อง|รหัสg|รายชื่อ|รายการ|ไม่มีหลักฐาน|ติดg|รับรอง|ตรวจสอบ/i],
  },
];
