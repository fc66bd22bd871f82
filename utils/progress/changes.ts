const CHANNEL = 'truatthan-log';

/** Tells the extension's open pages that the log is another. */
export function tellChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Called after each change of the log, until the signal aborts. */
export function onChange(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
