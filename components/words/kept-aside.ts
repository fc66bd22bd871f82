import type { Language, Phrases } from '#components/words.ts';

const TH = {
  kinds: {
    taught: 'ช่องที่สอนไว้',
    ownDates: 'วันกำหนดส่งที่ตั้งเอง',
    districtDates: 'วันกำหนดส่งจากไฟล์ปฏิทิน',
    letters: 'ข้อความถึงโรงเรียนที่แก้ไว้',
  },
  newer: (kind: string) => `${kind}มาจากตรวจทานรุ่นใหม่กว่า รุ่นนี้อ่านไม่ได้ จึงยังไม่ได้ใช้ ของเดิมยังอยู่ครบ`,
  update: 'ปรับตรวจทานเป็นรุ่นล่าสุดแล้วใช้ต่อได้ ถ้าตั้งใหม่ที่นี่ก่อน ของเดิมจะแยกเก็บไว้',
  damaged: (kind: string) => `อ่าน${kind}ไม่ได้ จึงยังไม่ได้ใช้ ของเดิมยังอยู่`,
  again: 'ตั้งใหม่ได้เลย ของเดิมจะแยกเก็บไว้',
  newerAside: (kind: string) => `${kind}ของรุ่นใหม่กว่าแยกเก็บไว้ ไม่ได้ใช้`,
  damagedAside: (kind: string) => `${kind}ของเดิมที่อ่านไม่ได้ แยกเก็บไว้ ไม่ได้ใช้`,
  save: 'บันทึกของเดิมเป็นไฟล์',
  remove: 'ลบของเดิม',
  sure: 'ลบแล้วเรียกคืนไม่ได้ ยืนยันการลบ',
  cancel: 'ไม่ลบ',
};

export type KeptAsideWords = Phrases<typeof TH>;

const EN: KeptAsideWords = {
  kinds: {
    taught: 'The fields that you taught',
    ownDates: 'The deadlines that you set',
    districtDates: 'The deadlines of calendar files',
    letters: 'The messages to schools',
  },
  newer: (kind) =>
    `${kind} are of a later release of Truatthan. This one cannot read them, so they are not used. All of it is still there`,
  update:
    'Update Truatthan to go on with them. If you set new ones here first, the former are set aside',
  damaged: (kind) => `${kind} cannot be read, so they are not used. What was there still is`,
  again: 'You can set new ones; the former are set aside',
  newerAside: (kind) => `${kind} of a later release are set aside and not used`,
  damagedAside: (kind) => `${kind} that could not be read are set aside and not used`,
  save: 'Save the former as a file',
  remove: 'Delete the former',
  sure: 'This cannot be undone. Delete it',
  cancel: 'Keep it',
};

/** What is said of something that is kept and not used. */
export const keptAsideWords = (language: Language): KeptAsideWords => (language === 'en' ? EN : TH);
