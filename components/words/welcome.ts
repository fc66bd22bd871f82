import type { Language, Phrases } from '#components/words.ts';

const TH = {
  title: 'ตรวจทาน พร้อมใช้แล้ว',
  waits: 'ตรวจทาน เหลืออีกขั้นเดียว',
  lead: 'ช่วยตรวจข้อมูลระหว่างกรอกในเว็บของ สพฐ. ก่อนกดบันทึก และบอกกำหนดส่งของรอบ',
  unofficial: 'เป็นส่วนเสริมไม่เป็นทางการ ไม่เกี่ยวข้องกับ สพฐ.',
  tryTitle: 'เริ่มใช้',
  tryOpen: 'เปิดแบบข้อมูลในเว็บที่ตรวจ ผลตรวจขึ้นที่ช่องและที่มุมล่างขวาของหน้า',
  tryReload: 'หน้าที่เปิดค้างไว้ก่อนติดตั้ง บันทึกงานก่อน แล้วโหลดหน้าใหม่หนึ่งครั้ง',
  tryNow: 'ยังไม่เข้าระบบก็ลองดูก่อนได้',
  tryRules: 'ตัวอย่างของแต่ละเกณฑ์',
  tryFile: 'ตรวจทั้งโรงเรียนจากไฟล์',
  tryRounds: 'ปฏิทินกำหนดส่ง',
  log: 'เก็บบันทึกความคืบหน้า',
  logNote: 'มีแต่จำนวน ใช้ดูว่าตรวจแล้วกี่คน เหลือเท่าใด',
  showLog: 'ดูสิ่งที่เก็บไว้',
  choices: 'การใช้งาน',
  more: 'ตั้งค่าอื่น ๆ',
  failed: 'บันทึกการเลือกไม่ได้ ลองอีกครั้งในหน้าตั้งค่า',
};

export type WelcomeWords = Phrases<typeof TH>;

const EN: WelcomeWords = {
  title: 'Truatthan is ready',
  waits: 'Truatthan needs one more step',
  lead: "Checks what you type into OBEC's sites before you save, and shows the round's deadline",
  unofficial: 'This extension is unofficial and not connected with OBEC',
  tryTitle: 'To begin',
  tryOpen:
    'Open a form on one of the sites: results appear at the fields and in the lower right corner',
  tryReload: 'Pages that were open before: save your work first, then reload them once',
  tryNow: 'Without logging in you can already see',
  tryRules: 'Examples of each rule',
  tryFile: 'The whole-school check of a file',
  tryRounds: 'The calendar of deadlines',
  log: 'Keep the progress log',
  logNote: 'Counts alone: how many were checked, how many remain',
  showLog: 'See what is kept',
  choices: 'How you use it',
  more: 'More settings',
  failed: 'Your choice could not be stored. Try again in the settings',
};

/** What the first page says. */
export const welcomeWords = (language: Language): WelcomeWords => (language === 'en' ? EN : TH);
