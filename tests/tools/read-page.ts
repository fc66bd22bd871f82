import type { Page } from 'puppeteer-core';

/** One mark on a page: which element, and what flagged it. */
export interface Mark {
  readonly severity: string;
  readonly rules: readonly string[];
  /** The label as a person reads it, or the column's header. */
  readonly label: string;
  readonly control: string;
}

export interface PageReading {
  /** `undefined` where the content script did not run. */
  readonly page: string | undefined;
  readonly state: string | undefined;
  readonly marks: readonly Mark[];
}

/** Waits until the top document says that it is checked (or, for a page that it does not know, settled). */
export const untilChecked = (page: Page, timeout = 15_000): Promise<unknown> =>
  page.waitForSelector(
    'html[data-truatthan-page][data-truatthan-state]:not([data-truatthan-state="checking"])',
    { timeout },
  );

/** Reads the public attributes of a page and of its same-origin frames. */
export const readPage = (page: Page): Promise<PageReading> =>
  page.evaluate(() => {
    const documents = (root: Document): Document[] => [
      root,
      ...[...root.querySelectorAll('iframe, frame')].flatMap((frame) => {
        const inner = (frame as HTMLIFrameElement).contentDocument;
        return inner ? documents(inner) : [];
      }),
    ];
    const text = (node: Element | null | undefined) =>
      (node?.textContent ?? '').replace(/[\s*:]+/g, ' ').trim();
    const labelOf = (element: Element): string => {
      const tied = element.id
        ? element.ownerDocument.querySelector(`label[for="${CSS.escape(element.id)}"]`)
        : null;
      const cell = element.closest('td');
      const header = cell?.closest('table')?.querySelectorAll('tr')[0]?.children[cell.cellIndex];
      return (
        text(tied) ||
        text(element.closest('.control-group, .form-group')?.querySelector('label')) ||
        element.getAttribute('aria-label') ||
        text(element.closest('label')) ||
        text(header) ||
        element.getAttribute('name') ||
        element.localName
      );
    };
    const all = documents(document);
    const ids = all.map((each) => each.documentElement.dataset.truatthanPage);
    return {
      page: ids.find((id) => id !== undefined && id !== 'unrecognised') ?? ids[0],
      state: document.documentElement.dataset.truatthanState,
      marks: all.flatMap((each) =>
        [...each.querySelectorAll('[data-truatthan-rules]')].map((element) => ({
          severity: element.getAttribute('data-truatthan-severity') ?? '',
          rules: (element.getAttribute('data-truatthan-rules') ?? '').split(' ').filter(Boolean),
          label: labelOf(element),
          control: element.getAttribute('name') ?? element.id,
        })),
      ),
    };
  });
