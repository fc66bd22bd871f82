import type { Ref } from 'preact';
import { Count, Shape } from '#components/shape.tsx';
import type { PanelWords } from '#components/words/panel.ts';
import { type Language, SEVERITIES, severityWord } from '#components/words.ts';
import { type Counts, worstOf } from './model.ts';
import type { PanelState } from './props.ts';

const STATE_TEXT = {
  checking: 'checking',
  checked: 'fine',
  unrecognised: 'unrecognised',
  off: 'off',
  fault: 'fault',
} as const satisfies Record<PanelState, keyof PanelWords>;

const STATE_SHAPE = {
  checking: 'busy',
  checked: 'fine',
  unrecognised: 'unknown',
  off: 'unknown',
  fault: 'unknown',
} as const;

/** The counts in words, or the state where there is nothing to count. */
export function summaryOf(
  state: PanelState,
  counts: Counts,
  language: Language,
  words: PanelWords,
): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${severityWord(severity, language)} ${counts[severity]}`,
  );
  return state === 'checked' && parts.length > 0 ? parts.join(' ') : words[STATE_TEXT[state]];
}

interface MarkProps {
  readonly state: PanelState;
  readonly counts: Counts;
  readonly language: Language;
  readonly words: PanelWords;
  readonly button: Ref<HTMLButtonElement>;
  onOpen(event: Event): void;
}

/** The collapsed panel: one small mark, calm where there is nothing to say. */
export function Mark({ state, counts, language, words, button, onOpen }: MarkProps) {
  const worst = state === 'checked' ? worstOf(counts) : undefined;
  const summary = summaryOf(state, counts, language, words);
  return (
    <button
      type="button"
      ref={button}
      class={`mark ${worst ?? state}`}
      aria-expanded="false"
      aria-label={`${words.name}: ${summary} ${words.open}`}
      title={`${words.name}: ${summary}`}
      onClick={onOpen}
    >
      {worst ? (
        <Count of={worst} count={counts[worst]} language={language} />
      ) : (
        <Shape of={STATE_SHAPE[state]} />
      )}
    </button>
  );
}
