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
  edit: 'แก้',
  editLabel: (step: string) => `แก้วันที่ ${step}`,
  editing: (step: string) => `วันที่ของ${step}`,
  fields: {
    first: 'วันแรก (เว้นได้)',
    last: 'วันสุดท้าย',
    opens: 'เริ่มเวลา (เว้นได้)',
    closes: 'ถึงเวลา (เว้นได้)',
  },
  examples: { first: '16/05/2569', last: '10/06/2569', opens: '08:30', closes: '16:30' },
  problems: {
    missing: 'โปรดใส่วันสุดท้าย เช่น 10/06/2569',
    unreadable: 'อ่านวันที่ไม่ได้ โปรดใส่ วัน/เดือน/ปี พ.ศ. เช่น 10/06/2569',
    'no-such-day': 'ไม่มีวันนี้ในปฏิทิน',
    christian: 'เป็นปี ค.ศ.',
    'outside-year': 'วันนี้อยู่นอกปีการศึกษานี้',
    'outside-round': 'วันนี้อยู่นอกช่วงของรอบนี้',
    'before-first': 'วันสุดท้ายมาก่อนวันแรก',
    hour: 'อ่านเวลาไม่ได้ โปรดใส่ เช่น 16:30',
    'before-opening': 'เวลาปิดมาก่อนเวลาเริ่ม',
    'out-of-order': 'ขัดกับขั้นตอนอื่นของรอบนี้ โปรดตรวจว่าวันใดถูก:',
  },
  instead: (date: string) => `หากหมายถึงวันเดียวกัน โปรดใส่ ${date}`,
  save: 'บันทึกวันที่',
  cancel: 'ยกเลิก',
  remove: 'กลับไปใช้วันเดิม',
  givenDates: (own: number, district: number, policy: number) =>
    [
      own > 0 ? `วันที่กำหนดเอง ${own} รายการ` : '',
      district > 0 ? `วันที่จากเขต ${district} รายการ` : '',
      policy > 0 ? `เขตกำหนดไว้ในเครื่องนี้ ${policy} รายการ` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  undo: 'เลิกทำ',
  reset: 'กลับไปใช้วันเดิมทั้งหมด',
  notice: 'อ่านวันที่จากประกาศหรือหนังสือของเขต',
  noticeLabel: 'วางข้อความประกาศ ข้อความนี้ไม่ถูกเก็บไว้',
  noticeExample: 'เช่น ให้โรงเรียนยืนยันข้อมูลภายในวันที่ 10 มิ.ย. 2569 เวลา 16.30 น.',
  noticeNothing: 'ไม่พบวันที่ของขั้นตอนใดที่ยังมาไม่ถึง โปรดใส่วันที่เองในตารางด้านล่าง',
  use: 'ใช้วันนี้',
  useLabel: (offer: string) => `ใช้วันนี้: ${offer}`,
  used: 'ใช้แล้ว',
  ownSource: 'กำหนดในปฏิทินนี้',
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
  edit: 'Edit',
  editLabel: (step) => `Edit the days of ${step}`,
  editing: (step) => `Days of: ${step}`,
  fields: {
    first: 'First day (optional)',
    last: 'Last day',
    opens: 'From (optional)',
    closes: 'Until (optional)',
  },
  examples: { first: '16/05/2569', last: '10/06/2569', opens: '08:30', closes: '16:30' },
  problems: {
    missing: 'Please give the last day, such as 10/06/2569',
    unreadable: 'Cannot be read; please give day/month/year (BE), such as 10/06/2569',
    'no-such-day': 'There is no such day',
    christian: 'The year is of the Christian era.',
    'outside-year': 'The day lies outside this academic year',
    'outside-round': 'The day lies outside this round',
    'before-first': 'The last day is before the first',
    hour: 'Cannot be read; please give the hour, such as 16:30',
    'before-opening': 'It closes before it opens',
    'out-of-order':
      'Cannot go together with another step of this round; please see which is right:',
  },
  instead: (date) => `If the same day is meant, please give ${date}`,
  save: 'Save the days',
  cancel: 'Cancel',
  remove: 'Back to the built-in day',
  givenDates: (own, district, policy) =>
    [
      own > 0 ? `Own dates: ${own}` : '',
      district > 0 ? `From the district: ${district}` : '',
      policy > 0 ? `Set on this computer by the district: ${policy}` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  undo: 'Undo',
  reset: 'Back to all built-in days',
  notice: "Read the dates from a notice or the district's letter",
  noticeLabel: 'Paste the text of the notice; it is not kept',
  noticeExample: 'The text in Thai, with steps and dates',
  noticeNothing: 'No coming date of a step was found; please give it in the tables below',
  use: 'Use it',
  useLabel: (offer) => `Use it: ${offer}`,
  used: 'In use',
  ownSource: 'set in this calendar',
  key: 'Light: recording · dark ◆: the day to confirm · striped: certify, acknowledge, close',
};

/** What the calendar page says. */
export const roundsWords = (language: Language): RoundsWords => (language === 'en' ? EN : TH);
