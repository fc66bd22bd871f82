import type { Deadline, Urgency } from './deadline.ts';
import type { RoundId } from './model.ts';
import type { RunningRound } from './running.ts';
import {
  ATTESTATION_TITLES,
  actorTitles,
  type Language,
  momentText,
  roundTitle,
  roundYearTitle,
  STEP_TITLES,
  SYSTEM_TITLES,
  TRUST_TITLES,
  UNCONFIRMED,
} from './words.ts';

/** Short texts about a running round, ready to be shown; `''` where there is nothing to say. */
export interface RoundTexts {
  readonly round: RoundId;
  /** The step that the deadline is of. */
  readonly step: 'confirm';
  /** `DMC` */
  readonly system: string;
  /** `ภาคเรียนที่ 1 ปีการศึกษา 2569` */
  readonly roundTitle: string;
  /** `ยืนยันข้อมูล` */
  readonly stepTitle: string;
  /** Who has to do it. */
  readonly whoText: string;
  /** `พ. 10 มิ.ย. 2569, 16:30 น.` */
  readonly dateText: string;
  /** `เหลือ 3 วัน`, `เหลือ 2 ชั่วโมง`, `เลยกำหนดแล้ว` */
  readonly leftText: string;
  readonly urgency: Urgency;
  readonly unconfirmed: boolean;
  /** Where the date comes from and how sure it is. */
  readonly sourceText: string;
  /** `ยืนยันข้อมูล พ. 10 มิ.ย. 2569, 16:30 น. · เหลือ 3 วัน` */
  readonly line: string;
  /** What is being done now and by whom. */
  readonly now: string;
  /** The next step, with its day and who does it. */
  readonly next: string;
  /** That the date is only usual and has to be checked. */
  readonly doubt: string;
  /** That another source names an earlier day. */
  readonly earlier: string;
  /** That the day is a Saturday or Sunday. */
  readonly weekend: string;
  /** What to do once the day is over. */
  readonly overdue: string;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The time until the deadline: days, on the last day hours, in the last hour minutes. */
export function timeLeftText(
  { left, urgency, at }: Pick<Deadline, 'at' | 'left' | 'urgency'>,
  language: Language,
): string {
  const thai = language === 'th';
  if (urgency === 'past') return thai ? 'เลยกำหนดแล้ว' : 'past the deadline';
  if (left.days > 0) return thai ? `เหลือ ${left.days} วัน` : `${plural(left.days, 'day')} left`;
  if (at.minutes === undefined) return thai ? 'ภายในวันนี้' : 'today';
  const hours = Math.floor(left.minutes / 60);
  if (hours > 0) return thai ? `เหลือ ${hours} ชั่วโมง` : `${plural(hours, 'hour')} left`;
  return thai ? `เหลือ ${left.minutes} นาที` : `${plural(left.minutes, 'minute')} left`;
}

const WEEKENDS = {
  saturday: { th: 'ตรงกับวันเสาร์', en: 'It is a Saturday' },
  sunday: { th: 'ตรงกับวันอาทิตย์', en: 'It is a Sunday' },
};

const OVERDUE = {
  th: 'หากยังไม่ได้ยืนยัน โปรดติดต่อเขต',
  en: 'If it is not confirmed yet, contact the district',
};

const withActors = (text: string, who: string): string => (who === '' ? text : `${text} (${who})`);

function nextText({ next, academicYear, round }: RunningRound, language: Language): string {
  const ownRound = next.academicYear === academicYear && next.round === round;
  const step = STEP_TITLES[next.step][language];
  const when = momentText({ date: next.starts.date }, language);
  const what = ownRound ? `${step} ${when}` : `${roundTitle(next, language)}: ${step} ${when}`;
  return withActors(what, actorTitles(next.who, language));
}

function sourceText({ basis }: Deadline, language: Language): string {
  const trust = TRUST_TITLES[basis.trust][language];
  const sure = ATTESTATION_TITLES[basis.attestation][language];
  return `${trust}: ${basis.source} (${sure})`;
}

function earlierText({ earlier }: Deadline, language: Language): string {
  if (!earlier) return '';
  const when = momentText(earlier, language);
  return language === 'th'
    ? `บางแหล่งระบุวันที่เร็วกว่า: ${when}`
    : `Another source names an earlier day: ${when}`;
}

/** Puts a running round into words; the year in BE in both languages. */
export function describeRound(running: RunningRound, language: Language): RoundTexts {
  const { deadline, plan, present, round } = running;
  const stepTitle = STEP_TITLES.confirm[language];
  const dateText = momentText(deadline.at, language);
  const leftText = timeLeftText(deadline, language);
  return {
    round,
    step: 'confirm',
    system: SYSTEM_TITLES[running.system][language],
    roundTitle: roundYearTitle(running, language),
    stepTitle,
    whoText: actorTitles(plan.confirm.who, language),
    dateText,
    leftText,
    urgency: deadline.urgency,
    unconfirmed: deadline.unconfirmed,
    sourceText: sourceText(deadline, language),
    line: `${stepTitle} ${dateText} · ${leftText}`,
    now: present
      ? withActors(STEP_TITLES[present.step][language], actorTitles(present.who, language))
      : '',
    next: nextText(running, language),
    doubt: deadline.unconfirmed ? UNCONFIRMED[language] : '',
    earlier: earlierText(deadline, language),
    weekend: deadline.weekend ? WEEKENDS[deadline.weekend][language] : '',
    overdue: deadline.urgency === 'past' ? OVERDUE[language] : '',
  };
}
