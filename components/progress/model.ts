import type { Language } from '#components/words.ts';
import type { CountDifference } from '#utils/progress/class-counts.ts';
import type { ComeBack } from '#utils/progress/come-back.ts';
import type { Unit } from '#utils/progress/counted.ts';
import type { DistrictFile } from '#utils/progress/district-file.ts';
import type { GcodeSteps } from '#utils/progress/gcode-steps.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import type { LogTrouble } from '#utils/progress/open-table.ts';
import type { Pace, Summary } from '#utils/progress/summary.ts';
import type { CivilDate } from '#utils/thai/dates.ts';

/** A round of a portal of which something is kept. */
export interface ScopeChoice {
  readonly scope: string;
  /** `DMC ภาคเรียนที่ 1 ปีการศึกษา 2569`. */
  readonly title: string;
  readonly checked: number;
  readonly open: number;
}

/** One round as the page shows it. */
export interface ProgressRound {
  readonly scope: string;
  readonly title: string;
  readonly unit: Unit;
  readonly summary: Summary;
  /** How many computers' logs it is counted from. */
  readonly computers: number;
  /** 0 while the user did not type it. */
  readonly target: number;
  readonly pace?: Pace | undefined;
  /** `อ. 10 พ.ย. 2569`; absent where the round is over. */
  readonly deadline?: string | undefined;
  /** What the school still has to do, in words. */
  readonly next?: string | undefined;
  /** As they are kept; absent until the user asks to see them. */
  readonly records?: readonly LoggedRecord[] | undefined;
}

/** The file for the district, before it is saved. */
export interface DistrictOffer {
  readonly file: DistrictFile;
  /** Exactly what would be saved. */
  readonly text: string;
  /** The day of the last check; `–` where there is none. */
  readonly lastText: string;
  /** Codes that the log names, to choose from; the user types one where it names none. */
  readonly schools: readonly string[];
}

export interface ProgressView {
  readonly language: Language;
  readonly scopes: readonly ScopeChoice[];
  /** Absent where nothing is kept. */
  readonly round?: ProgressRound | undefined;
  readonly schoolName: string;
  readonly comeBack: readonly ComeBack[];
  readonly differences: readonly CountDifference[];
  /** Of all requests that are kept. */
  readonly gcode: GcodeSteps;
  /** Texts of rules by id, for the most frequent; `todo` holds one text for each case. */
  readonly rules: Readonly<
    Record<string, { readonly title: string; readonly todo: readonly string[] }>
  >;
  readonly settings: {
    readonly on: boolean;
    readonly keepDays: number;
    readonly comeBack: boolean;
  };
  readonly trouble?: LogTrouble | undefined;
  readonly damaged: number;
  /** Bytes that the browser holds for the extension; absent where it does not say. */
  readonly used?: number | undefined;
  /** Whether little is left of what the browser grants. */
  readonly nearlyFull?: boolean | undefined;
  /** What would be sent to the district; absent until the user asks. */
  readonly district?: DistrictOffer | undefined;
  /** A file that waits for the user's word: how many records, of which rounds. */
  readonly offered?: { readonly count: number; readonly rounds: string } | undefined;
  /** What became of the last thing that the user did. */
  readonly notice?: string | undefined;
  /** Today in words. */
  readonly todayText: string;
  dayText(date: CivilDate): string;
  /** The day of a moment, ms. */
  momentText(moment: number): string;
  gradeText(code: string): string;
}

export type ProgressEvent =
  | { readonly type: 'scope'; readonly scope: string }
  | { readonly type: 'target'; readonly target: number }
  | { readonly type: 'schoolName'; readonly name: string }
  | { readonly type: 'csv' | 'xlsx' | 'json' | 'print' | 'copy' }
  | { readonly type: 'import'; readonly file: File }
  | { readonly type: 'accept' | 'refuse' }
  | { readonly type: 'district' | 'districtSave' | 'districtCancel' }
  | { readonly type: 'districtCode'; readonly code: string }
  | { readonly type: 'records'; readonly shown: boolean }
  | { readonly type: 'delete'; readonly scope: string | null }
  | { readonly type: 'settings'; readonly change: Partial<ProgressView['settings']> };

export interface PartProps {
  readonly view: ProgressView;
  onEvent(event: ProgressEvent): void;
}

export interface RoundPartProps extends PartProps {
  readonly round: ProgressRound;
}
