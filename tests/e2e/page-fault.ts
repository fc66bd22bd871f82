import type { Page } from 'puppeteer-core';
import type { PageFault } from './fault-pages.ts';
import type { Stage } from './stage.ts';

/** One thing that goes wrong on a portal's page, beside what must hold in every case. */
export interface Fault {
  /** What the page does. */
  readonly fault: string;
  /** What the user sees of it. */
  readonly seen: string;
  readonly page: PageFault;
  /** What happens once the page is checked, and what must hold beside the rest. */
  readonly act?: (page: Page, stage: Stage) => Promise<void>;
}

export const AS_EVER = 'everything as ever';

/** Puts that markup into the form. */
export const inForm =
  (markup: string) =>
  (html: string): string =>
    html.replace('<input type="hidden" name="objectStatus"', (tag) => markup + tag);

/** Puts it at the beginning of the page. */
export const inBody =
  (markup: string) =>
  (html: string): string =>
    html.replace(/<body[^>]*>/, (tag) => tag + markup);

export function must(condition: boolean, says: string): void {
  if (!condition) throw new Error(says);
}
