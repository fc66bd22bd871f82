import type { Words } from '#utils/records/model.ts';

/** Where in the manifest a permission stands. */
export type PermissionKind =
  | 'permissions'
  | 'optional_permissions'
  | 'host_permissions'
  | 'optional_host_permissions';

/** One thing that the extension asks the browser for, and why: for the stores, and for the test of the manifest. */
export interface Permission {
  readonly kind: PermissionKind;
  /** As the manifest has it; several where one reason holds for all. */
  readonly entries: readonly string[];
  readonly why: Words;
}

export const PERMISSIONS: readonly Permission[] = [
  {
    kind: 'permissions',
    entries: ['storage'],
    why: {
      th: 'เก็บการตั้งค่า สิ่งที่สอนไว้ และวันกำหนดส่งที่แก้เอง ไว้ในเครื่องนี้',
      en: 'Keeps the settings, what was taught, and deadlines that the user set, on this computer.',
    },
  },
  {
    kind: 'permissions',
    entries: ['scripting'],
    why: {
      th: 'ใส่เครื่องมือสองอย่างลงในหน้าของเว็บที่ตรวจเมื่อกดเรียกเท่านั้น: สอนช่องที่ยังไม่รู้จัก และบันทึกโครงหน้าที่ลบข้อมูลแล้ว หน้าอื่นจึงไม่ต้องแบกสองอย่างนี้',
      en: 'Puts two tools into a portal page when the user asks for them, so that no other page carries them: teaching an unknown field, and saving the page’s structure with all data removed. Both are files of the package; no code is made or loaded.',
    },
  },
  {
    kind: 'permissions',
    entries: ['alarms'],
    why: {
      th: 'ให้กำหนดส่งบนไอคอนเป็นของวันนี้เสมอ และเตือนตามเวลาที่เลือก แม้ไม่มีหน้าใดเปิดอยู่',
      en: 'Keeps the deadline on the icon true to the day, and reminds at the chosen time, also while no page is open.',
    },
  },
  {
    kind: 'optional_permissions',
    entries: ['notifications'],
    why: {
      th: 'แสดงการเตือนกำหนดส่ง ขอเมื่อเปิดการเตือนเท่านั้น',
      en: 'Shows reminders of deadlines; asked for only when the user switches them on.',
    },
  },
  {
    kind: 'host_permissions',
    entries: ['https://portal.bopp-obec.info/*'],
    why: {
      th: 'เว็บ DMC: ตรวจข้อมูลนักเรียนที่ช่อง ก่อนบันทึก',
      en: 'DMC: checks pupil records at the field, before they are saved.',
    },
  },
  {
    kind: 'host_permissions',
    entries: ['https://bobec.bopp-obec.info/*'],
    why: {
      th: 'เว็บ B-OBEC: ตรวจข้อมูลอาคารและสิ่งก่อสร้าง',
      en: 'B-OBEC: checks the records of school buildings.',
    },
  },
  {
    kind: 'host_permissions',
    entries: ['https://data.bopp-obec.info/*'],
    why: {
      th: 'เว็บ EMIS: ตรวจข้อมูลพื้นฐาน จำนวนนักเรียน บุคลากร และครุภัณฑ์',
      en: 'EMIS: checks a school’s general data and its counts of pupils, staff and equipment.',
    },
  },
  {
    kind: 'host_permissions',
    entries: [
      'https://gcode.moe.go.th/*',
      'http://gcode.moe.go.th/*',
      'https://www.gcode.moe.go.th/*',
      'http://www.gcode.moe.go.th/*',
    ],
    why: {
      th: 'เว็บ G-code: ตรวจคำขอรหัส G เว็บนี้เปิดผ่าน http ได้ด้วย',
      en: 'G-code: checks requests for G-codes. This site is also served over plain http.',
    },
  },
  {
    kind: 'host_permissions',
    entries: ['https://www.bopp-obec.info/*', 'http://www.bopp-obec.info/*'],
    why: {
      th: 'เว็บข่าวของทุกระบบ: แสดงกำหนดส่ง และถามก่อนใช้วันที่ที่เว็บประกาศ ไม่ได้ตรวจข้อมูลใดในเว็บนี้',
      en: 'The site of news of all systems: shows the deadline, and offers dates that it announces. Nothing is checked there.',
    },
  },
];

/** The entries that the table gives a kind; empty where there is none. */
export const entriesOf = (kind: PermissionKind): readonly string[] =>
  PERMISSIONS.filter((permission) => permission.kind === kind).flatMap(({ entries }) => entries);
