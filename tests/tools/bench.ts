import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  againInChromium,
  keysInChromium,
  type Load,
  loadInChromium,
  restInChromium,
} from '#tests/bench/chromium.ts';
import { type Figures, figuresOf } from '#tests/bench/figures.ts';
import { EXACT_CLOCK, keysInFirefox, loadInFirefox } from '#tests/bench/firefox.ts';
import { benchPages, formUrl, listUrl, TYPED } from '#tests/bench/pages.ts';
import { scriptSize } from '#tests/bench/size.ts';
import { BROWSER_KINDS, type BrowserKind, ensureBrowsers } from './browsers.ts';
import { ensureBuilds } from './build.ts';
import { type Launched, launch } from './launch.ts';
import { startPracticeServer } from './practice-server.ts';
import { startProxy } from './proxy.ts';
import { table } from './table.ts';

const USAGE = `npm run bench -- [options]

  --quick              fewer rounds, for a look while working
  --browser <name>     chromium or firefox; both without it`;

/** One row of the table, and of the JSON. */
interface Row {
  readonly browser: BrowserKind;
  readonly what: string;
  readonly unit: 'ms' | 'bytes' | '';
  readonly budget?: number;
  readonly median: number;
  readonly p95?: number;
  readonly times?: number;
}

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    browser: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const ROUNDS = options.quick ? 4 : 15;
const KEYS = options.quick ? 20 : 60;
const REST_SECONDS = options.quick ? 3 : 10;
const ROWS = 1000;
const FORMS = [60, 120];

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

const sizes = (browser: BrowserKind): Row[] =>
  (['portal.js', 'portal.css'] as const).flatMap((file) => {
    const { bytes, gzipped } = scriptSize(browser, file);
    const budget = file === 'portal.js' ? { budget: 45_000 } : {};
    return [
      { browser, what: `${file}`, unit: 'bytes', median: bytes },
      { browser, what: `${file}, gzipped`, unit: 'bytes', median: gzipped, ...budget },
    ] as const;
  });

async function chromium(launched: Launched): Promise<Row[]> {
  const load = async (what: string, url: string, times: number, budget?: number, most?: number) =>
    rowsOf(
      'chromium',
      what,
      await rounds(times, () => loadInChromium(launched, url)),
      budget,
      most,
    );
  const rows: Row[] = [];
  for (const form of FORMS) {
    const budget = form === 60 ? 15 : undefined;
    rows.push(...(await load(`form of ${form}: first check`, formUrl(form), ROUNDS, budget)));
    const again = await againInChromium(launched, formUrl(form), ROUNDS);
    rows.push(...rowsOf('chromium', `form of ${form}: check again`, again, budget));
    for (const { key, text } of TYPED) {
      const typed = { selector: `#${key}`, text, times: KEYS };
      const keys = await keysInChromium(launched, formUrl(form), typed);
      rows.push(...rowsOf('chromium', `form of ${form}: key in ${key}`, keys, 4, 8));
    }
  }
  rows.push(
    ...(await load(
      `list of ${ROWS}: first check`,
      listUrl(ROWS),
      Math.ceil(ROUNDS / 3),
      undefined,
      50,
    )),
  );
  const rest = await restInChromium(launched, formUrl(60), REST_SECONDS);
  rows.push({
    browser: 'chromium',
    what: `at rest: runs of script in ${rest.seconds} s`,
    unit: '',
    median: rest.runs,
    budget: 0,
  });
  rows.push({ browser: 'chromium', what: 'at rest: listeners', unit: '', median: rest.listeners });
  return rows;
}

const without = (load: Load, bare: Figures): Load => ({
  ...load,
  script: Math.max(0, load.script - bare.median),
});

async function firefox(launched: Launched, bare: Launched): Promise<Row[]> {
  const load = async (what: string, url: string, times: number) => {
    const alone = await rounds(times, () => loadInFirefox(bare, url, false));
    const page = figuresOf(alone.map(({ script }) => script));
    const loads = await rounds(times, () => loadInFirefox(launched, url, true));
    return rowsOf(
      'firefox',
      what,
      loads.map((one) => without(one, page)),
    );
  };
  const rows: Row[] = [];
  for (const form of FORMS) {
    rows.push(...(await load(`form of ${form}: first check`, formUrl(form), ROUNDS)));
    for (const { key, text } of TYPED) {
      const typed = { selector: `#${key}`, text, times: KEYS };
      const keys = await keysInFirefox(launched, formUrl(form), typed);
      rows.push(...rowsOf('firefox', `form of ${form}: key in ${key}`, keys, 4, 8));
    }
  }
  rows.push(...(await load(`list of ${ROWS}: first check`, listUrl(ROWS), Math.ceil(ROUNDS / 3))));
  return rows;
}

async function measure(kind: BrowserKind, proxyPort: number): Promise<Row[]> {
  const opened: Launched[] = [];
  const open = async (extension?: null) => {
    const launched = await launch({
      kind,
      proxyPort,
      firefoxPrefs: EXACT_CLOCK,
      ...(extension === null ? { extension } : {}),
    });
    opened.push(launched);
    return launched;
  };
  try {
    return kind === 'chromium'
      ? await chromium(await open())
      : await firefox(await open(), await open(null));
  } finally {
    for (const launched of opened) await launched.close();
  }
}

const figure = (value: number | undefined, unit: Row['unit']): string => {
  if (value === undefined) return '';
  return unit === 'ms' ? value.toFixed(2) : Math.round(value).toLocaleString('en-US');
};

function shown(rows: readonly Row[]): string {
  return table(
    ['browser', 'what', 'median', '95 %', 'of', 'budget', ''],
    rows.map((one) => [
      one.browser,
      one.what,
      figure(one.median, one.unit),
      figure(one.p95, one.unit),
      String(one.times ?? ''),
      one.budget === undefined ? '' : String(one.budget),
      one.budget === undefined ? '' : one.median <= one.budget ? 'kept' : 'over',
    ]),
  );
}

async function main(): Promise<void> {
  if (options.help) return console.log(USAGE);
  const kinds = BROWSER_KINDS.filter((kind) => !options.browser || kind === options.browser);
  if (kinds.length === 0) throw new Error(`--browser is chromium or firefox\n\n${USAGE}`);
  ensureBrowsers(kinds);
  await ensureBuilds();
  const server = await startPracticeServer(benchPages());
  const proxy = await startProxy(server);
  const rows: Row[] = kinds.flatMap(sizes);
  try {
    for (const kind of kinds) rows.push(...(await measure(kind, proxy.port)));
  } finally {
    await proxy.close();
    await server.close();
  }
  const file = join(mkdtempSync(join(tmpdir(), 'truatthan-bench-')), 'bench.json');
  writeFileSync(file, JSON.stringify(rows, null, 2));
  console.log(`Times in ms, sizes in bytes. First check: from a cold start, with the script's own
start and the panel. Chromium: the thread's own time by its trace; Firefox: the clock, which
whatever else the machine does lengthens.\n\n${shown(rows)}\n\nWritten to ${file}`);
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
