import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { instrument, type Mutant } from '#tests/mutation/instrument.ts';
import { filesAt } from '#tests/mutation/ranges.ts';
import { type End, runLoading, runMutants } from '#tests/mutation/run.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    /** A folder, or the beginning of file names in one: utils/thai, utils/rules/age. */
    only: { type: 'string', multiple: true, default: ['utils/thai', 'utils/rules'] },
    least: { type: 'string', default: '85' },
    /** Without what runs once, when files are loaded: most of the time for a third of the mutants. */
    quick: { type: 'boolean', default: false },
    /** Where to write every mutant that lives, as text. */
    report: { type: 'string' },
  },
});

const root = process.cwd();
const copy = mkdtempSync(join(tmpdir(), 'truatthan-mutation-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const folder of ['utils', 'tests']) {
  cpSync(join(root, folder), join(copy, folder), { recursive: true });
}
cpSync(join(root, 'package.json'), join(copy, 'package.json'));
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

const files = options.only.flatMap(filesAt);
const mutants = await instrument(root, copy, files);
const rooms = [...new Set(files.map((file) => file.split('/')[1]))].sort();
const tests = rooms
  .flatMap((room) => globSync(join(copy, 'tests', room ?? '', '*.test.ts')))
  .sort();
const worker = join(copy, 'tests', 'mutation', 'worker.ts');

const ends = new Map<Mutant, End>();
const started = performance.now();
const onEnd = (mutant: Mutant, end: End) => {
  ends.set(mutant, end);
  if (ends.size % 250 > 0) return;
  const living = [...ends.values()].filter((it) => it === 'alive').length;
  const minutes = (performance.now() - started) / 60_000;
  console.log(
    `${ends.size} of ${mutants.length} tried, ${living} alive, ${minutes.toFixed(1)} min`,
  );
};

const { loading } = await runMutants(worker, tests, mutants, onEnd);
if (!options.quick) await runLoading(worker, tests, loading, onEnd);

const shareTold = (of: readonly End[]): string =>
  of.length === 0
    ? '–'
    : ((100 * of.filter((end) => end !== 'alive').length) / of.length).toFixed(2);
const rowOf = (name: string, is: (mutant: Mutant) => boolean): string[] => {
  const of = [...ends].filter(([mutant]) => is(mutant)).map(([, end]) => end);
  const alive = of.filter((end) => end === 'alive').length;
  return [name, String(of.length), String(alive), shareTold(of)];
};
const rooted = (room: string) =>
  rowOf(`utils/${room}`, ({ file }) => file.startsWith(`utils/${room}/`));

const shown = ({ file, line, column, kind, replacement }: Mutant): string => {
  const text = readFileSync(join(root, file), 'utf8').split('\n')[line - 1]?.trim() ?? '';
  return `${file}:${line}:${column} ${kind}\n  ${text}\n  -> ${replacement.slice(0, 160)}`;
};

if (options.report) {
  const living = [...ends].filter(([, end]) => end === 'alive').map(([mutant]) => shown(mutant));
  writeFileSync(options.report, `${living.join('\n')}\n`);
}
const rows = [
  ...files.map((name) => rowOf(name, ({ file }) => file === name)),
  ...rooms.map((room) => rooted(room ?? '')),
  rowOf('all', () => true),
];
console.log(`\n${table(['file', 'mutants', 'alive', 'told %'], rows)}`);
if (options.quick)
  console.log(`\nNot tried: ${loading.length} of what runs when files are loaded.`);
const told = Number(shareTold([...ends.values()]));
process.exitCode = told >= Number(options.least) ? 0 : 1;
