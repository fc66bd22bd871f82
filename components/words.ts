import type { Section, Words } from '#utils/records/model.ts';
import type { Severity } from '#utils/rules/model.ts';

/** Of the interface; Thai unless the user chose English. */
export type Language = 'th' | 'en';

/** The shape of a set of words without its texts: a translation that lacks a part is a type error. */
export type Phrases<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Phrases<T[K]>;
};

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const SEVERITY_WORDS: Readonly<Record<Severity, Words>> = {
  error: { th: 'ต้องแก้', en: 'Must fix' },
  warning: { th: 'ควรตรวจ', en: 'Check' },
  info: { th: 'เพื่อทราบ', en: 'Note' },
};

const SECTION_WORDS: Readonly<Record<Section, Words>> = {
  school: { th: 'ข้อมูลการเข้าเรียน', en: 'Enrolment' },
  pupil: { th: 'นักเรียน', en: 'Pupil' },
  father: { th: 'บิดา', en: 'Father' },
  mother: { th: 'มารดา', en: 'Mother' },
  guardian: { th: 'ผู้ปกครอง', en: 'Guardian' },
  'registered-address': { th: 'ที่อยู่ตามทะเบียนบ้าน', en: 'Registered address' },
  'current-address': { th: 'ที่อยู่ปัจจุบัน', en: 'Current address' },
  'school-info': { th: 'โรงเรียน', en: 'School' },
  'school-address': { th: 'ที่อยู่และการติดต่อ', en: 'Address and contact' },
  status: { th: 'สถานะข้อมูล', en: 'Status' },
  class: { th: 'ชั้นเรียน', en: 'Classes' },
  building: { th: 'อาคาร', en: 'Building' },
  request: { th: 'คำขอรหัส G', en: 'G-code request' },
  item: { th: 'บุคลากรและครุภัณฑ์', en: 'Staff and equipment' },
};

export const severityWord = (severity: Severity, language: Language): string =>
  SEVERITY_WORDS[severity][language];

/** The heading under which the panel groups a section's issues. */
export const sectionWord = (section: Section, language: Language): string =>
  SECTION_WORDS[section][language];
