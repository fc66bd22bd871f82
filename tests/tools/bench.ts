import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compared, compareIn, peerScripts } from '#tests/bench/compare.ts';
import { emptyBuild } from '#tests/bench/empty-build.ts';
import { EXACT_CLOCK } from '#tests/bench/firefox.ts';
import { inChromium, inFirefox, type Row, sizes } from '#tests/bench/own.ts';
import { benchPages } from '#tests/bench/pages.ts';
import { CASES, READERS } from '#tests/bench/peers/identity.ts';
import { type Verdict, verdictsOf } from '#tests/bench/verdicts.ts';
import { BROWSER_KINDS, type BrowserKind, ensureBrowsers } from './browsers.ts';
import { ensureBuilds } from './build.ts';
import { type Launched, launch } from './launch.ts';
import { startPracticeServer } from './practice-server.ts';
import { startProxy } from './proxy.ts';
import { table } from './table.ts';

const USAGE = `npm run bench -- [options]

  --quick              fewer rounds, for a look while working
  --browser <name>     chromium or firefox; both without it
  --alone              without the other libraries
  --markdown           the tables of the README as well`;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    browser: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const EFFORT = options.quick
  ? { rounds: 4, keys: 20, restSeconds: 3 }
  : { rounds: 15, keys: 60, restSeconds: 10 };

interface Measured {
  readonly rows: readonly Row[];
  readonly compared: readonly Compared[];
  /** The browser's name and version. */
  readonly version: string;
}

async function measure(kind: BrowserKind, proxyPort: number): Promise<Measured> {
  const opened: Launched[] = [];
  const nothing = emptyBuild(kind);
  const open = async (extension?: string | null) => {
    const request = { kind, proxyPort, firefoxPrefs: EXACT_CLOCK };
    const launched = await launch(extension === undefined ? request : { ...request, extension });
    opened.push(launched);
    return launched;
  };
  try {
    const [ours, bare] = [await open(), await open(null)];
    const own = kind === 'chromium' ? inChromium : inFirefox;
    const rows = await own(ours, bare, EFFORT);
    const { rounds, keys } = EFFORT;
    const others = async () => ({ kind, ours, bare, empty: await open(nothing.folder) });
    const compared = options.alone ? [] : await compareIn(await others(), rounds, keys);
    return { rows, compared, version: await ours.browser.version() };
  } finally {
    for (const launched of opened) await launched.close();
    nothing.remove();
  }
}

const figure = (value: number | undefined, unit: Row['unit'] | Verdict['unit']): string => {
  if (value === undefined) return '';
  return unit === 'ms' || unit === 'power'
    ? value.toFixed(2)
    : Math.round(value).toLocaleString('en-US');
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

function shownCompared(compared: readonly Compared[]): string {
  const rows = compared.map(({ browser, task, who, unit, figures, ratio }) => [
    browser,
    task,
    who,
    `${figure(figures.median, unit)} ${unit}`,
    figure(figures.p95, unit),
    String(figures.times),
    ratio.toFixed(2),
  ]);
  return table(['browser', 'task', 'who', 'median', '95 %', 'of', '× ours'], rows);
}

const verdictRows = (compared: readonly Compared[]): string[][] =>
  verdictsOf(compared).map(({ browser, task, unit, ours, floor, quickest, wanted, kept }) => [
    browser,
    task,
    `${figure(ours, unit)} ${unit}`,
    floor === undefined ? '' : `${figure(floor, unit)} (${(ours / floor).toFixed(1)} ×)`,
    quickest ? `${figure(quickest.median, unit)} ${quickest.who}` : '',
    wanted,
    kept ? 'kept' : 'over',
  ]);

const VERDICT_HEADS = ['browser', 'task', 'ours', 'floor', 'quickest other', 'wanted', ''];

/** Where each reader of identity numbers says other than what is true. */
function shownCases(): string {
  const names = Object.keys(READERS);
  const rows = CASES.map(({ number, fine, why }) => [
    number,
    fine ? 'right' : 'wrong',
    why,
    ...names.map((name) => (READERS[name]?.(number) === fine ? '' : 'mistaken')),
  ]);
  return table(['identity number', 'is', 'why', ...names], rows);
}

const markdownTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What the README shows: when, where and how it was measured, and each task with what is wanted of it. */
function markdown(rows: readonly Row[], compared: readonly Compared[], versions: string): string {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores`;
  const budgets = rows
    .filter(({ budget }) => budget !== undefined)
    .map(({ browser, what, unit, median, p95, budget = 0 }) => [
      browser,
      what,
      figure(median, unit),
      figure(p95, unit),
      figure(budget, unit),
      (p95 ?? median) <= budget ? 'kept' : median <= budget ? 'kept by the median' : 'over',
    ]);
  return [
    `Measured on ${day}, ${versions}; ${machine}; \`npm run bench -- --markdown\`.`,
    markdownTable(VERDICT_HEADS, verdictRows(compared)),
    markdownTable(['browser', 'what', 'median', '95 %', 'budget', ''], budgets),
  ].join('\n\n');
}

async function main(): Promise<void> {
  if (options.help) return console.log(USAGE);
  const kinds = BROWSER_KINDS.filter((kind) => !options.browser || kind === options.browser);
  if (kinds.length === 0) throw new Error(`--browser is chromium or firefox\n\n${USAGE}`);
  ensureBrowsers(kinds);
  await ensureBuilds();
  const server = await startPracticeServer(benchPages(await peerScripts()));
  const proxy = await startProxy(server);
  const rows: Row[] = kinds.flatMap(sizes);
  const compared: Compared[] = [];
  const versions: string[] = [];
  try {
    for (const kind of kinds) {
      const measured = await measure(kind, proxy.port);
      rows.push(...measured.rows);
      versions.push(measured.version);
      compared.push(...measured.compared);
    }
  } finally {
    await proxy.close();
    await server.close();
  }
  const file = join(mkdtempSync(join(tmpdir(), 'truatthan-bench-')), 'bench.json');
  writeFileSync(
    file,
    JSON.stringify({ versions, rows, compared, verdicts: verdictsOf(compared) }, null, 2),
  );
  console.log(`Times in ms, sizes in bytes. First check: from a cold start, with the script's own
start and the panel. Chromium: the thread's own time by its trace; Firefox: the clock, which
whatever else the machine does lengthens.\n\n${shown(rows)}`);
  if (compared.length > 0)
    console.log(`\nThe same page, checked and marked by others; above 1, they are slower.\n
${shownCompared(compared)}\n
What is wanted of each task:\n
${table(VERDICT_HEADS, verdictRows(compared))}\n
${shownCases()}`);
  if (options.markdown) console.log(`\n${markdown(rows, compared, versions.join(', '))}`);
  console.log(`\nWritten to ${file}`);
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
