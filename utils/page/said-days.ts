import type { LastDays } from '#utils/rules/model.ts';
import { type CivilDate, compareDates, readThaiDate } from '#utils/thai/dates.ts';
import { toArabicDigits } from '#utils/thai/digits.ts';
import type { NamedRound } from './model.ts';
import { roundNamedIn } from './page-says.ts';

const DATE =
  /(?<![\d/.])(?:\d{1,2} ?[ก-ฮ][ก-๎.]{2,11} ?(?:พ\.?ศ\.? ?)?25\d\d|\d{1,2}\/\d{1,2}\/25\d\d)(?![\d/])/g;
/** Words of a last day, and those after which it is another's. */
const DUE = /กำหนด|ภายใน|ไม่เกิน|สิ้นสุด|ครบกำหนด|วันสุดท้าย|ระหว่าง|ถึง/;
const NOT_DUE = /ยกเลิก|ประชุม|อบรม|เผยแพร่|ปรับปรุงล่าสุด|ข้อมูล ?ณ/;
/** A span goes on to its last day. */
const GOES_ON = /^ ?(?:-|–|—|ถึง)/;
/** So far before the date the words stand, in characters. */
const REACH = 90;
const STEPS = [
  ['confirm', /ยืนยัน/],
  ['certify', /รับรอง/],
] as const;

const later = (one: CivilDate, other: CivilDate | undefined): CivilDate =>
  other && compareDates(one, other) < 0 ? other : one;

/**
 * The last days of confirming and certifying that the page itself names, CE; the latest where it names
 * several, as after a deadline was moved. None of another round than the page's.
 *
 * @param texts what stands on the page outside lists, in its order
 */
export function lastDaysSaid(texts: readonly string[], round: NamedRound | undefined): LastDays {
  const text = toArabicDigits(texts.join(' ')).replace(/\s+/g, ' ');
  const days: { -readonly [Step in keyof LastDays]: LastDays[Step] } = {};
  let from = 0;
  for (const { 0: shown, index } of text.matchAll(DATE)) {
    const before = text.slice(Math.max(from, index - REACH), index);
    const end = index + shown.length;
    if (GOES_ON.test(text.slice(end))) continue;
    from = end;
    const read = readThaiDate(shown);
    const named = roundNamedIn([before]);
    if (read.kind !== 'date' || !DUE.test(before) || NOT_DUE.test(before)) continue;
    if (named && round && named !== round) continue;
    for (const [step, words] of STEPS)
      if (words.test(before)) days[step] = later(read.date, days[step]);
  }
  return days;
}
