import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds below an element, as `rule: selector`; nothing is left out. */
export async function violations(page: Page, root: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    (below) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(below, {
        resultTypes: ['violations'],
      }),
    root,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
  );
}
