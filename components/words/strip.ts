import type { Language, Phrases } from '#components/words.ts';

const TH = {
  name: 'ตรวจทาน',
  usual: 'ยังไม่ยืนยันวัน',
  hide: 'ซ่อนกำหนดส่งสำหรับวันนี้',
  hidden: 'ซ่อนไว้สำหรับวันนี้',
  announced: 'เว็บนี้ประกาศวันที่ ใช้หรือไม่',
  use: 'ใช้วันที่นี้',
  useLabel: (offer: string) => `ใช้วันที่นี้: ${offer}`,
  refuse: 'ไม่ใช้',
  refuseLabel: (offer: string) => `ไม่ใช้: ${offer}`,
  failed: 'บันทึกวันที่ไม่ได้ โปรดลองอีกครั้ง',
};

export type StripWords = Phrases<typeof TH>;

const EN: StripWords = {
  name: 'Truatthan',
  usual: 'not confirmed',
  hide: 'Hide the deadline for today',
  hidden: 'Hidden for today',
  announced: 'This site announces a date. Use it?',
  use: 'Use it',
  useLabel: (offer) => `Use it: ${offer}`,
  refuse: 'Do not',
  refuseLabel: (offer) => `Do not use it: ${offer}`,
  failed: 'The date could not be saved. Please try again',
};

/** What the strip with the deadline, and the dates that a page announces, say. */
export const stripWords = (language: Language): StripWords => (language === 'en' ? EN : TH);
