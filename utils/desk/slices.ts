/** The longest stretch of work without a break, ms: long lists must not hold up the page. */
const SLICE = 8;

/**
 * Does the work step by step: what fits into one slice at once, the rest in slices with breaks between
 * them, so that the page stays at hand. `done` is called in the last slice; once `stopped` says so,
 * nothing is called any more.
 *
 * @param began when the present stretch of work began, ms of `performance.now`
 */
export function inSlices(
  work: Iterator<unknown, unknown>,
  stopped: () => boolean,
  done: () => void,
  began: number = performance.now(),
): void {
  let from = began;
  let channel: MessageChannel | undefined;
  const end = () => channel?.port1.close();
  const slice = () => {
    if (stopped()) return end();
    const until = from + SLICE;
    do {
      if (work.next().done) {
        end();
        return done();
      }
    } while (performance.now() < until);
    if (!channel) {
      // Unlike timers, messages are not slowed down in nested calls or hidden tabs.
      channel = new MessageChannel();
      channel.port1.onmessage = () => {
        from = performance.now();
        slice();
      };
    }
    channel.port2.postMessage(null);
  };
  slice();
}

/** The same without a break, for what is short. */
export function atOnce(
  work: Iterator<unknown, unknown>,
  _stopped: () => boolean,
  done: () => void,
): void {
  while (!work.next().done);
  done();
}
