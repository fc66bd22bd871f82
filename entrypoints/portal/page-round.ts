import { sendToBackground } from '#utils/platform/messages.ts';
import type { PageRound } from '#utils/rounds/page-round.ts';
import type { Settings } from '#utils/settings/shape.ts';

/** How long an answer holds, ms. */
const FRESH = 300_000;
/** How long checking waits for the first answer, which spares it to check twice; and how long at all. */
const HEAD_START = 150;
const PATIENCE = 1_500;

export interface AskedRound {
  /** `undefined` before the first answer, and where none comes. */
  now(): PageRound | undefined;
  /** After the first answer, or a moment without one. */
  readonly soon: Promise<void>;
  /** Whether there is an answer, or no more waiting for one. */
  isSettled(): boolean;
  /** Asks again where the year (BE), the language or the time have moved on. */
  want(academicYear: number | undefined, language: Settings['language']): void;
  /** BE; that of the last `want`. */
  academicYear(): number | undefined;
  /** Lets the next `want` ask in any case: a date has just been changed. */
  renew(): void;
}

/**
 * The portal's round, asked of the background, so that no page carries the calendar of all rounds.
 * `changed` is called after each answer, and once where the first one does not come.
 */
export function askedRound(
  portal: { readonly id: string },
  changed: (rulesToo: boolean) => void,
  signal: AbortSignal,
): AskedRound {
  let round: PageRound | undefined;
  let asked = '';
  let year: number | undefined;
  let settled = false;
  const { promise: soon, resolve: begin } = Promise.withResolvers<void>();

  const take = (next: PageRound | undefined) => {
    if (signal.aborted || (!next && settled)) return;
    rest();
    begin();
    const facts = ({ academicYear, span, deadlines, named }: Partial<PageRound> = {}) =>
      JSON.stringify([academicYear, span, deadlines, named]);
    const rulesToo = !settled || facts(next) !== facts(round);
    settled = true;
    round = next ?? round;
    changed(rulesToo);
  };
  const timers = [setTimeout(begin, HEAD_START), setTimeout(take, PATIENCE)];
  const rest = () => timers.forEach(clearTimeout);
  signal.addEventListener('abort', rest, { once: true });

  return {
    soon,
    now: () => round,
    isSettled: () => settled,
    academicYear: () => year,
    renew() {
      asked = '';
    },
    want(academicYear, language) {
      const key = [academicYear, language, Math.floor(Date.now() / FRESH)].join();
      if (key === asked) return;
      asked = key;
      year = academicYear;
      void sendToBackground('page-round', {
        portal: portal.id,
        language,
        ...(academicYear !== undefined && { academicYear }),
      }).then((answer) => {
        if (key === asked) take(answer.ok ? (answer.reply as PageRound) : undefined);
      });
    },
  };
}
