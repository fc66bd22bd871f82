import type { Issue, Severity } from '#utils/rules/model.ts';
import type { FoundField } from './model.ts';
import { rowOf } from './tables.ts';

export const SEVERITY = 'data-truatthan-severity';
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

/** What one owner says of an element. */
interface Mark {
  readonly owner: object;
  readonly severity: Severity;
  /** Empty for a row, which only shows that a cell of it is marked. */
  readonly rules: readonly string[];
}

const NOTHING: readonly never[] = Object.freeze([]);

const set = (element: Element, name: string, value: string) => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

const worse = (one: Severity, other: Severity): Severity => (RANK[other] > RANK[one] ? other : one);

/** Takes a mark away, whoever made it. */
export const unmark = (element: Element): void => {
  element.removeAttribute(SEVERITY);
  element.removeAttribute(RULES);
};

/** Marks by attribute and nothing else: the style sheet makes them visible. */
export function createMarks(document: Document): Marks {
  const everyone = {};
  // Thousands of cells may be marked: each has a short list of marks, mostly of one.
  const marks = new Map<Element, readonly Mark[]>();
  const elementsOf = new Map<object, readonly Element[]>();

  const marksOf = (issues: readonly MarkedIssue[], owner: object): ReadonlyMap<Element, Mark> => {
    const next = new Map<Element, Mark>();
    const add = (element: Element, severity: Severity, rules: readonly string[]) => {
      const mark = next.get(element);
      const all = mark ? [...new Set([...mark.rules, ...rules])] : rules;
      next.set(element, {
        owner,
        severity: mark ? worse(mark.severity, severity) : severity,
        rules: all,
      });
    };
    for (const { at, issue } of issues) {
      if (at.mark.ownerDocument !== document) continue;
      add(at.mark, issue.severity, [issue.rule]);
      const row = rowOf(at);
      if (row) add(row, issue.severity, NOTHING);
    }
    return next;
  };

  /** Puts an owner's mark of an element in the place of its former one. */
  const put = (element: Element, owner: object, mark: Mark | undefined) => {
    const others = (marks.get(element) ?? NOTHING).filter((other) => other.owner !== owner);
    const all = mark ? [...others, mark] : others;
    const [first] = all;
    if (!first) {
      marks.delete(element);
      unmark(element);
      return;
    }
    marks.set(element, all);
    set(
      element,
      SEVERITY,
      all.reduce((worst, { severity }) => worse(worst, severity), first.severity),
    );
    const rules = new Set(all.flatMap((one) => one.rules));
    if (rules.size > 0) set(element, RULES, [...rules].join(' '));
    else element.removeAttribute(RULES);
  };

  const show: Marks['show'] = (issues, owner = everyone) => {
    const next = issues.length > 0 ? marksOf(issues, owner) : undefined;
    for (const element of elementsOf.get(owner) ?? NOTHING)
      if (!next?.has(element)) put(element, owner, undefined);
    if (!next?.size) {
      elementsOf.delete(owner);
      return;
    }
    elementsOf.set(owner, [...next.keys()]);
    for (const [element, mark] of next) put(element, owner, mark);
  };

  return {
    show,
    clear() {
      for (const owner of [...elementsOf.keys()]) show(NOTHING, owner);
    },
  };
}
