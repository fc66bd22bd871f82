import type { Issue, Severity } from '#utils/rules/model.ts';
import type { FoundField } from './model.ts';
import { rowOf } from './tables.ts';

const SEVERITY = 'data-truatthan-severity';
const RULES = 'data-truatthan-rules';
const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** An issue at the field that carries its mark. */
export interface MarkedIssue {
  readonly at: FoundField;
  readonly issue: Pick<Issue, 'rule' | 'severity'>;
}

export interface Marks {
  /**
   * Shows exactly these of one owner, such as a record, and touches only what differs from before. A
   * cell that spans two records carries the marks of both.
   */
  show(issues: readonly MarkedIssue[], owner?: object): void;
  /** Takes every mark of ours away. */
  clear(): void;
}

interface Mark {
  severity: Severity;
  readonly rules: Set<string>;
}

type ByElement = Map<Element, Mark>;

const NO_MARKS: ByElement = new Map();

const set = (element: Element, name: string, value: string) => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

const add = (marks: ByElement, element: Element, severity: Severity, rules: Iterable<string>) => {
  const mark = marks.get(element) ?? { severity, rules: new Set<string>() };
  if (RANK[severity] > RANK[mark.severity]) mark.severity = severity;
  for (const rule of rules) mark.rules.add(rule);
  marks.set(element, mark);
};

/** Marks by attribute and nothing else: the style sheet makes them visible. */
export function createMarks(document: Document): Marks {
  const everyone = {};
  const byOwner = new Map<object, ByElement>();
  const ownersOf = new Map<Element, Set<object>>();

  const marksOf = (issues: readonly MarkedIssue[]): ByElement => {
    if (issues.length === 0) return NO_MARKS;
    const marks: ByElement = new Map();
    for (const { at, issue } of issues) {
      if (at.mark.ownerDocument !== document) continue;
      add(marks, at.mark, issue.severity, [issue.rule]);
      const row = rowOf(at);
      if (row) add(marks, row, issue.severity, []);
    }
    return marks;
  };

  const write = (element: Element) => {
    const all: ByElement = new Map();
    for (const owner of ownersOf.get(element) ?? []) {
      const mark = byOwner.get(owner)?.get(element);
      if (mark) add(all, element, mark.severity, mark.rules);
    }
    const mark = all.get(element);
    if (mark) set(element, SEVERITY, mark.severity);
    else element.removeAttribute(SEVERITY);
    if (mark && mark.rules.size > 0) set(element, RULES, [...mark.rules].join(' '));
    else element.removeAttribute(RULES);
  };

  const show: Marks['show'] = (issues, owner = everyone) => {
    const before = byOwner.get(owner) ?? NO_MARKS;
    const next = marksOf(issues);
    if (next.size === 0) byOwner.delete(owner);
    else byOwner.set(owner, next);
    for (const element of before.keys()) {
      if (next.has(element)) continue;
      const owners = ownersOf.get(element);
      owners?.delete(owner);
      if (owners?.size === 0) ownersOf.delete(element);
      write(element);
    }
    for (const element of next.keys()) {
      const owners = ownersOf.get(element);
      if (owners) owners.add(owner);
      else ownersOf.set(element, new Set([owner]));
      write(element);
    }
  };

  return {
    show,
    clear() {
      for (const owner of [...byOwner.keys()]) show([], owner);
    },
  };
}
