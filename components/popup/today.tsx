import type { PopupWords } from '#components/words/popup.ts';
import type { PopupEvent } from './model.ts';

interface TodayProps {
  readonly today: { readonly checked: number; readonly open: number } | undefined;
  readonly words: PopupWords;
  onEvent(event: PopupEvent): void;
}

/** What was checked today, and the way to the rest. */
export const Today = ({ today, words, onEvent }: TodayProps) => (
  <p class="today">
    {today && today.checked > 0 && <span>{words.today(today.checked, today.open)} </span>}
    <button type="button" class="plain link" onClick={() => onEvent({ type: 'progress' })}>
      {words.progress}
    </button>
  </p>
);
