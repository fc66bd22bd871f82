import { formatShortThaiDate, toBuddhistYear, weekdayOf } from '#utils/thai/dates.ts';
import type {
  Actor,
  Attestation,
  Moment,
  RoundId,
  StepId,
  SystemId,
  Trust,
  Words,
} from './model.ts';

export type Language = 'th' | 'en';

export const SYSTEM_TITLES: Readonly<Record<SystemId, Words>> = {
  dmc: { th: 'DMC', en: 'DMC' },
  bobec: { th: 'B-OBEC', en: 'B-OBEC' },
  emis: { th: 'EMIS', en: 'EMIS' },
};

export const ROUND_TITLES: Readonly<Record<RoundId, Words>> = {
  '1': { th: 'ภาคเรียนที่ 1', en: 'Semester 1' },
  '2': { th: 'ภาคเรียนที่ 2', en: 'Semester 2' },
  'year-end': { th: 'สิ้นปีการศึกษา', en: 'Year end' },
  annual: { th: 'ประจำปี', en: 'Annual' },
};

/** The calendars' own terms, short. */
export const STEP_TITLES: Readonly<Record<StepId, Words>> = {
  open: { th: 'บันทึกและปรับปรุงข้อมูล', en: 'Record and correct' },
  confirm: { th: 'ยืนยันข้อมูล', en: 'Confirm' },
  certify: { th: 'รับรองข้อมูลนักเรียน', en: 'Certify the pupils' },
  acknowledge: { th: 'รับทราบการรายงานข้อมูล', en: 'Acknowledge' },
  verify: { th: 'ติดตามตรวจสอบความถูกต้อง', en: 'Check for errors and duplicates' },
  close: { th: 'ปิดระบบ', en: 'System closes' },
  handover: { th: 'ส่งข้อมูลเข้าระบบ EDC', en: 'Hand over to EDC' },
};

export const ACTOR_TITLES: Readonly<Record<Actor, Words>> = {
  school: { th: 'เจ้าหน้าที่ข้อมูลของโรงเรียน', en: "the school's data officer" },
  director: { th: 'ผู้อำนวยการโรงเรียน', en: 'the school director' },
  district: { th: 'สพท.', en: 'the district' },
  obec: { th: 'สพฐ.', en: 'OBEC' },
};

export const TRUST_TITLES: Readonly<Record<Trust, Words>> = {
  own: { th: 'วันที่กำหนดเอง', en: 'your own date' },
  district: { th: 'วันที่จากเขต', en: "the district's date" },
  published: { th: 'วันที่ประกาศ', en: 'published date' },
  usual: { th: 'วันตามปกติ', en: 'usual date' },
};

export const ATTESTATION_TITLES: Readonly<Record<Attestation, Words>> = {
  verified: { th: 'หลายแหล่งตรงกัน', en: 'several sources agree' },
  'single source': { th: 'จากแหล่งเดียว', en: 'one source only' },
  inferred: { th: 'อนุมานจากข้อมูลอื่น', en: 'inferred' },
};

/** Stands with every usual date. */
export const UNCONFIRMED: Words = {
  th: 'วันตามปกติ ยังไม่ยืนยัน – โปรดดูหนังสือของเขต',
  en: "Usual date, not confirmed – check your district's letter",
};

/** The source of a date that the user took over from a portal's notice. */
export const ANNOUNCED_SOURCE: Words = {
  th: 'ประกาศของระบบ',
  en: "the system's announcement",
};

interface OfRound {
  readonly system: SystemId;
  readonly round: RoundId;
  /** BE. */
  readonly academicYear: number;
}

/** `ภาคเรียนที่ 1 ปีการศึกษา 2569`; the year in BE in both languages. */
export function roundYearTitle(of: Omit<OfRound, 'system'>, language: Language): string {
  const title = ROUND_TITLES[of.round][language];
  if (language === 'en') return `${title}, academic year ${of.academicYear}`;
  // The words for year end and annual take the year directly.
  const year = of.round === '1' || of.round === '2' ? 'ปีการศึกษา ' : '';
  return `${title} ${year}${of.academicYear}`;
}

/** `DMC ภาคเรียนที่ 1 ปีการศึกษา 2569`. */
export const roundTitle = (of: OfRound, language: Language): string =>
  `${SYSTEM_TITLES[of.system][language]} ${roundYearTitle(of, language)}`;

/** Who acts, joined; `''` where nobody is named. */
export const actorTitles = (who: readonly Actor[], language: Language): string =>
  who.map((actor) => ACTOR_TITLES[actor][language]).join(' / ');

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** `พ. 10 มิ.ย. 2569, 16:30 น.`, `Wed 10 Jun 2569 BE, 16:30`; a whole day without a time. */
export function momentText(moment: Moment, language: Language): string {
  const { date, minutes } = moment;
  const time = minutes === undefined ? '' : clock(minutes);
  if (language === 'th') return formatShortThaiDate(date) + (time && `, ${time} น.`);
  const weekday = WEEKDAYS[weekdayOf(date)];
  const month = MONTHS[date.month - 1];
  return `${weekday} ${date.day} ${month} ${toBuddhistYear(date.year)} BE${time && `, ${time}`}`;
}

const sameDay = (a: Moment, b: Moment): boolean =>
  a.date.year === b.date.year && a.date.month === b.date.month && a.date.day === b.date.day;

/**
 * `พ. 10 มิ.ย. 2569, 08:30–16:30 น.`, `ส. 16 พ.ค. 2569 – พ. 10 มิ.ย. 2569`; one side alone where the
 * other is not known, `''` where neither is.
 */
export function spanText(
  starts: Moment | undefined,
  ends: Moment | undefined,
  language: Language,
): string {
  const thai = language === 'th';
  if (!starts && !ends) return '';
  if (!starts) return ends ? `${thai ? 'ภายใน' : 'by'} ${momentText(ends, language)}` : '';
  if (!ends) return `${thai ? 'ตั้งแต่' : 'from'} ${momentText(starts, language)}`;
  if (!sameDay(starts, ends))
    return `${momentText(starts, language)} – ${momentText(ends, language)}`;
  if (starts.minutes === undefined || starts.minutes === ends.minutes)
    return momentText(ends, language);
  const day = momentText({ date: starts.date }, language);
  const until = ends.minutes === undefined ? '' : clock(ends.minutes);
  return `${day}, ${clock(starts.minutes)}–${until}${thai ? ' น.' : ''}`;
}
