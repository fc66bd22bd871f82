import type { Language, Phrases } from '#components/words.ts';

const TH = {
  title: 'ปฏิทินกำหนดส่ง',
  year: 'ปีการศึกษา',
  today: (date: string) => `วันนี้ ${date}`,
  line: (year: string) => `เส้นเวลาปีการศึกษา ${year}`,
  usualNote: 'ยังไม่มีประกาศวันที่ของปีนี้ที่ทราบ วันที่มีคำว่า “วันตามปกติ” มาจากปีก่อน ๆ โปรดดูหนังสือของเขต',
  pastNote: 'ปีนี้ผ่านไปแล้ว แสดงตามที่แหล่งข้อมูลระบุไว้',
  nothing: 'ไม่พบประกาศของระบบใดในปีนี้',
  usual: 'วันตามปกติ ยังไม่ยืนยัน',
  step: 'ขั้นตอน',
  date: 'วันที่',
  who: 'ผู้ดำเนินการ',
  source: 'ที่มา',
  others: 'แหล่งอื่นระบุ',
  unknownDay: 'ไม่ระบุวัน',
  unknownRound: 'ไม่ระบุรอบ',
  key: 'แถบอ่อน: ช่วงบันทึก · แถบเข้ม ◆: วันยืนยัน · แถบลายหลังจากนั้น: รับรอง รับทราบ ปิดระบบ',
};

export type RoundsWords = Phrases<typeof TH>;

const EN: RoundsWords = {
  title: 'Calendar of deadlines',
  year: 'Academic year',
  today: (date) => `Today, ${date}`,
  line: (year) => `Time line of the academic year ${year}`,
  usualNote:
    "No announced date of this year is known. Dates called usual come from earlier years: please see your district's letter",
  pastNote: 'This year is over: shown as its sources said',
  nothing: 'No announcement of this year is known',
  usual: 'Usual date, not confirmed',
  step: 'Step',
  date: 'Date',
  who: 'Who',
  source: 'Source',
  others: 'Other sources say',
  unknownDay: 'No day named',
  unknownRound: 'No round named',
  key: 'Light: recording · dark ◆: the day to confirm · striped: certify, acknowledge, close',
};

/** What the calendar page says. */
export const roundsWords = (language: Language): RoundsWords => (language === 'en' ? EN : TH);
