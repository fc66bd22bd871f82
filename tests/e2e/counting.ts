import type { Page } from 'puppeteer-core';

/** What the content script has on the page now. */
export interface Counts {
  /** On the window, the document and the page's own elements. */
  readonly listeners: number;
  /** On elements within the panel. */
  readonly panelListeners: number;
  /** Observers that observe something. */
  readonly observers: number;
  /** Timers that wait to fire. */
  readonly timers: number;
}

const ASK = 'truatthan-count';
const ANSWER = 'data-truatthan-counted';

/**
 * Runs in the content script's own world before it and counts what it sets up, alike in both browsers:
 * neither tells from outside. It goes in front of the script of the build, which stays as it is.
 */
function count(ask: string, answer: string): void {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  interface Entry {
    readonly target: EventTarget;
    readonly type: string;
    readonly handle: unknown;
    readonly capture: boolean;
    readonly signal: AbortSignal | undefined;
  }
  let entries: Entry[] = [];
  const captures = (options: unknown): boolean =>
    typeof options === 'object' && options !== null
      ? (options as AddEventListenerOptions).capture === true
      : options === true;
  const isSame = (one: Entry, other: Omit<Entry, 'signal'>): boolean =>
    one.target === other.target &&
    one.type === other.type &&
    one.handle === other.handle &&
    one.capture === other.capture;
  const forget = (gone: Omit<Entry, 'signal'>) => {
    entries = entries.filter((one) => !isSame(one, gone));
  };

  EventTarget.prototype.addEventListener = function (type, handle, options) {
    const entry = { target: this, type, handle, capture: captures(options), signal: undefined };
    const { signal, once } = Object(options) as AddEventListenerOptions;
    if (!('aborted' in this) && !entries.some((one) => isSame(one, entry))) {
      entries.push({ ...entry, signal });
      // It leaves by itself, without a call that could be counted.
      if (once) add.call(this, type, () => forget(entry), options);
    }
    return add.call(this, type, handle, options);
  };
  EventTarget.prototype.removeEventListener = function (type, handle, options) {
    forget({ target: this, type, handle, capture: captures(options) });
    return remove.call(this, type, handle, options);
  };

  const timers = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: end } = window;
  const ours = {
    setTimeout(run: () => void, ms?: number) {
      const timer = set.call(
        window,
        () => {
          timers.delete(timer);
          run();
        },
        ms,
      );
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer: number) {
      timers.delete(timer);
      clear.call(window, timer);
    },
    setInterval(run: () => void, ms?: number) {
      const timer = repeat.call(window, run, ms);
      timers.add(timer);
      return timer;
    },
    clearInterval(timer: number) {
      timers.delete(timer);
      end.call(window, timer);
    },
  };

  const observing = new Set<object>();
  const counted = (Original: typeof MutationObserver) => {
    function Counted(callback: MutationCallback): MutationObserver {
      const made = new Original(callback);
      const { observe, disconnect } = made;
      made.observe = (...given) => {
        observing.add(made);
        observe.apply(made, given);
      };
      made.disconnect = () => {
        observing.delete(made);
        disconnect.call(made);
      };
      return made;
    }
    return Counted;
  };
  const kinds = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const;
  const observers = Object.fromEntries(
    kinds.map((kind) => [kind, counted(window[kind] as unknown as typeof MutationObserver)]),
  );
  // In Firefox the script's own global object is another than its window.
  for (const world of new Set<object>([globalThis, window])) Object.assign(world, ours, observers);

  add.call(document, ask, () => {
    const standing = entries.filter(
      ({ target, signal }) => !signal?.aborted && (target as Partial<Node>).isConnected !== false,
    );
    const inPanel = standing.filter(
      ({ target }) =>
        typeof (target as Partial<Node>).getRootNode === 'function' &&
        'host' in (target as Node).getRootNode(),
    ).length;
    const counts = {
      listeners: standing.length - inPanel,
      panelListeners: inPanel,
      observers: observing.size,
      timers: timers.size,
    };
    document.documentElement.setAttribute(answer, JSON.stringify(counts));
  });
}

/** As text, to stand before the content script. */
export const COUNTING = `(${count})(${JSON.stringify(ASK)}, ${JSON.stringify(ANSWER)});`;

export const countsOf = async (page: Page): Promise<Counts> =>
  JSON.parse(
    await page.evaluate(
      (ask, answer) => {
        document.dispatchEvent(new CustomEvent(ask));
        const said = document.documentElement.getAttribute(answer) ?? '';
        document.documentElement.removeAttribute(answer);
        return said;
      },
      ASK,
      ANSWER,
    ),
  ) as Counts;
