import { useState } from 'preact/hooks';
import { progressWords } from '#components/words/progress.ts';
import type { RoundPartProps } from './model.ts';

const PAGE = 50;

/** Every record exactly as it is kept, so that nobody has to take our word for it. */
export function Stored({ view, round }: RoundPartProps) {
  const words = progressWords(view.language);
  const [shown, show] = useState(0);
  const { records } = round;
  return (
    <details
      class="stored"
      onToggle={({ currentTarget }) => show(currentTarget.open ? Math.max(PAGE, shown) : 0)}
    >
      <summary>
        {words.showStored} – {words.stored(records.length)}
      </summary>
      {shown > 0 && (
        <textarea
          readOnly
          rows={12}
          aria-label={words.showStored}
          value={records
            .slice(0, shown)
            .map((record) => JSON.stringify(record))
            .join('\n')}
        />
      )}
      {shown > 0 && records.length > shown && (
        <button type="button" onClick={() => show(shown + PAGE * 4)}>
          {words.more}
        </button>
      )}
    </details>
  );
}
