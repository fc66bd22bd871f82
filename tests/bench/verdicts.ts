import type { Compared } from './compare.ts';
import { exponentOf, moreRowsTake } from './growth.ts';
import { ALONE, EMPTY, EXTENSION, FLOOR, KNOWN_FORM } from './subjects.ts';

/** Whether we keep what we want of a task, and by how much. */
export interface Verdict {
  readonly browser: Compared['browser'];
  readonly task: string;
  /** `power`: of the number of rows. */
  readonly unit: Compared['unit'] | 'power';
  readonly ours: number;
  readonly floor?: number;
  /** The quickest of the others, and its name. */
  readonly quickest?: { readonly who: string; readonly median: number };
  /** What is wanted, in words. */
  readonly wanted: string;
  readonly kept: boolean;
}

/** A list is checked and marked in at most so many times what reading and marking alone take. */
const TIMES_THE_FLOOR = 3;
const LONGEST_STRETCH = 50;
/** The first check of a list takes at most so much of a power of its rows: hardly more than linear. */
const GROWTH = 1.1;
/** Loading a page may take so much longer with us beside it. */
const LOAD = 1.1;

const own = new Set<string>([EXTENSION.name, KNOWN_FORM.name, FLOOR.name, ALONE, EMPTY]);

function verdictOf(its: readonly Compared[]): Verdict | undefined {
  const [first] = its;
  const medianOf = (who: string) => its.find((one) => one.who === who)?.figures.median;
  // Where it is told the fields as the others are, it does what they do; what all of ours takes has budgets.
  const shared = medianOf(KNOWN_FORM.name);
  const ours = shared ?? medianOf(EXTENSION.name);
  if (!first || ours === undefined) return undefined;
  const { browser, unit } = first;
  const task = shared === undefined ? first.task : `${first.task}, the fields told`;
  const better = (one: number, other: number) => (unit === 'ms' ? one <= other : one >= other);
  const others = its
    .filter(({ who }) => !own.has(who))
    .sort((a, b) => (better(a.figures.median, b.figures.median) ? -1 : 1));
  const [best] = others;
  const floor = medianOf(FLOOR.name) ?? medianOf(EMPTY);
  const alone = medianOf(ALONE);
  const told = { browser, task, unit, ours, ...(floor !== undefined && { floor }) };
  const quickest = best && { who: best.who, median: best.figures.median };
  if (task.endsWith('longest stretch'))
    return { ...told, wanted: `≤ ${LONGEST_STRETCH} ms`, kept: ours <= LONGEST_STRETCH };
  if (alone !== undefined)
    return {
      ...told,
      quickest: { who: ALONE, median: alone },
      wanted: `≤ ${LOAD} × ${ALONE}`,
      kept: ours <= LOAD * alone,
    };
  if (floor !== undefined)
    return {
      ...told,
      ...(quickest && { quickest }),
      wanted: `≤ ${TIMES_THE_FLOOR} × the floor`,
      kept: ours <= TIMES_THE_FLOOR * floor,
    };
  if (!quickest) return undefined;
  return { ...told, quickest, wanted: 'before every other', kept: better(ours, quickest.median) };
}

/** How lists of all sizes together fare in one browser. */
function overSizes(its: readonly Compared[]): Verdict[] {
  const power = exponentOf(its, EXTENSION.name);
  const [first] = its;
  if (!first || Number.isNaN(power)) return [];
  const { browser } = first;
  const ours = moreRowsTake(its, EXTENSION.name);
  const floor = moreRowsTake(its, FLOOR.name);
  return [
    {
      browser,
      task: 'list: grows with its rows, to the power',
      unit: 'power',
      ours: power,
      wanted: `≤ ${GROWTH}`,
      kept: power <= GROWTH,
    },
    {
      browser,
      task: 'list: each 1,000 rows more',
      unit: 'ms',
      ours,
      floor,
      wanted: `≤ ${TIMES_THE_FLOOR} × the floor`,
      kept: ours <= TIMES_THE_FLOOR * floor,
    },
  ];
}

/** One for each task that was compared, and those over lists of all sizes. */
export function verdictsOf(compared: readonly Compared[]): readonly Verdict[] {
  const tasks = Map.groupBy(compared, ({ browser, task }) => `${browser}\n${task}`);
  const browsers = Map.groupBy(compared, ({ browser }) => browser);
  return [
    ...[...tasks.values()].flatMap((its) => verdictOf(its) ?? []),
    ...[...browsers.values()].flatMap(overSizes),
  ];
}
