import type { WholeInfo } from '#utils/roster/check-file.ts';
import type { ComparedFiles } from '#utils/roster/compare.ts';
import type { LineView, Tally } from '#utils/roster/desk.ts';
import type { ProblemId } from '#utils/roster/model.ts';
import type { ReportKind } from '#utils/roster/report.ts';
import type { Filter, Line } from '#utils/roster/view.ts';

export type IssueLine = Extract<Line, { kind: 'issue' }>;

/** How a file's check stands. */
export type Phase = 'idle' | 'checking' | 'checked' | 'refused' | 'cancelled';

export interface FilesState {
  readonly phase: Phase;
  readonly fileName: string;
  /** How much is read, 0 to 1. */
  readonly part: number;
  /** Seconds; absent until it can be told. */
  readonly secondsLeft: number | undefined;
  readonly problem: ProblemId | undefined;
  readonly tally: Tally | undefined;
  readonly info: WholeInfo | undefined;
  readonly schoolCode: string;
  readonly filter: Filter;
  readonly view: LineView | undefined;
  /** Of the lines that the last view is wanted for. */
  readonly comparison: ComparedFiles | 'busy' | ProblemId | undefined;
  /** The last report could not be made. */
  readonly reportFailed: boolean;
  /** What became of counting its schools on the district's desk; how many are counted. */
  readonly counting: number | 'busy' | 'failed' | undefined;
  /** The lines of a report that is being printed. */
  readonly printing: readonly Line[] | undefined;
}

/** What the user asks for. */
export type FilesEvent =
  | { readonly type: 'file'; readonly file: File }
  /** Another sheet of the workbook that is checked. */
  | { readonly type: 'sheet'; readonly sheet: string }
  | { readonly type: 'compare'; readonly file: File }
  | { readonly type: 'cancel' | 'clear' | 'print' }
  /** Counts the file's schools on the district's desk. */
  | { readonly type: 'count' }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'lines'; readonly from: number; readonly count: number }
  | { readonly type: 'report'; readonly kind: ReportKind };

export type OnFiles = (event: FilesEvent) => void;
