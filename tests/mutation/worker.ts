import './hooks.ts';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { TESTS, type Test } from './vitest-stand-in.ts';

type Counts = Record<string, number>;

/** Where the instrumented code looks for the mutant that is switched on, and counts. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
}

/** What the tests touch without a mutant: by mutant, and what is touched while files are loaded. */
export interface Touched {
  readonly failed: readonly string[];
  readonly loading: Counts;
  readonly byTest: readonly (readonly [test: string, milliseconds: number, hits: Counts])[];
}

export type Fate = 'killed' | 'alive' | 'poisoned';

export interface Work {
  readonly files: readonly string[];
  /** Switched on before anything is loaded. */
  readonly from?: string;
  /** One number, raised when a test begins. */
  readonly beat: Int32Array;
}

const board: Switchboard = {};
Object.assign(globalThis, { __stryker__: board });

// A mutant that a property can tell is mostly told by its first runs.
fc.configureGlobal({ numRuns: 20, seed: 1 });

const { files, from, beat } = workerData as Work;

const passes = async ({ run }: Test): Promise<boolean> => {
  Atomics.add(beat, 0, 1);
  try {
    await run();
    return true;
  } catch {
    return false;
  }
};

async function touch(): Promise<Touched> {
  const failed: string[] = [];
  const times = new Map<string, number>();
  for (const test of TESTS) {
    board.currentTestId = test.id;
    const start = performance.now();
    if (!(await passes(test))) failed.push(test.id);
    times.set(test.id, performance.now() - start);
  }
  board.currentTestId = undefined;
  const { static: loading = {}, perTest = {} } = board.mutantCoverage ?? {};
  const byTest = Object.entries(perTest).map(
    ([id, hits]) => [id, times.get(id) ?? 0, hits] as const,
  );
  return { failed, loading, byTest };
}

/** Whether one of the tests tells the mutant; `poisoned` where one fails without it from then on. */
async function tryMutant(id: string, tests: readonly string[], limit: number): Promise<Fate> {
  const wanted = new Set(tests);
  board.hitLimit = limit;
  for (const test of TESTS.filter((it) => wanted.has(it.id))) {
    board.activeMutant = id;
    board.hitCount = 0;
    const passed = await passes(test);
    board.activeMutant = undefined;
    if (!passed) return (await passes(test)) ? 'killed' : 'poisoned';
  }
  return 'alive';
}

/** Whether any test tells what was switched on before the files were loaded. */
async function tryAll(): Promise<Fate> {
  for (const test of TESTS) if (!(await passes(test))) return 'killed';
  return 'alive';
}

board.activeMutant = from;
try {
  for (const file of files) await import(file);
  if (from !== undefined) parentPort?.postMessage(await tryAll());
  else {
    parentPort?.postMessage('ready');
    parentPort?.on('message', async (ask: 'touch' | [string, readonly string[], number]) => {
      parentPort?.postMessage(ask === 'touch' ? await touch() : await tryMutant(...ask));
    });
  }
} catch (fault) {
  if (from === undefined) throw fault;
  parentPort?.postMessage('killed' satisfies Fate);
}
