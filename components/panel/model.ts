import type { StageCounts } from '#utils/district/stage.ts';
import type { Issue, IssueText, Severity } from '#utils/rules/model.ts';

/** One field's text before and after a fix, as plain text. */
export interface FixPreview {
  readonly label: string;
  /** As typed; `''` is shown as empty. */
  readonly before: string;
  readonly after: string;
  /** An identity number: all but its last four digits are shown as dots. */
  readonly masked: boolean;
}

export interface ShownIssue
  extends Pick<Issue, 'rule' | 'severity' | 'field' | 'certainty'>,
    IssueText {
  /** Stays the same while the same rule flags the same field of the same record. */
  readonly key: string;
  /** The label as the page shows it, else the vocabulary's. */
  readonly fieldLabel: string;
  /** Heading of the part of the form it belongs to, in the interface's language. */
  readonly group: string;
  readonly ignored: boolean;
  /** Its field stands in a tab of the page that is not on screen now. */
  readonly hiddenInTab: boolean;
  /** In the order of `fixes`; empty where there is nothing to apply. */
  readonly previews: readonly FixPreview[];
}

/** As much of an issue as counting and choosing take: of the thousands of a list a few are shown. */
export interface ListedIssue extends Pick<ShownIssue, 'severity' | 'ignored'> {
  /** Whether that is its key. */
  has(key: string): boolean;
}

/** A fix that was applied and can still be taken back. */
export interface AppliedFix {
  readonly key: string;
  readonly fieldLabel: string;
}

/** Shares of the free space, 0 to 1: `{ x: 1, y: 1 }` is the bottom right corner. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** In CSS pixels of the viewport; a `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Recognised {
  readonly known: number;
  readonly total: number;
  /** Labels of the others, as the page shows them; never their values. */
  readonly unknown: readonly string[];
}

/** How far the schools of a district's list are. */
export interface SchoolsView {
  readonly counts: StageCounts;
  /** Whether the list says who certified, and who acknowledged. */
  readonly certifies: boolean;
  readonly acknowledges: boolean;
  /** Whether rows can be hidden without harm, and there are such. */
  readonly filters: boolean;
  /** Whether only the open ones are shown, and how many others are hidden. */
  readonly onlyOpen: boolean;
  readonly hidden: number;
}

/** The next step of a round, worded by whoever knows the calendar. */
export interface DeadlineView {
  readonly round: string;
  readonly step: string;
  readonly system: string;
  readonly roundTitle: string;
  readonly stepTitle: string;
  /** Whose turn it is; `''` where nobody says. */
  readonly whoText: string;
  readonly dateText: string;
  readonly leftText: string;
  readonly urgency: 'calm' | 'week' | 'day' | 'today' | 'past';
  readonly unconfirmed: boolean;
  /** That another source names an earlier day; `''` where none does. */
  readonly earlier?: string;
  readonly sourceText: string;
}

/** Default: the browser's own word that a person did it. */
export type Trusted = (event: Event) => boolean;

export const isTrusted: Trusted = (event) => event.isTrusted;

export type IssueEvent =
  | { readonly type: 'apply'; readonly key: string }
  | { readonly type: 'ignore'; readonly key: string }
  /** To see the rule in the catalogue. */
  | { readonly type: 'openRule'; readonly rule: string };

export type Counts = Readonly<Record<Severity, number>>;

/** How many issues of each severity stand; ignored ones do not count. */
export function countsOf(issues: readonly Pick<ShownIssue, 'severity' | 'ignored'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const issue of issues) if (!issue.ignored) counts[issue.severity] += 1;
  return counts;
}

/** `undefined` where nothing stands. */
export function worstOf(counts: Counts): Severity | undefined {
  if (counts.error > 0) return 'error';
  if (counts.warning > 0) return 'warning';
  return counts.info > 0 ? 'info' : undefined;
}
