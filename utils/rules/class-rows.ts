import type { Values } from '#utils/records/record.ts';
import { comparable } from '#utils/thai/text.ts';

const GRADE = /^(?:0[1-9]|1[0-8])$/;

/** Grades, by the portal's codes, that a row of sums may stand for; the first is the usual reading. */
export type Reach = readonly (readonly string[])[];

const span = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(2, '0'));

/** The sum of everything. */
export const ALL: Reach = [span(1, 18)];
const UPPER: Reach = [span(13, 15), span(13, 18)];

const REMARK = /\s*[([][^)\]]*[)\]]?\s*$/;
const SUM = /^(?:ยอด|จำนวน|ผล)?รวม/;
const SUM_OF =
  /^(?:ยอด|จำนวน|ผล)?รวม(?:จำนวน)?(?:นักเรียน)?(?:ทั้งหมด)?(?:ใน)?(?:ช่วง)?(?:ระดับ)?(?:ชั้น)?/;
const WHOLE =
  /^(?:ยอด|จำนวน|ผล)?(?:รวม)?(?:จำนวน)?(?:นักเรียน)?(?:ทั้งหมด|ทั้งสิ้น|ทั้งโรงเรียน|ทุกชั้น|ทุกระดับ|ทุกระดับชั้น|สุทธิ)$/;
const BARE = /^(?:ยอด|จำนวน|ผล)?รวม(?:จำนวน)?(?:นักเรียน)?$/;

const PARTS: readonly (readonly [RegExp, Reach])[] = [
  [/^(?:อบ?|อนุบาล|ก่อนประถม(?:ศึกษา)?|ปฐมวัย|อบ?1[-–]อบ?3|อนุบาล1[-–]3)$/, [span(1, 3)]],
  [/^(?:ป|ประถม(?:ศึกษา)?|ป1[-–]ป?6|ประถมศึกษาปีที่1[-–]6)$/, [span(4, 9)]],
  [/^(?:มต้น|มัธยม(?:ศึกษา)?(?:ตอน)?ต้น|ม1[-–]ม?3|มัธยมศึกษาปีที่1[-–]3)$/, [span(10, 12)]],
  [/^(?:มปลาย|มัธยม(?:ศึกษา)?(?:ตอน)?ปลาย|ม4[-–]ม?6|มัธยมศึกษาปีที่4[-–]6)$/, UPPER],
  [
    /^(?:มปลาย|มัธยม(?:ศึกษา)?(?:ตอน)?ปลาย)(?:และ|หรือ|[/-])(?:เทียบเท่า|ปวช)$/,
    [span(13, 18), span(13, 15)],
  ],
  [/^(?:ม|มัธยม(?:ศึกษา)?)$/, [span(10, 15), span(10, 18)]],
  [/^(?:ปวช|อาชีวศึกษา|ประกาศนียบัตรวิชาชีพ)$/, [span(16, 18)]],
];

/** What a row of a table of classes stands for. */
export type ClassRow =
  | { readonly kind: 'grade'; readonly grade: string }
  /** The sum of some grades, or of all of them. */
  | { readonly kind: 'sum'; readonly reach: Reach; readonly whole: boolean }
  /** รวม alone: of all grades where no other row says so, else of those above it. */
  | { readonly kind: 'bare-sum' }
  /** A sum of what is not known. */
  | { readonly kind: 'other-sum' }
  | { readonly kind: 'other' }
  | { readonly kind: 'unnamed' };

const read = (label: string): ClassRow => {
  if (GRADE.test(label)) return { kind: 'grade', grade: label };
  const text = comparable(label.replace(REMARK, ''));
  if (text === '' || /^[-–—]+$/.test(text)) return { kind: 'unnamed' };
  if (WHOLE.test(text)) return { kind: 'sum', reach: ALL, whole: true };
  if (BARE.test(text)) return { kind: 'bare-sum' };
  if (!SUM.test(text)) return { kind: 'other' };
  const part = text.replace(SUM_OF, '');
  const known = PARTS.find(([wording]) => wording.test(part));
  return known ? { kind: 'sum', reach: known[1], whole: false } : { kind: 'other-sum' };
};

const LONGEST = 80;

/** Reads the row's label; a grade is its canonical code, as every choice. */
export const classRowOf = (values: Values): ClassRow => {
  const label = values.classLevel ?? '';
  return label.length > LONGEST ? { kind: 'other' } : read(label);
};
