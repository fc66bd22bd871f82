import { type Language, SEVERITIES, severityWord } from '#components/words.ts';
import type { Counts } from '#utils/desk/model.ts';
import { whenCalm } from './when-calm.ts';

/** How long typing has to pause before a new count is read out, ms. */
const PAUSE = 1500;

/**
 * Words for a screen reader: the counts, once they have held for a while, so that it does not talk
 * into the typing. One timer while a new count waits, none at rest.
 */
export function announcer(changed: () => void, signal: AbortSignal) {
  let said: string | undefined;
  let waiting = '';
  const say = () => {
    said = waiting;
    changed();
  };
  const calm = whenCalm(say, PAUSE, signal);
  return {
    text(counts: Counts, language: Language): string {
      const text = SEVERITIES.filter((severity) => counts[severity] > 0)
        .map((severity) => `${severityWord(severity, language)} ${counts[severity]}`)
        .join(' ');
      said ??= text;
      if (text !== said && text !== waiting) calm.ask();
      waiting = text;
      return said;
    },
  };
}
