import type { RoundId } from '#utils/rounds/model.ts';
import type { SchoolStep, StepsDone } from './stage.ts';

/** What was last seen of a step, and when (ms). */
export interface SeenStep {
  readonly done: boolean;
  readonly at: number;
}

/** How many records a rule flags. */
export interface RuleCount {
  readonly rule: string;
  readonly records: number;
}

/** What a school's records come to: numbers alone. */
export interface SchoolCounts {
  /** When it became known here, ms; never later than that, whatever a school's clock says. */
  readonly at: number;
  /** When it was counted, ISO 8601, as the file says. */
  readonly written: string;
  /** CE `yyyy-mm-dd`: of what day the data is; `''` where nobody says. */
  readonly lastChecked: string;
  /** How many the school has; 0 where nobody says. */
  readonly target: number;
  readonly checked: number;
  readonly fine: number;
  readonly open: number;
  readonly saved: number;
  /** The most frequent first. */
  readonly rules: readonly RuleCount[];
}

/** One school in one round of one portal, kept once however often there is news of it. */
export interface KeptSchool {
  /** `scope/code`, or `scope/=name` where no code is known; stays when a code is learnt. */
  readonly id: string;
  /** `portal/academic year/round`: what is looked at together. */
  readonly scope: string;
  /** Of 6, 8 or 10 digits, in the order in which they were learnt. */
  readonly codes: readonly string[];
  /** Without any person in it; `''` where only the code is known. */
  readonly name: string;
  /** From pages that were open in this browser. */
  readonly steps: Readonly<Partial<Record<SchoolStep, SeenStep>>>;
  /** From the file that the school sent. */
  readonly sent?: SchoolCounts;
  /** From the school's download, checked here. */
  readonly counted?: SchoolCounts;
  /** When there was news of it last, ms. */
  readonly last: number;
}

/** Something that became known of a school. */
export interface SchoolNews {
  readonly codes: readonly string[];
  readonly name: string;
  /** ms. */
  readonly at: number;
  readonly steps?: StepsDone;
  readonly sent?: SchoolCounts;
  readonly counted?: SchoolCounts;
}

export interface ScopeParts {
  readonly portal: string;
  /** BE. */
  readonly year: number;
  readonly round: RoundId;
}

export const partsOfScope = (scope: string): ScopeParts => {
  const [portal = '', year, round] = scope.split('/');
  return { portal, year: Number(year), round: round as RoundId };
};
