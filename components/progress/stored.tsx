import { useState } from 'preact/hooks';
import { progressWords } from '#components/words/progress.ts';
import type { RoundPartProps } from './model.ts';

const PAGE = 50;

/** Every record exactly as it is kept, so that nobody has to take our word for it. */
export function Stored({ view, round, onEvent }: RoundPartProps) {
  const words = progressWords(view.language);
  const [shown, show] = useState(PAGE);
  const { records } = round;
  return (
    <details
      class="stored"
      onToggle={({ currentTarget }) => onEvent({ type: 'records', shown: currentTarget.open })}
    >
      <summary>{words.showStored}</summary>
      {records && (
        <>
          <p>{words.stored(records.length)}</p>
          <textarea
            readOnly
            rows={12}
            aria-label={words.showStored}
            value={records
              .slice(0, shown)
              .map((record) => JSON.stringify(record))
              .join('\n')}
          />
        </>
      )}
      {records && records.length > shown && (
        <button type="button" onClick={() => show(shown + PAGE * 4)}>
          {words.more}
        </button>
      )}
    </details>
  );
}
