import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recognition } from '#tests/page/recognition.ts';
import { readCases } from '#tests/portals/cases.ts';
import { ROOT, run } from './run.ts';
import { table } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'recognise-'));
const file = join(folder, 'table.json');
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const code = await run(
  process.execPath,
  [vitest, 'run', '--reporter=dot', 'tests/page/cases.test.ts'],
  { RECOGNITION: file },
);

let done: readonly (readonly [string, Recognition])[] = [];
try {
  done = JSON.parse(readFileSync(file, 'utf8'));
} catch {
  console.error('No page was opened; the output above says why.');
}
rmSync(folder, { recursive: true, force: true });

const asked = new Map(readCases().map((one) => [one.name, one.page]));
const rows = done.map(([name, { page, expected, missed, wrong, missedIssues, falseAlarms }]) => [
  name,
  page === asked.get(name) ? page : `${page}, not ${asked.get(name)}`,
  String(expected),
  String(expected - missed.length),
  String(wrong.length),
  [...missed, ...wrong, ...missedIssues, ...falseAlarms.map((alarm) => `false: ${alarm}`)].join(
    ', ',
  ),
]);
const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
const right = done.filter(([name, { page }]) => page === asked.get(name)).length;
const share = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

console.log(`\n${table(['page', 'page id', 'fields', 'recognised', 'wrong', 'which'], rows)}
page ids ${right} of ${done.length} (${share(right, done.length)}), fields ${sum(3)} of ${sum(2)} (${share(sum(3), sum(2))}), wrongly assigned ${sum(4)}`);
process.exitCode = code;
