import type { PageDescription, Portal, Shape } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { plain } from './label-text.ts';

/** What the page says of itself besides its fields: its address and its headings. */
export interface Surroundings {
  /**
   * After the year's own application: `/obec69/studentnew/add` is `/studentnew/add`; with what a page
   * that is always the same is asked for: `/index.php?r=request/new` and `/#/request/new` are `/request/new`.
   */
  readonly path: string;
  /** Without spaces and signs. */
  readonly headings: readonly string[];
  /** `surely` that of a page without records; or its title or path alone speak of such a page. */
  readonly other: 'surely' | 'by-title' | 'by-path' | undefined;
}

const FRONT = /^\/$|\/(?:index|main|default)\.\w+$/i;
const ROUTED_BY = [
  'r',
  'route',
  'page',
  'p',
  'mod',
  'module',
  'menu',
  'view',
  'act',
  'action',
  'do',
];

function pathOf({ pathname, hash, searchParams }: URL): string {
  const path = pathname.replace(/^\/obec\d{2}(?=\/|$)|\/index\.\w+(?=\/.)/g, '') || '/';
  const asked = FRONT.test(path) ? ROUTED_BY.map((name) => searchParams.get(name)) : [];
  const route = [/^#!?\/([^?&]+)/.exec(hash)?.[1], ...asked]
    .filter((part) => part && /^\/?[a-z][\w/.-]*$/i.test(part))
    .join('/');
  return route ? `${path.replace(/[^/]*\.\w+$/, '')}/${route}`.replace(/\/+/g, '/') : path;
}

export function surroundingsOf(
  portal: Portal,
  url: URL,
  { titles, headings }: { titles: readonly string[]; headings: readonly string[] },
): Surroundings {
  const path = pathOf(url);
  const bare = (texts: readonly string[]) => [
    ...new Set(
      [...new Set(texts)].map((text) => plain(text).replace(portal.ownName, '')).filter(Boolean),
    ),
  ];
  const [first] = bare(titles);
  const isOther = (patterns: readonly RegExp[], text: string | undefined) =>
    text !== undefined && patterns.some((pattern) => pattern.test(text));
  return {
    path,
    headings: bare([...titles, ...headings]),
    other: isOther(portal.otherPaths, path)
      ? 'surely'
      : isOther(portal.otherSubjects, first)
        ? 'by-title'
        : isOther(portal.otherSubjects, path)
          ? 'by-path'
          : undefined,
  };
}

/** Fields of one shape, as they would be a page's. */
export interface Findings {
  readonly shape: Shape;
  readonly keys: ReadonlySet<FieldKey>;
  /** Those that stand in controls. */
  readonly typed: ReadonlySet<FieldKey>;
  /** How many records. */
  readonly rows: number;
}

const STRONG = 2;
const BY_HEADING = 1;

const isAt = ({ paths }: PageDescription, { path }: Surroundings): boolean =>
  paths?.some((pattern) => pattern.test(path)) === true;

const isHeaded = ({ headings }: PageDescription, around: Surroundings): boolean =>
  headings?.some((pattern) => around.headings.some((text) => pattern.test(text))) === true;

function support(page: PageDescription, { typed, rows }: Findings, around: Surroundings): number {
  return (
    (isAt(page, around) ? STRONG : 0) +
    (page.typed?.every((key) => typed.has(key)) ? STRONG : 0) +
    (page.many && rows > 1 ? STRONG : 0) +
    (isHeaded(page, around) ? BY_HEADING : 0)
  );
}

export interface Fit {
  readonly page: PageDescription;
  readonly score: number;
}

/**
 * The page that fields and surroundings speak for together; `undefined` where the fields do not reach
 * what any page needs, or where they stand alone and are few.
 */
export function pageFor(
  pages: readonly PageDescription[],
  findings: Findings,
  around: Surroundings,
): Fit | undefined {
  if (around.other === 'surely') return undefined;
  const { keys, shape } = findings;
  let best: Fit | undefined;
  for (const page of pages) {
    if (!page.shapes.includes(shape) || keys.size < page.least) continue;
    if (page.never?.test(around.headings[0] ?? '')) continue;
    if (!page.needs.some((set) => set.every((key) => keys.has(key)))) continue;
    // What is typed in is no sample.
    const isSample = shape !== 'form' || keys.size < (page.alone ?? Number.POSITIVE_INFINITY);
    const isSpoken =
      around.other === 'by-title' || (around.other === 'by-path' && !isHeaded(page, around));
    if (isSpoken && isSample && !isAt(page, around)) continue;
    const more = support(page, findings, around);
    if (more === 0 && keys.size < (page.alone ?? Number.POSITIVE_INFINITY)) continue;
    const score = keys.size + more;
    if (!best || score > best.score) best = { page, score };
  }
  return best;
}
