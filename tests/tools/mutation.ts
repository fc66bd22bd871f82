import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = process.cwd();
const { values: options } = parseArgs({
  options: {
    /** A folder, or the beginning of file names in one: utils/thai, utils/rules/age. */
    only: { type: 'string', multiple: true, default: ['utils/thai', 'utils/rules'] },
    /** Also what runs once, when a rule's file is loaded: each such mutant needs a run of all tests. */
    static: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '1' },
    least: { type: 'string', default: '85' },
    /** Where to keep the report with every mutant, as JSON. */
    report: { type: 'string' },
  },
});

/** First and last line, from 1. */
type Span = readonly [number, number];

const SAYS = /^export const (?:about|examples|listExamples)\b/;
const CHECKS = /^export const (?:rule|listRule)\b/;
const ENDS = /^(?:\};|\];)/;

/** The lines that decide: not a rule's texts, and not the examples, which are its tests. */
const spansOf = (path: string): readonly Span[] => {
  const text = readFileSync(join(root, path), 'utf8');
  // Vite wants to read its arguments as they stand.
  if (text.includes('import.meta.glob')) return [];
  const lines = text.split('\n');
  const isRule = lines.some((line) => CHECKS.test(line));
  if (!isRule) return [[1, lines.length]];
  const spans: Span[] = [];
  let from: number | undefined = 1;
  let checked = false;
  for (const [at, line] of lines.entries()) {
    if (SAYS.test(line) && from !== undefined) {
      spans.push([from, at]);
      from = undefined;
    } else if (CHECKS.test(line)) {
      checked = true;
      from ??= at + 1;
    } else if (ENDS.test(line)) {
      if (from === undefined && !checked) from = at + 2;
      // What stands after a rule serves its examples.
      else if (from !== undefined && checked) {
        spans.push([from, at + 1]);
        from = undefined;
      }
    }
  }
  return spans;
};

const filesIn = (start: string): readonly string[] => {
  const [folder, beginning] = /^utils\/\w+$/.test(start)
    ? [start, '']
    : [start.slice(0, start.lastIndexOf('/')), start.slice(start.lastIndexOf('/') + 1)];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && name.startsWith(beginning))
    .map((name) => `${folder}/${name}`);
};

const files = options.only.flatMap(filesIn);
const mutate = files.flatMap((path) => spansOf(path).map(([from, to]) => `${path}:${from}-${to}`));
const rooms = new Set(files.map((path) => path.split('/')[1]));
// Mutants in utils/thai are also seen by the rules that read with it.
const tests = rooms.has('rules') ? ['tests/thai', 'tests/rules'] : ['tests/thai'];

const VITEST = `import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: {
    include: ${JSON.stringify(tests.map((folder) => `${folder}/**/*.test.ts`))},
    setupFiles: ['tests/tools/few-runs.ts'],
    environment: 'node',
  },
});
`;

const STRYKER = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.config.ts' },
  mutate,
  coverageAnalysis: 'perTest',
  ignoreStatic: rooms.has('rules') && !options.static,
  concurrency: Number(options.concurrency),
  disableTypeChecks: false,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: options.report ? resolve(root, options.report) : 'report.json' },
  thresholds: { high: 95, low: Number(options.least), break: Number(options.least) },
};

// A copy of the pure rooms alone: what the mutants need, and a tsconfig that asks for nothing more.
const copy = mkdtempSync(join(tmpdir(), 'truatthan-mutation-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const folder of ['utils/thai', 'utils/records', 'utils/rules', 'tests/thai', 'tests/rules']) {
  cpSync(join(root, folder), join(copy, folder), { recursive: true });
}
cpSync(join(root, 'tests/tools/few-runs.ts'), join(copy, 'tests/tools/few-runs.ts'));
cpSync(join(root, 'package.json'), join(copy, 'package.json'));
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
const write = (name: string, text: string): void => writeFileSync(join(copy, name), text);
write('tsconfig.json', '{ "compilerOptions": { "target": "esnext", "module": "esnext" } }');
write('vitest.config.ts', VITEST);
write('stryker.config.json', JSON.stringify({ ...STRYKER, tsconfigFile: 'none.json' }));

const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const run = spawnSync(process.execPath, [stryker, 'run'], { cwd: copy, stdio: 'inherit' });
process.exitCode = run.status ?? 1;
