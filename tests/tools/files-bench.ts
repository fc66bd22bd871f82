import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { memoryOf } from '#tests/bench/memory.ts';
import { longestTask } from '#tests/bench/tasks.ts';
import { population } from '#tests/population/population.ts';
import { csvOf, tableFor, xlsxOf } from '#tests/roster/download.ts';
import { SCHOOL_LIST } from '#tests/roster/layouts.ts';
import { BROWSER_KINDS, type BrowserKind } from './browsers.ts';
import { launch } from './launch.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    pupils: { type: 'string', default: '40000' },
    browser: { type: 'string' },
  },
});

/** What was seen of one file in one browser; times in ms, memory in MB. */
interface Seen {
  readonly first: number;
  readonly end: number;
  /** Between two turns of the page's loop. */
  readonly longest: number;
  /** The page's longest task, in its own processor time; `undefined` where the browser does not say. */
  readonly task: number | undefined;
  readonly records: number;
  readonly memory: number;
}

/** In the page: when the first result stood in it, when all did, and its longest gap between turns. */
const watch = () => {
  const seen = { start: 0, first: 0, end: 0, longest: 0 };
  Object.assign(globalThis, { seen });
  let last = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    if (last > 0 && seen.start > 0) seen.longest = Math.max(seen.longest, now - last);
    last = now;
    if (seen.start > 0 && seen.first === 0 && document.querySelector('[data-rule]'))
      seen.first = now;
    const state = document.querySelector<HTMLElement>('section.files')?.dataset.truatthanState;
    if (seen.start > 0 && seen.end === 0 && state === 'checked') seen.end = now;
    if (seen.end === 0) setTimeout(() => port2.postMessage(null), 4);
  };
  document.querySelector('input[type=file]')?.addEventListener(
    'change',
    () => {
      seen.start = performance.now();
    },
    { capture: true, once: true },
  );
  port2.postMessage(null);
};

async function measure(kind: BrowserKind, path: string): Promise<Seen> {
  const launched = await launch({ kind, proxyPort: 9 });
  const memory = memoryOf(launched.browser.process()?.pid ?? 0);
  try {
    const page: Page = await launched.openExtensionPage('dashboard.html#/files');
    const input = await page.waitForSelector('input[type=file]');
    await page.evaluate(watch);
    const before = memory.now();
    memory.begin();
    const check = async () => {
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await page.waitForFunction('globalThis.seen.end > 0', { timeout: 300_000, polling: 200 });
    };
    const task = kind === 'chromium' ? await longestTask(page, check) : await check();
    const peak = memory.end();
    const { start, first, end, longest, records } = await page.evaluate(() => ({
      ...(
        globalThis as unknown as {
          seen: Record<'start' | 'first' | 'end' | 'longest', number>;
        }
      ).seen,
      records: Number(
        document.querySelector<HTMLElement>('section.files')?.dataset.truatthanRecords,
      ),
    }));
    return {
      first: first - start,
      end: end - start,
      longest,
      task: task ?? undefined,
      records,
      memory: peak - before,
    };
  } finally {
    await launched.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'truatthan-bench-'));
try {
  const pupils = population(Number(options.pupils)).map(({ values }, at) =>
    at % 10 === 3 ? { ...values, weight: '0' } : values,
  );
  const rows = tableFor(SCHOOL_LIST, pupils);
  const files = [
    ['xlsx', await xlsxOf(rows)],
    ['csv', csvOf(rows)],
  ] as const;
  const lines: string[][] = [];
  for (const [ending, bytes] of files) {
    const path = join(folder, `2569-1-studentInSchoolList.${ending}`);
    writeFileSync(path, bytes);
    for (const kind of BROWSER_KINDS) {
      if (options.browser && options.browser !== kind) continue;
      const seen = await measure(kind, path);
      lines.push([
        kind,
        `${ending}, ${(bytes.length / 1e6).toFixed(1)} MB`,
        String(seen.records),
        `${(seen.first / 1000).toFixed(2)} s`,
        `${(seen.end / 1000).toFixed(2)} s`,
        Math.round((1000 * seen.records) / seen.end).toLocaleString('en-US'),
        `${seen.longest.toFixed(0)} ms`,
        seen.task === undefined ? '-' : `${seen.task.toFixed(0)} ms`,
        `${seen.memory.toFixed(0)} MB`,
      ]);
    }
  }
  console.log(
    table(
      [
        'browser',
        'file',
        'pupils',
        'first result',
        'end',
        'a second',
        'longest turn',
        'longest task',
        'memory',
      ],
      lines,
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}
