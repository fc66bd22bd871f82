import type { Language, Phrases } from '#components/words.ts';

const TH = {
  question: 'ใช้งานในฐานะใด',
  why: 'ใช้จัดลำดับขั้นตอนที่แสดงก่อน',
  whyAndWhere: 'ใช้จัดลำดับขั้นตอนที่แสดงก่อน เปลี่ยนได้ในหน้าตั้งค่า',
  title: 'ฐานะผู้ใช้',
  school: 'โรงเรียน',
  district: 'เขตพื้นที่',
  both: 'ทั้งสองฐานะ',
};

export type RoleWords = Phrases<typeof TH>;

const EN: RoleWords = {
  question: 'Where do you work?',
  why: 'Decides whose steps are shown first',
  whyAndWhere: 'Decides whose steps are shown first; can be changed in the settings',
  title: 'Where you work',
  school: 'School',
  district: 'District',
  both: 'Both',
};

/** What is said of the user's role. */
export const roleWords = (language: Language): RoleWords => (language === 'en' ? EN : TH);
