import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { BROWSER_KINDS, ensureBrowsers } from './browsers.ts';
import { npmRun, ROOT, run } from './run.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, each with its file and reason, for whoever sees only the end of the output. */
  readonly failures: readonly string[];
}

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly FileResult[];
}

/** So many failures are said again at the end, each as long as this in characters; the whole stands above. */
const SAID_AGAIN = 20;
const LONGEST = 1_500;

const one = (passed: boolean): Count => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  failures: [],
});

const NOTHING_RAN: Count = { passed: 0, failed: 1, failures: [] };

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

const say = (text: string) => console.log(`\n=== ${text}`);

/** What vitest wrote of its run; a run that broke off without a report counts as one failure. */
function countOf(file: string, code: number): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const { numPassedTests: passed, numFailedTests: failed } = report;
    return {
      passed,
      failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
      failures: report.testResults.flatMap(failuresOf),
    };
  } catch {
    return { ...NOTHING_RAN, failures: ['the run wrote no report'] };
  }
}

/** A file that could not be read as tests has a message and no tests. */
function failuresOf({ name, status, message, assertionResults }: FileResult): string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const lines = failed.map(({ fullName, failureMessages }) => [fullName, ...failureMessages]);
  if (lines.length === 0 && status === 'failed') lines.push([message]);
  return lines.map((texts) => `${relative(ROOT, name)}: ${texts.join('\n').slice(0, LONGEST)}`);
}

async function vitest(name: string, config: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'truatthan-test-'));
  const file = join(folder, `${name}.json`);
  const args = [VITEST, 'run', '--config', config, '--reporter=default', '--reporter=json'];
  const code = await run(process.execPath, [...args, `--outputFile.json=${file}`]);
  const count = countOf(file, code);
  rmSync(folder, { recursive: true, force: true });
  return count;
}

async function browsersThere(): Promise<boolean> {
  try {
    ensureBrowsers(BROWSER_KINDS);
    return true;
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    return false;
  }
}

async function main(): Promise<void> {
  say('build (npm run build)');
  const built = (await npmRun('build')) === 0;
  say('check (npm run check)');
  const checked = (await npmRun('check')) === 0;
  say('unit and component tests');
  const unit = await vitest('unit', 'vitest.config.ts');
  say('end-to-end tests in Chromium and Firefox');
  const ready = built && (await browsersThere());
  const endToEnd = ready ? await vitest('e2e', 'tests/e2e/vitest.config.ts') : NOTHING_RAN;

  const parts = { build: one(built), check: one(checked), unit, 'end-to-end': endToEnd };
  say('summary');
  for (const [name, { passed, failed }] of Object.entries(parts)) {
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
  const counts = Object.values(parts);
  const failures = counts.flatMap((count) => count.failures).slice(0, SAID_AGAIN);
  for (const failure of failures) console.log(`\n✗ ${failure}`);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

await main();
