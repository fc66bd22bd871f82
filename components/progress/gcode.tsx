import { progressWords } from '#components/words/progress.ts';
import type { Language } from '#components/words.ts';
import type { GcodeSteps } from '#utils/progress/gcode-steps.ts';

interface GcodeProps {
  readonly language: Language;
  readonly steps: GcodeSteps;
  /** When a request was last looked at, in words. */
  readonly seenText: string;
}

/** The way of a request: the school asks, the district certifies, the school adds the pupil in DMC. */
export function Gcode({ language, steps, seenText }: GcodeProps) {
  const words = progressWords(language);
  const { waiting, certified, unclear, inDmc } = steps;
  if (waiting + certified + unclear + inDmc === 0) return null;
  const rows = [
    ['waiting', words.gcodeWaiting, waiting],
    ['certified', words.gcodeCertified, certified],
    ['in-dmc', words.gcodeInDmc, inDmc],
  ] as const;
  return (
    <section class="gcode">
      <h2>{words.gcode}</h2>
      <ol>
        {rows.map(([id, text, count]) => (
          <li key={id} data-step={id}>
            {text} <strong>{count}</strong>
          </li>
        ))}
      </ol>
      {unclear > 0 && <p>{words.gcodeUnclear(unclear)}</p>}
      {certified > 0 && <p>{words.gcodeNext}</p>}
      <p class="soft">{words.gcodeSeen(seenText)}</p>
    </section>
  );
}
