import type { Language, Phrases } from '#components/words.ts';

const TH = {
  name: 'ตรวจทาน',
  open: 'เปิดรายการ',
  collapse: 'ย่อ',
  move: 'ย้ายกล่อง ใช้ปุ่มลูกศร',
  filters: 'เลือกดูตามระดับ',
  list: 'จุดที่พบ',
  previous: 'จุดก่อนหน้า',
  next: 'จุดถัดไป',
  hiddenInTab: 'อยู่ในแท็บอื่นของหน้านี้',
  more: (count: number) => `และอีก ${count} จุด`,

  checking: 'กำลังตรวจหน้านี้…',
  fine: 'ไม่พบจุดที่ต้องแก้',
  fineNote: 'โปรดเทียบกับเอกสารอีกครั้งก่อนยืนยันข้อมูล',
  noneOfKind: 'ไม่มีจุดในระดับที่เลือก',
  unrecognised: 'หน้านี้ยังไม่รู้จัก',
  unrecognisedNote: 'จึงไม่ได้ตรวจช่องใด ถ้าเป็นหน้ากรอกข้อมูล โปรดตรวจด้วยตนเองก่อนบันทึก',
  off: 'ปิดการตรวจในเว็บนี้อยู่',
  switchOn: 'เปิดการตรวจ',
  fault: 'ตรวจหน้านี้ไม่สำเร็จ',
  faultNote: 'ข้อมูลและการบันทึกของเว็บใช้ได้ตามปกติ ลองโหลดหน้าใหม่หลังบันทึกงาน',
  reload: 'ตรวจทานมีรุ่นใหม่แล้ว บันทึกงานให้เสร็จก่อน แล้วโหลดหน้านี้ใหม่',
  partial: 'บางข้อตรวจขัดข้อง ผลที่เห็นอาจไม่ครบ',
  dismiss: 'ปิดข้อความนี้',

  recognised: (known: number, total: number) => `รู้จัก ${known} จาก ${total} ช่อง`,
  unknown: 'ช่องที่ยังไม่รู้จัก จึงไม่ได้ตรวจ',
  teach: 'สอนช่องในหน้านี้',
  structure: 'บันทึกโครงหน้า (ลบข้อมูลแล้ว)',

  why: 'ทำไม',
  source: 'ที่มา',
  certainty: 'ความแน่ใจ',
  verified: 'ยืนยันกับแหล่งอ้างอิงแล้ว',
  'single source': 'พบในแหล่งเดียว โปรดตรวจกับเอกสาร',
  inferred: 'เป็นข้อสังเกต โปรดตรวจกับเอกสาร',
  openRule: 'ดูคำอธิบายและตัวอย่าง',

  before: 'เดิม',
  after: 'แก้เป็น',
  empty: '(ว่าง)',
  apply: 'แก้ตามนี้',
  applied: (label: string) => `แก้ ${label} แล้ว`,
  undo: 'เลิกทำ',
  ignore: 'ข้ามจุดนี้',
  ignored: (count: number) => `ข้ามไว้ ${count} จุด`,
  restore: 'นำกลับมา',
  restoreAll: 'นำกลับมาทั้งหมด',

  atField: (label: string) => `สิ่งที่พบในช่อง ${label}`,
  close: 'ปิด',

  saveTitle: (count: number) => `ยังมี ${count} จุดที่ต้องแก้`,
  saveMore: (count: number) => `และอีก ${count} จุด`,
  saveFirst: 'ไปที่จุดแรก',
  saveAnyway: 'บันทึกเลย',
  saveBack: 'กด Esc เพื่อกลับไปโดยไม่บันทึก',

  unconfirmed: 'ยังไม่ยืนยันวัน โปรดดูหนังสือจากเขตพื้นที่',
};

export type PanelWords = Phrases<typeof TH>;

const EN: PanelWords = {
  name: 'Truatthan',
  open: 'Open the list',
  collapse: 'Collapse',
  move: 'Move the panel with the arrow keys',
  filters: 'Show by severity',
  list: 'Issues',
  previous: 'Previous issue',
  next: 'Next issue',
  hiddenInTab: 'On another tab of this page',
  more: (count) => `and ${count} more`,

  checking: 'Checking this page…',
  fine: 'Nothing to fix was found',
  fineNote: 'Please compare with the documents once more before confirming',
  noneOfKind: 'Nothing of the chosen severity',
  unrecognised: 'This page is not known yet',
  unrecognisedNote:
    'so none of its fields were checked. If it is a form, please check it yourself before saving',
  off: 'Checking is switched off for this site',
  switchOn: 'Switch checking on',
  fault: 'This page could not be checked',
  faultNote: 'The data and saving on the site work as usual. Try reloading after saving your work',
  reload: 'Truatthan was updated. Finish and save your work, then reload this page',
  partial: 'Some checks failed, so this list may be incomplete',
  dismiss: 'Dismiss this message',

  recognised: (known, total) => `${known} of ${total} fields recognised`,
  unknown: 'Fields not recognised and not checked',
  teach: 'Teach a field of this page',
  structure: "Save the page's structure, data removed",

  why: 'Why',
  source: 'Source',
  certainty: 'How sure',
  verified: 'Verified against its source',
  'single source': 'Found in one source only; please check the documents',
  inferred: 'An observation; please check the documents',
  openRule: 'Explanation and examples',

  before: 'Was',
  after: 'Becomes',
  empty: '(empty)',
  apply: 'Apply this fix',
  applied: (label) => `${label} was fixed`,
  undo: 'Undo',
  ignore: 'Ignore this',
  ignored: (count) => `${count} ignored`,
  restore: 'Restore',
  restoreAll: 'Restore all',

  atField: (label) => `Found in the field ${label}`,
  close: 'Close',

  saveTitle: (count) => (count === 1 ? '1 issue must be fixed' : `${count} issues must be fixed`),
  saveMore: (count) => `and ${count} more`,
  saveFirst: 'Go to the first',
  saveAnyway: 'Save anyway',
  saveBack: 'Press Esc to go back without saving',

  unconfirmed: 'Date not confirmed; see the letter of your district',
};

/** What panel, field message, save question and deadline strip say. */
export const panelWords = (language: Language): PanelWords => (language === 'en' ? EN : TH);
