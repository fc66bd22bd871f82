import { afterAll, expect, it } from 'vitest';
import { type Case, readCases } from '#tests/portals/cases.ts';
import { readPage } from '#tests/tools/read-page.ts';
import { table } from '#tests/tools/table.ts';
import { compareMarks } from './marks.ts';
import { inEachBrowser } from './stage.ts';

/** Cases whose expectations hang on a day cannot run in a browser, whose clock is today's. */
const RUNNABLE = readCases().filter(({ today }) => today === undefined);

inEachBrowser('each practice case shows exactly its issues', (stage) => {
  const rows: string[][] = [];

  const row = (one: Case, id: string | undefined, missed: number, falseAlarms: number) => {
    const { length } = one.issues;
    const fields = Object.keys(one.fields).length;
    const right = id === one.page ? 'right' : `wrong: ${id ?? 'none'}`;
    return [one.name, right, `${fields}`, `${length - missed}/${length}`, `${falseAlarms}`];
  };

  it.each(RUNNABLE.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const page = await stage().visit(one.url);
    const reading = await readPage(page);
    const { missed, falseAlarms } = await compareMarks(page, one.issues);
    rows.push(row(one, reading.page, missed.length, falseAlarms.length));
    expect({ page: reading.page, missed, falseAlarms }).toEqual({
      page: one.page,
      missed: [],
      falseAlarms: [],
    });
  });

  afterAll(() => {
    const sum = (column: number) => rows.reduce((total, each) => total + Number(each[column]), 0);
    const found = rows.map((each) => (each[3] ?? '0/0').split('/').map(Number));
    const caught = found.reduce((total, [hit = 0]) => total + hit, 0);
    const all = found.reduce((total, [, of = 0]) => total + of, 0);
    const good = sum(2) - all;
    console.log(`\n${table(['case', 'page id', 'fields', 'found', 'false alarms'], rows)}
recall ${caught} of ${all} (${((100 * caught) / Math.max(1, all)).toFixed(1)} %), false alarms ${sum(4)} on ${good} correct fields (${((100 * sum(4)) / Math.max(1, good)).toFixed(2)} %)`);
  });
});
