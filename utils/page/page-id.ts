import type { PageDescription, Portal } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { plain } from './label-text.ts';

/** What the page says of itself besides its fields. */
export interface Surroundings {
  readonly url: URL;
  readonly headings: readonly string[];
}

const BY_PATH = 2;
const BY_HEADING = 1;

/** The path after the year's own application: `/obec69/studentnew/add` is `/studentnew/add`. */
const pathOf = (url: URL): string => url.pathname.replace(/^\/obec\d{2}(?=\/|$)/, '') || '/';

function support({ paths = [], headings = [] }: PageDescription, page: Surroundings): number {
  const path = pathOf(page.url);
  const words = headings.map(plain);
  const said = page.headings.map(plain);
  return (
    (paths.some((pattern) => pattern.test(path)) ? BY_PATH : 0) +
    (words.some((word) => said.some((text) => text.includes(word))) ? BY_HEADING : 0)
  );
}

export interface Fit {
  readonly page: PageDescription;
  readonly score: number;
}

/**
 * The page of this shape that the fields and the surroundings speak for together; `undefined` where
 * the fields do not reach what any page needs, whatever URL and heading say.
 */
export function pageFor(
  portal: Portal,
  shape: PageDescription['shape'],
  keys: ReadonlySet<FieldKey>,
  typed: ReadonlySet<FieldKey>,
  surroundings: Surroundings,
): Fit | undefined {
  let best: Fit | undefined;
  for (const page of portal.pages) {
    if (page.shape !== shape) continue;
    if (!page.needs.some((set) => set.every((key) => keys.has(key)))) continue;
    if (!(page.typed ?? []).every((key) => typed.has(key))) continue;
    const score = keys.size + support(page, surroundings) + (page.typed ? BY_PATH : 0);
    if (score < page.least) continue;
    if (!best || score > best.score) best = { page, score };
  }
  return best;
}
