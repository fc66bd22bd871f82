import { compareDates } from '#utils/thai/dates.ts';
import {
  ATTESTATIONS,
  type DatedStep,
  type Moment,
  type PlannedStep,
  type RoundId,
  type RoundPlan,
  STEPS,
  type StepId,
  type SystemId,
  TRUST,
} from './model.ts';
import { compareInstants, endOf, laterDay, sameMoment } from './moments.ts';
import { usualSteps } from './usual-pattern.ts';

const ROUNDS: Readonly<Record<SystemId, readonly RoundId[]>> = {
  dmc: ['1', '2', 'year-end'],
  bobec: ['annual'],
  emis: ['annual'],
};

const byTrust = (a: DatedStep, b: DatedStep): number =>
  TRUST.indexOf(a.trust) - TRUST.indexOf(b.trust) ||
  ATTESTATIONS.indexOf(a.attestation) - ATTESTATIONS.indexOf(b.attestation);

const wholeDay = (moment: Moment): Moment => ({ date: moment.date });

interface Choice {
  readonly best: DatedStep;
  readonly starts: Moment;
  readonly others: readonly DatedStep[];
}

function choose(rows: readonly DatedStep[], step: StepId): Choice | undefined {
  const ofStep = rows.filter((row) => row.step === step).toSorted(byTrust);
  for (const best of ofStep) {
    const starts = best.starts ?? (best.ends && wholeDay(best.ends));
    if (starts && !best.limited)
      return { best, starts, others: ofStep.filter((row) => row !== best) };
  }
  return undefined;
}

const saysTheSame = (row: DatedStep, starts: Moment, ends: Moment): boolean =>
  row.starts !== undefined &&
  row.ends !== undefined &&
  sameMoment(row.starts, starts) &&
  sameMoment(row.ends, ends);

function planStep({ best, starts, others }: Choice, confirmEnds?: Moment): PlannedStep {
  // A round that is said to open on a day, and no more, stays open until its data is confirmed.
  const staysOpen =
    best.step === 'open' && confirmEnds && compareDates(starts.date, confirmEnds.date) <= 0;
  const ends = best.ends ?? (staysOpen ? confirmEnds : wholeDay(starts));
  return {
    step: best.step,
    starts,
    ends,
    who: best.who,
    basis: best,
    variants: others.filter((row) => !saysTheSame(row, starts, ends)),
  };
}

/**
 * Usual dates fill what nobody has announced. Once the confirm day is known, the steps that hang on it
 * are left open rather than shown on the usual day, which may be another month; only the opening stays.
 */
function usableRows(known: readonly DatedStep[], usual: readonly DatedStep[]): DatedStep[] {
  const confirm = choose(known, 'confirm');
  if (!confirm) return [...known, ...usual];
  const day = confirm.starts.date;
  const opening = usual
    .filter((row) => row.step === 'open' && row.starts && compareDates(row.starts.date, day) < 0)
    .map(({ ends: _, ...row }) => row);
  const variants = usual.filter((row) => row.step === 'confirm');
  return [...known, ...opening, ...variants];
}

function planRound(
  system: SystemId,
  academicYear: number,
  round: RoundId,
  known: readonly DatedStep[],
): RoundPlan | undefined {
  const isIts = (row: DatedStep): boolean =>
    row.system === system && row.academicYear === academicYear && row.round === round;
  const rows = usableRows(known.filter(isIts), usualSteps(system, academicYear).filter(isIts));
  const chosen = choose(rows, 'confirm');
  if (!chosen) return undefined;
  const confirm = planStep(chosen);
  const steps = STEPS.flatMap((step) => {
    if (step === 'confirm') return [confirm];
    const found = choose(rows, step);
    return found ? [planStep(found, confirm.ends)] : [];
  });
  const start = steps
    .map((step) => step.starts.date)
    .reduce((first, day) => (compareDates(day, first) < 0 ? day : first));
  const end = steps
    .filter(({ step }) => step !== 'handover')
    .map((step) => step.ends.date)
    .reduce(laterDay);
  return { system, academicYear, round, steps, confirm, start, end };
}

/**
 * The rounds of a system in an academic year (BE), in time's order. `known` holds dates that are trusted
 * more than the usual pattern: published, a district's, or the user's own.
 */
export function plansOf(
  system: SystemId,
  academicYear: number,
  known: readonly DatedStep[] = [],
): RoundPlan[] {
  return ROUNDS[system]
    .map((round) => planRound(system, academicYear, round, known))
    .filter((plan) => plan !== undefined)
    .toSorted((a, b) => compareInstants(endOf(a.confirm.ends), endOf(b.confirm.ends)));
}
