import { useState } from 'preact/hooks';
import { comboLabel, comboOf, comboProblem, type KeyProblem } from '#components/keys.ts';
import type { OptionsWords } from '#components/words/options.ts';

interface KeyRecorderProps {
  readonly label: string;
  readonly combo: string;
  /** The combination of the other command. */
  readonly other: string;
  readonly words: OptionsWords;
  onRecord(combo: string): void;
}

/** Shows a key combination and takes a new one; says why where one cannot be used. */
export function KeyRecorder({ label, combo, other, words, onRecord }: KeyRecorderProps) {
  const [recording, setRecording] = useState(false);
  const [refused, setRefused] = useState<{ combo: string; problem: KeyProblem }>();

  const stop = () => {
    setRecording(false);
    setRefused(undefined);
  };
  const record = (event: KeyboardEvent) => {
    if (!recording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return stop();
    const pressed = comboOf(event);
    if (!pressed) return;
    const problem = comboProblem(pressed, other);
    if (problem) return setRefused({ combo: pressed, problem });
    stop();
    if (pressed !== combo) onRecord(pressed);
  };

  return (
    <div class="key">
      <span>{label}</span>
      <kbd>{comboLabel(combo)}</kbd>
      <button
        type="button"
        class={recording ? 'recording' : ''}
        aria-pressed={recording}
        onClick={() => (recording ? stop() : setRecording(true))}
        onKeyDown={record}
        onBlur={stop}
      >
        {recording ? words.recording : words.change}
        <span class="aside"> {label}</span>
      </button>
      <p role="status">
        {recording &&
          (refused
            ? `${comboLabel(refused.combo)}: ${words[refused.problem]}`
            : words.recordingNote)}
      </p>
    </div>
  );
}
