import { type FoundField, type FoundRecord, fieldIn, keysIn, markIn } from '#utils/page/model.ts';
import type { BriefIssue, Issue, Severity } from '#utils/rules/model.ts';
import {
  type CheckedRecord,
  identityOfRecord,
  keyOf,
  partOf,
  tellAgain,
} from './checked-record.ts';
import type { DeskIssue } from './model.ts';

/** What the issues of a document share. */
export interface Placing {
  /** Begins their keys. */
  readonly prefix: string;
  isIgnored(issue: { readonly key: string }): boolean;
  /** Gives the record its number among the others, before an issue of it is named. */
  numberOf(one: CheckedRecord): void;
}

/**
 * An issue of a record of the page. A long list has thousands of which a few are on screen: it keeps the
 * element that carries its mark, and makes the rest of its record when it is asked.
 */
class PlacedIssue implements DeskIssue {
  readonly issue: BriefIssue;
  readonly mark: HTMLElement;
  readonly ignored: boolean;
  readonly #one: CheckedRecord;
  readonly #placing: Placing;

  constructor(one: CheckedRecord, issue: BriefIssue, mark: HTMLElement, placing: Placing) {
    this.#one = one;
    this.#placing = placing;
    this.issue = issue;
    this.mark = mark;
    this.ignored = issue.severity !== 'error' && placing.isIgnored(this);
  }

  get key(): string {
    this.#placing.numberOf(this.#one);
    return keyOf(this.#placing.prefix, this.#one) + partOf(this.issue);
  }

  get severity(): Severity {
    return this.issue.severity;
  }

  has(key: string): boolean {
    // Nobody asked yet for a key of a record without a number.
    return this.#one.number >= 0 && this.key === key;
  }

  told(): Issue | undefined {
    return 'details' in this.issue ? (this.issue as Issue) : tellAgain(this.#one, this.issue);
  }

  get record(): FoundRecord {
    return this.#one.found;
  }

  get line(): HTMLElement | undefined {
    return this.#one.found.row;
  }

  get at(): FoundField {
    const { mark, issue } = this;
    const gone = { key: issue.field, mark, controls: [], label: '', typed: false, certainty: 0 };
    return fieldIn(this.record, issue.field) ?? gone;
  }

  get row(): number | undefined {
    return this.record.row ? this.#one.position + 1 : undefined;
  }

  get identity(): string | undefined {
    return identityOfRecord(this.#one);
  }
}

const NOTHING: readonly never[] = Object.freeze([]);

/**
 * The same object as before where nothing about it is another, so that what shows it can stay as it is;
 * of an issue that is kept in brief nobody knows.
 */
const placedIssue = (
  one: CheckedRecord,
  issue: BriefIssue,
  mark: HTMLElement,
  placing: Placing,
): DeskIssue => {
  const placed = new PlacedIssue(one, issue, mark, placing);
  if (!('details' in issue)) return placed;
  const before = one.shown.find((other) => other.issue === issue && other.mark === mark);
  return before?.ignored === placed.ignored ? before : placed;
};

/** The record's issues, in the order in which their fields stand on the page. */
export function issuesOf(one: CheckedRecord, placing: Placing): readonly DeskIssue[] {
  const { found, check, listed } = one;
  const all: readonly BriefIssue[] =
    listed.length > 0 ? [...(check?.issues ?? NOTHING), ...listed] : (check?.issues ?? NOTHING);
  const [only, second] = all;
  if (!only) return NOTHING;
  if (!second) {
    const mark = markIn(found, only.field);
    return mark ? [placedIssue(one, only, mark, placing)] : NOTHING;
  }
  const placed: DeskIssue[] = [];
  for (const issue of all) {
    const mark = markIn(found, issue.field);
    if (mark) placed.push(placedIssue(one, issue, mark, placing));
  }
  const order = keysIn(found);
  return placed.toSorted((a, b) => order.indexOf(a.issue.field) - order.indexOf(b.issue.field));
}
