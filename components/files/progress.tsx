import { type FilesWords, inDigits } from '#components/words/files.ts';
import type { FilesState, OnFiles } from './model.ts';

/** How far the check is, how long it takes, and the way out. */
export function Progress(props: { state: FilesState; words: FilesWords; onEvent: OnFiles }) {
  const { state, words, onEvent } = props;
  const percent = Math.floor(state.part * 100);
  return (
    <div class="working">
      <p>
        <strong>{words.checking(state.fileName)}</strong>
      </p>
      <progress max={100} value={percent} aria-label={words.checking(state.fileName)} />
      <p class="pace">
        <span>
          {percent}% · {words.read(inDigits(state.tally?.records ?? 0))}
          {state.secondsLeft === undefined ? '' : ` · ${words.left(state.secondsLeft)}`}
        </span>
        <button type="button" onClick={() => onEvent({ type: 'cancel' })}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
