import type { Page } from 'puppeteer-core';
import type { Launched } from '#tests/tools/launch.ts';
import { untilChecked } from '#tests/tools/read-page.ts';
import { pause } from './figures.ts';
import { EXTENSION, type Subject } from './subjects.ts';
import { type Clock, longest, perKey, sum, trace } from './trace.ts';
import { untilMatches } from './without-script.ts';

/** Times in ms. */
export interface Load {
  /** All script of ours until the page is at rest: starting up, recognising, checking, panel. */
  readonly script: number;
  /** The longest stretch of it without a break. */
  readonly longest: number;
}

const REST = 400;
const BETWEEN_KEYS = 50;

export interface Manner {
  readonly subject?: Subject;
  readonly clock?: Clock;
  /** How many times slower the processor is made, by the browser's own emulation. */
  readonly slower?: number;
}

export async function loadInChromium(
  launched: Launched,
  url: string,
  { subject = EXTENSION, clock = 'thread', slower }: Manner = {},
): Promise<Load> {
  const page = await launched.newPage();
  if (slower) await page.emulateCPUThrottling(slower);
  const traced = await trace(
    page,
    async () => {
      await page.goto(url);
      await untilMatches(page, subject.ready, 120_000);
      await pause(REST);
    },
    subject,
    clock,
  );
  if (subject === EXTENSION) await assertChecked(page);
  await page.close();
  return { script: sum(traced.script), longest: longest(traced.script) };
}

/**
 * The first check of page after page in one tab, as when pupil after pupil is opened: the browser has the
 * code compiled from the page before.
 */
export async function nextInChromium(launched: Launched, url: string, times: number) {
  const page = await launched.newPage();
  const loads: Load[] = [];
  for (let visit = -3; visit < times; visit += 1) {
    const { script } = await trace(page, async () => {
      await page.goto(`${url}&visit=${visit}`);
      await untilMatches(page, EXTENSION.ready, 60_000);
      await pause(REST);
    });
    await assertChecked(page);
    if (visit >= 0) loads.push({ script: sum(script), longest: longest(script) });
  }
  await page.close();
  return loads;
}

export interface Typed {
  readonly selector: string;
  readonly text: string;
  readonly times: number;
}

export async function pressKeys(page: Page, typed: Typed, { marked }: Subject = EXTENSION) {
  const { selector, text, times } = typed;
  await page.focus(selector);
  await pause(REST);
  for (let key = 0; key < times; key += 1) {
    await page.keyboard.press(key % 2 === 0 ? (text as 'a') : 'Backspace');
    await pause(BETWEEN_KEYS);
    if (key === 0) await assertMarked(page, selector, marked);
  }
}

async function assertMarked(page: Page, selector: string, marked: string): Promise<void> {
  const is = await page.$eval(selector, (box, marks) => box.matches(marks), marked);
  if (!is) throw new Error(`${page.url()}: a key in ${selector} brought no issue`);
}

/**
 * The whole page recognised and checked anew, after it changed under us: what the check itself costs
 * once the browser has compiled the code that the first check runs cold.
 */
export async function againInChromium(launched: Launched, url: string, times: number) {
  const page = await launched.newPage();
  await page.goto(url);
  await untilChecked(page, 60_000);
  const loads: Load[] = [];
  for (let change = -3; change < times; change += 1) {
    const { script } = await trace(page, async () => {
      await page.evaluate((n) => {
        const added = document.createElement('div');
        added.innerHTML = `<label>รายการใหม่ ${n}</label> <input>`;
        document.querySelector('form, table')?.append(added);
      }, change);
      await pause(REST);
    });
    if (change >= 0) loads.push({ script: sum(script), longest: longest(script) });
  }
  await page.close();
  return loads;
}

/** What script of ours runs for when a checked page puts that markup at its end, until the page is at rest again. */
export async function floodedInChromium(
  launched: Launched,
  url: string,
  markup: string,
  times: number,
): Promise<Load[]> {
  const loads: Load[] = [];
  for (let flood = -1; flood < times; flood += 1) {
    const page = await launched.newPage();
    await page.goto(url);
    await untilChecked(page, 60_000);
    const { script } = await trace(page, async () => {
      await page.evaluate((html) => {
        const added = document.createElement('div');
        added.innerHTML = html;
        document.body.append(added);
      }, markup);
      await untilChecked(page, 60_000);
      await pause(3 * REST);
    });
    await assertChecked(page);
    await page.close();
    if (flood >= 0) loads.push({ script: sum(script), longest: longest(script) });
  }
  return loads;
}

/** Times of a page that is not checked, or of keys that change nothing, would look splendid. */
export async function assertChecked(page: Page): Promise<void> {
  const [id, marks] = await page.evaluate(() => [
    document.documentElement.dataset.truatthanPage,
    document.querySelectorAll('[data-truatthan-rules]').length,
  ]);
  if (id === 'unrecognised' || marks === 0) throw new Error(`${page.url()}: ${id}, ${marks} marks`);
}

/** All script from one key's going down to the next's, of real keys on a focused control. */
export async function keysInChromium(
  launched: Launched,
  url: string,
  typed: Typed,
  { subject = EXTENSION, clock = 'thread', slower }: Manner = {},
): Promise<Load[]> {
  const page = await launched.newPage();
  await page.goto(url);
  await page.waitForSelector(subject.ready, { timeout: 60_000 });
  if (slower) await page.emulateCPUThrottling(slower);
  await page.focus(typed.selector);
  await pause(REST);
  const traced = await trace(page, () => pressKeys(page, typed, subject), subject, clock);
  if (traced.keys.length === 0) throw new Error(`${url}: no key was seen by ${subject.name}`);
  await page.close();
  return perKey(traced).map(({ total, longest }) => ({ script: total, longest }));
}

export interface Rest {
  /** How often script ran in the seconds given while nobody touched the page. */
  readonly runs: number;
  readonly seconds: number;
  /** Listeners of every world of the page; those of the page itself are none. */
  readonly listeners: number;
}

/** What an open page costs that nobody touches. */
export async function restInChromium(launched: Launched, url: string, seconds: number) {
  const page = await launched.newPage();
  await page.goto(url);
  await untilChecked(page);
  // A visible, focused page: a hidden one would have its timers held back.
  await page.bringToFront();
  await pause(3_000);
  const traced = await trace(page, () => pause(seconds * 1000));
  const { JSEventListeners } = await page.metrics();
  await page.close();
  return { runs: traced.script.length, seconds, listeners: JSEventListeners ?? Number.NaN };
}
