import type { Language, Phrases } from '#components/words.ts';

const TH = {
  name: 'ตรวจทาน',
  sections: 'ส่วนต่าง ๆ',
  settings: 'ตั้งค่า',
  saved: 'บันทึกแล้ว มีผลกับหน้าที่เปิดอยู่ทันที',
  stored: 'บันทึกแล้ว หน้าที่เปิดอยู่จะเห็นเมื่อตรวจครั้งต่อ ๆ ไป',
  failed: 'บันทึกไม่สำเร็จ ค่าเดิมยังอยู่ โปรดลองอีกครั้ง',
  locked: 'เขตกำหนดค่านี้ไว้ จึงเปลี่ยนที่นี่ไม่ได้',
  rules: 'เกณฑ์การตรวจ',
};

export type DashboardWords = Phrases<typeof TH>;

const EN: DashboardWords = {
  name: 'Truatthan',
  sections: 'Sections',
  settings: 'Settings',
  saved: 'Saved; open pages follow at once',
  stored: 'Saved; open pages follow with one of their next checks',
  failed: 'Could not be saved; nothing has changed. Please try again',
  locked: 'Your district has set this; it cannot be changed here',
  rules: 'Checks',
};

/** What the frame of the dashboard says. */
export const dashboardWords = (language: Language): DashboardWords => (language === 'en' ? EN : TH);
