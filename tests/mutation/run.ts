import { Worker } from 'node:worker_threads';
import type { Mutant } from './instrument.ts';
import type { Fate, Touched, Work } from './worker.ts';

/** How a mutant ended; a mutant that never ends is noticed too. */
export type End = 'killed' | 'endless' | 'alive';

/** A mutant that goes on this much longer than the tests do without it never ends. */
const TIMES = 200;
const AT_LEAST = 20_000;
/** Milliseconds that one test, or loading the files, may take. */
const PATIENCE = 60_000;

/** The tests of some files in a thread of their own, in which the files stand as they were loaded. */
class Loaded {
  #worker: Worker;
  /** Goes up with each test that begins. */
  #beat = new Int32Array(new SharedArrayBuffer(4));
  #ready: Promise<unknown>;

  constructor(path: string, work: Omit<Work, 'beat'>) {
    const workerData: Work = { ...work, beat: this.#beat };
    this.#worker = new Worker(path, { workerData, stdout: true, stderr: true });
    this.#ready = this.next();
  }

  /** The next thing that the thread says, or nothing where one test does not end. */
  next(): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    let last = -1;
    const look = setInterval(() => {
      const now = Atomics.load(this.#beat, 0);
      if (now === last) resolve(undefined);
      last = now;
    }, PATIENCE);
    this.#worker.once('message', resolve);
    this.#worker.once('error', reject);
    return promise.finally(() => {
      clearInterval(look);
      this.#worker.off('message', resolve).off('error', reject);
    });
  }

  /** Loads the files. */
  get ready(): Promise<unknown> {
    return this.#ready;
  }

  async ask(question: unknown): Promise<unknown> {
    await this.#ready;
    const answer = this.next();
    this.#worker.postMessage(question);
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

interface Plan {
  readonly mutant: Mutant;
  readonly tests: readonly string[];
  readonly limit: number;
}

/** Tests that take longer look for what is slow or never ends; one for every living mutant takes hours. */
const LONGEST_TEST = 300;

/** Which tests touch which mutant while they run, the quickest first. */
function plansOf(mutants: readonly Mutant[], touched: Touched): readonly Plan[] {
  const quickest = touched.byTest
    .filter(([, milliseconds]) => milliseconds < LONGEST_TEST)
    .toSorted(([, a], [, b]) => a - b);
  return mutants.map((mutant) => {
    const touching = quickest.filter(([, , hits]) => hits[mutant.id] !== undefined);
    const most = Math.max(0, ...touching.map(([, , hits]) => hits[mutant.id] ?? 0));
    return {
      mutant,
      tests: touching.map(([id]) => id),
      limit: Math.max(AT_LEAST, TIMES * most),
    };
  });
}

/**
 * Switches the mutants on one after another, each before the tests that touch it. Where a test fails on
 * without its mutant, the code remembered something of it: the mutant is tried again in a fresh thread. One
 * that is touched only while files are loaded is in `loading`; one that nothing touches is alive.
 */
export async function runMutants(
  path: string,
  files: readonly string[],
  mutants: readonly Mutant[],
  onEnd: (mutant: Mutant, end: End) => void,
): Promise<{ readonly loading: readonly Mutant[] }> {
  const load = () => new Loaded(path, { files });
  let loaded = load();
  const touched = (await loaded.ask('touch')) as Touched | undefined;
  if (!touched) throw new Error('The tests do not end without a mutant');
  if (touched.failed.length > 0) throw new Error(`Failed without a mutant: ${touched.failed}`);

  const anew = async () => {
    await loaded.end();
    loaded = load();
  };
  const attempt = async ({ mutant, tests, limit }: Plan): Promise<Fate | 'endless'> => {
    const fate = (await loaded.ask([mutant.id, tests, limit])) as Fate | undefined;
    if (fate === undefined || fate === 'poisoned') await anew();
    return fate ?? 'endless';
  };

  const loading: Mutant[] = [];
  for (const plan of plansOf(mutants, touched)) {
    const { mutant, tests } = plan;
    if (tests.length === 0) {
      if (touched.loading[mutant.id] === undefined) onEnd(mutant, 'alive');
      else loading.push(mutant);
      continue;
    }
    let fate = await attempt(plan);
    if (fate === 'poisoned') fate = await attempt(plan);
    onEnd(mutant, fate === 'poisoned' ? 'killed' : fate);
  }
  await loaded.end();
  return { loading };
}

/** Tries mutants of what runs once, when files are loaded: each in a thread that loads them with it. */
export async function runLoading(
  path: string,
  files: readonly string[],
  mutants: readonly Mutant[],
  onEnd: (mutant: Mutant, end: End) => void,
): Promise<void> {
  for (const mutant of mutants) {
    const loaded = new Loaded(path, { files, from: mutant.id });
    const fate = (await loaded.ready) as Fate | undefined;
    await loaded.end();
    onEnd(mutant, fate === undefined ? 'endless' : fate === 'alive' ? 'alive' : 'killed');
  }
}
