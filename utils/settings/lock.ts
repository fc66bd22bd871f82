/** Runs tasks one after another; a failing task does not stop the next. */
export type Lock = <T>(task: () => Promise<T>) => Promise<T>;

/** A lock within this context. */
export function createQueue(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task, task);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/**
 * A lock between all the contexts of the extension's own origin: background, popup, options. Not for
 * content scripts, whose locks belong to the page's origin. Where the browser has none, within this
 * context only.
 */
export function createSharedLock(name: string): Lock {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? (task) => locks.request(name, task) : createQueue();
}
