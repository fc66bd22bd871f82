import type { ChangeView } from '#components/rounds/exchange-model.ts';
import { exchangeWords } from '#components/words/exchange.ts';
import { type CalendarChange, calendarDifference } from '#utils/rounds/calendar-difference.ts';
import { readCalendarFile } from '#utils/rounds/calendar-file.ts';
import type { DistrictDate } from '#utils/rounds/district-dates.ts';
import type { GivenDates } from '#utils/rounds/given-dates-store.ts';
import { readIcs } from '#utils/rounds/ics-read.ts';
import type { IcsStep } from '#utils/rounds/ics-write.ts';
import type { DatedStep } from '#utils/rounds/model.ts';
import { readMoment, writeMoment } from '#utils/rounds/moments.ts';
import { isSameStep, type OwnDate } from '#utils/rounds/own-dates.ts';
import {
  type Language,
  roundTitle,
  STEP_TITLES,
  spanText,
  TRUST_TITLES,
} from '#utils/rounds/words.ts';
import { yearCalendar } from '#utils/rounds/year-calendar.ts';
import type { CivilDate } from '#utils/thai/dates.ts';
import { icsProblemText, leftOutText, problemText } from './exchange-texts.ts';

/** Far above any calendar of rounds, bytes; a larger file is not even opened. */
export const LARGEST = 1_000_000;

/** The content of a file that can be taken, or why it cannot, in words. */
export type Content =
  | {
      readonly ok: true;
      readonly name: string;
      readonly dates: readonly DistrictDate[];
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Tells an .ics file from a calendar file by what it says, whatever it is called. */
const isIcs = (text: string): boolean => /^\ufeff?\s*BEGIN:VCALENDAR/i.test(text);

/** Reads a calendar file of either kind; its size is checked before it is opened. */
export async function readContent(file: File, language: Language): Promise<Content> {
  const words = exchangeWords(language);
  if (file.size > LARGEST) return { ok: false, problems: [words.tooLarge] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    const why = error instanceof TypeError ? words.encoding : words.unreadable;
    return { ok: false, problems: [why] };
  }
  if (!isIcs(text)) {
    // What is no calendar of either kind and has no name of one is better told as that.
    if (!/^\ufeff?\s*[{[]/.test(text)) return { ok: false, problems: [words['other-file']] };
    const read = readCalendarFile(text);
    return read.ok
      ? { ...read, leftOut: [] }
      : { ok: false, problems: read.problems.map((one) => problemText(one, language)) };
  }
  const read = readIcs(text.trimStart(), file.name);
  return read.ok
    ? {
        ok: true,
        name: read.name || file.name,
        dates: read.dates,
        leftOut: read.leftOut.map((one) => leftOutText(one, language)),
      }
    : { ok: false, problems: [icsProblemText(read.problem, language)] };
}

export const keyOf = ({ system, academicYear, round, step }: OwnDate): string =>
  [academicYear, system, round, step].join('-');

const daysText = ({ starts, ends }: Pick<OwnDate, 'starts' | 'ends'>, language: Language): string =>
  spanText(readMoment(starts), readMoment(ends), language);

const stepTitle = (date: OwnDate, language: Language): string =>
  `${roundTitle(date, language)} ${STEP_TITLES[date.step][language]}`;

function changeView(
  { kind, date }: CalendarChange,
  today: CivilDate,
  known: readonly DatedStep[],
  language: Language,
): ChangeView {
  const now = yearCalendar(date.academicYear, today, known)
    .find(({ system, round }) => system === date.system && round === date.round)
    ?.steps.find(({ step }) => step === date.step);
  const days = now ? spanText(now.starts, now.ends, language) : '';
  return {
    key: keyOf(date),
    kind,
    title: stepTitle(date, language),
    dateText: daysText(date, language),
    beforeText: now && days ? `${days} (${TRUST_TITLES[now.basis.trust][language]})` : '',
  };
}

/** What taking a file would change, in words. */
export const changesOf = (
  given: GivenDates,
  dates: readonly DistrictDate[],
  today: CivilDate,
  known: readonly DatedStep[],
  language: Language,
): ChangeView[] =>
  calendarDifference(given, dates).map((change) => changeView(change, today, known, language));

/** Dates that could be taken, and those whose step the district has fixed on this computer, in words. */
export function takable(
  dates: readonly DistrictDate[],
  policy: readonly DistrictDate[],
  language: Language,
): { readonly dates: readonly DistrictDate[]; readonly fixed: readonly string[] } {
  const fixed = (date: DistrictDate) => policy.some((one) => isSameStep(one, date));
  return {
    dates: dates.filter((date) => !fixed(date)),
    fixed: dates
      .filter(fixed)
      .map((date) => `${stepTitle(date, language)}: ${exchangeWords(language).fixed}`),
  };
}

/** The steps of a year that have a day; `usual` ones among them. */
export const stepsWithDays = (
  year: number,
  today: CivilDate,
  known: readonly DatedStep[],
): IcsStep[] =>
  yearCalendar(year, today, known).flatMap(({ system, round, steps }) =>
    steps.flatMap(({ step, starts, ends, basis }) => {
      const first = starts ?? ends;
      const last = ends ?? starts;
      return round && first && last
        ? [{ system, academicYear: year, round, step, starts: first, ends: last, basis }]
        : [];
    }),
  );

/** The same as a file holds them; what is only usual is nothing to hand on. */
export const sureDates = (steps: readonly IcsStep[]): OwnDate[] =>
  steps
    .filter(({ basis }) => basis.trust !== 'usual')
    .map(({ system, academicYear, round, step, starts, ends }) => ({
      system,
      academicYear,
      round,
      step,
      starts: writeMoment(starts),
      ends: writeMoment(ends),
    }));
