/** What becomes of a school's data in a round, in this order. */
export const SCHOOL_STEPS = ['confirm', 'certify', 'acknowledge'] as const;

/** Data officer confirms, director certifies, district acknowledges. */
export type SchoolStep = (typeof SCHOOL_STEPS)[number];

/** Whether each step is done, as far as anybody says. */
export type StepsDone = Readonly<Partial<Record<SchoolStep, boolean>>>;

/** The first step that is still to be done; `unknown`: nothing is said of any. */
export type Stage = SchoolStep | 'done' | 'unknown';

/** As a list is read: who is open first, what nobody knows before what is done. */
export const STAGES: readonly Stage[] = [...SCHOOL_STEPS, 'unknown', 'done'];

/** A later step that is done says that the earlier ones are. */
export function stageOf(done: StepsDone): Stage {
  const last = SCHOOL_STEPS.findLastIndex((step) => done[step] === true);
  const open = SCHOOL_STEPS.find((step, at) => at > last && done[step] === false);
  if (open) return open;
  return last >= 0 ? 'done' : 'unknown';
}

/** Whether the school has something to do itself; to acknowledge is the district's own step. */
export const isOpen = (stage: Stage): boolean => stage === 'confirm' || stage === 'certify';

/** How many schools stand at each stage. */
export type StageCounts = Readonly<Record<Stage, number>>;

export function countStages(stages: readonly Stage[]): StageCounts {
  const counts: Record<Stage, number> = {
    confirm: 0,
    certify: 0,
    acknowledge: 0,
    unknown: 0,
    done: 0,
  };
  for (const stage of stages) counts[stage] += 1;
  return counts;
}
