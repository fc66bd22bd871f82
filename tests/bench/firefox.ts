import type { Page } from 'puppeteer-core';
import type { Launched } from '#tests/tools/launch.ts';
import { assertChecked, type Load, pressKeys, type Typed } from './chromium.ts';
import { pause } from './figures.ts';
import { EXTENSION, type Subject } from './subjects.ts';

/** Without these Firefox's clock jumps by a whole millisecond, on purpose. */
export const EXACT_CLOCK = {
  'privacy.reduceTimerPrecision': false,
  'privacy.resistFingerprinting': false,
};

const REST = 400;

interface Watched {
  readonly busy: number[];
  readonly sync: number[];
  readonly later: number[];
}

declare global {
  interface Window {
    benchWatched?: Watched;
  }
}

/**
 * Firefox tells no one how long a world's script ran, so the page looks at its own clock: a message
 * that is posted to itself over and over comes late by as long as something else held the main thread.
 * That counts parsing, layout and drawing too: what the page takes without the extension has to be
 * taken off.
 */
const watchThread = (): void => {
  const watched: Watched = { busy: [], sync: [], later: [] };
  window.benchWatched = watched;
  const { port1, port2 } = new MessageChannel();
  let before = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    if (now - before > 0.3) watched.busy.push(now - before);
    before = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
};

/** `null`: the page alone, which nobody checks. */
export async function loadInFirefox(
  launched: Launched,
  url: string,
  subject: Subject | null = EXTENSION,
) {
  const page = await launched.newPage();
  await page.evaluateOnNewDocument(watchThread);
  await page.goto(url);
  if (subject) await page.waitForSelector(subject.ready, { timeout: 120_000 });
  await pause(REST);
  if (subject === EXTENSION) await assertChecked(page);
  const busy = await page.evaluate(() => window.benchWatched?.busy ?? []);
  await page.close();
  return {
    script: busy.reduce((total, ms) => total + ms, 0),
    longest: Math.max(0, ...busy),
  } satisfies Load;
}

/**
 * Around each key: from the window's first listener of an event to its last one lies what ours did at
 * once; between a timer set before ours and one set after it lies what ours put off.
 */
const watchKeys = (): void => {
  const watched: Watched = { busy: [], sync: [], later: [] };
  window.benchWatched = watched;
  let began = 0;
  let early = 0;
  let sync = 0;
  for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup']) {
    const first = () => {
      if (type === 'keydown') sync = 0;
      if (type === 'input')
        setTimeout(() => {
          early = performance.now();
        });
      began = performance.now();
    };
    const last = () => {
      sync += performance.now() - began;
      if (type === 'input')
        setTimeout(() => {
          watched.later.push(performance.now() - early);
        });
      if (type === 'keyup') watched.sync.push(sync);
    };
    window.addEventListener(type, first, { capture: true });
    window.addEventListener(type, last);
  }
};

export async function keysInFirefox(
  launched: Launched,
  url: string,
  typed: Typed,
  subject: Subject = EXTENSION,
): Promise<Load[]> {
  const page: Page = await launched.newPage();
  await page.evaluateOnNewDocument(watchKeys);
  await page.goto(url);
  await page.waitForSelector(subject.ready, { timeout: 60_000 });
  await pressKeys(page, typed, subject);
  await pause(REST);
  const { sync, later } = await page.evaluate(
    () => window.benchWatched ?? { busy: [], sync: [], later: [] },
  );
  await page.close();
  return sync.map((ms, key) => {
    const put = later[key] ?? 0;
    return { script: ms + put, longest: Math.max(ms, put) };
  });
}
