/** A task that is done once nobody has asked for it for a while. */
export interface Calm {
  ask(): void;
  /** Forgets what was asked. */
  rest(): void;
}

/**
 * Every keystroke may ask: that only notes the time. One timer runs until it is calm, none at rest.
 *
 * @param ms how long nobody may have asked
 */
export function whenCalm(task: () => void, ms: number, signal: AbortSignal): Calm {
  let calm = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const left = calm - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (timer === undefined) task();
  };
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', rest, { once: true });
  return {
    rest,
    ask() {
      calm = performance.now() + ms;
      if (!signal.aborted) timer ??= setTimeout(look, ms);
    },
  };
}
