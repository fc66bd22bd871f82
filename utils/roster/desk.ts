import { RULES } from '#utils/rules/index.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import type { Issue, Severity } from '#utils/rules/model.ts';
import { comparable } from '#utils/thai/text.ts';
import type { RosterPupil } from './check-file.ts';
import {
  classKey,
  className,
  type Filter,
  fieldName,
  type Line,
  lineOf,
  nameOf,
  ruleTitle,
} from './view.ts';

export type Counts = Readonly<Record<Severity, number>>;

/** How many of each severity, of one class or one rule. */
export interface Share {
  readonly key: string;
  /** Of a class; the name of a rule is the interface's language's business. */
  readonly title: string;
  /** Of a class: how many pupils it has. */
  readonly pupils: number;
  readonly counts: Counts;
}

export interface Tally {
  readonly records: number;
  readonly counts: Counts;
  readonly classes: readonly Share[];
  readonly rules: readonly Share[];
}

interface Found {
  readonly pupil: RosterPupil;
  readonly issue: Issue;
}

const ORDER = new Map([...RULES, ...LIST_RULES].map(({ id }, place) => [id, place]));
const NONE: Counts = { error: 0, warning: 0, info: 0 };

const counting = () => {
  const shares = new Map<
    string,
    { title: string; pupils: number; counts: Record<Severity, number> }
  >();
  const at = (key: string, title: string) => {
    const known = shares.get(key) ?? { title, pupils: 0, counts: { ...NONE } };
    shares.set(key, known);
    return known;
  };
  return { at, all: () => [...shares].map(([key, share]): Share => ({ key, ...share })) };
};

/** What the pupils' issues come to. */
export function tallyOf(pupils: readonly RosterPupil[]): Tally {
  const counts = { ...NONE };
  const classes = counting();
  const rules = counting();
  for (const { values, issues } of pupils) {
    const its = classes.at(classKey(values), className(values));
    its.pupils += 1;
    for (const { rule, severity } of issues) {
      counts[severity] += 1;
      its.counts[severity] += 1;
      rules.at(rule, rule).counts[severity] += 1;
    }
  }
  return {
    records: pupils.length,
    counts,
    classes: classes.all().sort((a, b) => (a.key < b.key ? -1 : 1)),
    rules: rules.all().sort((a, b) => (ORDER.get(a.key) ?? 0) - (ORDER.get(b.key) ?? 0)),
  };
}

const wordsOf = ({ pupil, issue }: Found, { language }: Filter): string =>
  comparable(
    [
      nameOf(pupil.values),
      pupil.values.cifNo,
      pupil.values.studentNo,
      className(pupil.values),
      fieldName(issue, language),
      ruleTitle(issue.rule, language),
      issue.rule,
    ].join('\n'),
  );

/** The issues that the filter lets through, grouped and in order. */
export function foundIn(
  pupils: readonly RosterPupil[],
  filter: Filter,
): readonly (readonly Found[])[] {
  const wanted = comparable(filter.search);
  const groups = new Map<string, Found[]>();
  for (const pupil of pupils) {
    for (const issue of pupil.issues) {
      if (!filter.severities.includes(issue.severity)) continue;
      const found = { pupil, issue };
      if (wanted !== '' && !wordsOf(found, filter).includes(wanted)) continue;
      const key = filter.grouping === 'class' ? classKey(pupil.values) : issue.rule;
      const group = groups.get(key);
      if (group) group.push(found);
      else groups.set(key, [found]);
    }
  }
  const place = (key: string) => String(ORDER.get(key) ?? 0).padStart(4, '0');
  const order = filter.grouping === 'class' ? (key: string) => key : place;
  return [...groups]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([, members]) => members);
}

export interface LineView {
  /** Every line of the table, headings of groups included. */
  readonly total: number;
  readonly issues: number;
  readonly from: number;
  readonly lines: readonly Line[];
}

/** The table that a filter asks for, of which any part can be had without making the rest. */
export function tableOf(pupils: readonly RosterPupil[], filter: Filter) {
  const groups = foundIn(pupils, filter);
  const flat: (Found | readonly Found[])[] = groups.flatMap((group) => [group, ...group]);
  const titleOf = ([first]: readonly Found[]): string => {
    if (!first) return '';
    return filter.grouping === 'class'
      ? className(first.pupil.values)
      : ruleTitle(first.issue.rule, filter.language);
  };
  const line = (entry: Found | readonly Found[]): Line =>
    'pupil' in entry
      ? lineOf(entry.pupil, entry.issue, filter)
      : { kind: 'group', title: titleOf(entry), count: entry.length };
  return {
    part: (from: number, count: number): LineView => ({
      total: flat.length,
      issues: flat.length - groups.length,
      from,
      lines: flat.slice(from, from + count).map(line),
    }),
  };
}
