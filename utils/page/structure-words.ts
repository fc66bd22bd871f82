import { PORTALS } from '#utils/portals/index.ts';
import { CODE_LISTS } from '#utils/records/codes.ts';
import { FIELD_KEYS, fieldOf } from '#utils/records/fields.ts';
import { provinces } from '#utils/thai/provinces.ts';
import { normaliseThai } from '#utils/thai/text.ts';

/** Words of forms and menus that no portal's vocabulary needs but every page shows. */
const OF_INTERFACES = `
  ระบบ จัดเก็บ ข้อมูล นักเรียน รายบุคคล โรงเรียน สถานศึกษา เขตพื้นที่ เขต พื้นที่ การศึกษา สำนักงาน ครู
  หน้าหลัก หน้าแรก เมนู หลัก คู่มือ ข่าว ประกาศ ประชาสัมพันธ์ ดาวน์โหลด อัปโหลด ติดต่อ ช่วยเหลือ ผู้ใช้ ผู้ใช้งาน
  เข้าสู่ระบบ ออกจากระบบ รหัสผ่าน รหัส บันทึก ยกเลิก กลับ แก้ไข เพิ่ม ลบ ค้นหา แสดง ดู พิมพ์ ส่งออก นำเข้า
  ยืนยัน รับรอง รับทราบ ตกลง ปิด เปิด ถัดไป ก่อนหน้า ย้อนกลับ ต่อไป ล้าง ค่า เลือก ทั้งหมด กรุณา โปรด ระบุ กรอก
  กรุณาเลือก โปรดเลือก ไม่ระบุ ไม่มี มี ใช่ ไม่ใช่ หรือ และ ของ ที่ ใน ต่อ จาก ถึง ตาม เป็น การ ส่วน ตัว ส่วนตัว
  ลำดับ ลำดับที่ จำนวน รวม คน รายการ ผล หมายเหตุ สถานะ จัดการ รายละเอียด เพิ่มเติม อื่นๆ อื่น ๆ ประเภท ชนิด
  ข้อ ตอน ขั้นตอน แท็บ หน้า แถว วัน เดือน ปี วันที่ เวลา นาที เมตร กิโลเมตร กิโลกรัม เซนติเมตร กก ซม บาท พ.ศ.
  ชื่อ ชื่อเล่น สกุล นามสกุล นาม คำนำหน้า เพศ อายุ เกิด ที่อยู่ บ้าน บ้านเลขที่ เลขที่ เลข ประจำตัว ประชาชน บัตร
  หมู่ หมู่ที่ หมู่บ้าน ซอย ถนน ตำบล แขวง อำเภอ จังหวัด รหัสไปรษณีย์ โทรศัพท์ มือถือ เบอร์ อีเมล บิดา มารดา
  ผู้ปกครอง พี่ น้อง พี่น้อง ครอบครัว รายได้ อาชีพ เดินทาง ระยะทาง สัญชาติ เชื้อชาติ ศาสนา ภาษา หมู่เลือด
  น้ำหนัก ส่วนสูง สุขภาพ ความพิการ ความด้อยโอกาส ขาดแคลน ทุน กู้ยืม วิชา หลักสูตร แผนการเรียน ชั้น ระดับ ห้อง
  ภาคเรียน เทอม ปีการศึกษา เก่า ใหม่ เดิม ปัจจุบัน ทะเบียนบ้าน ย้าย ย้ายเข้า ย้ายออก จำหน่าย จบ รุ่น ซ้ำ ตรวจสอบ
  เบื้องต้น การเข้าเรียน เข้าเรียน เรียน เข้า ร่วม กิจกรรม ลูกเสือ ยุวกาชาด เนตรนารี สังกัด ตำแหน่ง ประจำ
  ไทย อังกฤษ ภาพ รูป รูปถ่าย ไฟล์ เอกสาร แบบ ฟอร์ม ตัวอย่าง เช่น ต้อง จำเป็น ไม่ ได้ แล้ว ยัง ทุก ช่อง
  home menu login logout user password save cancel back edit add delete search view print export import next
  previous submit reset close open select all please name first last middle nick title sex gender birth date day
  month year age address house village moo soi road street tambon amphoe district subdistrict sub province
  postcode zip code phone tel mobile email father mother parent guardian student pupil school class room level
  grade no id number card type status total count sum page row of list data info information form date time
  weight height blood race religion nationality note remark detail details yes other english thai
`;

const TOKEN = /[ก-๎]+|[A-Za-z]+/g;

export const tokensOf = (text: string): string[] =>
  normaliseThai(text)
    .match(TOKEN)
    ?.map((token) => token.toLowerCase()) ?? [];

const setOf = (texts: Iterable<string>): ReadonlySet<string> =>
  new Set([...texts].flatMap(tokensOf).filter((token) => token.length > 1));

interface Words {
  /** What labels, headings, buttons and menus say. */
  readonly asked: ReadonlySet<string>;
  /** What the portals' coded lists offer; on a record's page one of them is somebody's answer. */
  readonly offered: ReadonlySet<string>;
}

let made: Words | undefined;

/** The fixed vocabulary: nothing of any page is ever in it. Made when it is first asked for. */
export function structureWords(): Words {
  made ??= {
    asked: setOf([
      OF_INTERFACES,
      ...FIELD_KEYS.flatMap((key) => [fieldOf(key).label.th, fieldOf(key).label.en]),
      ...PORTALS.flatMap(({ labels, pages, title }) => [
        title.th,
        title.en,
        ...Object.values(labels).flatMap((texts) => texts ?? []),
        ...pages.flatMap(({ title, headings = [] }) => [
          title.th,
          ...headings.filter((text) => typeof text === 'string'),
        ]),
      ]),
    ]),
    offered: setOf([
      ...Object.values(CODE_LISTS).flatMap((list) => list.flatMap(([, ...texts]) => texts)),
      ...provinces().map(({ th }) => th),
    ]),
  };
  return made;
}

const isWord = (token: string, words: readonly ReadonlySet<string>[]): boolean =>
  words.some((set) => set.has(token));

/** Whether a word is one of the vocabulary's, or is put together of them alone. */
export function isKnown(token: string, ...words: readonly ReadonlySet<string>[]): boolean {
  if (isWord(token, words)) return true;
  if (token.length > 80 || /^[a-z]/.test(token)) return false;
  const reached = [true];
  for (let end = 2; end <= token.length; end += 1)
    for (let start = Math.max(0, end - 30); start <= end - 2; start += 1)
      if (reached[start] && isWord(token.slice(start, end), words)) {
        reached[end] = true;
        break;
      }
  return reached[token.length] === true;
}
