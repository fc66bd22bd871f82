import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import type {
  BriefIssue,
  Issue,
  Outcome,
  RecordRule,
  RuleContext,
  RuleDescription,
} from './model.ts';

/** The user's choices about rules. */
export interface RuleSettings {
  /** Rules that are switched off. */
  readonly off?: ReadonlySet<string>;
  /** Options by rule id; what lies outside an option's bounds is brought to the nearest bound. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What is kept of a check where there are thousands of records: nothing that comes from them. */
export interface BriefCheck {
  /** Worst first, then in the order of the fields. */
  readonly issues: readonly BriefIssue[];
  /**
   * What each rule came to, beside `plan.rules`; rules that are off, of other records, or read no field
   * that the record can have, are absent.
   */
  readonly outcomes: readonly Outcome[];
  readonly plan: Plan;
}

/** What the rules say of one record. */
export interface RecordCheck extends BriefCheck {
  readonly issues: readonly Issue[];
  /** What was checked. */
  readonly values: Values;
}

/** What is the same for every record of a page or file: which rules run, each with its context. */
export interface Plan {
  readonly rules: readonly RecordRule[];
  /** Beside `rules`. */
  readonly contexts: readonly RuleContext[];
  /** A rule's position in `rules`, by its id. */
  readonly positions: ReadonlyMap<string, number>;
  /** Positions in `rules` of those that read a field; found out when something is first typed. */
  readonly readers: () => ReadonlyMap<FieldKey, readonly number[]>;
  /** Brief checks that records share; filled as records are checked. */
  readonly known: BriefCheck[];
  /** Brief issues by what they are; filled likewise. */
  readonly briefs: Map<string, BriefIssue>;
}

const optionsOf = (rule: RuleDescription, settings: RuleSettings): Record<string, number> => {
  const chosen = settings.options?.[rule.id] ?? {};
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => {
      const wish = chosen[name];
      const value = wish === undefined || !Number.isFinite(wish) ? option.default : wish;
      return [name, Math.min(option.max, Math.max(option.min, value))];
    }),
  );
};

type Readers = ReadonlyMap<FieldKey, readonly number[]>;

const readersOf = (rules: readonly RecordRule[]): Readers => {
  const readers = new Map<FieldKey, number[]>();
  for (const [position, rule] of rules.entries()) {
    for (const field of rule.reads) {
      const others = readers.get(field);
      if (others) others.push(position);
      else readers.set(field, [position]);
    }
  }
  return readers;
};

/** The context with the rule's own options, as the user set them. */
export const contextFor = (
  rule: RuleDescription,
  context: RuleContext,
  settings: RuleSettings,
): RuleContext => (rule.options ? { ...context, options: optionsOf(rule, settings) } : context);

export const isOn = (rule: RuleDescription, kind: RecordKind, settings: RuleSettings): boolean =>
  rule.records.includes(kind) && !settings.off?.has(rule.id);

const makePlan = (
  all: readonly RecordRule[],
  kind: RecordKind,
  context: RuleContext,
  settings: RuleSettings,
  fields: readonly FieldKey[] | undefined,
): Plan => {
  const some = fields && new Set(fields);
  const rules = all.filter(
    (rule) => isOn(rule, kind, settings) && (!some || rule.reads.some((field) => some.has(field))),
  );
  let readers: Readers | undefined;
  return {
    rules,
    contexts: rules.map((rule) => contextFor(rule, context, settings)),
    positions: new Map(rules.map(({ id }, position) => [id, position])),
    readers() {
      readers ??= readersOf(rules);
      return readers;
    },
    known: [],
    briefs: new Map(),
  };
};

let last:
  | {
      readonly rules: readonly RecordRule[];
      readonly kind: RecordKind;
      readonly context: RuleContext;
      readonly settings: RuleSettings;
      readonly fields: readonly FieldKey[] | undefined;
      readonly plan: Plan;
    }
  | undefined;

/**
 * The same inputs give the same plan again, so that a list of 10,000 rows makes one.
 *
 * @param fields those that the records can have, where that is known: what reads none of them is left out
 */
export const planFor = (
  rules: readonly RecordRule[],
  kind: RecordKind,
  context: RuleContext,
  settings: RuleSettings,
  fields?: readonly FieldKey[],
): Plan => {
  if (
    last?.rules !== rules ||
    last.kind !== kind ||
    last.context !== context ||
    last.settings !== settings ||
    last.fields !== fields
  ) {
    const plan = makePlan(rules, kind, context, settings, fields);
    last = { rules, kind, context, settings, fields, plan };
  }
  return last.plan;
};
