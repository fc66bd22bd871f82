import type { RosterSetup, WholeInfo } from './check-file.ts';
import type { ComparedFiles } from './compare.ts';
import type { LineView, Tally } from './desk.ts';
import type { ProblemId } from './model.ts';
import type { ReportFile, ReportKind, ReportWords } from './report.ts';
import type { SchoolCount } from './school-counts.ts';
import type { Filter, Language, Line } from './view.ts';

/** What the page says to its worker. */
export type ToWorker =
  | {
      readonly type: 'check';
      readonly file: File;
      readonly setup: RosterSetup;
      /** Of a workbook with several; else the first with pupils. */
      readonly sheet: string | undefined;
    }
  | {
      readonly type: 'compare';
      readonly file: File;
      readonly setup: RosterSetup;
      readonly sheet: string | undefined;
      readonly language: Language;
    }
  | {
      readonly type: 'view';
      readonly filter: Filter;
      readonly from: number;
      readonly count: number;
    }
  | { readonly type: 'print'; readonly filter: Filter; readonly count: number }
  | {
      readonly type: 'report';
      readonly kind: ReportKind;
      readonly words: ReportWords;
      readonly filter: Filter;
    }
  /** What each school's pupils come to, for the district's desk. */
  | { readonly type: 'count' };

/** What the worker says to its page. */
export type FromWorker =
  /** The lines come with it from time to time, since a list that grows is read by nobody. */
  | {
      readonly type: 'progress';
      readonly part: number;
      readonly tally: Tally;
      readonly view: LineView | undefined;
    }
  | {
      readonly type: 'done';
      readonly tally: Tally;
      readonly info: WholeInfo;
      readonly schoolCode: string;
    }
  | {
      readonly type: 'problem';
      readonly of: 'check' | 'compare' | 'print' | 'report' | 'count';
      readonly id: ProblemId;
    }
  | { readonly type: 'counted'; readonly schools: readonly SchoolCount[] }
  | { readonly type: 'compared'; readonly result: ComparedFiles }
  | { readonly type: 'view'; readonly view: LineView }
  | { readonly type: 'printed'; readonly lines: readonly Line[] }
  | { readonly type: 'report'; readonly file: ReportFile };
