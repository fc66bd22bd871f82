import type { Language, Phrases } from '#components/words.ts';

const TH = {
  name: 'สอนช่อง',
  point: 'คลิกช่องที่ต้องการสอน',
  pointKeys: 'หรือกด Tab ไปที่ช่อง แล้วกด Enter',
  cancel: 'เลิก',
  close: 'ปิด',
  unnamed: '(ไม่มีป้ายชื่อ)',
  ask: (label: string) => `ช่อง “${label}” คืออะไร`,
  now: (field: string) => `ตอนนี้ตรวจเป็น ${field}`,
  unknown: 'ตอนนี้ยังไม่รู้จัก จึงไม่ได้ตรวจ',
  kept: 'จำเฉพาะชื่อช่องและป้าย ไม่จำข้อมูลในช่อง ใช้กับหน้านี้ของปีการศึกษานี้',
  search: 'ค้นหาชื่อช่อง',
  none: 'ไม่ใช่ช่องข้อมูล ไม่ต้องตรวจ',
  noMatch: 'ไม่พบชื่อนี้ ลองคำอื่น',
  forget: 'ลืมสิ่งที่สอนไว้ของช่องนี้',
  done: (label: string, field: string) => `จำแล้ว ช่อง “${label}” คือ ${field}`,
  doneNone: (label: string) => `จำแล้ว จะไม่ตรวจช่อง “${label}”`,
  forgotten: (label: string) => `ลืมสิ่งที่สอนไว้ของช่อง “${label}” แล้ว`,
  undo: 'เลิกทำ',
  undone: 'กลับเป็นเหมือนเดิมแล้ว',
  again: 'สอนช่องอื่น',
  failed: 'บันทึกไม่สำเร็จ ยังไม่มีอะไรเปลี่ยน โปรดลองอีกครั้ง',
  list: 'ช่องนี้อยู่ในตารางรายชื่อ จึงยังสอนไม่ได้',
  nothing: 'ช่องนี้ไม่มีชื่อหรือป้ายที่จำได้ จึงยังสอนไม่ได้',
  twin: 'มีช่องอื่นที่ชื่อและป้ายเหมือนกันทุกอย่าง จึงยังสอนไม่ได้',
};

export type TeachingWords = Phrases<typeof TH>;

const EN: TeachingWords = {
  name: 'Teach a field',
  point: 'Click the field you want to teach',
  pointKeys: 'or Tab to it and press Enter',
  cancel: 'Stop',
  close: 'Close',
  unnamed: '(no label)',
  ask: (label) => `What is “${label}”?`,
  now: (field) => `Checked as ${field} now`,
  unknown: 'Not recognised now, so not checked',
  kept: "Only the control's name and label are kept, never what it holds; for this page of this academic year.",
  search: 'Search for a field',
  none: 'No field of the record; do not check it',
  noMatch: 'Nothing by that name; try another word',
  forget: 'Forget what was taught of it',
  done: (label, field) => `Kept: “${label}” is ${field}`,
  doneNone: (label) => `Kept: “${label}” is not checked`,
  forgotten: (label) => `Forgot what was taught of “${label}”`,
  undo: 'Undo',
  undone: 'As it was before',
  again: 'Teach another',
  failed: 'Could not be saved; nothing has changed. Please try again',
  list: 'This control stands in a list, which cannot be taught yet',
  nothing: 'This control has no name or label to know it by, so it cannot be taught yet',
  twin: 'Another control has the very same name and label, so this one cannot be taught yet',
};

/** What is said while the user teaches a field. */
export const teachingWords = (language: Language): TeachingWords => (language === 'en' ? EN : TH);
