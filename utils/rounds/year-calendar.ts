import { academicYearAt, type CivilDate, compareDates } from '#utils/thai/dates.ts';
import {
  type DatedStep,
  type Moment,
  type RoundId,
  STEPS,
  type StepId,
  type SystemId,
} from './model.ts';
import { plansOf } from './plan.ts';
import { USUAL_ACTORS } from './usual-pattern.ts';

/** A step as the year's calendar shows it. */
export interface CalendarStep {
  readonly step: StepId;
  /** Absent where no source says. */
  readonly starts?: Moment | undefined;
  /** Absent where no source says. */
  readonly ends?: Moment | undefined;
  /** With an empty source where nobody has said a day. */
  readonly basis: DatedStep;
  /** What other sources say about the same step. */
  readonly variants: readonly DatedStep[];
}

export interface CalendarRound {
  readonly system: SystemId;
  /** Absent where the source does not say which round. */
  readonly round: RoundId | undefined;
  readonly steps: readonly CalendarStep[];
}

const SYSTEMS: readonly SystemId[] = ['dmc', 'bobec', 'emis'];
const ROUND_ORDER: readonly (RoundId | undefined)[] = ['1', '2', 'year-end', 'annual', undefined];

/** What sources said of a year that is over, row by row, each as it was said. */
function asSaid(rows: readonly DatedStep[]): CalendarStep[] {
  return STEPS.flatMap((step) =>
    rows
      .filter((row) => row.step === step)
      .map((row) => ({ step, starts: row.starts, ends: row.ends, basis: row, variants: [] })),
  );
}

/** Steps that a round of the system has in any case, whether a day is known or not. */
const SURE_STEPS: Readonly<Record<SystemId, readonly StepId[]>> = {
  dmc: ['open', 'confirm', 'certify', 'acknowledge', 'close'],
  bobec: ['open', 'confirm'],
  emis: ['open', 'confirm'],
};

/** Adds the steps whose day nobody has said, so that it can be given. */
function withOpenSteps(
  system: SystemId,
  academicYear: number,
  round: RoundId,
  planned: readonly CalendarStep[],
): CalendarStep[] {
  const missing = SURE_STEPS[system].filter((step) => planned.every((own) => own.step !== step));
  const open = missing.map((step): CalendarStep => {
    const of = { system, academicYear, round, step, who: USUAL_ACTORS[step] };
    return {
      step,
      basis: { ...of, trust: 'usual', attestation: 'inferred', source: '' },
      variants: [],
    };
  });
  return [...planned, ...open].toSorted((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));
}

/**
 * All rounds of an academic year (BE). A year that is over shows what its sources said, and no usual
 * dates: nothing is gained by guessing what was. The running year and those to come are planned.
 */
export function yearCalendar(
  academicYear: number,
  today: CivilDate,
  known: readonly DatedStep[],
): CalendarRound[] {
  const past = academicYear < academicYearAt(today);
  return SYSTEMS.flatMap((system): CalendarRound[] => {
    if (!past)
      return plansOf(system, academicYear, known).map(({ round, steps }) => ({
        system,
        round,
        steps: withOpenSteps(system, academicYear, round, steps),
      }));
    const rows = known.filter((row) => row.system === system && row.academicYear === academicYear);
    return ROUND_ORDER.map((round) => ({
      system,
      round,
      steps: asSaid(rows.filter((row) => row.round === round)),
    })).filter(({ steps }) => steps.length > 0);
  });
}

/** The first and last day that any step of a round names, CE; `undefined` where none names a day. */
export function daysOf(round: CalendarRound): { first: CivilDate; last: CivilDate } | undefined {
  const days = round.steps
    .flatMap(({ starts, ends }) => [starts, ends])
    .flatMap((moment) => moment?.date ?? [])
    .toSorted(compareDates);
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { first, last } : undefined;
}

/** The academic years (BE) that there is anything to say about, the latest first. */
export function calendarYears(today: CivilDate, known: readonly DatedStep[]): number[] {
  const running = academicYearAt(today);
  const years = new Set([running + 1, running, ...known.map((row) => row.academicYear)]);
  return [...years].toSorted((a, b) => b - a);
}
