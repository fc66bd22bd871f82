import type { Language, Phrases } from '#components/words.ts';

const TH = {
  take: 'รับไฟล์จากโรงเรียน',
  takeNote: 'ลากไฟล์ส่งเขตที่โรงเรียนบันทึกจากหน้าความคืบหน้ามาวาง หรือเลือกหลายไฟล์พร้อมกัน ในไฟล์มีเพียงจำนวน',
  choose: 'เลือกไฟล์ส่งเขต',
  taking: (done: number, total: number) => `กำลังอ่าน ${done} จาก ${total} ไฟล์`,
  takenAll: (count: number) => `รับแล้วทั้ง ${count} ไฟล์`,
  takenSome: (count: number, refused: number) => `รับแล้ว ${count} ไฟล์ ไม่ได้รับ ${refused} ไฟล์`,
  outcomes: (fresh: number, replaced: number, same: number, older: number) =>
    [
      fresh > 0 && `ใหม่ ${fresh}`,
      replaced > 0 && `แทนไฟล์เก่า ${replaced}`,
      same > 0 && `ซ้ำของเดิม ${same}`,
      older > 0 && `เก่ากว่าที่มีอยู่ ${older}`,
    ]
      .filter(Boolean)
      .join(' · '),
  refused: 'ไฟล์ที่ไม่ได้รับ',
  refusals: {
    'no-json': 'ไม่ใช่ไฟล์ส่งเขต',
    'other-file': 'ไม่ใช่ไฟล์ส่งเขต',
    progress: 'เป็นไฟล์ความคืบหน้าของโรงเรียนเอง ให้โรงเรียนกด “ไฟล์ส่งเขต”',
    newer: 'มาจากรุ่นที่ใหม่กว่า โปรดปรับรุ่นตรวจทาน',
    damaged: 'ไฟล์ไม่ครบหรือถูกแก้ ขอไฟล์ใหม่จากโรงเรียน',
    sums: 'จำนวนในไฟล์ไม่ตรงกัน ขอไฟล์ใหม่จากโรงเรียน',
    'too-large': 'ไฟล์ใหญ่เกินไป จึงไม่ใช่ไฟล์ส่งเขต',
    unreadable: 'เบราว์เซอร์อ่านไฟล์ไม่ได้ ลองคัดลอกมาไว้ในเครื่องก่อน',
    ambiguous: 'ไฟล์ไม่มีรหัสโรงเรียน และมีโรงเรียนชื่อนี้มากกว่าหนึ่ง',
    nameless: 'ไฟล์ไม่บอกว่าเป็นโรงเรียนใด ให้โรงเรียนกรอกรหัสหรือชื่อก่อนบันทึก',
    failed: 'เก็บไม่สำเร็จ พื้นที่อาจเต็ม โปรดลองใหม่',
  },
  count: 'นับในหน้าติดตามโรงเรียน',
  countNote: 'สำหรับเขต: เก็บเพียงรหัสโรงเรียน จำนวนนักเรียน และจำนวนของแต่ละเกณฑ์ ไม่เก็บชื่อหรือเลขของนักเรียน',
  counted: (schools: number) => `นับแล้ว ${schools} โรงเรียน`,
  notCounted: 'นับไม่ได้ ในไฟล์ไม่มีรหัสโรงเรียน หรือพื้นที่เก็บเต็ม',
  toDistrict: 'ดูในหน้าติดตามโรงเรียน',
};

export type DistrictFilesWords = Phrases<typeof TH>;

const EN: DistrictFilesWords = {
  take: 'Files from schools',
  takeNote:
    'Drop the files that schools saved for the district on their progress page, or choose many at once. They hold counts alone.',
  choose: 'Choose files for the district',
  taking: (done, total) => `Reading ${done} of ${total} files`,
  takenAll: (count) => `All ${count} files taken in`,
  takenSome: (count, refused) => `${count} files taken in, ${refused} not`,
  outcomes: (fresh, replaced, same, older) =>
    [
      fresh > 0 && `${fresh} new`,
      replaced > 0 && `${replaced} in place of older ones`,
      same > 0 && `${same} known already`,
      older > 0 && `${older} older than what is there`,
    ]
      .filter(Boolean)
      .join(' · '),
  refused: 'Files not taken in',
  refusals: {
    'no-json': 'no file for the district',
    'other-file': 'no file for the district',
    progress:
      "the school's own progress file: it should press “File for the district” on that page",
    newer: 'of a later release: please update Truatthan',
    damaged: 'incomplete or changed: please ask the school for a new one',
    sums: 'its numbers do not agree: please ask the school for a new one',
    'too-large': 'too large to be a file for the district',
    unreadable: 'the browser cannot read it: try a copy on this computer',
    ambiguous: 'it has no school code, and several schools have that name',
    nameless: 'it does not say which school: code or name should be entered before saving',
    failed: 'it could not be kept, the disk may be full: please try again',
  },
  count: 'Count on the page of schools',
  countNote:
    "For districts: only school codes, numbers of pupils and of each rule are kept, no pupil's name or number",
  counted: (schools) => (schools === 1 ? '1 school counted' : `${schools} schools counted`),
  notCounted: 'Not counted: the file has no school code, or the disk is full',
  toDistrict: 'See the schools',
};

/** What is said of files that schools sent. */
export const districtFilesWords = (language: Language): DistrictFilesWords =>
  language === 'en' ? EN : TH;
