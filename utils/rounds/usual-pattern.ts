import { toChristianYear } from '#utils/thai/dates.ts';
import type { Actor, Attestation, DatedStep, RoundId, StepId, SystemId } from './model.ts';
import { readMoment } from './moments.ts';

/** A row of the pattern; `starts` and `ends` are `mm-dd` or `mm-ddThh:mm`, `''` where no day is named. */
export interface UsualStep {
  readonly step: StepId;
  readonly starts: string;
  readonly ends: string;
  readonly attestation: Attestation;
  readonly source: string;
  readonly note: string;
}

export interface UsualRound {
  readonly system: SystemId;
  readonly round: RoundId;
  /** 1 where the days lie in the calendar year after the one that the academic year is named by. */
  readonly yearOffset: 0 | 1;
  readonly steps: readonly UsualStep[];
}

const LOEI_2565 = 'loei1.go.th dmc-2565';
const SUPHANBURI_2564 = 'Suphanburi 1 manual 2564';
const INFORMATION_WORK = 'information-work manual';

const says = (
  step: StepId,
  starts: string,
  ends: string,
  attestation: Attestation,
  source: string,
  note: string,
): UsualStep => ({ step, starts, ends, attestation, source, note });

/**
 * What tends to recur from year to year, the best attested of disagreeing rows first. Announced for no
 * year in particular: in use it is always shown as unconfirmed.
 */
export const USUAL_PATTERN: readonly UsualRound[] = [
  {
    system: 'dmc',
    round: '1',
    yearOffset: 0,
    steps: [
      says('open', '05-16', '06-10', 'single source', LOEI_2565, 'seen in 2565'),
      says(
        'confirm',
        '06-10T08:30',
        '06-10T16:30',
        'verified',
        'information-work manual; rukkroo.com 33242; smart.nongkhai2.go.th; krukob.com book-79',
        'the day is the reference date; hours seen in 2565; 2563 had 18 Jul and 2564 had 25 Jun (COVID)',
      ),
      says('certify', '06-10T08:30', '06-10T16:30', 'single source', LOEI_2565, 'seen in 2565'),
      says(
        'acknowledge',
        '06-11',
        '06-11',
        'single source',
        LOEI_2565,
        'day after confirmation, seen in 2565',
      ),
      says(
        'close',
        '06-11',
        '06-11',
        'single source',
        LOEI_2565,
        'day after confirmation, seen in 2565',
      ),
      says('handover', '06-12', '06-30', 'single source', LOEI_2565, 'seen in 2565'),
    ],
  },
  {
    system: 'dmc',
    round: '2',
    yearOffset: 0,
    steps: [
      says(
        'open',
        '07-01',
        '11-10T16:30',
        'single source',
        'kroocool.com dmc-2566',
        'menu opens in July: seen in 2565',
      ),
      says(
        'open',
        '07-17',
        '11-10T16:30',
        'single source',
        'kroocool.com dmc-2566-4',
        'menu opens in July: seen in 2566',
      ),
      says(
        'open',
        '10-15',
        '11-10',
        'single source',
        SUPHANBURI_2564,
        'seen in 2564; disagrees with the July openings',
      ),
      says(
        'confirm',
        '11-10T08:30',
        '11-10T16:30',
        'verified',
        'information-work manual; rukkroo.com 33242; smart.nongkhai2.go.th; Suphanburi 1 manual 2564',
        'the day is the reference date; hours seen in 2564',
      ),
      says(
        'certify',
        '11-10T08:30',
        '11-10T16:30',
        'single source',
        SUPHANBURI_2564,
        'seen in 2564',
      ),
      says(
        'acknowledge',
        '11-11',
        '11-11',
        'single source',
        SUPHANBURI_2564,
        'day after confirmation, seen in 2564',
      ),
      says(
        'close',
        '11-11',
        '11-11',
        'single source',
        SUPHANBURI_2564,
        'day after confirmation, seen in 2564',
      ),
      says('handover', '11-11', '11-15', 'single source', SUPHANBURI_2564, 'seen in 2564'),
    ],
  },
  {
    system: 'dmc',
    round: 'year-end',
    yearOffset: 1,
    steps: [
      says(
        'open',
        '03-15',
        '04-30',
        'single source',
        SUPHANBURI_2564,
        'seen for 2564; 7 Mar for 2562',
      ),
      says(
        'confirm',
        '04-30T08:30',
        '04-30T16:30',
        'verified',
        'Suphanburi 1 manual 2564; datacenter.loei1.go.th; kroodee.com dmc-2567',
        'seen for 2564, 2565 and 2566 (2562 closed that day); hours seen for 2564; disagrees with the three rows below',
      ),
      says('confirm', '03-30', '03-30', 'single source', INFORMATION_WORK, 'stated for every year'),
      says(
        'confirm',
        '03-31',
        '03-31',
        'single source',
        'chotikah.blogspot.com 2018/06',
        'general text on DMC60',
      ),
      says('confirm', '04-20', '04-20', 'single source', 'pkn2.go.th id=933', 'seen for 2559 only'),
      says(
        'confirm',
        '',
        '',
        'verified',
        'rukkroo.com 33242; smart.nongkhai2.go.th',
        'no day named: pupils who sat the final exam',
      ),
      says(
        'certify',
        '04-30T08:30',
        '04-30T16:30',
        'single source',
        SUPHANBURI_2564,
        'seen for 2564',
      ),
      says(
        'acknowledge',
        '05-01',
        '05-01',
        'single source',
        SUPHANBURI_2564,
        'day after confirmation, seen for 2564',
      ),
      says(
        'close',
        '05-01',
        '05-01',
        'single source',
        SUPHANBURI_2564,
        'seen for 2564; 2562 closed on 30 Apr',
      ),
    ],
  },
  {
    system: 'bobec',
    round: 'annual',
    yearOffset: 0,
    steps: [
      says(
        'confirm',
        '10-30',
        '10-30',
        'verified',
        'aoc.yala1.go.th; Suphanburi 1 manual 2564',
        'data as of 30 Oct; the window was 1–30 Oct in 2564',
      ),
      says(
        'confirm',
        '08-30',
        '08-30',
        'single source',
        INFORMATION_WORK,
        'stated for every year; disagrees with 30 Oct',
      ),
    ],
  },
  {
    system: 'emis',
    round: 'annual',
    yearOffset: 0,
    steps: [
      says('confirm', '06-30', '06-30', 'single source', INFORMATION_WORK, 'stated for every year'),
      says(
        'open',
        '',
        '',
        'single source',
        'lopburi2.go.th',
        'July–October in two phases, seen in 2557',
      ),
    ],
  },
];

/** Who acts in each step (calendars of 2564 and 2565). */
export const USUAL_ACTORS: Readonly<Record<StepId, readonly Actor[]>> = {
  open: ['school'],
  confirm: ['school'],
  certify: ['director'],
  acknowledge: ['district'],
  verify: ['district', 'obec'],
  close: ['obec'],
  handover: ['obec'],
};

/** The pattern laid on one academic year (BE); rows that name no day keep neither start nor end. */
export function usualSteps(system: SystemId, academicYear: number): DatedStep[] {
  return USUAL_PATTERN.filter((round) => round.system === system).flatMap((round) => {
    const year = toChristianYear(academicYear) + round.yearOffset;
    return round.steps.map((row): DatedStep => {
      const starts = readMoment(row.starts, year);
      const ends = readMoment(row.ends, year);
      return {
        system,
        academicYear,
        round: round.round,
        step: row.step,
        ...(starts && { starts }),
        ...(ends && { ends }),
        who: USUAL_ACTORS[row.step],
        trust: 'usual',
        attestation: row.attestation,
        source: row.source,
        note: row.note,
      };
    });
  });
}
