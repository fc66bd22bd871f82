import { HOSTS } from '#utils/portals/hosts.ts';
import type { Portal } from '#utils/portals/model.ts';
import { DMC_LABELS } from './labels.ts';
import { DMC_NAMES } from './names.ts';
import { DMC_PAGES, OTHER_PATHS, OTHER_SUBJECTS } from './pages.ts';

/** One application per academic year: `/obec69/` is BE 2569. */
const APPLICATION = /^\/obec(\d{2})(?=\/|$)/;

/** ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล (Data Management Center). */
export const DMC: Portal = {
  id: 'dmc',
  title: { th: 'DMC ข้อมูลนักเรียนรายบุคคล', en: 'DMC, pupil records' },
  hosts: HOSTS.dmc,
  pages: DMC_PAGES,
  otherPaths: OTHER_PATHS,
  otherSubjects: OTHER_SUBJECTS,
  ownName: /ระบบ(?:จัดเก็บ)?ข้อมูลนักเรียนรายบุคคล|datamanagementcenter/g,
  names: DMC_NAMES,
  labels: DMC_LABELS,
  academicYearOf(url) {
    const [, year] = APPLICATION.exec(url.pathname) ?? [];
    return year === undefined ? undefined : 2500 + Number(year);
  },
};
