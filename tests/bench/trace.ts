import type { Page } from 'puppeteer-core';
import { EXTENSION, type Subject } from './subjects.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` is the thread's own time, which other programs do not lengthen. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly fileName?: string; readonly type?: string };
  };
}

/** A stretch in which the page's main thread ran script without a break. */
export interface Stretch {
  /** By the clock, ms. */
  readonly start: number;
  /** Of the thread's own time, ms. */
  readonly ms: number;
}

export interface Traced {
  /** Script of the page's main thread, forced layouts within it included; in time's order. */
  readonly script: readonly Stretch[];
  /** When each key went down. */
  readonly keys: readonly number[];
}

const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'v8',
  'v8.execute',
  'disabled-by-default-v8.compile',
];
const SCRIPT: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.run',
  'FunctionCall',
  'v8.callFunction',
  'RunMicrotasks',
]);

/** `thread`: its own time, which nothing else lengthens; `wall`: the clock, as a slowed processor has it. */
export type Clock = 'thread' | 'wall';

function stretchesOf(events: readonly TraceEvent[], clock: Clock): Stretch[] {
  let end = 0;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .flatMap(({ ts, dur = 0, tdur = dur }) => {
      if (ts < end) return [];
      end = ts + dur;
      return [{ start: ts / 1000, ms: (clock === 'wall' ? dur : tdur) / 1000 }];
    });
}

/**
 * What Chromium's own trace says of script on a page's main thread while `act` runs. The trace counts
 * every world's script, so the page must have none of its own; it needs no marks in the build.
 */
export async function trace(
  page: Page,
  act: () => Promise<void>,
  { scripts }: Subject = EXTENSION,
  clock: Clock = 'thread',
): Promise<Traced> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as {
    traceEvents: readonly TraceEvent[];
  };
  const ours = traceEvents.find(({ args: { data } }) => {
    const address = data?.url ?? data?.fileName ?? '';
    return scripts.some((part) => address.includes(part));
  });
  if (!ours) return { script: [], keys: [] };
  const here = traceEvents.filter(({ pid, tid, ph }) => {
    return pid === ours.pid && tid === ours.tid && ph === 'X';
  });
  return {
    script: stretchesOf(
      here.filter(({ name }) => SCRIPT.has(name)),
      clock,
    ),
    keys: here
      .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
      .map(({ ts }) => ts / 1000),
  };
}

/** All script of each key, from its going down to the next one's. */
export const perKey = ({ script, keys }: Traced): { total: number; longest: number }[] =>
  keys.map((from, at) => {
    const until = keys[at + 1] ?? Number.POSITIVE_INFINITY;
    const its = script.filter(({ start }) => start >= from && start < until);
    return { total: sum(its), longest: longest(its) };
  });

export const sum = (stretches: readonly Stretch[]): number =>
  stretches.reduce((total, { ms }) => total + ms, 0);

export const longest = (stretches: readonly Stretch[]): number =>
  Math.max(0, ...stretches.map(({ ms }) => ms));
