import type { BrowserKind } from '#tests/tools/browsers.ts';
import type { Launched } from '#tests/tools/launch.ts';
import { keysInChromium, type Load, loadInChromium } from './chromium.ts';
import { type Figures, figuresOf } from './figures.ts';
import { keysInFirefox, loadInFirefox } from './firefox.ts';
import { type PageLoad, pageLoad } from './page-load.ts';
import { EMPTY_URL, formUrl, listUrl, TYPED } from './pages.ts';
import { bundled } from './peers/bundle.ts';
import {
  ALONE,
  AXE,
  EMPTY,
  EXTENSION,
  FLOOR,
  FORM_PEERS,
  KNOWN_FORM,
  type Subject,
} from './subjects.ts';

/** What one of them took for one task; `ratio` to the extension's median: above 1, it is slower. */
export interface Compared {
  readonly browser: BrowserKind;
  readonly task: string;
  readonly who: string;
  readonly unit: 'ms' | 'a second';
  readonly figures: Figures;
  readonly ratio: number;
}

/** The same browser with the extension, without it, and with one whose scripts on pages are empty. */
export interface Browsers {
  readonly kind: BrowserKind;
  readonly ours: Launched;
  readonly bare: Launched;
  readonly empty: Launched;
}

const SCRIPTS = ['plain', 'identity'];
const LIST_SIZES = [1000, 5000, 10_000];

export async function peerScripts(): Promise<ReadonlyMap<string, string>> {
  const names = [...FORM_PEERS, KNOWN_FORM, AXE, FLOOR].flatMap(({ peer }) => peer ?? []);
  const entries = await Promise.all(
    [...names, ...SCRIPTS].map(async (name) => [name, await bundled(name)] as const),
  );
  return new Map(entries);
}

type Measure = (subject: Subject, round: number) => Promise<Load[]>;

/** In rounds, each time in the opposite order, so that nobody always runs on a warmer machine. */
async function inTurns(
  subjects: readonly Subject[],
  rounds: number,
  measure: Measure,
  first = -1,
): Promise<ReadonlyMap<string, Load[]>> {
  const loads = new Map<string, Load[]>(subjects.map(({ name }) => [name, []]));
  for (let round = first; round < rounds; round += 1) {
    const order = round % 2 === 0 ? subjects : subjects.toReversed();
    for (const subject of order) {
      const measured = await measure(subject, round);
      if (round >= 0) loads.get(subject.name)?.push(...measured);
    }
  }
  return loads;
}

function tableOf(
  browser: BrowserKind,
  task: string,
  unit: Compared['unit'],
  values: ReadonlyMap<string, readonly number[]>,
): Compared[] {
  const ours = figuresOf(values.get(EXTENSION.name) ?? []).median;
  return [...values].map(([who, all]) => {
    const figures = figuresOf(all);
    const ratio = unit === 'ms' ? figures.median / ours : ours / figures.median;
    return { browser, task, who, unit, figures, ratio };
  });
}

const scriptsOf = (loads: ReadonlyMap<string, Load[]>) =>
  new Map([...loads].map(([who, all]) => [who, all.map(({ script }) => script)]));

const browserOf = (browsers: Browsers, subject: Subject): Launched =>
  subject === EXTENSION ? browsers.ours : browsers.bare;

/** How a page's first check is measured; in Firefox the page alone is taken off, once a round for all. */
function loadsOf(browsers: Browsers, urlOf: (peer?: string) => string): Measure {
  let alone: { readonly round: number; readonly script: number } | undefined;
  return async (subject, round) => {
    const launched = browserOf(browsers, subject);
    const url = urlOf(subject.peer);
    if (browsers.kind === 'chromium') return [await loadInChromium(launched, url, { subject })];
    if (alone?.round !== round)
      alone = { round, script: (await loadInFirefox(browsers.bare, urlOf(), null)).script };
    const load = await loadInFirefox(launched, url, subject);
    return [{ ...load, script: Math.max(0, load.script - alone.script) }];
  };
}

const keysOf = (
  browsers: Browsers,
  subject: Subject,
  url: string,
  typed: Parameters<typeof keysInChromium>[2],
) =>
  browsers.kind === 'chromium'
    ? keysInChromium(browserOf(browsers, subject), url, typed, { subject })
    : keysInFirefox(browserOf(browsers, subject), url, typed, subject);

async function forms(browsers: Browsers, rounds: number, keys: number): Promise<Compared[]> {
  const all: Compared[] = [];
  for (const controls of [60, 120]) {
    const first = await inTurns(
      [EXTENSION, KNOWN_FORM, ...FORM_PEERS, AXE],
      rounds,
      loadsOf(browsers, (peer) => formUrl(controls, peer)),
    );
    all.push(...tableOf(browsers.kind, `form of ${controls}: first check`, 'ms', scriptsOf(first)));
    for (const { key, text } of TYPED) {
      // Two pages each, in opposite order.
      const typed = { selector: `#${key}`, text, times: keys / 2 };
      const typing = await inTurns(
        [EXTENSION, KNOWN_FORM, ...FORM_PEERS],
        2,
        (subject) => keysOf(browsers, subject, formUrl(controls, subject.peer), typed),
        0,
      );
      all.push(
        ...tableOf(browsers.kind, `form of ${controls}: key in ${key}`, 'ms', scriptsOf(typing)),
      );
    }
  }
  return all;
}

async function lists(browsers: Browsers, rounds: number): Promise<Compared[]> {
  const all: Compared[] = [];
  for (const rows of LIST_SIZES) {
    // At 10,000 rows its tables' rules take minutes.
    const others = rows > 1000 ? [FLOOR] : [AXE, FLOOR];
    const measure = loadsOf(browsers, (peer) => listUrl(rows, peer));
    const loads = await inTurns([EXTENSION, ...others], rounds, measure);
    all.push(...tableOf(browsers.kind, `list of ${rows}: first check`, 'ms', scriptsOf(loads)));
    const stretches = new Map(
      [...loads].map(([who, loads]) => [who, loads.map(({ longest }) => longest)] as const),
    );
    all.push(...tableOf(browsers.kind, `list of ${rows}: longest stretch`, 'ms', stretches));
  }
  return all;
}

async function data(browsers: Browsers, rounds: number): Promise<Compared[]> {
  const compare = async (script: string, run: string, count: number, task: string) => {
    const page = await browsers.bare.newPage();
    await page.goto(EMPTY_URL);
    await page.addScriptTag({ url: `/peers/${script}.js` });
    const rates = (await page.evaluate(`${run}(${count}, ${rounds})`)) as Record<string, number[]>;
    await page.close();
    return tableOf(browsers.kind, task, 'a second', new Map(Object.entries(rates)));
  };
  return [
    ...(await compare('plain', 'comparePlain', 40_000, '40,000 records as data')),
    ...(await compare('identity', 'compareIdentity', 100_000, '100,000 identity numbers')),
  ];
}

async function pageLoads(browsers: Browsers, rounds: number): Promise<Compared[]> {
  const all: Compared[] = [];
  const pages = { 'form of 60': formUrl(60), 'list of 1000': listUrl(1000) };
  for (const [what, url] of Object.entries(pages)) {
    const order = [
      [EXTENSION.name, browsers.ours],
      [EMPTY, browsers.empty],
      [ALONE, browsers.bare],
    ] as const;
    const loads = new Map<string, PageLoad[]>(order.map(([who]) => [who, []]));
    for (let round = -1; round < rounds; round += 1)
      for (const [who, launched] of round % 2 === 0 ? order : order.toReversed()) {
        const took = await pageLoad(launched, url);
        if (round >= 0) loads.get(who)?.push(took);
      }
    const table = (task: string, of: (load: PageLoad) => number) => {
      const times = new Map([...loads].map(([who, its]) => [who, its.map(of)] as const));
      return tableOf(browsers.kind, `${what}: ${task}`, 'ms', times);
    };
    all.push(...table('until the page is seen', ({ seen }) => seen));
    all.push(...table('until its load event', ({ loaded }) => loaded));
  }
  return all;
}

/** Everything that peers and the floor can do as well, in one browser. */
export async function compareIn(
  browsers: Browsers,
  rounds: number,
  keys: number,
): Promise<Compared[]> {
  return [
    ...(await forms(browsers, rounds, keys)),
    ...(await lists(browsers, Math.ceil(rounds / 3))),
    ...(await pageLoads(browsers, rounds)),
    ...(await data(browsers, Math.ceil(rounds / 3))),
  ];
}
