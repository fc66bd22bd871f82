import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind, Words } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import type { CivilDate } from '#utils/thai/dates.ts';

export type Severity = 'error' | 'warning' | 'info';

/** How sure the fact behind a rule is; whatever is not verified asks instead of accusing. */
export type Certainty = 'verified' | 'single source' | 'inferred';

export type Topic =
  | 'identity'
  | 'age'
  | 'text'
  | 'completeness'
  | 'body'
  | 'contact'
  | 'journey'
  | 'family'
  | 'class'
  | 'list'
  | 'school'
  | 'building'
  | 'request';

/** A correction that the user may apply: the new text of a text field. Never offered for a choice. */
export interface Fix {
  readonly field: FieldKey;
  readonly text: string;
}

/** What a check found in one field. */
export interface Finding {
  /** The field that is marked. */
  readonly field: FieldKey;
  /** Key of the rule's `RuleText.messages`. */
  readonly message: string;
  /** The other fields that led to it; where absent, every field that the rule reads. */
  readonly also?: readonly FieldKey[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Fills `{name}` in the messages; numbers of people masked. */
  readonly details?: Readonly<Record<string, string | Words>>;
  /** Applied together, in one step, undone in one step. */
  readonly fixes?: readonly Fix[];
}

/** A needed field is missing or unreadable: neither fine nor an issue. */
export const CANNOT_TELL = 'cannot-tell';

/** What a rule came to. `fault`: the rule itself failed, which says nothing about the data. */
export type Outcome = 'fine' | 'issues' | 'cannot-tell' | 'fault';

/** Empty list: fine. */
export type Verdict = readonly Finding[] | typeof CANNOT_TELL;

/** The one empty list that every fine verdict shares, so that a clean record costs no memory. */
export const FINE: readonly Finding[] = Object.freeze([]);

/** Last days of a round's steps, CE; a step without a known day is absent. */
export interface LastDays {
  readonly confirm?: CivilDate;
  readonly certify?: CivilDate;
}

export interface RuleContext {
  /** Today in Thailand, CE. */
  readonly today: CivilDate;
  /** BE; `undefined` where the page does not say it and the clock is not trusted. */
  readonly academicYear: number | undefined;
  /** Canonical code of the grade that a page names once for all its rows, in a heading or a filter. */
  readonly grade?: string;
  /** The round that runs now, whole days CE; `undefined` between rounds. */
  readonly round?: { readonly start: CivilDate; readonly end: CivilDate };
  /** Of the running round, or of the one that the page names. */
  readonly deadlines?: LastDays;
  /** Whether the records are a list's. */
  readonly isList?: boolean;
  /** Mandatory fields of this page, with the severity when empty. */
  readonly required: Readonly<Partial<Record<FieldKey, Severity>>>;
  /** The user's settings of one rule's options, already within their bounds. */
  readonly options?: Readonly<Record<string, number>>;
}

export interface Message {
  /** What is seen and why it looks wrong, one short sentence. */
  readonly see: Words;
  /** What to do about it, one short sentence. */
  readonly todo: Words;
}

export interface RuleOption {
  readonly label: Words;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/** What a rule is, apart from its texts and how it checks. */
export interface RuleDescription {
  readonly id: string;
  readonly topic: Topic;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly records: readonly RecordKind[];
  /** The fields it reads: it runs again only when one of them changes. */
  readonly reads: readonly FieldKey[];
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/**
 * What a rule says. Apart from the rule, so that the page that is checked need not carry it: there it
 * is asked for when there is something to say.
 */
export interface RuleText {
  readonly title: Words;
  /** Why the rule exists and how far it can be trusted, for *why* and the catalogue. */
  readonly why: Words;
  /** Law, manual or page with its year. */
  readonly source: Words;
  /** By the findings' `message`. */
  readonly messages: Readonly<Record<string, Message>>;
}

/** What stands in a field counts for what is said of others. */
export const ALL_FIELDS = 'all-fields';

/** What a check says of one field; `undefined`: fine. */
export type Answer = Finding | undefined | typeof CANNOT_TELL;

/** A rule about one record. */
export interface RecordRule extends RuleDescription {
  /** Pure and total: no clock but the context's, never throws. */
  check(values: Values, context: RuleContext): Verdict;
  /**
   * The same of one field, for a rule about many of them, so that a keystroke is no reason to look
   * through all the others. Of a field that it says nothing about it cannot tell.
   *
   * @param before what was checked last, in the same context
   */
  checkField?(
    field: FieldKey,
    values: Values,
    context: RuleContext,
    before: Values,
  ): Answer | typeof ALL_FIELDS;
}

/** What a check found in one row of a list. */
export interface ListFinding extends Finding {
  /** Position in the rows given, from 0. */
  readonly row: number;
}

/** What of a row is compared with others; in memory only, never stored or shown. */
export interface RowKey {
  /** Equal in rows that clash. */
  readonly key: string;
  /** Equal where it is the same row, seen once more on another page of the list. */
  readonly who: string;
}

/** What rows of earlier pages hold, by `RowKey.key`; the value is `RowKey.who`. */
export type SeenRows = ReadonlyMap<string, string>;

/** A row that clashes with an earlier one. */
export interface Clash {
  readonly row: number;
  /** Position of the earlier row; `undefined` where it stands on an earlier page. */
  readonly first: number | undefined;
}

/** What a rule that compares rows needs of each row, and says of one that clashes. */
export interface Keyed {
  /** Equal in rows that clash; `undefined` where the row cannot be compared. */
  keyOf(values: Values): string | undefined;
  /** As `RowKey.who`; asked for only where keys are equal. */
  whoOf(values: Values): string;
  /** Rows of one page clash only if `who` differs. */
  readonly ofOthers?: boolean;
  finding(values: Values, clash: Clash): Finding;
}

/** A rule over all rows of a list. */
export interface ListRule extends RuleDescription {
  /** Of a rule that compares rows: with it a long list need not keep its rows' texts. */
  readonly keyed?: Keyed;
  /** What is remembered of a row for the list's other pages; absent where a rule needs only one page. */
  readonly keyOf?: (values: Values) => RowKey | undefined;
  /**
   * Pure, total and linear in the rows. `seen` holds rows of earlier pages, which are not flagged;
   * `tables` says with which rows a table begins, where the list is in several.
   */
  check(
    rows: readonly Values[],
    context: RuleContext,
    seen?: SeenRows,
    tables?: readonly number[],
  ): readonly ListFinding[] | typeof CANNOT_TELL;
}

/** A documented case of a list rule. */
export interface ListExample {
  readonly says: Words;
  readonly rows: readonly Values[];
  readonly context?: Partial<RuleContext>;
  /** The flagged cells as row (from 0), field and severity. */
  readonly expect: readonly (readonly [number, FieldKey, Severity])[] | typeof CANNOT_TELL;
}

/** A documented case, executed by the tests and shown in the catalogue. */
export interface Example {
  readonly says: Words;
  readonly values: Values;
  readonly context?: Partial<RuleContext>;
  /** The flagged fields with severity, `[]` for a case that must stay silent, or `cannot-tell`. */
  readonly expect: readonly (readonly [FieldKey, Severity])[] | typeof CANNOT_TELL;
  /** The corrected texts, where a fix is offered. */
  readonly fixed?: Values;
}

/** What an issue is, without anything that comes from the record: the same for many records. */
export interface BriefIssue {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly field: FieldKey;
  /** Key of the rule's `messages`. */
  readonly message: string;
}

/** One finding of a rule in a record. */
export interface Issue extends BriefIssue {
  /** Every field the rule read to find it. */
  readonly fields: readonly FieldKey[];
  /** What fills the message. */
  readonly details: NonNullable<Finding['details']>;
  readonly fixes: readonly Fix[];
}

/** An issue in words. */
export interface IssueText {
  readonly see: Words;
  readonly todo: Words;
  readonly why: Words;
  readonly source: Words;
}

/** What an example comes to, as it is shown. */
export interface ShownFinding {
  /** Position in the example's rows, from 0. */
  readonly row: number;
  readonly field: FieldKey;
  readonly severity: Severity;
  readonly see: Words;
  readonly todo: Words;
}

/** An example with what the rule really says of it; a rule about one record has one row. */
export interface ShownExample {
  readonly says: Words;
  readonly rows: readonly Values[];
  /** Only what the example itself sets. */
  readonly context: Partial<RuleContext>;
  readonly verdict: readonly ShownFinding[] | typeof CANNOT_TELL;
  readonly fixed: Values | undefined;
}

/** A rule as the catalogue shows it: what it is, what it says and what becomes of its examples. */
export interface CatalogueRule extends RuleDescription {
  readonly about: RuleText;
  /** Every severity that its examples reach, its own first. */
  readonly severities: readonly Severity[];
  /** Each of its messages once, as an example fills it. */
  readonly messages: readonly ShownFinding[];
  readonly examples: readonly ShownExample[];
}
