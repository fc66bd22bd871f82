import { HOSTS } from '#utils/portals/hosts.ts';
import type { Portal } from '#utils/portals/model.ts';
import { EMIS_LABELS } from './labels.ts';
import { EMIS_PAGES, OTHER_PATHS, OTHER_SUBJECTS } from './pages.ts';

/** ระบบสารสนเทศเพื่อการบริหารการศึกษา (Education Management Information System). */
export const EMIS: Portal = {
  id: 'emis',
  title: { th: 'EMIS ข้อมูลสถานศึกษา', en: 'EMIS, school data' },
  hosts: HOSTS.emis,
  pages: EMIS_PAGES,
  otherPaths: OTHER_PATHS,
  otherSubjects: OTHER_SUBJECTS,
  ownName: /ระบบ(?:ข้อมูล)?สารสนเทศ(?:เพื่อการบริหารการศึกษา|สถานศึกษา)?|\bemis\b/gi,
  names: {},
  labels: EMIS_LABELS,
  academicYearOf: () => undefined,
};
