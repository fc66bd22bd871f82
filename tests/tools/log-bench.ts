import type { LoggedRecord } from '#utils/progress/model.ts';
import { summarise } from '#utils/progress/summary.ts';
import { BROWSER_KINDS, type BrowserKind, ensureBrowsers } from './browsers.ts';
import { ensureBuilds } from './build.ts';
import { launch } from './launch.ts';
import { startPracticeServer } from './practice-server.ts';
import { startProxy } from './proxy.ts';
import { table } from './table.ts';

const COUNT = 100_000;
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 9, 1, 5);

/** An invented log: hashes of nothing. */
const recordAt = (at: number): LoggedRecord => {
  const who = at.toString(36).padStart(16, 'a');
  const scope = `dmc/${2560 + (at % 10)}/1`;
  const moment = NOON + (at % 30) * DAY;
  return {
    id: `${scope}/pupil/${who}`,
    scope,
    portal: 'dmc',
    page: 'dmc/student-form',
    kind: 'pupil',
    year: 2560 + (at % 10),
    round: '1',
    school: '10000001',
    who,
    grade: String(1 + (at % 18)).padStart(2, '0'),
    room: String(1 + (at % 5)),
    certified: false,
    first: moment,
    last: moment,
    counts: { error: at % 7 === 0 ? 1 : 0, warning: 0, info: 0 },
    rules: at % 7 === 0 ? ['age-grade', 'required-field'] : [],
    saved: 0,
  };
};

const all = Array.from({ length: COUNT }, (_, at) => recordAt(at));

const summaryTime = (): number => {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    summarise(all);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[4] ?? Number.NaN;
};

/** Fills the log of a fresh profile and opens the page anew: ms until its data are on screen. */
async function pageTime(kind: BrowserKind, proxyPort: number): Promise<number> {
  const launched = await launch({ kind, proxyPort });
  try {
    const page = await launched.openExtensionPage('dashboard.html#/progress');
    const parts = Array.from({ length: 10 }, (_, part) =>
      JSON.stringify({
        truatthan: 'progress',
        version: 1,
        written: new Date(NOON).toISOString(),
        schoolName: '',
        records: all.slice(part * 10_000, (part + 1) * 10_000),
      }),
    );
    for (const data of parts)
      await page.evaluate(async (text: string) => {
        const { runtime } = (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          }
        ).chrome;
        const answer = await runtime.sendMessage({ truatthan: 1, type: 'log-import', data: text });
        if ((answer as { reply?: number }).reply !== 10_000) throw new Error('not taken in');
      }, data);
    await page.close();
    const opened = await launched.openExtensionPage('dashboard.html#/progress');
    return await opened.evaluate(() => {
      const [entry] = performance.getEntriesByType('mark').filter(({ name }) => name === 'ready');
      return entry?.startTime ?? Number.NaN;
    });
  } finally {
    await launched.close();
  }
}

ensureBrowsers(BROWSER_KINDS);
await ensureBuilds();
const server = await startPracticeServer();
const proxy = await startProxy(server);
const rows: string[][] = [['a summary of them', 'Node', summaryTime().toFixed(1), '50']];
try {
  for (const kind of BROWSER_KINDS) {
    const ms = await pageTime(kind, proxy.port);
    rows.push(['the page, from its start to its data', kind, ms.toFixed(0), '300']);
  }
} finally {
  await proxy.close();
  await server.close();
}
console.log(`${COUNT.toLocaleString('en-US')} records in the log\n`);
console.log(table(['what', 'where', 'ms', 'budget'], rows));
