import type { Language, Phrases } from '#components/words.ts';

const TH = {
  title: 'โครงหน้าเว็บ ลบข้อมูลแล้ว',
  what: 'ไฟล์นี้บอกว่าหน้าเว็บวางช่องและป้ายชื่อไว้อย่างไร เพื่อใช้ปรับตรวจทานให้รู้จักหน้านี้',
  removed:
    'ค่าในช่อง ชื่อคน ตัวเลข และข้อความในตารางถูกแทนด้วยรูปร่าง เช่น 9999999999999 หรือ ก… และไม่มีที่อยู่เว็บของหน้า',
  check: 'โปรดอ่านไฟล์ทั้งหมดด้านล่างก่อนบันทึก ไฟล์อยู่ในเครื่องนี้ และไม่ถูกส่งไปที่ใด',
  labels: 'ป้ายชื่อที่ยังไม่รู้จัก',
  labelsNote: 'ยังไม่อยู่ในไฟล์ ติ๊กเฉพาะป้ายที่เป็นชื่อช่องจริง อย่าติ๊กชื่อคน',
  preview: 'เนื้อหาไฟล์ทั้งหมด',
  save: 'บันทึกไฟล์',
  saved: (name: string) => `บันทึก ${name} แล้ว`,
  loading: 'กำลังอ่านโครงหน้า…',
  failed: 'อ่านโครงหน้าไม่ได้',
  failedNote: 'โปรดเปิดหน้าเว็บที่ต้องการไว้ แล้วเริ่มใหม่จากไอคอนตรวจทาน',
};

export type StructureWords = Phrases<typeof TH>;

const EN: StructureWords = {
  title: "The page's structure, data removed",
  what: 'This file says how the page lays out its fields and labels, so that Truatthan can be taught to know it.',
  removed:
    "Values, people's names, numbers and the texts of tables are replaced by shapes such as 9999999999999 or ก…, and the page's address is left out.",
  check:
    'Please read the whole file below before saving it. It stays on this computer and is sent nowhere.',
  labels: 'Labels that are not known yet',
  labelsNote:
    'They are not in the file. Tick only those that name a field; never the name of a person.',
  preview: 'The whole file',
  save: 'Save the file',
  saved: (name) => `${name} was saved`,
  loading: 'Reading the structure…',
  failed: 'The structure could not be read',
  failedNote: 'Keep the page open and begin again from the icon of Truatthan.',
};

/** What the page that shows a structure before it is saved says. */
export const structureWords = (language: Language): StructureWords => (language === 'en' ? EN : TH);
