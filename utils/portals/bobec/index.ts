import { HOSTS } from '#utils/portals/hosts.ts';
import type { Portal } from '#utils/portals/model.ts';
import { BOBEC_LABELS } from './labels.ts';
import { BOBEC_PAGES, OTHER_PATHS, OTHER_SUBJECTS } from './pages.ts';

/** ระบบจัดเก็บข้อมูลอาคารและสิ่งก่อสร้าง. */
export const BOBEC: Portal = {
  id: 'bobec',
  title: { th: 'B-OBEC อาคารและสิ่งก่อสร้าง', en: 'B-OBEC, buildings' },
  hosts: HOSTS.bobec,
  pages: BOBEC_PAGES,
  otherPaths: OTHER_PATHS,
  otherSubjects: OTHER_SUBJECTS,
  ownName: /ระบบ(?:จัดเก็บ|รายงาน)?(?:ข้อมูล)?(?:ครุภัณฑ์)?(?:ที่ดิน)?(?:อาคาร)?(?:และ)?สิ่งก่อสร้าง|bobec/gi,
  names: {},
  labels: BOBEC_LABELS,
  academicYearOf: () => undefined,
};
