import { useId, useState } from 'preact/hooks';
import type { RoundsWords } from '#components/words/rounds.ts';
import type { OfferView, RoundsEvent } from './model.ts';

interface NoticeProps {
  readonly words: RoundsWords;
  /** The dates of rounds that a text announces. */
  find(text: string): readonly OfferView[];
  onEvent(event: RoundsEvent): void;
}

/** Longer than any letter. */
const LONGEST = 20_000;

/** A notice's text, to be pasted: its dates are offered, and each is used by a press alone. */
export function Notice({ words, find, onEvent }: NoticeProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [used, setUsed] = useState<readonly string[]>([]);
  const offers = text.trim() === '' ? [] : find(text);
  return (
    <details class="notice">
      <summary>{words.notice}</summary>
      <label for={id}>{words.noticeLabel}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={LONGEST}
        value={text}
        placeholder={words.noticeExample}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {text.trim() !== '' && offers.length === 0 && <p>{words.noticeNothing}</p>}
        {offers.length > 0 && (
          <ul class="offers">
            {offers.map(({ text: offer, change }) => (
              <li key={offer}>
                <span>{offer}</span>
                {used.includes(offer) ? (
                  <span class="soft">{words.used}</span>
                ) : (
                  <button
                    type="button"
                    aria-label={words.useLabel(offer)}
                    onClick={() => {
                      setUsed([...used, offer]);
                      onEvent(change);
                    }}
                  >
                    {words.use}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
