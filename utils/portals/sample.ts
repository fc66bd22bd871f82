/**
 * A page that shows how something is filled in: ตัวอย่างการกรอก. Behind the name of a place it is part of
 * the name, as schools in lessons and tests are called.
 */
export const SAMPLE =
  /(?<!(?:โรงเรียน|รร|บ้าน|วัด|อนุบาล|ชุมชน|สพป|สพม|เขต|จังหวัด|อำเภอ|ตำบล).{0,24})ตัวอย่าง/u;
