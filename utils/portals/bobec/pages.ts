import type { PageDescription } from '#utils/portals/model.ts';
import { SAMPLE } from '#utils/portals/sample.ts';
import type { FieldKey } from '#utils/records/fields.ts';

const NAMED = ['schoolName', 'schoolCode', 'schoolCode6', 'schoolCode8', 'schoolCode10'] as const;

/** What only a building has. */
const BUILDING: readonly (readonly FieldKey[])[] = [
  ['buildingType', 'buildingCondition'],
  ['buildingType', 'buildingYear'],
  ['buildingType', 'buildingRooms'],
  ['buildingYear', 'buildingCondition'],
  ['buildingDesign', 'buildingCondition'],
  ['buildingDesign', 'buildingYear'],
];

/** What B-OBEC holds besides: each has a kind, a condition and a photo too. */
const NOT_BUILT = /^(?!.*(?:อาคาร|ก่อสร้าง|ปลูกสร้าง)).*(?:ครุภัณฑ์|ที่ดิน|สาธารณูปโภค)/;

/** Entry, log-in, registration, choice of the area, and a school's page that lists no building. */
export const OTHER_PATHS: readonly RegExp[] = [
  /^\/(?:index(?:\.php)?)?$/i,
  /^\/(?:form_login|login|register|build_show|web_school_view)(?:\.php)?$/i,
];

export const OTHER_SUBJECTS: readonly RegExp[] = [
  SAMPLE,
  /^(?:ข่าว|ประกาศ|ประชาสัมพันธ์|หนังสือราชการ|ดาวน์โหลด|คู่มือ|คำถาม|ถามตอบ|ติดต่อ|เข้าสู่ระบบ|ลงทะเบียน|สถิติ)/,
  /^\/(?:logout|home|main|news|announce|download|manual|help|faq|contact|about|stat)(?:[/.-]|$)/i,
  /รหัสผ่าน|ผู้ใช้(?:งาน|ระบบ)?$|วิธีการ?กรอก|คำแนะนำ|สถิติ/,
];

/** Paths are those of the public pages; the entry form has not been seen. */
export const BOBEC_PAGES: readonly PageDescription[] = [
  {
    id: 'bobec/building-form',
    title: { th: 'แบบข้อมูลอาคาร', en: "Building's form" },
    record: 'building',
    shapes: ['form'],
    needs: BUILDING,
    least: 3,
    alone: 4,
    never: NOT_BUILT,
    paths: [/^\/(?:build|bld|form)\w*(?:add|edit|form|new|save|insert|update)/i],
    headings: [/(?:เพิ่ม|แก้ไข|บันทึก|แบบ|รายละเอียด)?(?:ข้อมูล)?(?:อาคาร|สิ่งก่อสร้าง|สิ่งปลูกสร้าง)/],
  },
  {
    id: 'bobec/building-list',
    title: { th: 'อาคารของโรงเรียน', en: "A school's buildings" },
    record: 'building',
    shapes: ['list', 'cards', 'view'],
    needs: BUILDING,
    least: 3,
    alone: 5,
    never: NOT_BUILT,
    card: {
      field: 'buildingType',
      title: /^(.{2,80}?)[\s,:–-]*(?:ลำดับ|หลัง)(?:ที่)?\s*[:.]?\s*[\d๐-๙]{1,4}$/u,
    },
    paths: [/^\/build\w*(?:view|list)/i],
    headings: [/อาคาร|สิ่งก่อสร้าง|สิ่งปลูกสร้าง/],
  },
  {
    id: 'bobec/school-list',
    title: { th: 'โรงเรียนในเขตพื้นที่', en: "A district's schools" },
    record: 'school',
    shapes: ['list'],
    needs: [
      ...NAMED.slice(1).map((code) => ['schoolName', code] as const),
      ...NAMED.map((name) => [name, 'confirmStatus'] as const),
      ...NAMED.map((name) => [name, 'certifyStatus'] as const),
    ],
    least: 2,
    many: true,
    paths: [/^\/build_sch_list/i],
    headings: [/รายชื่อโรงเรียน|โรงเรียนใน|ของโรงเรียน|โรงเรียนที่|ราย(?:โรง|สถานศึกษา)|ติดตามการ|สถานศึกษา/],
  },
];
