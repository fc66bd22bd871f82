import type { Language } from '#components/words.ts';

/** What becomes of data, point by point: the one source of these words, for our pages, README and stores. */
export interface PrivacyWords {
  readonly title: string;
  readonly points: readonly string[];
}

const TH: PrivacyWords = {
  title: 'ข้อมูลส่วนบุคคล',
  points: [
    'ตรวจในเบราว์เซอร์เครื่องนี้เท่านั้น ไม่ส่งข้อมูลออกไปที่ใด ไม่มีเซิร์ฟเวอร์ของเรา ไม่มีสถิติการใช้งาน ไม่มีโฆษณา',
    'อ่านเฉพาะหน้าของ DMC, B-OBEC, EMIS และ G-code ที่เปิดอยู่ วันกำหนดในประกาศของหน้าแรกและของ www.bopp-obec.info และไฟล์ที่เลือกให้ตรวจ ข้อความที่พบหายไปเมื่อปิดหน้า ไม่เก็บชื่อ เลข วันเกิด หรือค่าใด ๆ ของนักเรียน',
    'ศาสนา เชื้อชาติ สุขภาพ ความพิการ ความด้อยโอกาส ดูแค่ว่ากรอกแล้วหรือยัง ไม่อ่านค่า',
    'ไม่กรอก ไม่บันทึก ไม่ส่งแบบฟอร์มแทน แก้ช่องเดียวที่กดให้แก้เท่านั้น',
    'ที่เก็บไว้ในเครื่องนี้มีเพียงการตั้งค่า วันกำหนดส่งที่แก้เอง กำหนดใดเตือนหรือซ่อนไว้แล้ว สิ่งที่สอนไว้ว่าช่องใดคือข้อมูลใด และบันทึกความคืบหน้า: รหัสโรงเรียน ชั้น ห้อง จำนวนจุด เกณฑ์ที่พบ และเวลา โดยใช้รหัสลับแทนตัวคน ผู้ที่ติดตามโรงเรียนมีรหัส ชื่อ และสถานะของโรงเรียนเก็บไว้ด้วย',
    'บันทึกความคืบหน้าดูได้ทั้งหมด ลบได้ ปิดได้ และลบเองเมื่อครบกำหนด จุดที่ข้ามไว้และเลขซ้ำข้ามหน้าจำเป็นรหัสลับจนปิดเบราว์เซอร์เท่านั้น ถอนส่วนเสริมแล้วทุกอย่างหายไป',
  ],
};

const EN: PrivacyWords = {
  title: 'Privacy',
  points: [
    'Everything is checked in this browser. Nothing is sent anywhere; there is no server of ours, no usage statistics, no advertising',
    "Only open pages of DMC, B-OBEC, EMIS and G-code are read, dates in notices of their front pages and of www.bopp-obec.info, and files that you choose to have checked. What was found goes with the page; no pupil's name, number, date of birth or any other value is kept",
    'Of religion, ethnic origin, health, disability and disadvantage it is only seen whether something is filled in; the value is not read',
    'No form is filled in, saved or sent for you; a fix changes the one field for which you press it',
    'All that is kept, on this computer, are the settings, dates that you set yourself, which deadlines were told or hidden, which control you taught to be which field, and the progress log: school code, grade, room, counts, rules that were met, and times, with a keyed hash in place of a person; where a district follows its schools, their codes, names and status too',
    'The log can be seen in full, deleted and switched off, and deletes old entries by itself. What was ignored, and numbers seen on other pages of a list, are remembered as keyed hashes until the browser closes. Removing the extension removes everything',
  ],
};

export const privacyWords = (language: Language): PrivacyWords => (language === 'en' ? EN : TH);
