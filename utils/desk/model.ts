import type { FoundField, FoundPage, FoundRecord } from '#utils/page/model.ts';
import type { BriefIssue, Issue, Severity } from '#utils/rules/model.ts';
import type { RecordNote } from './notes.ts';
import type { SchoolRow } from './schools.ts';

/** An issue where it stands on the open page; in a list most of it is told only when it is asked. */
export interface DeskIssue {
  /** The same as long as the same rule flags the same field of the same record. */
  readonly key: string;
  /** Whether that is its key; of thousands this is asked instead of the keys. */
  has(key: string): boolean;
  readonly issue: BriefIssue;
  readonly severity: Severity;
  /** All of it, with what comes from the record; `undefined` where the page says something else by now. */
  told(): Issue | undefined;
  readonly at: FoundField;
  /** The element that carries its mark. */
  readonly mark: HTMLElement;
  /** In a list, its row. */
  readonly line: HTMLElement | undefined;
  /** In a list, its row as people count them, from 1. */
  readonly row: number | undefined;
  /** Which record it is, where that can be told; made of what the page holds, so never shown. */
  readonly identity: string | undefined;
  readonly record: FoundRecord;
  readonly ignored: boolean;
}

/** A fix that was applied and can be taken back. */
export interface AppliedFix {
  readonly key: string;
  readonly at: FoundField;
}

/** How a document of the page stands. */
export interface DocumentResult {
  readonly document: Document;
  readonly found: FoundPage;
  /** In page order. */
  readonly issues: readonly DeskIssue[];
  /** How each record stands, one by one; `undefined` for those that do not say which they are. */
  notes(): Iterable<RecordNote | undefined>;
  /** The rows of a district's list of schools, of which there are none elsewhere. */
  schools(): readonly SchoolRow[];
  /** Rules that failed, by id: a fault of ours, not of the data. */
  readonly faults: readonly string[];
}

export type Counts = Readonly<Record<Severity, number>>;

/** Issues that stand, by severity; ignored ones do not count. */
export function countsOf(issues: readonly DeskIssue[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { issue, ignored } of issues) if (!ignored) counts[issue.severity] += 1;
  return counts;
}
