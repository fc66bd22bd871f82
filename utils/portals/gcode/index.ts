import { HOSTS } from '#utils/portals/hosts.ts';
import type { Portal } from '#utils/portals/model.ts';
import { GCODE_LABELS } from './labels.ts';
import { GCODE_PAGES, OTHER_PATHS, OTHER_SUBJECTS } from './pages.ts';

/** ระบบกำหนดผู้ไม่มีหลักฐานทางทะเบียนราษฎร, of the ministry's permanent secretary. */
export const GCODE: Portal = {
  id: 'gcode',
  title: { th: 'G-code ผู้ไม่มีหลักฐานทะเบียนราษฎร', en: 'G-code, pupils without papers' },
  hosts: HOSTS.gcode,
  oneAddress: true,
  pages: GCODE_PAGES,
  otherPaths: OTHER_PATHS,
  otherSubjects: OTHER_SUBJECTS,
  ownName: /ระบบกำหนด(?:รหัส)?(?:นักเรียน|ผู้(?:ที่)?)?ไม่มีหลักฐาน(?:ทาง)?ทะเบียนราษฎร|g-?code/gi,
  names: {},
  labels: GCODE_LABELS,
  academicYearOf: () => undefined,
};
