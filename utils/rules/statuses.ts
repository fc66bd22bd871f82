import { readThaiDate } from '#utils/thai/dates.ts';
import { toArabicDigits } from '#utils/thai/digits.ts';
import { normaliseThai } from '#utils/thai/text.ts';

/** Data officer confirms, director certifies, district acknowledges. */
export type Step = 'confirm' | 'certify' | 'acknowledge';

export interface Said {
  /** `undefined`: the words do not say which step, so it is the column's own. */
  readonly step: Step | undefined;
  readonly done: boolean;
}

const DONE: readonly Said[] = [{ step: undefined, done: true }];
const OPEN: readonly Said[] = [{ step: undefined, done: false }];

const TICK = /^(?:[✓✔☑✅/√]|true|yes|y|เรียบร้อย(?:แล้ว)?|เสร็จ(?:สิ้น|เรียบร้อย)?(?:แล้ว)?|แล้ว)$/i;
const CROSS = /^(?:[-–—✗✘✕✖❌☐×x]|false|no|n|ยัง(?:ไม่(?:เสร็จ|เรียบร้อย)?)?)$/i;
const STEPS: Readonly<Record<string, Step | undefined>> = {
  ยืนยัน: 'confirm',
  รับรอง: 'certify',
  รับทราบ: 'acknowledge',
};
const CLAUSE =
  /(ยัง(?:ไม่|มิ)(?:ได้)?|ไม่(?:ได้)?|รอ|(?:อยู่)?ระหว่าง(?:รอ)?|ยกเลิก|ถอน)?(?:ผู้อำนวยการ|ผอ\.|โรงเรียน|เขต(?:พื้นที่)?|สพท\.?)?(?:มี)?(?:ทำ)?(?:การ)?(ยืนยัน|รับรอง|รับทราบ|ดำเนินการ)(?:การรายงาน)?(?:ข้อมูล)?(เรียบร้อยแล้ว|เสร็จสิ้นแล้ว|เรียบร้อย|เสร็จสิ้น|แล้ว)?/g;
/** What may stand beside the words without changing what they say: who and when. */
const BESIDE =
  /^(?:เมื่อ|วันที่|เวลา|น\.|โดย|โรงเรียน|ผู้อำนวยการ|ผอ|เขต|สพท|พ\.ศ\.|(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.|[✓✔☑✗✘☐\d/:.,()|;-])*$/;
const WHEN = /^(?:เมื่อ)?(?:วันที่)?\s*/;
const LONGEST = 120;

/**
 * What a status cell says: words, a tick, or the day on which it was done. Several steps may be said
 * at once (ยืนยันแล้ว รอรับรอง). `undefined` for an empty cell and for words that are not known, such
 * as the bare ยืนยัน of a button.
 */
export const readStatus = (text: string): readonly Said[] | undefined => {
  if (text.length > LONGEST) return undefined;
  const plain = toArabicDigits(normaliseThai(text)).trim();
  if (plain === '') return undefined;
  if (TICK.test(plain)) return DONE;
  if (CROSS.test(plain)) return OPEN;
  const when = readThaiDate(plain.replace(WHEN, '')).kind;
  if (when === 'date' || when === 'christian') return DONE;
  const said: Said[] = [];
  let unclear = false;
  const rest = plain
    .replace(/\s+/g, '')
    .replace(CLAUSE, (_, not: string | undefined, verb: string, ready: string | undefined) => {
      unclear ||= not === undefined ? ready === undefined : ready !== undefined;
      said.push({ step: STEPS[verb], done: not === undefined });
      return '';
    });
  return unclear || said.length === 0 || !BESIDE.test(rest) ? undefined : said;
};
