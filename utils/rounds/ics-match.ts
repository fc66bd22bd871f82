import { headingOf, isOtherEvent, planFor, STEP_WORDS } from './announcement.ts';
import { UNCONFIRMED_MARK } from './ics-write.ts';
import { type Moment, type RoundId, STEPS, type StepId, type SystemId } from './model.ts';

/** What an event says in words. */
export interface IcsTexts {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** What the calendar is called. */
  readonly calendar: string;
}

export interface Matched {
  readonly system: SystemId;
  /** BE. */
  readonly academicYear: number;
  readonly round: RoundId;
  readonly step: StepId;
}

/** Why an event is no step of a round. */
export type Unmatched = 'no-step' | 'several-steps' | 'no-system' | 'no-round';

const OWN = /^truatthan-(2[5-6]\d{2})-(dmc|bobec|emis)-(1|2|year-end|annual)-([a-z]+)@/;

function byUid(uid: string): Matched | undefined {
  const [, year, system, round, name] = OWN.exec(uid) ?? [];
  const step = STEPS.find((one) => one === name);
  return (
    step && {
      academicYear: Number(year),
      system: system as SystemId,
      round: round as RoundId,
      step,
    }
  );
}

/** Whether an event of ours says itself that its day is only usual. */
export const isUnconfirmed = ({ summary }: IcsTexts, status: string): boolean =>
  summary.includes(UNCONFIRMED_MARK) || status.toUpperCase() === 'TENTATIVE';

/** Which step of which round an event is: by its id where it is ours, otherwise by its words and day. */
export function matchEvent(texts: IcsTexts, starts: Moment | undefined): Matched | Unmatched {
  const own = byUid(texts.uid);
  if (own) return own;
  const { summary, description, calendar } = texts;
  if (isOtherEvent(summary)) return 'no-step';
  const steps = STEP_WORDS.filter(([words]) => summary.search(words) >= 0).map(([, step]) => step);
  const [step, another] = steps;
  if (!step) return 'no-step';
  if (another) return 'several-steps';
  const said = [summary, description, calendar].map(headingOf);
  const round = said.find((one) => one.round)?.round;
  const year = said.find((one) => one.year)?.year;
  const system = said.find((one) => one.system)?.system ?? (round && 'dmc');
  if (!system) return 'no-system';
  const plan = starts && planFor(system, { system, round, year }, step, starts.date);
  return plan ? { system, academicYear: plan.academicYear, round: plan.round, step } : 'no-round';
}
