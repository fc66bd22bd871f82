import type { CivilDate } from '#utils/thai/dates.ts';
import { type Announced, readAnnouncement } from './announcement.ts';
import type { DatedStep, Moment, SystemId } from './model.ts';
import { sameMoment, writeMoment } from './moments.ts';
import { type OwnDate, readOwnDates } from './own-dates.ts';
import { plansOf } from './plan.ts';
import { type Language, roundTitle, STEP_TITLES, spanText } from './words.ts';

const startOf = ({ starts, ends }: Announced): Moment => starts ?? { date: ends.date };

/** Says all of it: which step of which round, and its days. */
export const announcedKey = (announced: Announced): string => {
  const { system, academicYear, round, step, ends } = announced;
  const days = [startOf(announced), ends].map(writeMoment);
  return [system, academicYear, round, step, ...days].join('/');
};

/** The date of the user's own that a key stands for; `undefined` where it is no such key. */
export function dateOfKey(key: string): OwnDate | undefined {
  const [system, year, round, step, starts, ends, more] = key.split('/');
  if (more !== undefined) return undefined;
  const date = { system, academicYear: Number(year), round, step, starts, ends };
  const read = readOwnDates({ version: 1, dates: [{ ...date, from: 'announcement' }] });
  return read?.[0];
}

/** `DMC ภาคเรียนที่ 2 ปีการศึกษา 2569: ยืนยันข้อมูล อ. 10 พ.ย. 2569` */
export const announcedText = (announced: Announced, language: Language): string => {
  const when = spanText(announced.starts ?? announced.ends, announced.ends, language);
  return `${roundTitle(announced, language)}: ${STEP_TITLES[announced.step][language]} ${when}`;
};

/** Whether somebody has said the same day already; that it is usual is not enough. */
function isKnown(announced: Announced, known: readonly DatedStep[]): boolean {
  const { system, academicYear, round, step, ends } = announced;
  const plan = plansOf(system, academicYear, known).find((one) => one.round === round);
  const planned = plan?.steps.find((one) => one.step === step);
  if (!planned || planned.basis.trust === 'usual') return false;
  // A step that begins on a day, as opening does, is announced by that day.
  const days = step === 'open' && !announced.starts ? [planned.starts] : [planned.ends];
  return days.some((day) =>
    ends.minutes === undefined
      ? sameMoment({ date: day.date }, { date: ends.date })
      : sameMoment(day, ends),
  );
}

/**
 * The dates that a page's lines announce, without those that are known or were refused.
 *
 * @param home the system whose page it is; `undefined` where it is of all of them
 */
export const openOffers = (
  lines: readonly string[],
  home: SystemId | undefined,
  today: CivilDate,
  known: readonly DatedStep[],
  refused: readonly string[],
): Announced[] =>
  readAnnouncement(lines, home, today).filter(
    (announced) => !refused.includes(announcedKey(announced)) && !isKnown(announced, known),
  );
