import type { ComponentChildren } from 'preact';
import type { ShownOffer, StripEvent } from '#components/strip/model.ts';
import type { Language } from '#components/words.ts';
import type {
  AppliedFix,
  Box,
  DeadlineView,
  IssueEvent,
  ListedIssue,
  Position,
  Recognised,
  SchoolsView,
  ShownIssue,
  Trusted,
} from './model.ts';

export type PanelState = 'checking' | 'checked' | 'unrecognised' | 'off' | 'fault';

export type PanelEvent =
  | IssueEvent
  | StripEvent
  | { readonly type: 'focusField' | 'undo' | 'restore'; readonly key: string }
  | {
      readonly type:
        | 'open'
        | 'collapse'
        | 'next'
        | 'previous'
        | 'restoreAll'
        | 'switchOn'
        | 'teach'
        | 'structure'
        | 'dismissNotice'
        /** To see all that is known of the district's schools. */
        | 'district';
    }
  | { readonly type: 'onlyOpen'; readonly on: boolean }
  | { readonly type: 'move'; readonly position: Position };

export interface PanelProps {
  readonly language: Language;
  readonly state: PanelState;
  readonly open: boolean;
  /** What page this is; `''` where it is not known. */
  readonly pageTitle: string;
  /** In page order, ignored ones among them. */
  readonly issues: readonly ListedIssue[];
  /** All of one of them, when it is shown. */
  word(issue: ListedIssue): ShownIssue;
  readonly recognised?: Recognised | undefined;
  /** Of a district's list of schools; absent on any other page. */
  readonly schools?: SchoolsView | undefined;
  /** Key of the issue whose field has the focus. */
  readonly current?: string | undefined;
  /** Fixes that can be taken back, the latest first. */
  readonly applied: readonly AppliedFix[];
  /** As shown to people: `F8`. */
  readonly keys: { readonly next: string; readonly previous: string };
  readonly deadline?: DeadlineView | undefined;
  /** Whether the deadline also stands beside the collapsed panel. */
  readonly strip?: boolean | undefined;
  /** The user hid the deadline for today. */
  readonly deadlineHidden?: boolean | undefined;
  /** Dates that the page announces. */
  readonly offers?: readonly ShownOffer[] | undefined;
  /** The last of them that was to be used could not be kept. */
  readonly offerFailed?: boolean | undefined;
  readonly notice?: 'reload' | 'partial' | undefined;
  /** Read out when it changes; changes only after typing has paused. */
  readonly announcement: string;
  readonly position?: Position | undefined;
  /** What must never be covered: the portal's save button. Keep the array while it holds. */
  readonly avoid: readonly Box[];
  /** What an unrecognised page offers besides the deadline. */
  readonly children?: ComponentChildren;
  readonly trusted?: Trusted | undefined;
  onEvent(event: PanelEvent): void;
}
