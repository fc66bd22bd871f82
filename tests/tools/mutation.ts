import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  filesAt,
  isAlive,
  isCounted,
  isRuleFile,
  keyOf,
  type Mutant,
  mutantsIn,
  rangesIn,
  rangesOf,
} from './mutants.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    /** A folder, or the beginning of file names in one: utils/thai, utils/rules/age. */
    only: { type: 'string', multiple: true, default: ['utils/thai', 'utils/rules'] },
    concurrency: { type: 'string', default: '1' },
    least: { type: 'string', default: '85' },
    /** Without the second pass, in which all tests look for what the quick ones let live. */
    quick: { type: 'boolean', default: false },
    /** Where to write every mutant that lives, as text. */
    report: { type: 'string' },
  },
});

/** Tests of the rules that take milliseconds each: tables, not properties or whole catalogues. */
const QUICK = [
  'bodies',
  'engine',
  'gaps',
  'grades',
  'issue-text',
  'list-engine',
  'list-keys',
  'lists',
  'other-records',
  'readings',
  'required-field',
  'statuses',
  'text-rules',
  'typed',
  'web-addresses',
];

const root = process.cwd();
const files = options.only.flatMap(filesAt);

// A copy of the rooms, with a tsconfig that asks for nothing that has to be generated first.
const copy = mkdtempSync(join(tmpdir(), 'truatthan-mutation-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
const write = (name: string, text: string): void => writeFileSync(join(copy, name), text);

for (const folder of ['utils', 'tests']) {
  cpSync(join(root, folder), join(copy, folder), { recursive: true });
}
cpSync(join(root, 'package.json'), join(copy, 'package.json'));
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
write('tsconfig.json', '{ "compilerOptions": { "target": "esnext", "module": "esnext" } }');

mkdirSync(join(copy, 'tests', 'alone'));
for (const path of files.filter(isRuleFile)) {
  const name = basename(path, '.ts');
  write(
    `tests/alone/${name}.test.ts`,
    `import { tryExamples } from '#tests/tools/examples-alone.ts';
import * as file from '#${path}';
tryExamples('${name}', file);
`,
  );
}

/** What became of the mutants in `mutate` under the tests in `include`. */
const run = (
  mutate: readonly string[],
  include: readonly string[],
  ignoreStatic: boolean,
): readonly Mutant[] => {
  if (mutate.length === 0) return [];
  write(
    'vitest.config.ts',
    `import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: {
    include: ${JSON.stringify(include)},
    setupFiles: ['tests/tools/few-runs.ts'],
    environment: 'node',
    testTimeout: 120_000,
  },
});
`,
  );
  const config = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.config.ts' },
    mutate,
    coverageAnalysis: 'perTest',
    ignoreStatic,
    concurrency: Number(options.concurrency),
    // A busy machine is no endless loop.
    timeoutMS: 20_000,
    disableTypeChecks: false,
    tsconfigFile: 'none.json',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: 'report.json' },
  };
  write('stryker.config.json', JSON.stringify(config));
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run'], { cwd: copy, stdio: 'inherit' });
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
  return mutantsIn(join(copy, 'report.json'));
};

const ofThai = files.filter((path) => path.startsWith('utils/thai/'));
const ofRules = files.filter((path) => path.startsWith('utils/rules/'));

// What runs once, when a file is loaded, needs a run of all tests for each mutant: quick for the
// readers, hours for the rules, whose constants are mostly their ids, fields and words.
const quick = [
  ...run(rangesIn(ofThai), ['tests/thai/**/*.test.ts'], false),
  ...run(
    rangesIn(ofRules),
    ['tests/alone/*.test.ts', `tests/rules/{${QUICK.join()}}.test.ts`],
    true,
  ),
];
const alive = quick.filter(isAlive);
const killedLater = new Set(
  options.quick
    ? []
    : run(rangesOf(alive), ['tests/rules/**/*.test.ts'], true)
        .filter((mutant) => isCounted(mutant) && !isAlive(mutant))
        .map(keyOf),
);

const counted = quick.filter(isCounted);
const living = alive.filter((mutant) => !killedLater.has(keyOf(mutant)));
const score = (of: readonly Mutant[], lives: readonly Mutant[]): number =>
  of.length === 0 ? 100 : (100 * (of.length - lives.length)) / of.length;
const rowOf = (name: string, is: (mutant: Mutant) => boolean): string[] => {
  const of = counted.filter(is);
  const lives = living.filter(is);
  return [name, String(of.length), String(lives.length), score(of, lives).toFixed(2)];
};

const shown = ({ file, location: { start }, mutatorName, replacement }: Mutant): string => {
  const line = readFileSync(join(root, file), 'utf8').split('\n')[start.line - 1]?.trim() ?? '';
  return `${file}:${start.line}:${start.column} ${mutatorName}\n  ${line}\n  -> ${replacement.slice(0, 160)}`;
};

if (options.report) writeFileSync(options.report, `${living.map(shown).join('\n')}\n`);
const names = [...new Set(counted.map(({ file }) => file))].sort();
const rows = [
  ...names.map((name) => rowOf(name, ({ file }) => file === name)),
  rowOf('all', () => true),
];
console.log(`\n${table(['file', 'mutants', 'alive', 'score %'], rows)}`);
process.exitCode = score(counted, living) >= Number(options.least) ? 0 : 1;
