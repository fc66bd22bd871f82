import { addDays, type CivilDate, compareDates, daysBetween } from '#utils/thai/dates.ts';
import { toArabicDigits } from '#utils/thai/digits.ts';
import { datesIn, type NamedDate } from './announced-dates.ts';
import type { Moment, RoundId, RoundPlan, StepId, SystemId } from './model.ts';
import { beginningOf, compareInstants, endOf } from './moments.ts';
import { plansOf } from './plan.ts';

/** A date of a step that a page seems to announce: to be offered, never to be taken over by itself. */
export interface Announced {
  readonly system: SystemId;
  /** BE. */
  readonly academicYear: number;
  readonly round: RoundId;
  readonly step: StepId;
  /** Absent where the page names the end alone. */
  readonly starts?: Moment;
  readonly ends: Moment;
}

/** More than any notice has; keeps a page without end from holding up the reader. */
const MOST_LINES = 600;
const LONGEST_LINE = 600;
/** A heading speaks for this many lines after it. */
const HEADING_REACH = 12;
/** Old news stay on the pages: only days to come are of use, and none that is far away. */
const FARTHEST_DAYS = 400;
/** A date this far from the round's usual day is more likely of something else. */
const FARTHEST_FROM_USUAL = 75;

/** The words of each step, as notices use them. */
export const STEP_WORDS: readonly (readonly [RegExp, StepId])[] = [
  [/รับทราบ/g, 'acknowledge'],
  [/รับรอง/g, 'certify'],
  [/(?<!ยกเลิก|ยกเลิกการ|ถอนการ)ยืนยัน/g, 'confirm'],
  [/ติดตามตรวจสอบ|ความซ้ำซ้อน/g, 'verify'],
  [/(?<!เ)ปิดระบบ|ปิดการบันทึก/g, 'close'],
  [/ส่งข้อมูลเข้าระบบ ?EDC/g, 'handover'],
  [/เปิดระบบ|(?<!ปิดการ)บันทึกข้อมูล|ปรับปรุงข้อมูล|กรอกข้อมูล/g, 'open'],
];
const SYSTEM_WORDS: readonly (readonly [RegExp, SystemId])[] = [
  [/B-?OBEC(?!\.)|สิ่งก่อสร้าง/i, 'bobec'],
  [/EMIS/i, 'emis'],
  [/DMC|data management center|นักเรียนรายบุคคล/i, 'dmc'],
];
const ROUND_NUMBER = /(?:รอบ|ภาคเรียน|ครั้ง)(?:ที่)? ?([123])(?!\d)/;
const YEAR_END = /สิ้นปีการศึกษา/;
const YEAR = /(?:ปีการศึกษา|รอบที่ ?[12] ?\/|ภาคเรียนที่ ?[12] ?\/) ?(25\d{2})/;
// Dates of the notice itself, of its figures, and of what happens around the round.
const OF_SOMETHING_ELSE =
  /(?:ณ|ลง|ประกาศ|โพสต์|เผยแพร่|ปรับปรุงล่าสุด|แก้ไขล่าสุด|อัปเดต|เกิด)(?:เมื่อ)? ?(?:วัน)?(?:ที่)? ?:? ?$/;
const EVENT = /ประชุม|อบรม|สัมมนา|ถ่ายทอดสด|zoom|รับสมัคร|วันหยุด|สอบคัดเลือก/i;

const ROUNDS: Readonly<Record<string, RoundId>> = { '1': '1', '2': '2', '3': 'year-end' };

/** What a line says of which round it speaks of. */
export interface Heading {
  readonly system: SystemId | undefined;
  readonly round: RoundId | undefined;
  readonly year: number | undefined;
}

export function headingOf(line: string): Heading {
  const number = ROUND_NUMBER.exec(line)?.[1];
  const year = YEAR.exec(line)?.[1];
  return {
    system: SYSTEM_WORDS.find(([words]) => words.test(line))?.[1],
    round: YEAR_END.test(line) ? 'year-end' : number === undefined ? undefined : ROUNDS[number],
    year: year === undefined ? undefined : Number(year),
  };
}

/** The last word of a step before the date; otherwise the first one after it, up to the next date. */
function stepNear(line: string, dates: readonly NamedDate[], at: number): StepId | undefined {
  const date = dates[at];
  if (!date) return undefined;
  const found = STEP_WORDS.flatMap(([words, step]) =>
    [...line.matchAll(words)].map(({ index }) => ({ index, step })),
  ).toSorted((a, b) => a.index - b.index);
  const since = dates[at - 1]?.to ?? 0;
  const before = found.findLast(({ index }) => index >= since && index < date.from);
  const until = dates[at + 1]?.from ?? line.length;
  return (before ?? found.find(({ index }) => index >= date.to && index < until))?.step;
}

/** Whether a line tells of something around a round: a meeting, a training. */
export const isOtherEvent = (line: string): boolean => EVENT.test(line);

/** The round that a day fits best among those that the text may mean. */
export function planFor(
  system: SystemId,
  heading: Heading,
  step: StepId,
  day: CivilDate,
): RoundPlan | undefined {
  const away = (plan: RoundPlan) => {
    const { starts, ends } = plan.steps.find((own) => own.step === step) ?? plan.confirm;
    return Math.min(...[starts, ends].map(({ date }) => Math.abs(daysBetween(date, day))));
  };
  const buddhist = day.year + 543;
  const fits = (plan: RoundPlan): boolean => {
    if (heading.round !== undefined && plan.round !== 'annual' && plan.round !== heading.round)
      return false;
    if (heading.year !== undefined && plan.academicYear !== heading.year) return false;
    // Round 2 opens in July: within a round's own span no day is far.
    const inside = compareDates(day, plan.start) >= 0 && compareDates(day, plan.end) <= 0;
    return inside || away(plan) <= FARTHEST_FROM_USUAL;
  };
  return [buddhist - 1, buddhist, buddhist + 1]
    .flatMap((year) => plansOf(system, year))
    .filter(fits)
    .toSorted((a, b) => away(a) - away(b))[0];
}

const plain = (line: string): string =>
  toArabicDigits(line.slice(0, LONGEST_LINE))
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const later = <T>(now: T | undefined, before: T | undefined): T | undefined => now ?? before;

/**
 * Dates of rounds that lie ahead, in a page's lines of text (a table's cells may be lines of their own).
 *
 * @param home the system whose portal it is; `undefined` on a page of all of them
 * @param today days before it, and more than 400 after it, are left out
 * @returns in the text's order, each once; empty where nothing is certain enough to be offered
 */
export function readAnnouncement(
  lines: readonly string[],
  home: SystemId | undefined,
  today: CivilDate,
): Announced[] {
  const announced = new Map<string, Announced>();
  const last = addDays(today, FARTHEST_DAYS);
  let heading: Heading = headingOf('');
  let headingAt = 0;
  let waiting: StepId | undefined;

  lines.slice(0, MOST_LINES).forEach((raw, at) => {
    const line = plain(raw);
    if (line === '') return;
    const own = headingOf(line);
    if (at - headingAt > HEADING_REACH) heading = headingOf('');
    if (own.system ?? own.round ?? own.year) {
      // Another system begins its own notice: what was said of the last one's round is over.
      const fresh = own.system !== undefined && own.system !== heading.system;
      heading = {
        system: later(own.system, heading.system),
        round: fresh ? own.round : later(own.round, heading.round),
        year: fresh ? own.year : later(own.year, heading.year),
      };
      headingAt = at;
    }
    const dates = datesIn(line);
    if (dates.length === 0) {
      const cell = STEP_WORDS.filter(([words]) => line.search(words) >= 0);
      waiting = cell.length === 1 && !EVENT.test(line) ? cell[0]?.[1] : undefined;
      return;
    }
    const before = waiting;
    waiting = undefined;
    if (EVENT.test(line)) return;
    dates.forEach((date, index) => {
      if (OF_SOMETHING_ELSE.test(line.slice(0, date.from))) return;
      const step = stepNear(line, dates, index) ?? (dates.length === 1 ? before : undefined);
      const system = heading.system ?? home ?? (heading.round ? 'dmc' : undefined);
      if (!step || !system) return;
      const { starts, ends } = date;
      if (compareDates(ends.date, today) < 0 || compareDates(ends.date, last) > 0) return;
      if (starts && compareInstants(beginningOf(starts), endOf(ends)) > 0) return;
      const plan = planFor(system, heading, step, (starts ?? ends).date);
      if (!plan) return;
      const { academicYear, round } = plan;
      const key = [system, academicYear, round, step, JSON.stringify([starts, ends])].join();
      announced.set(key, { system, academicYear, round, step, ...(starts && { starts }), ends });
    });
  });
  return [...announced.values()];
}
