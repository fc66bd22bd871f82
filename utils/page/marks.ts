import type { Issue, Severity } from '#utils/rules/model.ts';
import { isCell } from './table-grid.ts';
import { rowOf } from './tables.ts';

export const SEVERITY = 'data-truatthan-severity';
const RULES = 'data-truatthan-rules';
const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** An issue and the element that carries its mark. */
export interface MarkedIssue {
  readonly mark: HTMLElement;
  /** The row of its record, where that is a list's; else looked up. */
  readonly line?: HTMLElement | undefined;
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

type Issues = readonly MarkedIssue[];

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

const worstOf = (issues: Issues): Severity =>
  issues.reduce<Severity>((worst, { issue }) => worse(worst, issue.severity), 'info');

/** Makes an element say these, and nothing else. */
const say = (element: Element, issues: Issues) => {
  if (issues.length === 0) return unmark(element);
  set(element, SEVERITY, worstOf(issues));
  const rules = issues.map(({ issue }) => issue.rule);
  set(element, RULES, rules.length > 1 ? [...new Set(rules)].join(' ') : (rules[0] ?? ''));
};

const elementsIn = (issues: Issues): readonly HTMLElement[] =>
  issues.length > 1 ? [...new Set(issues.map(({ mark }) => mark))] : issues.map(({ mark }) => mark);

const reachesDown = (element: Element): boolean => isCell(element) && element.rowSpan > 1;

/** Marks by attribute and nothing else: the style sheet makes them visible. */
export function createMarks(document: Document): Marks {
  const everyone = {};
  // Thousands of cells may be marked: what is kept of them is the owner's own list.
  const shown = new Map<object, Issues>();
  /** Cells of several records, each with those that say something of it. */
  const spanning = new Map<Element, Set<object>>();

  /** What all owners of an element say of it now. */
  const saidOf = (element: Element, owner: object): Issues => {
    const own = (shown.get(owner) ?? NOTHING).filter(({ mark }) => mark === element);
    if (!reachesDown(element) && !spanning.has(element)) return own;
    const owners = spanning.get(element) ?? new Set();
    if (own.length > 0) owners.add(owner);
    else owners.delete(owner);
    if (owners.size > 0) spanning.set(element, owners);
    else spanning.delete(element);
    return [...owners].flatMap((one) =>
      (shown.get(one) ?? NOTHING).filter(({ mark }) => mark === element),
    );
  };

  const show: Marks['show'] = (issues, owner = everyone) => {
    const before = shown.get(owner) ?? NOTHING;
    if (issues.length === 0 && before.length === 0) return;
    const next = issues.every(({ mark }) => mark.ownerDocument === document)
      ? issues
      : issues.filter(({ mark }) => mark.ownerDocument === document);
    if (next.length > 0) shown.set(owner, next);
    else shown.delete(owner);
    const marked = elementsIn(next);
    for (const element of elementsIn(before))
      if (!marked.includes(element)) say(element, saidOf(element, owner));
    for (const element of marked) say(element, saidOf(element, owner));
    showRows(before, next);
  };

  return {
    show,
    clear() {
      for (const owner of [...shown.keys()]) show(NOTHING, owner);
    },
  };
}

const lineOf = ({ line, mark }: MarkedIssue): HTMLElement | undefined => line ?? rowOf(mark);

/** A row shows the worst of its own record. */
function showRows(before: Issues, next: Issues): void {
  const rows = new Map<Element, Severity>();
  for (const one of next) {
    const row = lineOf(one);
    const { severity } = one.issue;
    if (row) rows.set(row, worse(rows.get(row) ?? severity, severity));
  }
  for (const one of before) {
    const row = lineOf(one);
    if (row && !rows.has(row)) unmark(row);
  }
  for (const [row, severity] of rows) set(row, SEVERITY, severity);
}
