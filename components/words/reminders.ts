import type { Language, Phrases } from '#components/words.ts';

const TH = {
  title: 'เตือนกำหนดส่ง',
  on: 'เตือนเมื่อใกล้ถึงกำหนด',
  note: 'แจ้งบนหน้าจอแม้ไม่ได้เปิดเว็บของระบบ เฉพาะขั้นตอนตามฐานะผู้ใช้ ในระบบที่เปิดตรวจไว้',
  refused: 'เบราว์เซอร์ยังไม่อนุญาตการแจ้งเตือน จึงยังไม่ได้เปิด กดอีกครั้งแล้วเลือกอนุญาต',
  lost: 'เปิดไว้ แต่เบราว์เซอร์ไม่อนุญาตการแจ้งเตือนแล้ว จึงยังเตือนไม่ได้',
  allow: 'อนุญาตการแจ้งเตือน',
  when: 'เตือนเมื่อใด',
  before: (days: number) => `ก่อนถึงกำหนด ${days} วัน (08:00 น.)`,
  onTheDay: 'เช้าวันกำหนด (08:00 น.)',
  beforeClosing: 'หนึ่งชั่วโมงก่อนปิด ถ้ากำหนดมีเวลา',
  next: (when: string, what: string) => `ครั้งถัดไป ${when} · ${what}`,
  nothing: 'ยังไม่มีกำหนดที่ต้องเตือน',
  try: 'ลองแจ้งเตือน',
  tried: 'ส่งแล้ว ถ้าไม่เห็น โปรดดูการตั้งค่าการแจ้งเตือนของเครื่อง',
  notTried: 'แจ้งเตือนไม่ได้ โปรดดูการตั้งค่าการแจ้งเตือนของเบราว์เซอร์และของเครื่อง',
  example: 'การเตือนกำหนดส่งจะแสดงแบบนี้',
};

export type RemindersWords = Phrases<typeof TH>;

const EN: RemindersWords = {
  title: 'Reminders of deadlines',
  on: 'Remind me when a deadline is near',
  note: 'Shown on the screen even when no portal is open: the steps of where you work, in the systems that are switched on',
  refused:
    'The browser does not allow notifications, so reminders are still off. Switch them on again and choose to allow',
  lost: 'Switched on, but the browser does not allow notifications any more, so nothing can be shown',
  allow: 'Allow notifications',
  when: 'When',
  before: (days) => (days === 1 ? '1 day before (08:00)' : `${days} days before (08:00)`),
  onTheDay: 'On the morning of the day (08:00)',
  beforeClosing: 'One hour before closing, where the hour is known',
  next: (when, what) => `Next: ${when} · ${what}`,
  nothing: 'No deadline to remind you of is known',
  try: 'Show one now',
  tried: 'Sent. If you do not see it, look at the notification settings of this computer',
  notTried:
    'It could not be shown: look at the notification settings of the browser and this computer',
  example: 'Reminders of deadlines look like this',
};

/** What the options say of reminders. */
export const remindersWords = (language: Language): RemindersWords => (language === 'en' ? EN : TH);
