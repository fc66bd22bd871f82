import type { Trust } from '#utils/rounds/model.ts';
import type { TypedDate } from '#utils/rounds/typed-date.ts';

/** A step in words; `''` where there is nothing to say. */
export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly dateText: string;
  /** Its days as they stand in a form. */
  readonly typed: TypedDate;
  readonly whoText: string;
  readonly trust: Trust;
  readonly trustText: string;
  readonly sourceText: string;
  /** What other sources say, each with its source. */
  readonly others: readonly string[];
  /** Days since the year line's first; absent where no day is known. */
  readonly span?: { readonly from: number; readonly to: number } | undefined;
}

export interface RoundView {
  readonly system: string;
  readonly id: string;
  /** `ภาคเรียนที่ 1 ปีการศึกษา 2569` */
  readonly title: string;
  /** `ยืนยันข้อมูล พ. 10 มิ.ย. 2569`; `''` where no day is known. */
  readonly confirmText: string;
  /** No date of it has been announced. */
  readonly usual: boolean;
  readonly steps: readonly StepView[];
}

/** One system's rounds of the year. */
export interface LaneView {
  readonly system: string;
  readonly title: string;
  readonly rounds: readonly RoundView[];
}

export interface MonthView {
  readonly title: string;
  /** Days since the year line's first. */
  readonly from: number;
}

export interface CalendarView {
  /** BE. */
  readonly year: number;
  /** BE, the latest first. */
  readonly years: readonly number[];
  readonly lanes: readonly LaneView[];
  readonly months: readonly MonthView[];
  /** Length of the year line. */
  readonly days: number;
  /** Days since its first; absent where today lies outside. */
  readonly today?: { readonly at: number; readonly text: string } | undefined;
  /** The year is over: what is shown is what its sources said. */
  readonly past: boolean;
}

/** Which step of the year that is shown; by the ids of its views. */
export interface StepKey {
  readonly system: string;
  readonly round: string;
  readonly step: string;
}

/** Days in the data's own notation, CE. */
export interface SaveDays {
  readonly type: 'save';
  readonly key: StepKey;
  /** BE; absent: the year that is shown. */
  readonly year?: number;
  readonly starts: string;
  readonly ends: string;
}

/** A date that a text announces, and the change that takes it over. */
export interface OfferView {
  readonly text: string;
  readonly change: SaveDays;
}

export type RoundsEvent =
  /** BE. */
  | { readonly type: 'year'; readonly year: number }
  | SaveDays
  | { readonly type: 'remove'; readonly key: StepKey }
  | { readonly type: 'undo' | 'reset' };
