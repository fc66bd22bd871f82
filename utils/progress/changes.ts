const CHANNEL = 'truatthan-log';

/** Tells the extension's open pages that the log, or what is named, is another. */
export function tellChange(name = CHANNEL): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
}

/** Called after each change of the log, or of what is named, until the signal aborts. */
export function onChange(listener: () => void, signal: AbortSignal, name = CHANNEL): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', listener, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
