import type {
  CalendarView,
  LaneView,
  MonthView,
  RoundView,
  StepView,
} from '#components/rounds/model.ts';
import { roundsWords } from '#components/words/rounds.ts';
import type { DatedStep, SystemId } from '#utils/rounds/model.ts';
import { typedOf } from '#utils/rounds/typed-date.ts';
import {
  ATTESTATION_TITLES,
  actorTitles,
  type Language,
  ROUND_TITLES,
  STEP_TITLES,
  SYSTEM_TITLES,
  spanText,
  TRUST_TITLES,
} from '#utils/rounds/words.ts';
import {
  type CalendarRound,
  type CalendarStep,
  calendarYears,
  daysOf,
  yearCalendar,
} from '#utils/rounds/year-calendar.ts';
import {
  academicYearAt,
  type CivilDate,
  compareDates,
  daysBetween,
  formatShortThaiDate,
  SHORT_MONTHS,
  toChristianYear,
} from '#utils/thai/dates.ts';

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const sourceText = (row: DatedStep, language: Language): string =>
  row.trust === 'own' || row.trust === 'district'
    ? row.source
    : `${row.source} (${ATTESTATION_TITLES[row.attestation][language]})`;

function otherText(row: DatedStep, language: Language): string {
  const when = spanText(row.starts, row.ends, language) || roundsWords(language).unknownDay;
  return `${when}: ${sourceText(row, language)}`;
}

const stepView = (step: CalendarStep, first: CivilDate, language: Language): StepView => {
  const { basis, starts, ends } = step;
  const from = starts ?? ends;
  const to = ends ?? starts;
  return {
    id: step.step,
    title: STEP_TITLES[step.step][language],
    dateText: spanText(starts, ends, language),
    typed: typedOf(starts, ends),
    whoText: actorTitles(basis.who, language),
    trust: basis.trust,
    trustText: basis.source === '' ? '' : TRUST_TITLES[basis.trust][language],
    sourceText: basis.source === '' ? '' : sourceText(basis, language),
    others: step.variants.map((row) => otherText(row, language)),
    span: from && to && { from: daysBetween(first, from.date), to: daysBetween(first, to.date) },
  };
};

function roundView(round: CalendarRound, first: CivilDate, language: Language): RoundView {
  const confirm = round.steps.find(
    ({ step, starts, ends }) => step === 'confirm' && (starts ?? ends),
  );
  const when = confirm ? spanText(confirm.starts, confirm.ends, language) : '';
  return {
    system: round.system,
    id: round.round ?? 'none',
    title: round.round ? ROUND_TITLES[round.round][language] : roundsWords(language).unknownRound,
    confirmText: when && `${STEP_TITLES.confirm[language]} ${when}`,
    usual: confirm?.basis.trust === 'usual',
    steps: round.steps.map((step) => stepView(step, first, language)),
  };
}

/** Whole months from May to the May after, and further where a step lies outside. */
function monthsOf(year: number, rounds: readonly CalendarRound[]): CivilDate[] {
  const ce = toChristianYear(year);
  const named = rounds.flatMap((round) => {
    const days = daysOf(round);
    return days ? [days.first, days.last] : [];
  });
  const days = [...named, { year: ce, month: 5, day: 1 }, { year: ce + 1, month: 5, day: 1 }];
  const sorted = days.toSorted(compareDates);
  const months: CivilDate[] = [];
  let month = { ...(sorted[0] ?? { year: ce, month: 5 }), day: 1 };
  const last = sorted.at(-1) ?? month;
  while (compareDates(month, last) <= 0) {
    months.push(month);
    month = nextMonth(month);
  }
  return months;
}

const nextMonth = ({ year, month }: CivilDate): CivilDate =>
  month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };

/** The year that a place of the address names, or the running one; BE. */
export const yearOfPlace = (place: string, years: readonly number[], today: CivilDate): number =>
  years.find((year) => String(year) === place) ?? academicYearAt(today);

/** An academic year's rounds, in words and as days of one line. */
export function calendarView(
  place: string,
  today: CivilDate,
  known: readonly DatedStep[],
  language: Language,
): CalendarView {
  const years = calendarYears(today, known);
  const year = yearOfPlace(place, years, today);
  const rounds = yearCalendar(year, today, known);
  const months = monthsOf(year, rounds);
  const first = months[0] ?? today;
  const days = daysBetween(first, nextMonth(months.at(-1) ?? today));
  const at = daysBetween(first, today);
  const laneOf = (system: SystemId): LaneView => ({
    system,
    title: SYSTEM_TITLES[system].th,
    rounds: rounds
      .filter((round) => round.system === system)
      .map((round) => roundView(round, first, language)),
  });
  return {
    year,
    years,
    lanes: (['dmc', 'bobec', 'emis'] as const)
      .map(laneOf)
      .filter(({ rounds }) => rounds.length > 0),
    months: months.map(
      (month): MonthView => ({
        title: (language === 'th' ? SHORT_MONTHS : ENGLISH_MONTHS)[month.month - 1] ?? '',
        from: daysBetween(first, month),
      }),
    ),
    days,
    today: at >= 0 && at < days ? { at, text: formatShortThaiDate(today) } : undefined,
    past: year < academicYearAt(today),
  };
}
