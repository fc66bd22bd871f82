import type { Language, Phrases } from '#components/words.ts';

const TH = {
  name: 'ตรวจทาน',
  due: 'กำหนดส่ง',
  noDeadline: 'ยังไม่มีกำหนดส่งในระบบ',
  noDeadlineNote: 'โปรดดูหนังสือจากเขตพื้นที่',
  page: 'หน้านี้',
  loading: 'กำลังอ่านหน้านี้…',
  checking: 'กำลังตรวจหน้านี้…',
  fine: 'ไม่พบจุดที่ต้องแก้',
  recognised: (known: number, total: number) => `ตรวจได้ ${known} จาก ${total} ช่อง`,
  openFirst: 'ไปที่จุดแรก',
  unsupported: 'หน้านี้ไม่ใช่เว็บที่ตรวจได้',
  unsupportedNote: 'เปิดหน้ากรอกข้อมูลของ DMC แล้วผลตรวจจะแสดงที่นี่',
  missing: 'ยังไม่เริ่มตรวจในหน้านี้',
  missingNote: 'บันทึกงานที่ค้างไว้ก่อน แล้วโหลดหน้าใหม่',
  reload: 'โหลดหน้าใหม่',
  unrecognised: 'หน้านี้ยังไม่รู้จัก จึงไม่ได้ตรวจ',
  unrecognisedNote: 'ถ้าเป็นหน้ากรอกข้อมูล โปรดตรวจด้วยตนเองก่อนบันทึก',
  off: 'ปิดการตรวจในเว็บนี้อยู่',
  offNote: 'เปิดสวิตช์ด้านล่างเพื่อเริ่มตรวจ',
  fault: 'ตรวจหน้านี้ไม่สำเร็จ',
  faultNote: 'ข้อมูลและการบันทึกของเว็บใช้ได้ตามปกติ ลองโหลดหน้าใหม่หลังบันทึกงาน',
  checkPortal: (portal: string) => `ตรวจในเว็บ ${portal}`,
  on: 'เปิด',
  switchedOff: 'ปิด',
  options: 'ตั้งค่า',
  unofficial: 'ส่วนเสริมไม่เป็นทางการ ข้อมูลไม่ออกจากเครื่องนี้',
};

export type PopupWords = Phrases<typeof TH>;

const EN: PopupWords = {
  name: 'Truatthan',
  due: 'Due',
  noDeadline: 'No deadline is known',
  noDeadlineNote: 'Please see the letter of your district',
  page: 'This page',
  loading: 'Reading this page…',
  checking: 'Checking this page…',
  fine: 'Nothing to fix was found',
  recognised: (known, total) => `${known} of ${total} fields checked`,
  openFirst: 'Go to the first',
  unsupported: 'This is not a site that can be checked',
  unsupportedNote: 'Open a form of DMC and the result will be shown here',
  missing: 'This page is not being checked yet',
  missingNote: 'Save your work first, then reload the page',
  reload: 'Reload the page',
  unrecognised: 'This page is not known yet and was not checked',
  unrecognisedNote: 'If it is a form, please check it yourself before saving',
  off: 'Checking is switched off for this site',
  offNote: 'Turn on the switch below to begin',
  fault: 'This page could not be checked',
  faultNote: 'The data and saving on the site work as usual. Try reloading after saving your work',
  checkPortal: (portal) => `Check ${portal}`,
  on: 'On',
  switchedOff: 'Off',
  options: 'Settings',
  unofficial: 'Unofficial. No data leaves this computer',
};

/** What the popup says. */
export const popupWords = (language: Language): PopupWords => (language === 'en' ? EN : TH);
