import type { CivilDate } from '#utils/thai/dates.ts';

/** Thai (shown by default) and English. */
export interface Words {
  readonly th: string;
  readonly en: string;
}

/** The systems that collect in rounds. G-code has none: its requests run all year. */
export type SystemId = 'dmc' | 'bobec' | 'emis';

/** DMC has three rounds a year, the others one. */
export type RoundId = '1' | '2' | 'year-end' | 'annual';

/** In the order in which they happen; `verify` (district and OBEC) runs beside all of them. */
export const STEPS = [
  'open',
  'confirm',
  'certify',
  'acknowledge',
  'verify',
  'close',
  'handover',
] as const;

export type StepId = (typeof STEPS)[number];

/** Data officer of the school, its director, the district (สพท.), OBEC (สพฐ.). */
export type Actor = 'school' | 'director' | 'district' | 'obec';

/** Where a date comes from, the most trusted first. */
export const TRUST = ['own', 'district', 'published', 'usual'] as const;

export type Trust = (typeof TRUST)[number];

/** How well a source is supported by others, the best first. */
export const ATTESTATIONS = ['verified', 'single source', 'inferred'] as const;

export type Attestation = (typeof ATTESTATIONS)[number];

/** A point of the clock in Asia/Bangkok. */
export interface Instant {
  /** CE. */
  readonly date: CivilDate;
  /** Since midnight, 0 to 1439. */
  readonly minutes: number;
}

/** A day, or a minute of it, in Asia/Bangkok. */
export interface Moment {
  /** CE. */
  readonly date: CivilDate;
  /** Since midnight; absent: the whole day. */
  readonly minutes?: number;
}

/** What one source says about one step of one round. */
export interface DatedStep {
  readonly system: SystemId;
  /** BE, of the year that the round belongs to, also where it ends in the next one. */
  readonly academicYear: number;
  /** Absent where the source does not say which round. */
  readonly round?: RoundId;
  readonly step: StepId;
  /** Absent where the source does not say. */
  readonly starts?: Moment;
  /** Absent where the source does not say. */
  readonly ends?: Moment;
  /** Empty where the source does not say. */
  readonly who: readonly Actor[];
  readonly trust: Trust;
  readonly attestation: Attestation;
  readonly source: string;
  readonly note?: string;
  /** For some schools only, such as repairs after the deadline: never taken as the round's date. */
  readonly limited?: true;
}

/** A step of a round with the dates that are used. */
export interface PlannedStep {
  readonly step: StepId;
  readonly starts: Moment;
  readonly ends: Moment;
  readonly who: readonly Actor[];
  /** What the dates come from. */
  readonly basis: DatedStep;
  /** What other sources say about the same step; may name no day. */
  readonly variants: readonly DatedStep[];
}

/** One round of one system in one academic year. */
export interface RoundPlan {
  readonly system: SystemId;
  /** BE. */
  readonly academicYear: number;
  readonly round: RoundId;
  /** In the order of `STEPS`; `confirm` is always among them. */
  readonly steps: readonly PlannedStep[];
  readonly confirm: PlannedStep;
  /** The first day of its first step. */
  readonly start: CivilDate;
  /** The last day on which it concerns a school or district: its closing day where one is known. */
  readonly end: CivilDate;
}
