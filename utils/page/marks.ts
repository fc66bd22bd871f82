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
  /** Shows exactly these, touching only what differs from before. */
  show(issues: readonly MarkedIssue[]): void;
  /** Takes every mark of ours away. */
  clear(): void;
}

interface Mark {
  severity: Severity;
  readonly rules: Set<string>;
}

const set = (element: Element, name: string, value: string) => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** Marks by attribute and nothing else: the style sheet makes them visible. */
export function createMarks(document: Document): Marks {
  let marked: Map<Element, Mark> = new Map();

  const show = (issues: readonly MarkedIssue[]) => {
    const next = new Map<Element, Mark>();
    const add = (element: Element, severity: Severity, rule: string | undefined) => {
      const mark = next.get(element) ?? { severity, rules: new Set<string>() };
      if (RANK[severity] > RANK[mark.severity]) mark.severity = severity;
      if (rule) mark.rules.add(rule);
      next.set(element, mark);
    };
    for (const { at, issue } of issues) {
      if (at.mark.ownerDocument !== document) continue;
      add(at.mark, issue.severity, issue.rule);
      const row = rowOf(at);
      if (row) add(row, issue.severity, undefined);
    }
    for (const element of marked.keys()) {
      if (next.has(element)) continue;
      element.removeAttribute(SEVERITY);
      element.removeAttribute(RULES);
    }
    for (const [element, { severity, rules }] of next) {
      set(element, SEVERITY, severity);
      if (rules.size > 0) set(element, RULES, [...rules].join(' '));
      else element.removeAttribute(RULES);
    }
    marked = next;
  };

  return { show, clear: () => show([]) };
}
