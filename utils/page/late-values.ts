/** So long after something that may fill boxes, ms: a script that does tells nobody, and nothing else asks for it. */
const LOOKS = [100, 250, 600, 1_200, 2_500];
/** What a script asks of its server; a slow one's answer is looked for when it is there. */
const ASKED = /^(?:fetch|xmlhttprequest|script|iframe)$/;

/**
 * Looks a few times after a page is found, and after each answer that its scripts get, for what they may
 * have written into boxes; then rests, without a timer. Ends with the signal.
 * @returns begins again, as after a click
 */
export function lookForLateValues(look: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (step: number) => {
    const at = LOOKS[step];
    if (at === undefined) return;
    timer = setTimeout(
      () => {
        look();
        wait(step + 1);
      },
      at - (LOOKS[step - 1] ?? 0),
    );
  };
  const begin = () => {
    clearTimeout(timer);
    if (!signal.aborted) wait(0);
  };
  const answers = answersOf(begin);
  const end = () => {
    clearTimeout(timer);
    answers?.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });
  begin();
  return begin;
}

function answersOf(tell: () => void): PerformanceObserver | undefined {
  if (typeof PerformanceObserver !== 'function') return undefined;
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    if (entries.some(({ initiatorType }) => ASKED.test(initiatorType))) tell();
  });
  try {
    observer.observe({ type: 'resource' });
    return observer;
  } catch {
    return undefined;
  }
}
