/** How many times as long as a task took it rests before it is done again. */
const REST = 4;

/**
 * Does a task about rows at once; where it was done just before, as soon as it has rested, and then for
 * all the rows that were asked for meanwhile. So a page that never stops changing itself keeps four
 * fifths of the time to itself, however long the task takes.
 */
export function calmly(task: (touched: ReadonlySet<Element>) => void, signal: AbortSignal) {
  let free = 0;
  let waiting: Set<Element> | undefined;
  const run = (touched: ReadonlySet<Element>) => {
    const began = performance.now();
    task(touched);
    const now = performance.now();
    free = now + REST * (now - began);
  };
  const resume = () => {
    const touched = waiting;
    waiting = undefined;
    if (touched && !signal.aborted) run(touched);
  };
  return (touched: ReadonlySet<Element> = new Set()): void => {
    const rest = free - performance.now();
    if (waiting) for (const row of touched) waiting.add(row);
    else if (rest <= 0) run(touched);
    else {
      waiting = new Set(touched);
      setTimeout(resume, rest);
    }
  };
}
