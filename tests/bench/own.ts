import type { BrowserKind } from '#tests/tools/browsers.ts';
import type { Launched } from '#tests/tools/launch.ts';
import { PORTALS } from '#utils/portals/index.ts';
import {
  againInChromium,
  floodedInChromium,
  keysInChromium,
  type Load,
  loadInChromium,
  nextInChromium,
  restInChromium,
} from './chromium.ts';
import { type Figures, figuresOf } from './figures.ts';
import { keysInFirefox, loadInFirefox } from './firefox.ts';
import { footprintOf } from './footprint.ts';
import { formUrl, listUrl, TYPED } from './pages.ts';
import { scriptSize } from './size.ts';

/** One row of the table, and of the JSON. */
export interface Row {
  readonly browser: BrowserKind;
  readonly what: string;
  readonly unit: 'ms' | 'bytes' | '';
  readonly budget?: number;
  readonly median: number;
  readonly p95?: number;
  readonly times?: number;
}

/** How often each figure is taken. */
export interface Effort {
  readonly rounds: number;
  readonly keys: number;
  readonly restSeconds: number;
}

const ROWS = 1000;
const FORMS = [60, 120];
/** School computers are old: the processor is made so many times slower. */
const SLOWER = 6;

async function rounds(times: number, run: () => Promise<Load>): Promise<Load[]> {
  const all: Load[] = [];
  // The first two warm the browser's caches of code.
  for (let round = -2; round < times; round += 1) {
    const load = await run();
    if (round >= 0) all.push(load);
  }
  return all;
}

const row = (browser: BrowserKind, what: string, figures: Figures, budget?: number): Row => ({
  browser,
  what,
  unit: 'ms',
  ...figures,
  ...(budget !== undefined && { budget }),
});

/** Two rows: everything, and the longest stretch of it. */
const rowsOf = (
  browser: BrowserKind,
  what: string,
  loads: readonly Load[],
  budget?: number,
  ofStretch?: number,
): Row[] => [
  row(browser, what, figuresOf(loads.map(({ script }) => script)), budget),
  row(
    browser,
    `${what}, longest stretch`,
    figuresOf(loads.map(({ longest }) => longest)),
    ofStretch,
  ),
];

/** What a portal's page may carry, gzipped, in bytes. */
const BUDGET_OF_SCRIPT = 45_000;

export const sizes = (browser: BrowserKind): Row[] =>
  PORTALS.flatMap(({ id }) => {
    const { bytes, gzipped } = scriptSize(browser, id);
    const row = { browser, unit: 'bytes' } as const;
    return [
      { ...row, what: `${id}: script that is parsed`, median: bytes },
      { ...row, what: `${id}: the same, gzipped`, median: gzipped, budget: BUDGET_OF_SCRIPT },
    ];
  });

export async function inChromium(
  launched: Launched,
  bare: Launched,
  { rounds: times, keys: presses, restSeconds }: Effort,
): Promise<Row[]> {
  const load = async (what: string, url: string, of: number, budget?: number, most?: number) =>
    rowsOf('chromium', what, await rounds(of, () => loadInChromium(launched, url)), budget, most);
  const rows: Row[] = [];
  for (const form of FORMS) {
    const budget = form === 60 ? 15 : undefined;
    rows.push(...(await load(`form of ${form}: first check`, formUrl(form), times, budget)));
    const next = await nextInChromium(launched, formUrl(form), times);
    rows.push(...rowsOf('chromium', `form of ${form}: the tab's next page`, next, budget));
    const again = await againInChromium(launched, formUrl(form), times);
    rows.push(...rowsOf('chromium', `form of ${form}: check again`, again, budget));
    for (const { key, text } of TYPED) {
      const typed = { selector: `#${key}`, text, times: presses };
      const keys = await keysInChromium(launched, formUrl(form), typed);
      rows.push(...rowsOf('chromium', `form of ${form}: key in ${key}`, keys, 4, 8));
    }
  }
  rows.push(
    ...(await load(
      `list of ${ROWS}: first check`,
      listUrl(ROWS),
      Math.ceil(times / 3),
      undefined,
      50,
    )),
  );
  for (const [what, markup] of FLOODS) {
    const loads = await floodedInChromium(launched, formUrl(60), markup, Math.ceil(times / 3));
    rows.push(...rowsOf('chromium', `form of 60: ${what} put in at once`, loads));
  }
  const rest = await restInChromium(launched, formUrl(60), restSeconds);
  rows.push({
    browser: 'chromium',
    what: `at rest: runs of script in ${rest.seconds} s`,
    unit: '',
    median: rest.runs,
    budget: 0,
  });
  rows.push(...(await slowed(launched, times, presses)));
  for (const [what, url] of LEFT_ON) rows.push(...(await footprint(launched, bare, what, url)));
  return rows;
}

/** What no page would do, unless it is broken or wants to break us. */
const FLOODS: readonly (readonly [string, string])[] = [
  ['100,000 elements', '<p><span>x</span></p>'.repeat(50_000)],
  ['100,000 controls', '<input type="hidden">'.repeat(100_000)],
];

const LEFT_ON: readonly (readonly [string, string])[] = [
  ['form of 60', formUrl(60)],
  [`list of ${ROWS}`, listUrl(ROWS)],
  ['list of 10000', listUrl(10_000)],
];

async function slowed(launched: Launched, times: number, presses: number): Promise<Row[]> {
  const manner = { clock: 'wall', slower: SLOWER } as const;
  const loads = await rounds(Math.ceil(times / 3), () =>
    loadInChromium(launched, listUrl(ROWS), manner),
  );
  const list = `list of ${ROWS}, processor ${SLOWER} × slower: longest stretch`;
  const [typed] = TYPED;
  const keys = await keysInChromium(
    launched,
    formUrl(120),
    { selector: `#${typed?.key}`, text: typed?.text ?? '', times: presses },
    manner,
  );
  const key = `form of 120, processor ${SLOWER} × slower: key`;
  return [
    row('chromium', list, figuresOf(loads.map(({ longest }) => longest)), 50),
    row('chromium', key, figuresOf(keys.map(({ script }) => script)), 16),
  ];
}

async function footprint(
  launched: Launched,
  bare: Launched,
  what: string,
  url: string,
): Promise<Row[]> {
  const { heap, listeners, observers, timers, nodes, panel } = await footprintOf(
    launched,
    bare,
    url,
  );
  const watching = Object.values(observers).reduce((sum, count) => sum + count, 0);
  const figures: readonly (readonly [string, number, number?])[] = [
    ['bytes of heap above the page', heap, 5_000_000],
    ['listeners', listeners],
    ['observers', watching],
    ['timers', timers, 0],
    ['elements in the page', nodes],
    ['elements in the panel', panel],
  ];
  return figures.map(([name, median, budget]) => ({
    browser: 'chromium',
    what: `at rest, ${what}: ${name}`,
    unit: '',
    median,
    ...(budget !== undefined && { budget }),
  }));
}

const without = (load: Load, bare: Figures): Load => ({
  ...load,
  script: Math.max(0, load.script - bare.median),
});

export async function inFirefox(
  launched: Launched,
  bare: Launched,
  { rounds: times, keys: presses }: Effort,
): Promise<Row[]> {
  const load = async (what: string, url: string, of: number) => {
    const alone = await rounds(of, () => loadInFirefox(bare, url, null));
    const page = figuresOf(alone.map(({ script }) => script));
    const loads = await rounds(of, () => loadInFirefox(launched, url));
    return rowsOf(
      'firefox',
      what,
      loads.map((one) => without(one, page)),
    );
  };
  const rows: Row[] = [];
  for (const form of FORMS) {
    rows.push(...(await load(`form of ${form}: first check`, formUrl(form), times)));
    for (const { key, text } of TYPED) {
      const typed = { selector: `#${key}`, text, times: presses };
      const keys = await keysInFirefox(launched, formUrl(form), typed);
      rows.push(...rowsOf('firefox', `form of ${form}: key in ${key}`, keys, 4, 8));
    }
  }
  rows.push(...(await load(`list of ${ROWS}: first check`, listUrl(ROWS), Math.ceil(times / 3))));
  return rows;
}
