import type { CDPSession, Page } from 'puppeteer-core';
import type { Launched } from '#tests/tools/launch.ts';
import { untilChecked } from '#tests/tools/read-page.ts';
import { pause } from './figures.ts';

/** What the extension leaves on an open page of Chromium once it is checked and nobody touches it. */
export interface Footprint {
  /** Above the same page without the extension, after a collection of garbage; bytes. */
  readonly heap: number;
  readonly listeners: number;
  /** By kind: `MutationObserver` and so on. */
  readonly observers: Readonly<Record<string, number>>;
  /** Timers that wait to fire. */
  readonly timers: number;
  /** Elements in the page's own tree that were not there; the panel's host is one. */
  readonly nodes: number;
  /** Elements within the panel. */
  readonly panel: number;
}

const OBSERVERS = [
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'PerformanceObserver',
];

interface Counted {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** So much less after a second says that something was still under way, such as telling the log. */
const STEADY = 0.99;
const LONGEST = 20;

async function count(page: Page, session: CDPSession): Promise<Counted> {
  const look = async () => {
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = Number.NaN, JSEventListeners = Number.NaN } = await page.metrics();
    return { heap: JSHeapUsedSize, listeners: JSEventListeners };
  };
  let now = await look();
  for (let second = 0; second < LONGEST; second += 1) {
    await pause(1000);
    const before = now;
    now = await look();
    if (now.heap >= STEADY * before.heap) break;
  }
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  return { ...now, nodes };
}

/** The world of the extension's content script in this page. */
async function worldOf(session: CDPSession): Promise<number> {
  const found = Promise.withResolvers<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) found.resolve(context.id);
  });
  await session.send('Runtime.enable');
  return found.promise;
}

async function observersOf(session: CDPSession): Promise<Record<string, number>> {
  const contextId = await worldOf(session);
  const counts: Record<string, number> = {};
  for (const kind of OBSERVERS) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `${kind}.prototype`,
      contextId,
    });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
    });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
    });
    counts[kind] = Number(length.value);
  }
  return counts;
}

interface TimerEvent {
  readonly name: string;
  readonly args: { readonly data?: { readonly timerId?: number; readonly singleShot?: boolean } };
}

/** Timers that were set while `act` ran and neither fired for good nor were cleared. */
async function timersLeft(page: Page, act: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: readonly TimerEvent[];
  };
  const waiting = new Set<number>();
  const repeating = new Set<number>();
  for (const { name, args } of traceEvents) {
    const { timerId, singleShot } = args.data ?? {};
    if (timerId === undefined) continue;
    if (name === 'TimerInstall') {
      waiting.add(timerId);
      if (singleShot === false) repeating.add(timerId);
    }
    if (name === 'TimerRemove' || (name === 'TimerFire' && !repeating.has(timerId)))
      waiting.delete(timerId);
  }
  return waiting.size;
}

/** Long enough for all that a check puts off, and for the waiting for a round that has its answer. */
const SETTLED = 3_000;

const settle = (page: Page): Promise<void> =>
  page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), SETTLED);

export async function footprintOf(ours: Launched, bare: Launched, url: string): Promise<Footprint> {
  const alone = await bare.newPage();
  await alone.goto(url);
  const page = await count(alone, await alone.createCDPSession());
  await alone.close();

  const checked = await ours.newPage();
  const timers = await timersLeft(checked, async () => {
    await checked.goto(url);
    await untilChecked(checked, 60_000);
    await settle(checked);
  });
  const session = await checked.createCDPSession();
  const observers = await observersOf(session);
  await session.send('Runtime.disable');
  const all = await count(checked, session);
  const panel = await checked.evaluate(
    () => document.querySelector('truatthan-panel')?.shadowRoot?.querySelectorAll('*').length ?? 0,
  );
  await checked.close();
  return {
    heap: all.heap - page.heap,
    listeners: all.listeners - page.listeners,
    observers,
    timers,
    nodes: all.nodes - page.nodes,
    panel,
  };
}
