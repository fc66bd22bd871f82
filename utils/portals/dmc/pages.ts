import type { PageDescription } from '#utils/portals/model.ts';
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
];

const LIST: readonly (readonly FieldKey[])[] = [
  ['cifNo', 'firstNameTh'],
  ['studentNo', 'firstNameTh'],
  ['cifNo', 'studentNo'],
];

/** Pages whose own fields have no vocabulary yet: never taken for recognised. */
const NOT_YET: readonly (readonly FieldKey[])[] = [];

/**
 * DMC's pages. Paths are those of obec65 to obec69 after `/obecNN`; none decides alone. Where a path
 * is missing, nobody outside has seen it.
 */
export const DMC_PAGES: readonly PageDescription[] = [
  {
    id: 'dmc/student-form',
    title: { th: 'แบบข้อมูลนักเรียน', en: "Pupil's form" },
    record: 'pupil',
    shape: 'form',
    needs: PUPIL,
    least: 4,
    paths: [
      /^\/student\/[^/]+\/edit\/?$/,
      /^\/studentin\/add(_cif)?\/?$/,
      /^\/studentnew\/add\/?$/,
    ],
    headings: ['ข้อมูลเบื้องต้น', 'ย้ายเข้านักเรียน', 'เพิ่มนักเรียน', 'แก้ไขข้อมูลนักเรียน'],
  },
  {
    id: 'dmc/student-view',
    title: { th: 'ดูข้อมูลนักเรียน', en: "Pupil's record" },
    record: 'pupil',
    shape: 'view',
    needs: PUPIL,
    least: 4,
    paths: [/^\/student\/[^/]+\/?$/],
    headings: ['ข้อมูลนักเรียน', 'ข้อมูลเบื้องต้น', 'ประวัตินักเรียน'],
  },
  {
    id: 'dmc/further-study',
    title: { th: 'การศึกษาต่อของผู้จบการศึกษา', en: 'Further study of leavers' },
    record: 'pupil',
    shape: 'list',
    needs: [['studyTypeCode']],
    least: 3,
    paths: [/^\/studentpendingupl\//],
    headings: ['ศึกษาต่อ'],
  },
  {
    id: 'dmc/rooms',
    title: { th: 'จัดห้องเรียน', en: 'Rooms and classes' },
    record: 'pupil',
    shape: 'list',
    needs: [
      ['classroom', 'cifNo'],
      ['classroom', 'studentNo'],
      ['classroom', 'firstNameTh'],
    ],
    least: 3,
    headings: ['จัดห้อง', 'แก้ไขชั้นเรียน', 'จัดชั้นเรียน'],
  },
  {
    id: 'dmc/student-list',
    title: { th: 'รายชื่อนักเรียน', en: 'List of pupils' },
    record: 'pupil',
    shape: 'list',
    needs: LIST,
    least: 3,
    paths: [/^\/student\/?$/, /^\/studentin\/?$/, /^\/studentprogram\//],
    headings: ['รายชื่อนักเรียน', 'ค้นหานักเรียน', 'ข้อมูลนักเรียน'],
  },
  {
    id: 'dmc/school-info',
    title: { th: 'ข้อมูลพื้นฐานโรงเรียน', en: 'School basics' },
    record: 'school',
    shape: 'form',
    needs: NOT_YET,
    least: 3,
    headings: ['ปรับปรุงข้อมูลพื้นฐานโรงเรียน'],
  },
  {
    id: 'dmc/class-counts',
    title: { th: 'จำนวนนักเรียนแยกชั้น,เพศ', en: 'Pupils by class and sex' },
    record: 'class',
    shape: 'list',
    needs: NOT_YET,
    least: 3,
    headings: ['จำนวนนักเรียนแยกชั้น'],
  },
  {
    id: 'dmc/confirmation',
    title: { th: 'ยืนยันข้อมูล', en: 'Confirmation' },
    record: 'school',
    shape: 'list',
    needs: NOT_YET,
    least: 3,
    headings: ['ยืนยันข้อมูล'],
  },
  {
    id: 'dmc/school-list',
    title: { th: 'โรงเรียนในเขตพื้นที่', en: "A district's schools" },
    record: 'school',
    shape: 'list',
    needs: NOT_YET,
    least: 3,
  },
];
