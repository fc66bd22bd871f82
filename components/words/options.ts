import type { Language, Phrases } from '#components/words.ts';

const TH = {
  title: 'ตั้งค่าตรวจทาน',
  saved: 'บันทึกแล้ว',
  language: 'ภาษา',
  thai: 'ไทย',
  english: 'English',
  saving: 'การเตือนก่อนบันทึก',
  saveReminder: 'เตือนเมื่อกดบันทึกทั้งที่ยังมีจุดที่ต้องแก้',
  saveReminderNote: 'เลือกบันทึกต่อได้เสมอ',
  portals: 'เว็บที่ตรวจ',
  keys: 'ปุ่มลัด',
  keysNote: 'ใช้ได้ในหน้าที่กำลังตรวจ เลือกปุ่มที่ไม่ชนกับการพิมพ์และเบราว์เซอร์',
  next: 'จุดถัดไป',
  previous: 'จุดก่อนหน้า',
  change: 'เปลี่ยน',
  recording: 'กดปุ่มที่ต้องการ',
  recordingNote: 'กด Esc เพื่อยกเลิก',
  resetKeys: 'กลับไปใช้ปุ่มเดิม',
  typing: 'ปุ่มนี้ใช้พิมพ์อยู่ โปรดกดร่วมกับ Alt หรือใช้ F8, F9',
  browser: 'เบราว์เซอร์ใช้ปุ่มนี้อยู่ โปรดเลือกปุ่มอื่น',
  reader: 'โปรแกรมอ่านหน้าจอใช้ปุ่มนี้อยู่ โปรดเลือกปุ่มอื่น',
  layout: 'Alt+Shift อาจสลับภาษาแป้นพิมพ์ โปรดเลือกปุ่มอื่น',
  same: 'ปุ่มนี้ใช้กับอีกคำสั่งหนึ่งแล้ว โปรดเลือกปุ่มอื่น',
  panel: 'กล่องผลตรวจ',
  panelMoved: 'ย้ายกล่องไปจากที่เดิมแล้ว',
  panelUsual: 'กล่องอยู่ที่เดิม มุมล่างขวา',
  resetPanel: 'คืนกล่องไว้ที่เดิม',
};

export type OptionsWords = Phrases<typeof TH>;

const EN: OptionsWords = {
  title: 'Truatthan settings',
  saved: 'Saved',
  language: 'Language',
  thai: 'ไทย',
  english: 'English',
  saving: 'Before saving',
  saveReminder: 'Ask when I save while something must still be fixed',
  saveReminderNote: 'You can always save anyway',
  portals: 'Sites that are checked',
  keys: 'Keys',
  keysNote:
    'For pages that are being checked. Choose keys that neither typing nor the browser uses',
  next: 'Next issue',
  previous: 'Previous issue',
  change: 'Change',
  recording: 'Press the keys you want',
  recordingNote: 'Press Esc to cancel',
  resetKeys: 'Back to the usual keys',
  typing: 'This key is used for typing. Please press it with Alt, or use F8 or F9',
  browser: 'The browser uses these keys. Please choose others',
  reader: 'Screen readers use these keys. Please choose others',
  layout: 'Alt+Shift may switch the keyboard language. Please choose other keys',
  same: 'These keys already do the other thing. Please choose others',
  panel: 'Panel',
  panelMoved: 'The panel was moved',
  panelUsual: 'The panel is in its usual place, bottom right',
  resetPanel: 'Put it back',
};

/** What the options page says. */
export const optionsWords = (language: Language): OptionsWords => (language === 'en' ? EN : TH);
