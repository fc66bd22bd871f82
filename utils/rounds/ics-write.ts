import { addDays, type CivilDate, daysBetween } from '#utils/thai/dates.ts';
import { escapeText, fold } from './ics-lines.ts';
import type { DatedStep, Moment, RoundId, StepId, SystemId } from './model.ts';
import { sameMoment } from './moments.ts';
import { actorTitles, roundTitle, STEP_TITLES, TRUST_TITLES, UNCONFIRMED } from './words.ts';

/** A step with the days that are used. */
export interface IcsStep {
  readonly system: SystemId;
  /** BE. */
  readonly academicYear: number;
  readonly round: RoundId;
  readonly step: StepId;
  readonly starts: Moment;
  readonly ends: Moment;
  readonly basis: DatedStep;
}

export interface IcsOptions {
  /** What the calendar is called. */
  readonly name: string;
  /** When it is written. */
  readonly now: Date;
  /** Alarms for confirming and certifying, in the morning so many days before the last day. */
  readonly alarmDays?: readonly number[];
}

const BANGKOK = 'Asia/Bangkok';
/** Thailand has kept +07:00 since 1920, without summer time. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${BANGKOK}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const MORNING = 8 * 60 + 30;
const MINUTES_A_DAY = 24 * 60;
/** Revisions are counted in minutes from here, so that a later file updates what an earlier one brought. */
const FIRST_REVISION = Date.UTC(2025, 0, 1);

/** What stands in an event's title where the day is only usual; read again where nothing else is left. */
export const UNCONFIRMED_MARK = 'ยังไม่ยืนยัน';

const two = (number: number): string => String(number).padStart(2, '0');
const dayText = ({ year, month, day }: CivilDate): string =>
  `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
const timeText = (date: CivilDate, minutes: number): string =>
  `${dayText(date)}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;

const stampOf = (now: Date): string => `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Whole days where both ends are; otherwise hours of Bangkok, a whole day being from midnight to midnight. */
function span(starts: Moment, ends: Moment): string[] {
  if (starts.minutes === undefined && ends.minutes === undefined)
    return [
      `DTSTART;VALUE=DATE:${dayText(starts.date)}`,
      `DTEND;VALUE=DATE:${dayText(addDays(ends.date, 1))}`,
    ];
  const from = `DTSTART;TZID=${BANGKOK}:${timeText(starts.date, starts.minutes ?? 0)}`;
  if (starts.minutes !== undefined && sameMoment(starts, ends)) return [from];
  const end =
    ends.minutes === undefined
      ? timeText(addDays(ends.date, 1), 0)
      : timeText(ends.date, ends.minutes);
  return [from, `DTEND;TZID=${BANGKOK}:${end}`];
}

function alarms({ step, starts, ends }: IcsStep, title: string, days: readonly number[]): string[] {
  if (step !== 'confirm' && step !== 'certify') return [];
  const toMorning = (day: number) =>
    (daysBetween(starts.date, ends.date) - day) * MINUTES_A_DAY + MORNING - (starts.minutes ?? 0);
  return days.flatMap((day) => {
    const minutes = toMorning(day);
    return [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(title)}`,
      `TRIGGER:${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`,
      'END:VALARM',
    ];
  });
}

/** The same for the same step for good, so that taking in a later file changes the event. */
export const uidOf = ({
  academicYear,
  system,
  round,
  step,
}: Omit<IcsStep, 'starts' | 'ends' | 'basis'>): string =>
  `truatthan-${academicYear}-${system}-${round}-${step}@truatthan.example`;

function event(step: IcsStep, { now, alarmDays = [] }: IcsOptions): string[] {
  const { basis } = step;
  const usual = basis.trust === 'usual';
  const title = `${STEP_TITLES[step.step].th} ${roundTitle(step, 'th')}${usual ? ` (${UNCONFIRMED_MARK})` : ''}`;
  const who = actorTitles(basis.who, 'th');
  const about = [
    ...(who === '' ? [] : [`ผู้ดำเนินการ: ${who}`]),
    `${TRUST_TITLES[basis.trust].th}: ${basis.source}`,
    ...(usual ? [UNCONFIRMED.th] : []),
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(step)}`,
    `DTSTAMP:${stampOf(now)}`,
    `SEQUENCE:${Math.max(0, Math.floor((now.getTime() - FIRST_REVISION) / 60_000))}`,
    ...span(step.starts, step.ends),
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(about)}`,
    `STATUS:${usual ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...alarms(step, title, alarmDays),
    'END:VEVENT',
  ];
}

/** An iCalendar file (RFC 5545) of steps, in Thai. */
export function writeIcs(steps: readonly IcsStep[], options: IcsOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Truatthan//Rounds//TH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(options.name)}`,
    `X-WR-TIMEZONE:${BANGKOK}`,
    ...ZONE,
    ...steps.flatMap((step) => event(step, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
