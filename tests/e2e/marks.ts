import type { Page } from 'puppeteer-core';
import type { CaseIssue } from '#tests/portals/cases.ts';

/** `selector rule severity`, the selector being `?` for a mark that nobody expects. */
export interface Compared {
  readonly missed: string[];
  readonly falseAlarms: string[];
}

/**
 * Compares the marks on a page and its frames with everything that must be flagged. A cell and the
 * one control in it count as the same place; an element's severity must be the worst expected there.
 */
export async function compareMarks(page: Page, expected: readonly CaseIssue[]): Promise<Compared> {
  return await page.evaluate((issues) => {
    const ranks = ['info', 'warning', 'error'];
    const documents = (root: Document): Document[] => [
      root,
      ...[...root.querySelectorAll('iframe, frame')].flatMap((frame) => {
        const inner = (frame as HTMLIFrameElement).contentDocument;
        return inner ? documents(inner) : [];
      }),
    ];
    const find = (selector: string): Element | null => {
      const parts = selector.split(' >>> ');
      let root: Document | null = document;
      for (const frame of parts.slice(0, -1)) {
        root = root?.querySelector<HTMLIFrameElement>(frame)?.contentDocument ?? null;
      }
      return root?.querySelector(parts[parts.length - 1] ?? '') ?? null;
    };
    const samePlace = (a: Element, b: Element) =>
      a === b || a.closest('td, th, dd') === b || b.closest('td, th, dd') === a;
    const marks = documents(document).flatMap((each) => [
      ...each.querySelectorAll('[data-truatthan-rules]'),
    ]);
    const rulesOf = (mark: Element) =>
      (mark.getAttribute('data-truatthan-rules') ?? '').split(' ').filter(Boolean);
    const places = issues.map((issue) => ({ ...issue, element: find(issue.selector) }));

    const missed = places.flatMap(({ selector, rule, severity, element }) => {
      if (!element) return [`${selector} is not on the page`];
      const there = marks.filter((mark) => samePlace(mark, element));
      const hit = there.find((mark) => rulesOf(mark).includes(rule));
      if (!hit) return [`${selector} ${rule} ${severity}`];
      const worst = places
        .filter((other) => other.element && samePlace(hit, other.element))
        .map((other) => other.severity)
        .sort((a, b) => ranks.indexOf(b) - ranks.indexOf(a))[0];
      const shown = hit.getAttribute('data-truatthan-severity');
      return shown === worst ? [] : [`${selector} ${rule} is ${shown}, not ${worst}`];
    });
    const falseAlarms = marks.flatMap((mark) =>
      rulesOf(mark)
        .filter(
          (rule) =>
            !places.some(
              (place) => place.rule === rule && place.element && samePlace(mark, place.element),
            ),
        )
        .map((rule) => {
          const name = mark.getAttribute('name') || mark.id || mark.className || mark.localName;
          return `${name} ${rule} ${mark.getAttribute('data-truatthan-severity')}`;
        }),
    );
    return { missed, falseAlarms };
  }, expected as CaseIssue[]);
}
