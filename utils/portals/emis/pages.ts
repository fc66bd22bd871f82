import type { PageDescription } from '#utils/portals/model.ts';
import { SAMPLE } from '#utils/portals/sample.ts';
import type { FieldKey } from '#utils/records/fields.ts';

// The same words mean other things on each page (รวม of pupils, of staff, of computers), so each page
// of items is read with its own fields.
const STAFF: readonly FieldKey[] = [
  'staffPosition',
  'staffStanding',
  'staffLevel',
  'men',
  'women',
  'staff',
];
const COMPUTERS: readonly FieldKey[] = [
  'itemOrder',
  'itemName',
  'fromBudget',
  'fromOthers',
  'working',
  'broken',
  'pieces',
];
const EQUIPMENT: readonly FieldKey[] = [
  'itemOrder',
  'itemCode',
  'itemName',
  'itemSize',
  'working',
  'waitingForRepair',
  'waitingForDisposal',
  'pieces',
];

const CODES = ['schoolCode10', 'schoolCode8', 'schoolCode6', 'schoolCode'] as const;

const GENERAL: readonly (readonly FieldKey[])[] = [
  ...CODES.map((code) => ['schoolName', code] as const),
  ['schoolName', 'schoolPostcode'],
  ['schoolName', 'schoolPhone'],
  ['schoolName', 'schoolProvince'],
  ['schoolName', 'schoolLevels'],
  ['schoolCode10', 'schoolPostcode'],
  ['schoolCode8', 'schoolCode6'],
  ['schoolLevels', 'schoolPostcode'],
  ['schoolPostcode', 'schoolEmail'],
];

/** Choices of province and area, log-in, and pages of EMIS for which there is no description. */
export const OTHER_PATHS: readonly RegExp[] = [
  /^\/(?:emis\/?)?(?:index(?:\.php)?)?$/i,
  /\/(?:area_school|index_area|login|schooldata-view_bobec|index_view(?:_area_service)?)\.php$/i,
];

export const OTHER_SUBJECTS: readonly RegExp[] = [
  SAMPLE,
  /^(?:ข่าว|ประกาศ|ประชาสัมพันธ์|หนังสือราชการ|ดาวน์โหลด|คู่มือ|คำถาม|ถามตอบ|ติดต่อ|เข้าสู่ระบบ|ลงทะเบียน|สถิติ)/,
  /^\/(?:emis\/)?(?:news|announce|download|manual|help|faq|contact|about|stat)(?:[/.-]|$)/i,
  /รหัสผ่าน|ผู้ใช้(?:งาน|ระบบ)?$|วิธีการ?กรอก|คำแนะนำ/,
];

/** Each of its pages may say how old its data is. */
const DATE: readonly FieldKey[] = ['schoolDataDate'];
const dated = (id: PageDescription['id'], title: PageDescription['title']): PageDescription => ({
  id,
  title,
  record: 'school',
  fields: DATE,
  shapes: ['view'],
  needs: [DATE],
  least: 1,
  alone: 1,
  beside: true,
});

const OWN_PAGES: readonly PageDescription[] = [
  {
    id: 'emis/students',
    title: { th: 'จำนวนนักเรียน', en: 'Pupils' },
    record: 'class',
    shapes: ['list'],
    needs: [
      ['classLevel', 'boys', 'girls'],
      ['classLevel', 'pupils', 'rooms'],
      ['classLevel', 'boys', 'pupils'],
    ],
    least: 3,
    alone: 4,
    sums: true,
    paths: [/_student(?:\.php)?$/i],
    headings: [/นักเรียน/],
  },
  {
    id: 'emis/staff',
    title: { th: 'ครูและบุคลากร', en: 'Staff' },
    record: 'item',
    fields: STAFF,
    shapes: ['list'],
    needs: [
      ['staffPosition', 'men', 'women'],
      ['staffPosition', 'staff'],
    ],
    least: 3,
    alone: 4,
    sums: true,
    paths: [/_te(?:a)?cher(?:\.php)?$/i, /staff|personnel/i],
    headings: [/ครู|บุคลากร|ตำแหน่ง/],
  },
  {
    id: 'emis/computers',
    title: { th: 'คอมพิวเตอร์และอินเทอร์เน็ต', en: 'Computers and internet' },
    record: 'item',
    fields: COMPUTERS,
    shapes: ['list', 'cards', 'view', 'form'],
    needs: [
      ['working', 'broken'],
      ['fromBudget', 'working'],
      ['itemName', 'working', 'pieces'],
    ],
    least: 3,
    sums: true,
    card: { field: 'itemName', title: /^(?:(?:จำนวน)?คอมพิวเตอร์|เครื่อง.).{0,60}$/u },
    paths: [/_com(?:-?internet)?(?:\.php)?$/i, /computer/i],
    headings: [/คอมพิวเตอร์|อินเทอร์เน็ต/],
  },
  {
    id: 'emis/equipment',
    title: { th: 'ครุภัณฑ์', en: 'Equipment' },
    record: 'item',
    fields: EQUIPMENT,
    shapes: ['list'],
    needs: [
      ['itemName', 'working', 'waitingForRepair'],
      ['itemName', 'working', 'waitingForDisposal'],
      ['itemName', 'waitingForRepair', 'waitingForDisposal'],
    ],
    least: 3,
    alone: 4,
    sums: true,
    paths: [/_mobec(?:\.php)?$/i, /equipment|durable/i],
    headings: [/ครุภัณฑ์|mobec|m-obec/i],
  },
  {
    id: 'emis/school-list',
    title: { th: 'รายชื่อโรงเรียน', en: 'Schools' },
    record: 'school',
    shapes: ['list'],
    needs: [
      ...CODES.map((code) => ['schoolName', code] as const),
      ['schoolName', 'schoolTumbol'],
      ['schoolName', 'schoolAmphur'],
      ['schoolName', 'schoolPupils'],
      ['schoolName', 'confirmStatus'],
    ],
    least: 2,
    many: true,
    paths: [/\/school(?:_edu_p)?(?:\.php)?$/i],
    headings: [/รายชื่อ(?:โรงเรียน|สถานศึกษา)|(?:โรงเรียน|สถานศึกษา)(?:ใน|ที่|ราย)/],
  },
  {
    id: 'emis/school-general',
    title: { th: 'ข้อมูลพื้นฐานโรงเรียน', en: 'School basics' },
    record: 'school',
    shapes: ['view', 'form'],
    needs: GENERAL,
    least: 3,
    alone: 8,
    paths: [/schooldata-(?:view|edit|form|add)(?:\.php)?$/i],
    headings: [/ข้อมูล(?:พื้นฐาน|ทั่วไป)?(?:ของ)?(?:โรงเรียน|สถานศึกษา)|ข้อมูลพื้นฐาน|ข้อมูลทั่วไป/],
  },
];

export const EMIS_PAGES: readonly PageDescription[] = [
  ...OWN_PAGES,
  ...OWN_PAGES.filter(({ id }) => id !== 'emis/school-general').map(({ id, title }) =>
    dated(id, title),
  ),
];
